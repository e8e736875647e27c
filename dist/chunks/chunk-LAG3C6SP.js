import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
import {
  noteInert
} from "./chunk-TRXNBMWK.js";
import {
  SHELL_VARIABLE,
  fits
} from "./chunk-5MSIDW42.js";

// src/readers/qwen/servers.ts
function readServers(into, table, list, of) {
  const names = (key) => of.lists?.get(key)?.items().flatMap((item) => item.string() ?? []);
  const allowed = names("allowed");
  for (const entry of table?.entries() ?? []) {
    const named = (patterns) => patterns.some((pattern) => fits(pattern, entry.key));
    if (allowed !== void 0 && !named(allowed) || named(names("excluded") ?? [])) {
      noteInert(into, entry.keyLocation, "The list of servers in this file keeps the server from starting.");
      continue;
    }
    const trusted = of.trust && entry.value.get("trust")?.boolean() === true;
    const { agent, repository, start } = of;
    const approval = trusted ? "unasked" : of.approval;
    const place = { list, agent, client: "qwen-code", repository, start, approval, variables: SHELL_VARIABLE };
    readServerEntries(into, [entry], place, { only: "includeTools", hidden: ["excludeTools"] });
  }
}

export {
  readServers
};

import {
  bounded
} from "./chunk-AXHN77KX.js";
import {
  startOf,
  treeOfFile
} from "./chunk-TRXNBMWK.js";
import {
  grantTool,
  shell
} from "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/roo-code/read-commands.ts
var OWNERS = [
  ["roo-cline", "roo-code"],
  ["zoo-code", "roo-code"],
  ["kilo-code", "kilo-code"]
];
function readCommandLists(source) {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  for (const [owner, client] of OWNERS) {
    const allowed = bounded(into, prefixes(tree?.get(`${owner}.allowedCommands`)));
    const denied = bounded(into, prefixes(tree?.get(`${owner}.deniedCommands`))).map(({ text }) => text);
    if (allowed.length === 0) continue;
    const { agent } = clientSession(into, client, startOf(source.file));
    for (const { text, location } of allowed) {
      const less = deniedWithin(text, denied);
      if (less === void 0) continue;
      const label = redact(text);
      grantTool(
        into,
        agent,
        { id: `${source.file}#${owner}.allowedCommands/${label}`, label, location },
        shell(text === "*" ? "*" : `${text}:*`, { denied: less.map((one) => `${one}:*`) }),
        // The developer's own switch lets commands run without a question at all, and no file shows it.
        { grant: "allowed", asking: "possible" }
      );
    }
  }
  return into.fragment();
}
function prefixes(list) {
  return (list?.kind === "list" ? list.items() : []).flatMap((item) => {
    const text = item.string()?.trim().toLowerCase();
    return text === void 0 || text === "" ? [] : [{ text, location: item.location }];
  });
}
function deniedWithin(allowed, denied) {
  if (denied.includes(allowed)) return void 0;
  return denied.filter((one) => one !== "*" && (allowed === "*" || one.startsWith(allowed)));
}
export {
  deniedWithin,
  readCommandLists
};

import {
  ruleOnServer
} from "./chunk-HSZWVNA3.js";
import {
  readServer,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/client/server-list.ts
function readServerList(into, agent, servers, under, manner, repository, inputs) {
  for (const entry of servers) {
    const path = `${under}.${entry.key}`;
    const off = manner.off?.(entry.value) === true;
    const approval = manner.approval(entry.key, entry.value);
    readServer(into, entry, {
      agent,
      client: manner.client,
      path,
      approval,
      off,
      repository,
      ...inputs && { inputs }
    });
    if (off) continue;
    for (const [key, decision] of [
      [manner.unasked, "unasked"],
      [manner.denied, "denied"]
    ])
      for (const item of key === void 0 ? [] : entry.value.get(key)?.items() ?? [])
        ruleOnTool(into, agent, `${path}.${key}`, entry.key, item, decision);
  }
}
function ruleOnTool(into, agent, under, server, item, approval) {
  const text = item.string()?.trim();
  if (text === void 0 || text === "") return;
  const tool = redact(text);
  const place = { id: `${under}/${tool}`, label: `${server}: ${tool}`, location: item.location };
  ruleOnServer(into, agent, place, { server, tool, approval });
}

export {
  readServerList
};

import {
  isUsers
} from "./chunk-TRXNBMWK.js";
import {
  textsOf
} from "./chunk-W6EZ6A5K.js";
import {
  ruleOnServer
} from "./chunk-HSZWVNA3.js";
import {
  readServer,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/client/server-entries.ts
function readServerEntries(into, servers, { list, ...place }, keys = {}) {
  const start = place.start ?? (isUsers(list) ? "unasked" : "unknown");
  for (const entry of servers) {
    const off = isOff(entry.value);
    const path = `${list}.${entry.key}`;
    const only = keys.only === void 0 ? void 0 : entry.value.get(keys.only);
    const tools = textsOf(only).map(({ text }) => text);
    readServer(into, entry, { ...place, start, path, off, ...tools.length > 0 && { tools } });
    if (off) continue;
    for (const key of keys.unasked ?? []) rules(into, entry, key, keys.approval ?? "unasked", { list, ...place });
    for (const key of keys.hidden ?? []) rules(into, entry, key, "denied", { list, ...place });
  }
}
function isOff(server) {
  return server.get("disabled")?.boolean() === true || server.get("enabled")?.boolean() === false;
}
function rules(into, { key: server, value }, key, approval, place) {
  for (const { text, location } of textsOf(value.get(key))) {
    const tool = redact(text);
    ruleOnServer(
      into,
      place.agent,
      { id: `${place.list}.${server}.${key}/${tool}`, label: `${server}/${tool}`, location },
      { server, tool, approval }
    );
  }
}

export {
  readServerEntries
};

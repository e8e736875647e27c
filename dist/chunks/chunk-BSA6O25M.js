import {
  SESSION,
  holdLiteral,
  installs,
  packagePin,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/client/hooks.ts
var FETCHES = /\b(?:curl|wget|fetch)\b[^|;&\n]{0,500}\|\s*(?:sudo\s+)?(?:ba|z|da|k)?sh\b|\b(?:ba|z|da)?sh\b[^|;&\n]{0,40}(?:<\(|\$\(|`)\s*(?:curl|wget)\b|\b(?:iex|invoke-expression)\b[^|;&\n]{0,80}\b(?:irm|iwr|invoke-restmethod|invoke-webrequest|downloadstring)\b|\b(?:irm|iwr|invoke-restmethod|invoke-webrequest)\b[^|;&\n]{0,500}\|\s*(?:iex|invoke-expression)\b/i;
var fetchesCode = (command) => FETCHES.test(command);
function readHook(into, session, hook, repository) {
  const { id, label, command, args = [], location, at, approval, facts } = hook;
  const [program = "", ...words] = command.trim().split(/\s+/);
  const pin = hook.pin ?? packagePin(program, [...words, ...args], (name) => installs(repository, name));
  const node = into.node("workload", id, {
    label,
    zone: hook.ephemeral ? "runner" : "workstation",
    location,
    facts: {
      definition: id,
      ...hook.ephemeral && { ephemeral: true },
      "runs-at": at,
      command: redact([command, ...args].join(" ").split("\n", 1)[0] ?? "").slice(0, 200),
      ...pin && { pin },
      fetches: fetchesCode([command, ...args].join(" ")),
      ...facts
    }
  });
  for (const text of [command, ...args]) holdLiteral(into, { id: node, channel: "env" }, "", text, location, id);
  into.edge("calls", session, node, { location, contexts: hook.contexts ?? [SESSION], facts: { approval } });
  return node;
}
function hookName() {
  const seen = /* @__PURE__ */ new Map();
  return (under, command) => {
    const word = redact(command.trim().split(/\s+/, 1)[0] ?? "").slice(0, 100);
    const id = `${under}/${word.slice(word.lastIndexOf("/") + 1)}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}~${times}`;
  };
}

export {
  fetchesCode,
  readHook,
  hookName
};

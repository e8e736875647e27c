import {
  regexDenials,
  regexPatterns
} from "./chunk-RWI24PWC.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument,
  textsOf
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/warp/read-settings.ts
function readSettings(source) {
  const into = collector();
  const tree = readDocument(into, source, "toml");
  const profiles = tree?.at("agents", "execution_profiles")?.entries() ?? [];
  if (profiles.length === 0) return into.fragment();
  const { agent } = clientSession(into, "warp", startOf(source.file));
  for (const profile of profiles)
    grantRules(into, agent, rulesOf(profile, source.file), {
      order: "strict",
      grant: "allowed",
      possible: profile.key !== "default"
    });
  return into.fragment();
}
function rulesOf({ key, value }, file) {
  const path = `${file}#agents.execution_profiles.${key}`;
  const list = (name, effect) => textsOf(value.get(name)).flatMap(
    ({ text, location }) => (effect === "ask" ? regexDenials : regexPatterns)(text, { anchored: true }).map((pattern, index) => {
      const id = `${path}.${name}/${text}${index === 0 ? "" : `~${index + 1}`}`;
      return { kind: "shell", effect, pattern, id, label: text, location };
    })
  );
  const servers = (name, effect) => textsOf(value.get(name)).map(({ text, location }) => {
    return { kind: "mcp", effect, server: text, tool: "*", id: `${path}.${name}/${text}`, label: text, location };
  });
  return [
    ...list("command_denylist", "ask"),
    ...list("command_allowlist", "allow"),
    ...servers("mcp_denylist", "ask"),
    ...servers("mcp_allowlist", "allow")
  ];
}
export {
  readSettings
};

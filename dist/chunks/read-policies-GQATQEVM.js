import {
  grantRules,
  policyRules
} from "./chunk-IMRT3HUQ.js";
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

// src/readers/gemini/read-policies.ts
function readPolicies(source, repository) {
  const into = collector();
  const rules = policyRules(into, source);
  if (rules.length === 0) return into.fragment();
  if (!source.file.startsWith("~/") && !isNamed(source.file, repository)) {
    into.note({
      code: "inert-setting",
      level: "note",
      message: "Policies of a workspace are switched off in Gemini CLI: these rules allow nothing and forbid nothing.",
      location: rules[0]?.location ?? { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 }
    });
    return into.fragment();
  }
  if (!source.file.startsWith("~/")) return into.fragment();
  const start = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { agent } = clientSession(into, "gemini-cli", start);
  const folder = source.file.slice(0, source.file.lastIndexOf("/") + 1);
  const others = repository.names.filter((name) => name !== source.file && name.startsWith(folder));
  const all = [...rules, ...others.flatMap((name) => otherRules(name, repository))];
  grantRules(into, agent, all, () => false, new Set(rules));
  return into.fragment();
}
function otherRules(name, repository) {
  const source = repository.file(name);
  return source && name.endsWith(".toml") ? policyRules(collector(), source) : [];
}
function isNamed(file, repository) {
  const settings = repository.file(file.replace(/policies\/[^/]+$/, "settings.json"));
  return settings?.text.includes("olicyPaths") === true && settings.text.includes("policies");
}
export {
  readPolicies
};

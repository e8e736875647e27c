import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument,
  textsOf
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  grantTool,
  shell
} from "./chunk-HSZWVNA3.js";
import {
  SHELL_VARIABLE,
  clientSession,
  collector,
  isSecretName,
  readValue
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/openclaw/read.ts
function isConfig(tree) {
  const [agents, tools] = [tree.get("agents"), tree.get("tools")];
  return tree.get("gateway")?.kind === "map" || ["defaults", "list"].some((key) => agents?.get(key) !== void 0) || ["exec", "profile"].some((key) => tools?.get(key) !== void 0) || (tree.get("channels")?.entries() ?? []).some(({ value }) => value.get("enabled") !== void 0);
}
function readConfig(source) {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree === void 0 || !isConfig(tree)) return into.fragment();
  const { agent } = clientSession(into, "openclaw", startOf(source.file));
  readExec(into, agent, tree);
  holdAll(into, agent, tree, "", 0);
  const agents = tree.get("agents");
  const list = agents?.keyLocation("list");
  if (list !== void 0 && (agents?.get("list")?.items() ?? []).length > 1)
    into.note({
      code: "not-supported",
      level: "note",
      message: "The agents of this list are not read: what each may do, and which of them hand work to each other, is not known.",
      location: list
    });
  return into.fragment();
}
var WITHOUT_COMMANDS = /* @__PURE__ */ new Set(["minimal", "messaging"]);
function readExec(into, agent, tree) {
  const tools = tree.get("tools");
  const exec = tools?.get("exec");
  const security = exec?.get("security")?.string() ?? "full";
  const ask = exec?.get("ask")?.string() ?? "off";
  const denied = textsOf(tools?.get("deny")).some(({ text }) => ["exec", "group:runtime", "*"].includes(text));
  if (denied || WITHOUT_COMMANDS.has(tools?.get("profile")?.string() ?? "")) return;
  if (security !== "full" || ask === "always") return;
  const said = exec?.keyLocation("security") ?? exec?.keyLocation("ask");
  const place = { id: `${tree.file}#tools.exec`, label: "any command", location: said ?? startOf(tree.file) };
  grantTool(into, agent, place, shell(void 0), { grant: said ? "mode" : "default", asking: "possible" });
}
var MAX_NESTING = 8;
function holdAll(into, agent, tree, path, depth) {
  if (depth > MAX_NESTING) return;
  for (const { key, value } of tree.entries()) {
    const own = path === "" ? key : `${path}.${key}`;
    if (value.kind === "map") holdAll(into, agent, value, own, depth + 1);
    else if (value.kind === "scalar" && isSecretName(key))
      readValue(into, { id: agent, channel: "env", variables: SHELL_VARIABLE }, key, value, `${tree.file}#${own}`);
  }
}
export {
  readConfig
};

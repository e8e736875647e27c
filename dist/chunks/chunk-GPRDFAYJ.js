import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  holdLiteral,
  holdVariable,
  readValue,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/claude/hooks.ts
var MAX_HOOKS = 200;
var AT = /* @__PURE__ */ new Map([
  ["SessionStart", "start"],
  ["Setup", "start"],
  ["InstructionsLoaded", "start"],
  ["SessionEnd", "end"]
]);
var ANSWERS = /* @__PURE__ */ new Set(["PreToolUse", "PermissionRequest"]);
var YES = /permissionDecision["'\\]{0,4}\s{0,4}[:=]\s{0,4}["'\\]{0,4}allow|["'\\](?:behavior|decision)["'\\]{1,4}\s{0,4}:\s{0,4}["'\\]{1,4}(?:allow|approve)\b/;
function readHooks(into, hooks, place) {
  let count = 0;
  for (const event of hooks?.entries() ?? [])
    for (const group of event.value.items())
      for (const hook of group.get("hooks")?.items() ?? []) {
        count += 1;
        if (count > MAX_HOOKS) return;
        readOne(into, event, group.get("matcher")?.string() ?? "", hook, place);
      }
}
function readOne(into, event, matcher, hook, place) {
  const { session, file, path, approval, repository } = place;
  const call = callOf(hook);
  if (call === void 0) return;
  const label = `${event.key} hook${["", "*"].includes(matcher) ? "" : ` on ${redact(matcher).slice(0, 60)}`}`;
  const named = redact(call.command.split("\n", 1)[0] ?? "").slice(0, 120);
  const id = `${file}#${path}.${event.key}/${redact(matcher).slice(0, 60) || "*"}/${named}`;
  const approves = ANSWERS.has(event.key) && YES.test(`${call.text}
${scriptsOf(call, place)}`);
  const node = readHook(
    into,
    session,
    { id, label, ...call, at: AT.get(event.key) ?? "use", approval, facts: { ...approves && { approves: true } } },
    repository
  );
  holdLiteral(into, { id: node, channel: "env" }, "", call.text, call.location, id);
  readHeaders(into, node, hook, id);
}
function callOf(hook) {
  const text = (key) => hook.get(key)?.string() ?? "";
  const type = text("type") || "command";
  const at = (key, command, args2) => {
    const location = hook.get(key)?.location;
    if (location === void 0) return void 0;
    return { command, text: [command, ...args2 ?? []].join(" "), location, ...args2 && { args: args2 } };
  };
  if (type === "http") return at("url", `POST ${text("url")}`);
  if (type === "mcp_tool") return at("tool", `${text("server")}/${text("tool")}`);
  if (type === "prompt" || type === "agent") return at("type", type === "prompt" ? "a model" : "a sub-agent");
  const args = hook.get("args")?.items();
  return at(
    "command",
    text("command"),
    args?.map((item) => item.string() ?? "")
  );
}
function readHeaders(into, node, hook, id) {
  const holder = { id: node, channel: "env" };
  for (const { key, value } of hook.get("headers")?.entries() ?? [])
    readValue(into, holder, key, value, `${id}.headers.${key}`);
  for (const item of hook.get("allowedEnvVars")?.items() ?? []) {
    const name = item.string() ?? "";
    if (/^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name)) holdVariable(into, holder, name, name, item.location);
  }
}
var SCRIPT = /(?:^|["'\s])(?:"?\$\{?CLAUDE_(PROJECT_DIR|PLUGIN_ROOT)\}?"?\/|\.\/)?([\w./-]{1,200}\.(?:sh|bash|ps1|py|rb|js|mjs|cjs|ts))\b/g;
var MAX_SCRIPTS = 3;
var MAX_TEXT = 1e5;
function scriptsOf({ text }, { repository, root }) {
  const paths = [...text.slice(0, 2e3).matchAll(SCRIPT)].map(
    ([, base, path = ""]) => base === "PLUGIN_ROOT" ? `${root ?? ""}${path}` : path
  );
  return paths.slice(0, MAX_SCRIPTS).map((path) => repository.file(path)?.text.slice(0, MAX_TEXT) ?? "").join("\n");
}

export {
  readHooks
};

import {
  regexDenials,
  regexPatterns
} from "./chunk-RWI24PWC.js";
import {
  grantRules
} from "./chunk-MCNENV7N.js";
import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  noteKey,
  readDocument,
  textsOf
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  EDIT,
  grantTool
} from "./chunk-HSZWVNA3.js";
import {
  SHELL_VARIABLE,
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

// src/readers/amp/rules.ts
var KINDS = /* @__PURE__ */ new Map([
  ["Bash", "shell"],
  ["shell_command", "shell"],
  ["edit_file", "edit"],
  ["create_file", "edit"],
  ["undo_edit", "edit"],
  ["apply_patch", "edit"],
  ["Read", "read"],
  ["glob", "read"],
  ["Grep", "read"],
  ["read_web_page", "web"],
  ["web_search", "search"]
]);
var EFFECTS = /* @__PURE__ */ new Map([
  ["allow", "allow"],
  ["ask", "ask"],
  ["reject", "deny"],
  ["delegate", "unknown"]
]);
function ampRules(tree) {
  const disabled = textsOf(tree.get("amp.tools.disable")).flatMap(({ text, location }) => {
    const name = text.replace(/^builtin:/, "");
    return toolsOf(name, { effect: "deny", id: `${tree.file}#amp.tools.disable/${text}`, label: text, location });
  });
  const listed = (tree.get("amp.permissions")?.items() ?? []).flatMap((item) => ruleOf(item, tree.file));
  return [...disabled, ...listed];
}
function ruleOf(item, file) {
  const tool = item.get("tool")?.string();
  const action = item.get("action")?.string() ?? "";
  const effect = EFFECTS.get(action);
  if (tool === void 0 || effect === void 0) return [];
  const partial = item.get("context") !== void 0;
  if (partial && effect !== "allow") return [];
  const matches = item.get("matches");
  const location = item.get("tool")?.location ?? item.location;
  const texts = textsOf(matches?.get("cmd") ?? matches?.get("command"));
  const other = matches !== void 0 && texts.length === 0;
  if (other && effect !== "allow") return [];
  const id = `${file}#amp.permissions/${action}/${tool}`;
  if (texts.length === 0) return toolsOf(tool, { effect, id, label: tool, location });
  return texts.flatMap(
    ({ text, location: own }) => commands(tool, text, { effect, id: `${id}(${text})`, label: `${tool}(${text})`, location: own })
  );
}
function commands(tool, text, base) {
  const regex = /^\/(.*)\/$/s.exec(text)?.[1];
  const patterns = regex === void 0 ? [text] : (base.effect === "deny" || base.effect === "ask" ? regexDenials : regexPatterns)(regex);
  return patterns.flatMap(
    (pattern, index) => toolsOf(tool, { ...base, id: index === 0 ? base.id : `${base.id}~${index + 1}` }).filter(({ kind }) => kind === "shell" || kind === "any").map((rule) => ({ ...rule, kind: "shell", pattern }))
  );
}
function toolsOf(name, base) {
  if (name === "*") return [{ ...base, kind: "any" }];
  if (name.startsWith("mcp__")) {
    const [, server = "*", tool = "*"] = name.split("__");
    return [{ ...base, kind: "mcp", server, tool }];
  }
  const star = name.endsWith("*") ? name.slice(0, -1) : void 0;
  const fitting = [...KINDS].filter(([known]) => known === name || star !== void 0 && known.startsWith(star));
  return fitting.map(([known, kind], index) => {
    const id = index === 0 ? base.id : `${base.id}/${known}`;
    return { ...base, kind, id, ...kind !== "shell" && { name: known } };
  });
}
function delegates(tree) {
  return (tree.get("amp.permissions")?.items() ?? []).flatMap((item) => {
    const to = item.get("to");
    const command = to?.string();
    if (item.get("action")?.string() !== "delegate" || to === void 0 || command === void 0) return [];
    return [{ command, tool: redact(item.get("tool")?.string() ?? "*").slice(0, 100), location: to.location }];
  });
}

// src/readers/amp/read.ts
function readSettings(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  if (tree?.kind !== "map") return into.fragment();
  const { file } = source;
  const { agent, session } = clientSession(into, "amp", startOf(source.file));
  readServerEntries(
    into,
    tree.get("amp.mcpServers")?.entries() ?? [],
    // NOTE: whether Amp asks before it starts a server of a workspace or calls its tools is not documented.
    {
      list: `${file}#amp.mcpServers`,
      agent,
      client: "amp",
      approval: "unknown",
      repository,
      variables: SHELL_VARIABLE
    },
    { only: "includeTools" }
  );
  const rules = ampRules(tree);
  const everything = tree.keyLocation("amp.dangerouslyAllowAll");
  if (tree.get("amp.dangerouslyAllowAll")?.boolean() === true && everything !== void 0) {
    const all = {
      kind: "any",
      effect: "allow",
      id: `${file}#amp.dangerouslyAllowAll`,
      label: "everything",
      location: everything
    };
    const disabled = rules.filter(({ id }) => id.includes("#amp.tools.disable/"));
    grantRules(into, agent, [...disabled, all], { order: "first", grant: "mode" });
  } else grantRules(into, agent, rules, { order: "first", grant: "allowed" });
  readGuarded(into, agent, tree);
  delegates(tree).forEach(({ command, tool, location }, index) => {
    const id = `${file}#amp.permissions/delegate/${tool}${index === 0 ? "" : `~${index + 1}`}`;
    readHook(
      into,
      session,
      { id, label: `program that decides on ${tool}`, command, location, at: "use", approval: "unasked" },
      repository
    );
  });
  noteKey(into, tree, "amp.mcpPermissions", "not-supported", "Which servers these rules let in is not read.");
  return into.fragment();
}
function readGuarded(into, agent, tree) {
  for (const { text, location } of textsOf(tree.get("amp.guardedFiles.allowlist"))) {
    const place = { id: `${tree.file}#amp.guardedFiles.allowlist/${text}`, label: `edit ${text}`, location };
    grantTool(into, agent, place, EDIT, { grant: "allowed", asking: "unasked" });
  }
}
export {
  readSettings
};

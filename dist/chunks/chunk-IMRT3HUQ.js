import {
  parseToml
} from "./chunk-Y5UDP2YC.js";
import {
  EDIT,
  READ,
  WEB_SEARCH,
  grantTool,
  ruleOnServer,
  shell,
  web
} from "./chunk-HSZWVNA3.js";
import {
  fits,
  holdLiteral,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/gemini/policy.ts
function toolName(name) {
  if (name === "mcp_*") return { tool: "*", server: "*" };
  const [, server, tool] = /^mcp_([^_]+)_(.+)$/s.exec(name) ?? [];
  if (server !== void 0 && tool !== void 0) return { tool, server };
  if (name === "ShellTool") return { tool: "run_shell_command" };
  return { tool: name === "search_file_content" ? "grep_search" : name };
}
function covers(over, rule) {
  if (over.narrowed) return false;
  if (over.tool === "*" && over.server === void 0) return true;
  if (over.server === void 0 !== (rule.server === void 0)) return false;
  if (over.server !== void 0 && !(fits(over.server, rule.server ?? "") && fits(over.tool, rule.tool))) return false;
  if (over.server === void 0 && over.tool !== rule.tool) return false;
  if (over.prefix === void 0) return true;
  return rule.prefix === over.prefix || rule.prefix?.startsWith(`${over.prefix} `) === true;
}
function deciding(rules) {
  return rules.filter(
    (rule) => !rules.some((over) => over.priority > rule.priority && over.decision !== rule.decision && covers(over, rule))
  );
}
function deniedPrefixes(rules, rule) {
  return rules.flatMap(
    ({ decision, priority, narrowed, tool, prefix }) => decision !== "allow" && priority > rule.priority && !narrowed && tool === rule.tool && prefix !== void 0 ? [`${prefix} *`] : []
  );
}

// src/readers/gemini/grants.ts
var TOOLS = {
  write_file: EDIT,
  replace: EDIT,
  edit: EDIT,
  read_file: READ,
  read_many_files: READ,
  glob: READ,
  grep_search: READ,
  list_directory: READ,
  web_fetch: web("any"),
  google_web_search: WEB_SEARCH
};
var SHELL = "run_shell_command";
var APPROVAL = { allow: "unasked", ask_user: "ask", deny: "denied" };
function grantRules(into, agent, rules, possible, own = new Set(rules)) {
  for (const rule of deciding(rules)) {
    if (!own.has(rule)) continue;
    const { id, location, tool, server } = rule;
    const place = { id, label: redact(rule.label), location };
    const asking = rule.narrowed || possible(rule) ? "possible" : "unasked";
    if (server !== void 0) {
      const approval = asking === "possible" ? "unknown" : APPROVAL[rule.decision];
      ruleOnServer(into, agent, place, { server, tool, approval });
    } else if (rule.decision === "allow") {
      for (const { suffix, capability } of capabilities(rule, rules))
        grantTool(into, agent, { ...place, id: `${id}${suffix}` }, capability, { grant: "allowed", asking });
      if (tool === "*") ruleOnServer(into, agent, { ...place, id: `${id}/servers` }, everything(asking));
      holdLiteral(into, { id: agent, channel: "env" }, "", rule.label, location, place.id);
    }
  }
}
var everything = (asking) => ({
  server: "*",
  tool: "*",
  approval: asking === "possible" ? "unknown" : "unasked"
});
function capabilities(rule, rules) {
  const { tool, prefix } = rule;
  if (tool === "*")
    return [
      { suffix: "", capability: shell("*") },
      { suffix: "/edit", capability: EDIT },
      { suffix: "/web", capability: web("any") }
    ];
  if (tool === SHELL) {
    const denied = deniedPrefixes(rules, rule);
    return [{ suffix: "", capability: shell(prefix === void 0 ? "*" : `${prefix}:*`, { denied }) }];
  }
  const capability = Object.hasOwn(TOOLS, tool) ? TOOLS[tool] : void 0;
  return capability === void 0 ? [] : [{ suffix: "", capability }];
}

// src/readers/gemini/policy-files.ts
var MAX_FILES = 20;
var MAX_RULES = 500;
function readPolicyPaths(into, tree, repository) {
  return ["policyPaths", "adminPolicyPaths"].flatMap(
    (key) => (tree.get(key)?.items() ?? []).flatMap((item) => {
      const path = (item.string() ?? "").replace(/^(?:\.\/)+|\/+$/g, "");
      const below = repository.names.filter((name) => name.startsWith(`${path}/`) && name.endsWith(".toml"));
      const named = path.endsWith(".toml") ? [path] : below;
      const files = named.slice(0, MAX_FILES).flatMap((name) => repository.file(name) ?? []);
      if (files.length === 0)
        into.note({
          code: "unresolved-reference",
          level: "warning",
          message: "No such policies are here: what they allow or forbid is not known.",
          location: item.location
        });
      const base = key === "adminPolicyPaths" ? 1e3 : 0;
      return files.flatMap((source) => policyRules(into, source, base));
    })
  );
}
function policyRules(into, source, base = 0) {
  const { tree, diagnostics } = parseToml(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const rules = tree?.get("rule")?.items() ?? [];
  return rules.slice(0, MAX_RULES).flatMap((rule) => rulesOf(rule, `${source.file}#rule`, base));
}
var texts = (value) => (value?.items() ?? []).flatMap((item) => item.string() ?? []);
function rulesOf(rule, path, base) {
  const decision = ["allow", "deny", "ask_user"].find((word) => word === rule.get("decision")?.string());
  const given = Number(rule.get("priority")?.string());
  const modes = texts(rule.get("modes"));
  const headless = rule.get("interactive")?.boolean() === false;
  if (decision === void 0 || headless || modes.length > 0 && modes.every((mode) => mode === "yolo")) return [];
  const narrowed = ["argsPattern", "toolAnnotations", "subagent"].some((key) => rule.get(key) !== void 0) || modes.length > 0 && !modes.includes("default");
  const prefixes = prefixesOf(rule);
  const location = rule.keyLocation("decision") ?? rule.location;
  const server = rule.get("mcpName")?.string();
  const tools = texts(rule.get("toolName"));
  const named = tools.length === 0 && server !== void 0 ? ["*"] : tools;
  return named.flatMap(
    (tool) => prefixes.map(({ text, sure }) => {
      const label = server === void 0 ? `${tool}${text === void 0 ? "" : `(${text})`}` : `${server}: ${tool}`;
      return {
        id: `${path}/${decision}/${redact(label)}`,
        label,
        location,
        decision,
        priority: base + (Number.isFinite(given) ? given : 0),
        ...server === void 0 ? toolName(tool) : { tool, server },
        prefix: text,
        narrowed: narrowed || !sure
      };
    })
  );
}
function prefixesOf(rule) {
  const prefixes = texts(rule.get("commandPrefix"));
  if (prefixes.length > 0) return prefixes.map((text) => ({ text, sure: true }));
  const regex = rule.get("commandRegex")?.string();
  if (regex === void 0) return [{ text: void 0, sure: true }];
  const literal = (/^[A-Za-z0-9 /_-]*/.exec(regex)?.[0] ?? "").trim();
  return [{ text: literal === "" ? void 0 : literal, sure: false }];
}

export {
  toolName,
  grantRules,
  readPolicyPaths,
  policyRules
};

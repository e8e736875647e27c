import {
  noteFrontmatter,
  placeOf,
  readTools
} from "./chunk-XLVFJ3P7.js";
import {
  isUsed
} from "./chunk-K62WMUKM.js";
import {
  readHooks
} from "./chunk-GPRDFAYJ.js";
import {
  isDenied,
  noteInert,
  readGrants,
  stopsOf
} from "./chunk-JLPUMMJB.js";
import "./chunk-3NSVTMFK.js";
import {
  parseFrontmatter
} from "./chunk-3MN543VS.js";
import "./chunk-BSA6O25M.js";
import "./chunk-HSZWVNA3.js";
import {
  SESSION,
  clientSession,
  collector,
  holdLiteral,
  locationOf,
  redact,
  resourceNode
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/claude/copilot-skills.ts
var FOLDER = /^\.(?:github|agents|claude)\/skills\//;
function copilotPlace(into, file, repository) {
  if (!FOLDER.test(file)) return void 0;
  const certain = isUsed("copilot-cli", repository);
  if (!certain && !file.startsWith(".github/")) return void 0;
  const location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { certain, start: () => clientSession(into, "copilot-cli", location) };
}

// src/readers/claude/read-skills.ts
var MAX_COMMANDS = 50;
var COMMAND = /(?:^|[\s(>])!`([^`\n]{1,1000})`|^```!\n([^`]{1,4000})\n```$/gm;
var readSkills = (source, repository) => {
  const into = collector();
  const folder = source.file.endsWith("/SKILL.md") ? "skills/" : "commands/";
  const place = placeOf(into, source.file, folder, repository);
  const other = copilotPlace(into, source.file, repository);
  if (place === void 0 && other === void 0) return into.fragment();
  const { tree, diagnostics, body } = parseFrontmatter(source);
  noteFrontmatter(into, diagnostics);
  if (tree !== void 0 && place !== void 0) readSkill(into, tree, place, repository);
  if (tree !== void 0 && other !== void 0)
    readAllowed(into, tree, { files: [], key: "copilot-cli/allowed-tools", ...other });
  if (place !== void 0) readCommands(into, source, body, place);
  return into.fragment();
};
function readSkill(into, tree, place, repository) {
  const name = tree.get("name")?.string() ?? tree.file.split("/").at(-2) ?? "";
  if (isDenied(stopsOf(place.files), { tool: "Skill", specifier: name })) {
    noteInert(into, "The settings refuse this skill to the session.", tree.location);
    return;
  }
  const fork = forkOf(into, tree, place, name);
  readAllowed(into, tree, {
    start: fork === void 0 ? place.start : () => ({ agent: fork }),
    files: place.files,
    plugin: place.plugin?.name,
    key: "allowed-tools",
    certain: true
  });
  if (tree.get("hooks") === void 0) return;
  const { session } = place.start();
  const { approval, plugin } = place;
  const { file } = tree;
  readHooks(into, tree.get("hooks"), { session, file, path: "hooks", approval, repository, root: plugin?.root });
}
function forkOf(into, tree, place, name) {
  if (tree.get("context")?.string() !== "fork") return void 0;
  const { agent } = place.start();
  const location = tree.keyLocation("context");
  const fork = into.node("agent", `${tree.file}#agent`, {
    label: `${name} (${tree.get("agent")?.string() ?? "general-purpose"})`,
    location,
    facts: { product: "claude-code", mode: "interactive", definition: place.plugin?.id ?? "session:claude-code" }
  });
  const type = tree.get("agent")?.string() ?? "general-purpose";
  into.edge("delegates", agent, fork, {
    location,
    contexts: [SESSION],
    // NOTE: a sub-agent of another type has the tools that its own file says.
    facts: { tools: type === "general-purpose" ? "all" : "unknown" }
  });
  return fork;
}
function readAllowed(into, tree, { start, files, plugin, key, certain }) {
  const { file } = tree;
  const listed = readTools(tree.get("allowed-tools"));
  if (listed.length === 0) return;
  const { agent } = start();
  const every = listed.filter(({ text }) => text === "*");
  readGrants(
    into,
    { agent, file, files, plugin },
    listed.filter((tool) => !every.includes(tool)),
    // NOTE: where only the developer starts it, the grant stands for a turn that they asked for.
    { key, grant: "skill", certain: certain && tree.get("disable-model-invocation")?.boolean() !== true },
    readTools(tree.get("disallowed-tools"))
  );
  for (const tool of every) grantEvery(into, agent, `${file}#${key}/*`, tool);
}
function grantEvery(into, agent, id, { location }) {
  const tool = into.node("tool", id, {
    label: "every tool",
    location,
    facts: { capability: "shell", command: "*", breadth: "any", grant: "skill" }
  });
  into.edge("uses", agent, tool, { location, contexts: [SESSION], facts: { confidence: "possible" } });
  into.edge("reaches", tool, resourceNode(into, "host:exec"), {
    location,
    facts: { access: "exec", via: "none" },
    as: "exec"
  });
}
function readCommands(into, source, body, place) {
  const { file, text } = source;
  let count = 0;
  for (const found of text.slice(body).matchAll(COMMAND)) {
    count += 1;
    if (count > MAX_COMMANDS) return;
    const command = (found[1] ?? found[2] ?? "").trim();
    const start = body + found.index + found[0].indexOf("!");
    const line = command.split("\n", 1)[0] ?? "";
    const location = locationOf(source, start, start + 2 + (found[1] === void 0 ? 0 : line.length));
    const { agent } = place.start();
    const label = redact(line).slice(0, 200);
    const id = into.node("content", `${file}#!/${label}`, { label: `the output of \`${label}\``, location });
    into.edge("feeds", id, agent, { location, contexts: [SESSION] });
    holdLiteral(into, { id: agent, channel: "env" }, "", command, location, `${file}#!/${label}`);
  }
}
export {
  readSkills
};

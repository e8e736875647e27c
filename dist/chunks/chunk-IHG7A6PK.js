import {
  parseFrontmatter
} from "./chunk-3MN543VS.js";

// src/readers/claude/agent-names.ts
var known = /* @__PURE__ */ new WeakMap();
var MAX_AGENTS = 500;
function agentFile(repository, name) {
  return filesByName(repository).get(name);
}
function agentNames(repository) {
  return [...filesByName(repository).keys()].sort();
}
function filesByName(repository) {
  const before = known.get(repository.names);
  const names = before ?? namesOf(repository);
  if (before === void 0) known.set(repository.names, names);
  return names;
}
function namesOf(repository) {
  const files = repository.names.filter((file) => /(?:^|\/)\.claude\/agents\/.+\.md$/.test(file)).slice(0, MAX_AGENTS);
  const rank = (file) => file.startsWith(".claude/") ? 0 : file.startsWith("~/") ? 1 : 2;
  const names = /* @__PURE__ */ new Map();
  for (const file of files.sort((a, b) => rank(a) - rank(b))) {
    const source = repository.file(file);
    const name = source && parseFrontmatter(source).tree?.get("name")?.string();
    if (name !== void 0 && !names.has(name)) names.set(name, file);
  }
  return names;
}

export {
  agentFile,
  agentNames
};

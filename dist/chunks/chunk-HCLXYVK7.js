import {
  renamedEntry
} from "./chunk-YO5H5NKG.js";
import {
  readServerEntries
} from "./chunk-FNLGFXB6.js";
import {
  textsOf
} from "./chunk-W6EZ6A5K.js";
import {
  SHELL_VARIABLE,
  holdVariable,
  isSecretName
} from "./chunk-5MSIDW42.js";

// src/readers/goose/extensions.ts
var NAMES = /* @__PURE__ */ new Map([
  ["command", "cmd"],
  ["env", "envs"],
  ["url", "uri"]
]);
var SERVERS = /* @__PURE__ */ new Set(["stdio", "sse", "streamable_http"]);
function extensionsOf(tree) {
  const given = tree.get("extensions");
  if (given?.kind === "map") return given.entries().filter(({ value }) => value.get("enabled")?.boolean() !== false);
  return (given?.items() ?? []).flatMap((value) => {
    const name = value.get("name");
    const key = name?.string();
    return name === void 0 || key === void 0 ? [] : [{ key, keyLocation: name.location, value }];
  });
}
function builtIn(extensions) {
  return new Map(
    extensions.filter(({ value }) => value.get("type")?.string() === "builtin").map((entry) => [entry.value.get("name")?.string() ?? entry.key, entry])
  );
}
function readExtensions(into, extensions, place) {
  const { agent, file, approval, repository } = place;
  const servers = extensions.filter(({ value }) => SERVERS.has(value.get("type")?.string() ?? ""));
  const list = `${file}#extensions`;
  readServerEntries(
    into,
    servers.map((entry) => renamedEntry(entry, NAMES)),
    { list, agent, client: "goose", approval, repository, variables: SHELL_VARIABLE },
    { only: "available_tools" }
  );
  for (const { key, value } of servers)
    for (const { text, location } of textsOf(value.get("env_keys")))
      if (isSecretName(text) && /^[A-Za-z_]\w{0,200}$/.test(text))
        holdVariable(into, { id: `${list}.${key}`, channel: "mcp" }, text, text, location);
  for (const { key, value } of extensions)
    if (value.get("type")?.string() === "inline_python")
      into.note({
        code: "not-supported",
        level: "note",
        message: `The extension \`${key.slice(0, 60)}\` is a program in Python, which is not read.`,
        location: value.get("type")?.location ?? value.location
      });
}

export {
  extensionsOf,
  builtIn,
  readExtensions
};

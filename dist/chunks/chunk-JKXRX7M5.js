import {
  chosen,
  noteInert
} from "./chunk-JLPUMMJB.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  holdLiteral
} from "./chunk-5MSIDW42.js";

// src/readers/claude/setting-commands.ts
var HELPERS = [
  { key: "apiKeyHelper", at: "start" },
  { key: "awsAuthRefresh", at: "start" },
  { key: "awsCredentialExport", at: "start" },
  { key: "gcpAuthRefresh", at: "start" },
  { key: "otelHeadersHelper", at: "start" },
  { key: "statusLine", at: "use", isHook: true },
  { key: "subagentStatusLine", at: "use", isHook: true },
  { key: "fileSuggestion", at: "use", isHook: true }
];
function readHelpers(into, tree, files, place, only) {
  const off = chosen(files, "disableAllHooks")?.boolean() === true;
  for (const { key, at, isHook } of HELPERS) {
    if (only?.includes(key) === false) continue;
    const value = tree.get(key);
    const command = value?.get("command") ?? value;
    const text = command?.string();
    if (command === void 0 || text === void 0 || text.trim() === "") continue;
    const winner = chosen(files, key)?.file;
    if (winner !== void 0 && winner !== place.file)
      noteInert(into, `Claude Code ignores this \`${key}\`: \`${winner}\` sets another one.`, command.location);
    else if (off && isHook) noteInert(into, `\`disableAllHooks\` switches \`${key}\` off.`, command.location);
    else readHelper(into, { key, at, command: text, location: command.location }, place);
  }
}
function readHelper(into, { key, ...run }, { session, file, approval, repository }) {
  const id = `${file}#${key}`;
  const node = readHook(into, session, { id, label: key, ...run, approval }, repository);
  holdLiteral(into, { id: node, channel: "env" }, key, run.command, run.location, id);
}

export {
  readHelpers
};

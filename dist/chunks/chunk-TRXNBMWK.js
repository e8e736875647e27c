import {
  parseYaml
} from "./chunk-5MSIDW42.js";

// src/readers/client/json-file.ts
function treeOfFile(into, source, dialect) {
  const { tree, diagnostics } = parseYaml(source, dialect);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  return tree?.kind === "map" ? tree : void 0;
}
var startOf = (file) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
var isUsers = (file) => file.startsWith("~/");
function noteInert(into, location, message) {
  if (location) into.note({ code: "inert-setting", level: "note", message, location });
}
function noteUnread(into, location, message) {
  if (location) into.note({ code: "not-supported", level: "note", message, location });
}
var fileName = (file) => file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");

export {
  treeOfFile,
  startOf,
  isUsers,
  noteInert,
  noteUnread,
  fileName
};

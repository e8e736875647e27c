// src/report/escape.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
var NOT_ASCII = /[^\n\x20-\x7e]+/g;
var COMMAND_START = /(^|\s)::/g;
function visible(text) {
  return text.replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).replace(COMMAND_START, "$1\\::").replaceAll("##[", "##\\[");
}
function jsonText(value) {
  const json = JSON.stringify(value, void 0, 2).replace(NOT_ASCII, (text) => text.replace(INVISIBLE, escaped));
  return `${json.replaceAll("##[", "#\\u0023[")}
`;
}
function escaped(character) {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
function messageText(text) {
  return visible(text).replaceAll("](", "] (");
}
function relativeUri(file) {
  const segments = file.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/");
  return segments.map(encodeURIComponent).join("/") || ".";
}

export {
  visible,
  jsonText,
  messageText,
  relativeUri
};

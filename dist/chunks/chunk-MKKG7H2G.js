import {
  visible
} from "./chunk-4JXSKLTI.js";

// src/report/prose.ts
var LONGEST_TEXT = 600;
var WORD = new RegExp("^(?:\\p{L}+(?:['\u2019-]\\p{L}+)*|\\d{1,6})$", "u");
var COMMIT = /^[0-9a-f]{7,}$/i;
function prose(sentence) {
  return pieces(sentence).map(({ is, text }) => is === "words" ? text : code(text)).join("");
}
function htmlProse(sentence) {
  return pieces(sentence).map(({ is, text }) => is === "words" ? escapeHtml(text) : `<code>${escapeHtml(text)}</code>`).join("");
}
function code(name) {
  const text = cut(visible(name)).replaceAll("`", "\\u{60}").replaceAll("|", "\\u{7c}");
  return text === "" ? "" : `\`${text}\``;
}
function escapeHtml(text) {
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
function cut(text, longest = LONGEST_TEXT) {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function pieces(sentence) {
  const parts = cut(visible(sentence)).split("`");
  const isClosed = parts.length % 2 === 1;
  const found = parts.flatMap((part, index) => {
    const isLast = index === parts.length - 1;
    if (index % 2 === 1 && (isClosed || !isLast)) return [{ is: "quoted", text: part }];
    return plainPieces(!isClosed && isLast ? `\`${part}` : part);
  });
  return joined(found.filter(({ text }) => text !== ""));
}
function plainPieces(part) {
  return part.split(/(\s+)/).flatMap((token) => /^\s*$/.test(token) ? [{ is: "words", text: token && " " }] : wordPieces(token));
}
function wordPieces(token) {
  const start = /^\(*/.exec(token)?.[0].length ?? 0;
  let end = token.length;
  while (end > start && ".,;:!?)".includes(token.charAt(end - 1))) end -= 1;
  const [before, core, after] = [token.slice(0, start), token.slice(start, end), token.slice(end)];
  const isList = /^\d+$/.test(core) && /^[.)]/.test(after);
  const isPlain = core === "" || WORD.test(core) && !COMMIT.test(core) && !isList;
  if (isPlain) return [{ is: "words", text: token }];
  return [
    { is: "words", text: before },
    { is: "odd", text: core },
    { is: "words", text: after }
  ];
}
function joined(found) {
  const pieces2 = [];
  for (const piece of found) {
    const [last, before] = [pieces2.at(-1), pieces2.at(-2)];
    if (last && piece.is !== "words" && last.is !== "words") {
      pieces2[pieces2.length - 1] = { is: last.is, text: last.text + piece.text };
    } else if (last?.text === " " && piece.is === "odd" && before?.is === "odd") {
      pieces2.splice(-2, 2, { is: "odd", text: `${before.text} ${piece.text}` });
    } else pieces2.push(piece);
  }
  return pieces2;
}

export {
  prose,
  htmlProse,
  code,
  cut
};

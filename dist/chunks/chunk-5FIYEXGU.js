import {
  SESSION,
  holdLiteral,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/client/injections.ts
var MAX_COMMANDS = 50;
var MAX_LENGTH = 4e3;
function feedCommands(into, agentOf, { file, text, locate }) {
  let count = 0;
  for (let at = text.indexOf("!{"); at >= 0 && count < MAX_COMMANDS; at = text.indexOf("!{", at + 2)) {
    const end = closing(text, at + 2);
    const command = end === void 0 ? "" : text.slice(at + 2, end).trim();
    if (command === "") continue;
    count += 1;
    const line = command.split("\n", 1)[0] ?? "";
    const location = locate(at, 2 + line.length);
    const agent = agentOf();
    const label = redact(line).slice(0, 200);
    const id = into.node("content", `${file}#!/${label}`, { label: `the output of \`${label}\``, location });
    into.edge("feeds", id, agent, { location, contexts: [SESSION] });
    holdLiteral(into, { id: agent, channel: "env" }, "", command, location, `${file}#!/${label}`);
  }
}
function closing(text, from) {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + MAX_LENGTH); at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth < 0) return at;
  }
  return void 0;
}

export {
  feedCommands
};

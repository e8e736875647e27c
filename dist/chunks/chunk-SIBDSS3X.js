import {
  parseFrontmatter
} from "./chunk-3MN543VS.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  textsOf
} from "./chunk-W6EZ6A5K.js";
import {
  SESSION,
  clientSession,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/client/agent-file.ts
function declareAgent(into, source, parts) {
  const { client, name, tools, without = [] } = parts;
  const { session, agent: parent } = clientSession(into, client, startOf(source.file));
  const location = parts.location ?? startOf(source.file);
  const agent = into.node("agent", `${source.file}#agent`, {
    label: redact(name ?? nameOf(source.file)),
    location,
    facts: { product: client, mode: "interactive", definition: `session:${client}` }
  });
  into.edge("delegates", parent, agent, {
    location,
    contexts: [SESSION],
    facts: {
      tools: typeof tools === "string" ? tools : tools.map(redact),
      ...without.length > 0 && { without: without.map(redact) }
    }
  });
  return { agent, session, parent };
}
function nameOf(file) {
  return (file.split("/").at(-1) ?? file).replace(/(?:\.agent)?\.[a-z]+$/, "");
}
function readFrontmatter(into, source) {
  const { tree, diagnostics } = parseFrontmatter(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  return tree;
}
function namesOf(list) {
  return textsOf(list).flatMap(({ text, location }) => splitNames(text).map((name) => ({ text: name, location })));
}
function splitNames(text) {
  return text.split(/,(?![^()]{0,500}\))/).map((name) => name.trim()).filter((name) => name !== "");
}

export {
  declareAgent,
  readFrontmatter,
  namesOf
};

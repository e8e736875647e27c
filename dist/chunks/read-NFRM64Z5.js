import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  startOf
} from "./chunk-TRXNBMWK.js";
import {
  readDocument,
  textsOf
} from "./chunk-W6EZ6A5K.js";
import "./chunk-Y5UDP2YC.js";
import {
  EDIT,
  grantTool,
  web
} from "./chunk-HSZWVNA3.js";
import {
  clientSession,
  collector,
  readValue
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/aider/read.ts
function readConfig(source, repository) {
  const into = collector();
  const tree = readDocument(into, source, "yaml");
  if (tree?.kind !== "map") return into.fragment();
  const { file } = source;
  const { agent, session } = clientSession(into, "aider", startOf(file));
  const always = tree.keyLocation("yes-always") ?? tree.keyLocation("yes");
  const yes = (tree.get("yes-always") ?? tree.get("yes"))?.boolean() === true;
  if (yes && always) {
    const how = { grant: "mode", asking: "unasked" };
    grantTool(
      into,
      agent,
      { id: `${file}#yes-always/edit`, label: "any file of the repository", location: always },
      EDIT,
      how
    );
    grantTool(
      into,
      agent,
      { id: `${file}#yes-always/web`, label: "pages that the chat names", location: always },
      web("any"),
      how
    );
  } else {
    const place = { id: `${file}#edit`, label: "files of the chat", location: startOf(file) };
    grantTool(into, agent, place, EDIT, { grant: "default", asking: "possible" });
  }
  readCommands(into, session, tree, repository);
  readKeys(into, agent, tree);
  return into.fragment();
}
function readCommands(into, session, tree, repository) {
  const run = (key) => textsOf(tree.get(key)).forEach(({ text, location }, index) => {
    const command = text.replace(/^[a-z+#]{1,20}:\s+/i, "");
    const id = `${tree.file}#${key}${index === 0 ? "" : `~${index + 1}`}`;
    readHook(into, session, { id, label: key, command, location, at: "use", approval: "unasked" }, repository);
  });
  if (tree.get("auto-test")?.boolean() === true) run("test-cmd");
  if (tree.get("auto-lint")?.boolean() !== false) run("lint-cmd");
}
function readKeys(into, agent, tree) {
  const holder = { id: agent, channel: "env" };
  for (const key of ["openai-api-key", "anthropic-api-key"]) {
    const value = tree.get(key);
    if (value) readValue(into, holder, key.toUpperCase().replaceAll("-", "_"), value, `${tree.file}#${key}`);
  }
  for (const key of ["api-key", "set-env"])
    for (const item of tree.get(key)?.items() ?? []) {
      const name = /^([A-Za-z][\w-]{0,60})=/.exec(item.string() ?? "")?.[1];
      const variable = key === "set-env" ? name : `${name?.toUpperCase().replaceAll("-", "_")}_API_KEY`;
      if (name !== void 0 && variable !== void 0)
        readValue(into, holder, variable, item, `${tree.file}#${key}/${name}`);
    }
}
export {
  readConfig
};

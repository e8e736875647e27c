import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { readValue } from "../client/credentials.ts";
import { readDocument, textsOf } from "../client/document.ts";
import { readHook } from "../client/hooks.ts";
import { startOf } from "../client/json-file.ts";
import { type Collector, clientSession, collector } from "../client/session.ts";
import { EDIT, grantTool, web } from "../client/tools.ts";
import type { Repository } from "../reader.ts";

/** Keys are the flags of the command line. */
export function readConfig(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "yaml");
  if (tree?.kind !== "map") return into.fragment();
  const { file } = source;
  const { agent, session } = clientSession(into, "aider", startOf(file));
  const always = tree.keyLocation("yes-always") ?? tree.keyLocation("yes");
  const yes = (tree.get("yes-always") ?? tree.get("yes"))?.boolean() === true;
  if (yes && always) {
    // NOTE: a command of the model's own is refused under this flag, not run: `explicit_yes_required` in aider/io.py.
    const how = { grant: "mode", asking: "unasked" } as const;
    grantTool(
      into,
      agent,
      { id: `${file}#yes-always/edit`, label: "any file of the repository", location: always },
      EDIT,
      how,
    );
    grantTool(
      into,
      agent,
      { id: `${file}#yes-always/web`, label: "pages that the chat names", location: always },
      web("any"),
      how,
    );
  } else {
    const place = { id: `${file}#edit`, label: "files of the chat", location: startOf(file) };
    grantTool(into, agent, place, EDIT, { grant: "default", asking: "possible" });
  }
  readCommands(into, session, tree, repository);
  readKeys(into, agent, tree);
  return into.fragment();
}

/** Tests run by themselves only where they are switched on, linters unless they are switched off. */
function readCommands(into: Collector, session: string, tree: Tree, repository: Repository): void {
  const run = (key: string): void =>
    textsOf(tree.get(key)).forEach(({ text, location }, index) => {
      // `python: flake8` names the language first.
      const command = text.replace(/^[a-z+#]{1,20}:\s+/i, "");
      const id = `${tree.file}#${key}${index === 0 ? "" : `~${index + 1}`}`;
      readHook(into, session, { id, label: key, command, location, at: "use", approval: "unasked" }, repository);
    });
  if (tree.get("auto-test")?.boolean() === true) run("test-cmd");
  if (tree.get("auto-lint")?.boolean() !== false) run("lint-cmd");
}

/** Keys of models, `provider=key` in a list, and variables that are set. */
function readKeys(into: Collector, agent: string, tree: Tree): void {
  const holder = { id: agent, channel: "env" } as const;
  for (const key of ["openai-api-key", "anthropic-api-key"]) {
    const value = tree.get(key);
    if (value) readValue(into, holder, key.toUpperCase().replaceAll("-", "_"), value, `${tree.file}#${key}`);
  }
  for (const key of ["api-key", "set-env"])
    for (const item of tree.get(key)?.items() ?? []) {
      const name = /^([A-Za-z][\w-]{0,60})=/.exec(item.string() ?? "")?.[1];
      const variable = key === "set-env" ? name : `${name?.toUpperCase().replaceAll("-", "_")}_API_KEY`;
      if (name !== undefined && variable !== undefined)
        readValue(into, holder, variable, item, `${tree.file}#${key}/${name}`);
    }
}

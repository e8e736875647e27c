import type { Fragment } from "../../../graph/model.ts";
import { parseFrontmatter } from "../../../parse/frontmatter.ts";
import type { SourceFile } from "../../../parse/source.ts";
import type { Repository } from "../../reader.ts";
import { readHook } from "../hooks.ts";
import { fileName, startOf } from "../json-file.ts";
import { bounded } from "../rule-list.ts";
import { clientSession, collector } from "../session.ts";
import { readAgentEntry } from "./agents.ts";
import { rulesAround, serversAround } from "./config.ts";
import type { Family } from "./grants.ts";

/** The main configuration beside the folder that a file of the product lies in. */
function configFor(file: string, { file: name, folder }: Family): string {
  const at = file.lastIndexOf(`${folder}/`);
  return `${at < 0 ? "" : file.slice(0, at)}${name}.json`;
}

/** An agent in a file of its own: its head is the entry, its name that of the file. */
export function readAgentFile(source: SourceFile, repository: Repository, family: Family): Fragment {
  const into = collector();
  const { tree, diagnostics } = parseFrontmatter(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const { file } = source;
  const start = startOf(file);
  const { agent } = clientSession(into, family.client, start);
  const config = configFor(file, family);
  if (tree !== undefined)
    readAgentEntry(
      into,
      { session: agent, id: `${file}#agent`, name: fileName(file), location: start, tree, under: "" },
      {
        rules: bounded(into, rulesAround(config, family, repository)),
        servers: serversAround(config, family, repository),
        client: family.client,
      },
    );
  return into.fragment();
}

/** Code of the repository that the product imports when it starts. */
export function readCodeFile(source: SourceFile, repository: Repository, { client }: Family): Fragment {
  const into = collector();
  const { file } = source;
  const location = startOf(file);
  const { session } = clientSession(into, client, location);
  const what = /\/tools?\/[^/]*$/.test(file) ? "tool" : "plugin";
  readHook(
    into,
    session,
    // NOTE: no page says that a folder must be trusted first, and none that it need not be.
    {
      id: `${file}#${what}`,
      label: `${what} ${fileName(file)}`,
      command: file,
      location,
      at: "start",
      approval: "unknown",
      pin: "local",
    },
    repository,
  );
  return into.fragment();
}

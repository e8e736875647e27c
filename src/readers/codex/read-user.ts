import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { holdVariable, readValue } from "../client/credentials.ts";
import { readHook } from "../client/hooks.ts";
import type { Collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { grantCommands } from "./commands.ts";
import { postureOf } from "./posture.ts";

/** The session that the file is for. */
interface Session {
  readonly agent: string;
  readonly session: string;
  readonly start: Location;
}

/** What counts in the user's file alone: the program that is told of turns, profiles, and providers of models. */
export function readUser(into: Collector, tree: Tree, of: Session, repository: Repository): void {
  const { file } = tree;
  readNotify(into, tree, of.session, repository);
  const selected = tree.get("profile")?.string();
  for (const { key, value } of tree.get("profiles")?.entries() ?? []) {
    if (key === selected) continue;
    const path = `${file}#profiles.${key}.`;
    grantCommands(into, { agent: of.agent, path, start: of.start, chosen: true }, postureOf([value, tree]));
  }
  for (const { key, value } of tree.get("model_providers")?.entries() ?? []) {
    const holder = { id: of.agent, channel: "env" } as const;
    const path = `${file}#model_providers.${key}`;
    const variable = value.get("env_key");
    const name = variable?.string();
    if (variable && name) holdVariable(into, holder, name, name, variable.location);
    const token = value.get("experimental_bearer_token");
    if (token) readValue(into, holder, "bearer_token", token, `${path}.experimental_bearer_token`);
    for (const { key: header, value: given } of value.get("http_headers")?.entries() ?? [])
      readValue(into, holder, header, given, `${path}.http_headers.${header}`);
  }
}

function readNotify(into: Collector, tree: Tree, session: string, repository: Repository): void {
  const [program, ...args] = tree.get("notify")?.items() ?? [];
  const command = program?.string();
  if (program === undefined || command === undefined) return;
  const words = args.flatMap((item) => item.string() ?? []);
  const hook = { id: `${tree.file}#notify`, label: "notify", command, args: words, location: program.location };
  readHook(into, session, { ...hook, at: "use", approval: "unasked" }, repository);
}

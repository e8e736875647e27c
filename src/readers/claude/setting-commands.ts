import type { Tree } from "../../parse/tree.ts";
import { holdLiteral } from "../client/credentials.ts";
import { type Hook, readHook } from "../client/hooks.ts";
import type { Collector } from "../client/session.ts";
import type { HookPlace } from "./hooks.ts";
import { chosen, noteInert } from "./settings-files.ts";

// https://code.claude.com/docs/en/settings-reference
const HELPERS: readonly { readonly key: string; readonly at: Hook["at"]; readonly isHook?: true }[] = [
  { key: "apiKeyHelper", at: "start" },
  { key: "awsAuthRefresh", at: "start" },
  { key: "awsCredentialExport", at: "start" },
  { key: "gcpAuthRefresh", at: "start" },
  { key: "otelHeadersHelper", at: "start" },
  { key: "statusLine", at: "use", isHook: true },
  { key: "subagentStatusLine", at: "use", isHook: true },
  { key: "fileSuggestion", at: "use", isHook: true },
];

/** Commands that settings name for a purpose of their own: keys, status lines, completions. */
export function readHelpers(
  into: Collector,
  tree: Tree,
  files: readonly Tree[],
  place: Omit<HookPlace, "path">,
  only?: readonly string[],
): void {
  const off = chosen(files, "disableAllHooks")?.boolean() === true;
  for (const { key, at, isHook } of HELPERS) {
    if (only?.includes(key) === false) continue;
    const value = tree.get(key);
    const command = value?.get("command") ?? value;
    const text = command?.string();
    if (command === undefined || text === undefined || text.trim() === "") continue;
    const winner = chosen(files, key)?.file;
    if (winner !== undefined && winner !== place.file)
      noteInert(into, `Claude Code ignores this \`${key}\`: \`${winner}\` sets another one.`, command.location);
    else if (off && isHook) noteInert(into, `\`disableAllHooks\` switches \`${key}\` off.`, command.location);
    else readHelper(into, { key, at, command: text, location: command.location }, place);
  }
}

function readHelper(
  into: Collector,
  { key, ...run }: Pick<Hook, "at" | "command" | "location"> & { readonly key: string },
  { session, file, approval, repository }: Omit<HookPlace, "path">,
): void {
  const id = `${file}#${key}`;
  const node = readHook(into, session, { id, label: key, ...run, approval }, repository);
  holdLiteral(into, { id: node, channel: "env" }, key, run.command, run.location, id);
}

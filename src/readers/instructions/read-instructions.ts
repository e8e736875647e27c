import type { Client } from "../../catalog/clients.ts";
import { isListed, isTextOf, SESSION_TEXTS } from "../../catalog/session-texts.ts";
import type { Location } from "../../graph/model.ts";
import { locationOf } from "../../parse/position.ts";
import type { SourceFile } from "../../parse/source.ts";
import { type Collector, clientSession, collector, SESSION } from "../client/session.ts";
import type { Read, Repository } from "../reader.ts";

/** LIMIT: files that one text takes in, and how far that goes. */
const MAX_IMPORTS = 50;
const MAX_HOPS = 4;
/** LIMIT: characters of a text that are searched for other files. */
const MAX_TEXT = 200_000;

/** Reads the path of a text alone, and which clients take it into their sessions here. */
export const readInstructions: Read = (source, repository) => {
  const into = collector();
  for (const row of SESSION_TEXTS) {
    if (!isTextOf(row, source.file) || !(source.file.startsWith("~/") || usedHere(repository).has(row.client)))
      continue;
    const location = { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    // NOTE: a text is no place of the agent's own; the files that show it are.
    const { agent } = clientSession(into, row.client, undefined);
    feed(into, agent, source.file, location);
    if (row.imports) readImports(into, agent, source, repository);
  }
  return into.fragment();
};

const known = new WeakMap<readonly string[], ReadonlySet<Client>>();

/** The clients whose own files stand here. NOTE: a text alone does not show that a client is used. */
function usedHere({ names }: Repository): ReadonlySet<Client> {
  const before = known.get(names);
  if (before !== undefined) return before;
  const others = names.filter((name) => !SESSION_TEXTS.some((row) => isTextOf(row, name)));
  const used = SESSION_TEXTS.filter(({ own }) => others.some((name) => isListed(own, name)));
  const clients = new Set(used.map(({ client }) => client));
  known.set(names, clients);
  return clients;
}

function feed(into: Collector, agent: string, file: string, location: Location): void {
  const text = into.node("content", `${file}#text`, {
    label: file,
    location: { file, line: 1, column: 1, endLine: 1, endColumn: 1 },
  });
  into.edge("feeds", text, agent, { location, contexts: [SESSION] });
}

// `@docs/style.md` outside of code: https://code.claude.com/docs/en/memory#import-additional-files
const IMPORT = /(?:^|[\s(])@((?:\.{1,2}\/|~\/)?[\w][\w./-]{0,200})/gm;
const CODE = /^(?:```|~~~)[\s\S]*?^(?:```|~~~)[ \t]*$|`[^`\n]{1,2000}`/gm;

/** The files that a text takes in, and those that they take in. */
function readImports(into: Collector, agent: string, first: SourceFile, repository: Repository): void {
  const seen = new Set([first.file]);
  let wave: readonly SourceFile[] = [first];
  for (let hop = 0; hop < MAX_HOPS && wave.length > 0; hop += 1) {
    const next: SourceFile[] = [];
    for (const source of wave)
      for (const { path, location } of importsOf(source)) {
        if (seen.has(path) || seen.size > MAX_IMPORTS) continue;
        seen.add(path);
        const other = repository.file(path);
        if (other === undefined) continue;
        feed(into, agent, path, location);
        next.push(other);
      }
    wave = next;
  }
}

function importsOf(source: SourceFile): readonly { readonly path: string; readonly location: Location }[] {
  const text = source.text.slice(0, MAX_TEXT);
  if (!text.includes("@")) return [];
  const prose = text.replace(CODE, (code) => code.replace(/[^\n]/g, " "));
  const folder = source.file.slice(0, source.file.lastIndexOf("/") + 1);
  return [...prose.matchAll(IMPORT)].flatMap((found) => {
    const [all, name = ""] = found;
    const path = resolved(folder, name.replace(/[.]+$/, ""));
    const end = found.index + all.length;
    return path === undefined ? [] : [{ path, location: locationOf(source, end - name.length - 1, end) }];
  });
}

/** A path from a folder on; `undefined` where it leads out. NOTE: what lies in a home folder is not read. */
function resolved(folder: string, path: string): string | undefined {
  if (path.startsWith("~/")) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

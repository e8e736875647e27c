import { type Leads, leadsOf } from "./derive/leads.ts";
import type { Fragment } from "./graph/model.ts";
import type { SourceFile } from "./parse/source.ts";
import { readFile } from "./read.ts";
import { readersOf } from "./readers/index.ts";
import type { LazyReader, Reader, Repository } from "./readers/reader.ts";

/** Files that match, and those of them that a search found: a reader that searches gets no others. */
interface Found {
  readonly files: readonly SourceFile[];
  readonly found: { readonly has: (file: string) => boolean };
}

interface Reading {
  readonly file: SourceFile;
  readonly reader: Reader | LazyReader;
}

async function readEach(all: readonly Reading[], repository: Repository): Promise<Fragment[]> {
  const fragments: Fragment[] = [];
  for (const { file, reader } of all) fragments.push(await readFile(reader, file, repository));
  return fragments;
}

const waits = ({ file, reader }: Reading): boolean => "waits" in reader && reader.waits?.(file) === true;

const isUnledBy = ({ events, files }: Leads, file: string, contexts: readonly string[]): boolean =>
  !files.has(file) && !contexts.some((context) => events.has(context));

/**
 * Reads every file with every reader that claims it: those last that say nothing of agents, when it is known what the
 * agents of the others lead to. NOTE: who starts a job that none leads to, and what it does, is taken out of the graph
 * again by `pruneUnled`; not to find it out saved a fifth of the time for 1,000 workflows of which 125 run agents.
 */
export async function readAll({ files, found }: Found, repository: Repository): Promise<readonly Fragment[]> {
  const all = files
    .flatMap((file) => readersOf(file.file).map((reader): Reading => ({ file, reader })))
    .filter(({ file, reader }) => !("search" in reader) || found.has(file.file));
  const late = all.filter(waits);
  const early = await readEach(
    all.filter((one) => !waits(one)),
    repository,
  );
  const leads = leadsOf(early);
  const unled = new Set<string>();
  const isUnled = (file: string, contexts: readonly string[]): boolean => {
    const is = isUnledBy(leads, file, contexts);
    if (is) unled.add(file);
    return is;
  };
  const first = await readEach(late, { ...repository, isUnled });
  if (!first.some(({ nodes }) => nodes.some(({ kind }) => kind === "agent"))) return [...early, ...first];
  const more = leadsOf([...early, ...first]);
  if (more.events.size === leads.events.size && more.files.size === leads.files.size) return [...early, ...first];
  // NOTE: a script may run an agent that no workflow names; what counted as unled may be led to by that one.
  const kept = first.filter((_, index) => !unled.has(late[index]?.file.file ?? ""));
  const again = late.filter(({ file }) => unled.has(file.file));
  const second = await readEach(again, { ...repository, isUnled: (...one) => isUnledBy(more, ...one) });
  return [...early, ...kept, ...second];
}

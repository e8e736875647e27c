import type { Diagnostic } from "../graph/model.ts";
import type { LeftOut, Search, SearchedFormat } from "../readers/reader.ts";
import { type Content, MAX_FILE_BYTES, type Origin, type Refusal } from "./origin.ts";

/** LIMIT: files that are searched, and their bytes: a second or two, and beyond the largest repositories known. */
const BOUNDS = { files: 50_000, bytes: 512 * 1024 * 1024 };
/** Files that a diagnostic names. */
const MOST_NAMED = 3;
const MOST_PACKAGES = 5;

/** Formats whose files are many, and what a user wants of theirs. */
export interface Sources {
  readonly formats: readonly SearchedFormat[];
  /** Whether a file is read although it would be left out. */
  readonly asked?: ((file: string) => boolean) | undefined;
}

/** A file of such a format. */
export interface Claimed {
  readonly name: string;
  readonly search: Search;
}

/** What a search found. */
export interface Looked {
  /** Files that count and are to be read, sorted by name. */
  readonly found: readonly string[];
  readonly searched: number;
  /** Files that count and that nobody can read yet. */
  readonly unread: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface Job extends Claimed {
  readonly leftOut: LeftOut | undefined;
}
interface Group {
  readonly why: LeftOut;
  readonly files: string[];
  readonly names: Set<string>;
}
interface State {
  readonly isLeftOut: (file: string, why: LeftOut) => boolean;
  readonly found: string[];
  readonly groups: Map<string, Group>;
  readonly refused: Map<string, { readonly refusal: Refusal; readonly files: string[] }>;
  searched: number;
  bytes: number;
}

/** NOTE: what git calls alike is alike, and two states of one repository have most files in common. */
const WITHOUT = new WeakMap<Search, Set<string>>();

/** Opens the files, and says which of them count; `isAsked` for those that a user wants to have read. Keeps no text. */
export function searchFiles(
  origin: Origin,
  claimed: readonly Claimed[],
  isAsked: (file: string) => boolean,
  bounds = BOUNDS,
): Looked {
  const state: State = {
    isLeftOut: (file, why) => why.always === true || !isAsked(file),
    found: [],
    groups: new Map(),
    refused: new Map(),
    searched: 0,
    bytes: 0,
  };
  const jobs = jobsOf(claimed, state);
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const fresh = narrowed(
    origin,
    jobs.filter(({ name, search }) => !isKnown(origin, name, search)),
  );
  state.searched = jobs.length - fresh.length;
  let cut: string | undefined;
  origin.visit(
    fresh.map(({ name }) => name),
    (name, content) => {
      const job = byName.get(name);
      if (state.searched >= bounds.files || state.bytes >= bounds.bytes) cut = name;
      else if (job !== undefined) see(state, job, content, origin.contentOf?.(name));
      return cut === undefined;
    },
  );
  return {
    found: state.found.sort(),
    searched: state.searched,
    unread: [...state.groups.values()].reduce((sum, { why, files }) => sum + (why.always ? files.length : 0), 0),
    diagnostics: [
      ...(cut === undefined ? [] : [limit(cut, state.searched)]),
      ...[...state.groups.values()].map((group) => notRead(group)),
      ...[...state.refused.values()].map(({ refusal, files }) => notSearched(refusal, files)),
    ],
  };
}

/** By name, but those first that are not left out by their names. */
function jobsOf(claimed: readonly Claimed[], state: State): readonly Job[] {
  const jobs = claimed
    .filter(({ name, search }) => !search.never?.(name))
    .map(({ name, search }): Job => {
      const why = search.leftOut(name);
      return { name, search, leftOut: why && state.isLeftOut(name, why) ? why : undefined };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...jobs.filter(({ leftOut }) => !leftOut), ...jobs.filter(({ leftOut }) => leftOut)];
}

/** NOTE: below that, showing all is as fast as asking first. */
const MANY = 200;

/** What is left to look at after git's own search. */
function narrowed(origin: Origin, jobs: readonly Job[]): readonly Job[] {
  if (origin.withLine === undefined || jobs.length < MANY || jobs.length > BOUNDS.files) return jobs;
  return [...new Set(jobs.map(({ search }) => search))].flatMap((search) => {
    const own = jobs.filter((job) => job.search === search);
    const left = origin.withLine?.(
      own.map(({ name }) => name),
      search.line(),
    );
    if (left === undefined) return own;
    for (const { name } of own) if (!left.has(name)) remember(search, origin.contentOf?.(name));
    return own.filter(({ name }) => left.has(name));
  });
}

function isKnown(origin: Origin, name: string, search: Search): boolean {
  const content = origin.contentOf?.(name);
  return content !== undefined && WITHOUT.get(search)?.has(content) === true;
}

function see(state: State, { name, search, leftOut }: Job, content: Content, id: string | undefined): void {
  if (content === undefined) return;
  if (!Buffer.isBuffer(content)) {
    // NOTE: bundles are large and are left out in any case.
    if (leftOut === undefined) refuse(state, name, content);
    return;
  }
  state.searched += 1;
  state.bytes += content.length;
  const text = charactersOf(content);
  if (!search.finds(text)) {
    remember(search, id);
    return;
  }
  const why = leftOut ?? search.leftOut(name, text);
  if (why === undefined || !state.isLeftOut(name, why)) {
    state.found.push(name);
    return;
  }
  const group = state.groups.get(why.what) ?? { why, files: [], names: new Set() };
  state.groups.set(why.what, group);
  group.files.push(name);
  for (const one of search.names(text)) group.names.add(one);
}

/** NOTE: two bytes for a character, as some editors of Windows write: without the empty ones it is the same text. */
function charactersOf(content: Buffer): string {
  const text = content.toString("latin1");
  return /^(?:\xff\xfe|\xfe\xff)/.test(text) ? text.slice(2).replaceAll("\0", "") : text;
}

function remember(search: Search, content: string | undefined): void {
  if (content === undefined) return;
  const known = WITHOUT.get(search) ?? new Set<string>();
  WITHOUT.set(search, known);
  known.add(content);
}

function refuse(state: State, name: string, refusal: Refusal): void {
  const one = state.refused.get(refusal.code) ?? { refusal, files: [] };
  state.refused.set(refusal.code, one);
  one.files.push(name);
}

function notRead({ why, files, names }: Group): Diagnostic {
  const packages = listed([...names].sort(), MOST_PACKAGES);
  const one = files.length === 1;
  const how = why.always ? "" : " `source.include` in `delegraph.yaml` has them read.";
  const what = `${files.length} ${why.what}${one ? "" : "s"} ${one ? "imports" : "import"} agent or MCP packages (${packages})`;
  return diagnostic(
    "not-supported",
    why.always ? "warning" : "note",
    `${what} and ${one ? "is" : "are"} not read: ${listed(files.sort(), MOST_NAMED)}. ${why.why}${how}`,
    files[0],
  );
}

function notSearched({ code, message }: Refusal, files: readonly string[]): Diagnostic {
  const one = files.length === 1;
  const why = code === "too-large" ? `larger than ${MAX_FILE_BYTES / 1024} KiB` : message;
  const what = `${files.length} source file${one ? " is" : "s are"} not searched for agents (${why.replace(/\.$/, "")})`;
  return diagnostic(
    code,
    code === "too-large" ? "note" : "warning",
    `${what}: ${listed(files, MOST_NAMED)}.`,
    files[0],
  );
}

function limit(first: string, searched: number): Diagnostic {
  const message = `Only ${searched} source files are searched for agents; this one and others are not.`;
  return diagnostic("limit", "error", message, first);
}

function diagnostic(
  code: Diagnostic["code"],
  level: Diagnostic["level"],
  message: string,
  file: string | undefined,
): Diagnostic {
  return { code, level, message, location: { file: file ?? ".", line: 1, column: 1, endLine: 1, endColumn: 1 } };
}

function listed(all: readonly string[], most: number): string {
  const more = all.length - most;
  return `${all.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

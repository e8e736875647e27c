import type { Files } from "./files.ts";
import type { Found } from "./shell-state.ts";
import { asVerdict, checkedBy, fieldOf, join, lessSure, NONE, type Taints } from "./taint.ts";

/** What a script for `actions/github-script` runs in. */
export interface JsSetting {
  readonly env: (name: string) => Taints;
  readonly files: Files;
  /** What agents before it wrote into the thread of the run. */
  readonly thread: Taints;
}
/** What the script hands on, and what it does. */
export interface JsFlow {
  readonly outputs: ReadonlyMap<string, Taints>;
  readonly exported: ReadonlyMap<string, Taints>;
  readonly found: readonly Found[];
}

/** LIMIT: characters and statements of one script, and variables in it. */
const MAX_SCRIPT = 64 * 1024;
const MAX_STATEMENTS = 2_000;
const MAX_VARIABLES = 200;
const MAX_EXPRESSION = 4_000;

const ASSIGNS = /^\s*(?:const|let|var)?\s*([\w$]+|\{[^{}=]*\}|\[[^[\]=]*\])\s*\+?=(?![=>])/;
const ENV = /process\.env(?:\.(\w+)|\[\s*['"](\w+)['"]\s*\])/g;
const READS = /readFile(?:Sync)?\(\s*(?:(['"`])([^'"`\n]{1,300})\1|([\w$]+))/g;
/** What is asked of a text in these ways is few words, but which ones is not read here. */
const ASKS =
  /\.(?:match|matchAll|exec|test|includes|indexOf|startsWith|endsWith|every|some|has|replace|replaceAll)\(|[=!]==|\bNumber\(|\bparseInt\(|\bBoolean\(|\.length\b/;
/** Fields that GitHub itself fills: https://docs.github.com/en/rest/issues/comments */
const GIVEN = /^[\w$]+\??\.(?:html_url|url|id|node_id|number|created_at|updated_at|submitted_at|user)\b[\w?.|' ]*$/;
const THREAD = /\b(?:listComments|listReviews|listReviewComments|getComment)\b/;
const LITERAL = /^(?:'[^'\\\n]*'|"[^"\\\n]*"|`[^`\\$\n]*`|true|false|\d+)$/;
const SETS = /\bcore\.(setOutput|exportVariable)\(\s*['"]([\w-]+)['"]\s*,\s*/;
const RUNS = /\b(?:eval|execSync|exec\.exec|exec|new Function)\(/;
/** Calls that merge, approve, release or start: https://docs.github.com/en/rest */
const PRIVILEGED =
  /\bpulls\.merge\(|\bcreateWorkflowDispatch\(|\bcreateDispatchEvent\(|\bcreateRelease\(|\b(?:update|create)Ref\(|event:\s*['"]APPROVE|\b(?:enablePullRequestAutoMerge|mergePullRequest)\b/;

interface Statement {
  readonly text: string;
  readonly offset: number;
}

/** Statements as far as lines show them: one that is not closed goes on. */
function statementsOf(script: string): readonly Statement[] {
  const found: Statement[] = [];
  let offset = 0;
  let open: { text: string; offset: number; depth: number } | undefined;
  for (const line of script.split("\n")) {
    if (found.length >= MAX_STATEMENTS) break;
    const at = offset;
    offset += line.length + 1;
    if (/^\s*(?:\/\/|\*)/.test(line)) continue;
    open = open ? { ...open, text: `${open.text}\n${line}` } : { text: line, offset: at, depth: 0 };
    open.depth += (line.match(/[([]/g)?.length ?? 0) - (line.match(/[)\]]/g)?.length ?? 0);
    if (open.depth > 0 && open.text.length < MAX_EXPRESSION && !/=>\s*\{\s*$/.test(line)) continue;
    found.push({ text: open.text, offset: open.offset });
    open = undefined;
  }
  if (open) found.push({ text: open.text, offset: open.offset });
  return found;
}

interface Walk {
  readonly setting: JsSetting;
  readonly variables: Map<string, Taints>;
}

/** The words of an expression outside of its texts; `a.b` has no word `b`, and `...b` has. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.replace(/'[^'\\\n]*'|"[^"\\\n]*"/g, "").match(/(?<![\w$]|(?<!\.)\.)[A-Za-z_$][\w$]*/g) ?? []);

function taintsOf(given: string, { setting, variables }: Walk): Taints {
  const text = given.slice(0, MAX_EXPRESSION).trim().replace(/;$/, "");
  if (GIVEN.test(text)) return NONE;
  const words = wordsOf(text);
  const held = [...variables].flatMap(([name, taints]) => (words.has(name) ? [taints] : []));
  const env = [...text.matchAll(ENV)].map(([, dotted, quoted]) => setting.env(dotted ?? quoted ?? ""));
  const read = [...text.matchAll(READS)].map(([, , path, name]) =>
    path === undefined ? (variables.get(name ?? "") ?? NONE) : setting.files.read(path),
  );
  const thread = THREAD.test(text) ? setting.thread : NONE;
  const all = join(...held, ...env, ...read, thread);
  if (all.length === 0) return NONE;
  if (ASKS.test(text)) return asVerdict(all, "declared");
  const [, field] = /^JSON\.parse\([^()]*\)\??\.(\w+)$/.exec(text) ?? [];
  if (field !== undefined) return fieldOf(all, field);
  // NOTE: what a function of the script makes of it is not followed.
  const calls = /(?<![.\w$])(?!JSON\b|String\b|await\b|if\b)[a-z][\w$]*\(/.test(text.replace(/readFileSync\(/g, ""));
  return calls ? checkedBy(all, "declared") : all;
}

function namesOf(pattern: string): readonly string[] {
  return pattern.startsWith("{") || pattern.startsWith("[")
    ? pattern
        .slice(1, -1)
        .split(",")
        .flatMap((part) => /([\w$]+)\s*$/.exec(part.split("=")[0] ?? "")?.[1] ?? [])
    : [pattern];
}

interface Walked extends Walk {
  readonly outputs: Map<string, Taints>;
  readonly exported: Map<string, Taints>;
  readonly found: Found[];
  /** What the conditions so far asked of answers. */
  control: Taints;
}

const literal = (text: string): boolean => LITERAL.test(text.trim().replace(/;$/, ""));

function assigned(text: string, walk: Walked): void {
  const [head, pattern] = ASSIGNS.exec(text) ?? [];
  if (head === undefined || pattern === undefined || walk.variables.size >= MAX_VARIABLES) return;
  const right = text.slice(head.length).trim();
  const isChosen = literal(right) && !/\b(?:const|let|var)\b/.test(head);
  const taints = isChosen ? walk.control : taintsOf(right, walk);
  for (const name of namesOf(pattern)) {
    const all = join(walk.variables.get(name) ?? NONE, taints);
    if (all.length > 0) walk.variables.set(name, all);
  }
}

function handedOn(text: string, walk: Walked): void {
  const [set, kind, name] = SETS.exec(text) ?? [];
  if (set === undefined || name === undefined) return;
  const value = text.slice(text.indexOf(set) + set.length).replace(/\)\s*;?\s*$/, "");
  const into = kind === "setOutput" ? walk.outputs : walk.exported;
  const taints = literal(value) ? walk.control : taintsOf(value, walk);
  into.set(name, join(into.get(name) ?? NONE, taints));
}

function used({ text, offset }: Statement, walk: Walked): void {
  const at = {
    offset: offset + Math.max(0, text.search(/\S/)),
    end: offset + (text.trimEnd().split("\n", 1)[0]?.length ?? 0),
  };
  const run = RUNS.exec(text);
  const first = run ? (text.slice(run.index + run[0].length).split(",", 1)[0] ?? "") : "";
  const code = taintsOf(first, walk).filter((taint) => taint.kind === "text");
  if (code.length > 0) walk.found.push({ use: "code", taints: code, ...at });
  if (PRIVILEGED.test(text) && walk.control.length > 0)
    walk.found.push({ use: "gate", taints: lessSure(walk.control, "likely"), ...at });
}

/** Follows what agents wrote through the statements of a script, as far as its lines show. Pure. */
export function jsFlow(script: string, setting: JsSetting): JsFlow {
  const walk: Walked = {
    setting,
    variables: new Map(),
    outputs: new Map(),
    exported: new Map(),
    found: [],
    control: NONE,
  };
  if (script.length > MAX_SCRIPT) return walk;
  for (const statement of statementsOf(script)) {
    const { text } = statement;
    if (/\bif\s*\(|\bswitch\s*\(|\?/.test(text)) walk.control = join(walk.control, asVerdict(taintsOf(text, walk)));
    assigned(text, walk);
    handedOn(text, walk);
    used(statement, walk);
  }
  return walk;
}

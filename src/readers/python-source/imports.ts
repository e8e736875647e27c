import { PYTHON_MODULES } from "../../catalog/source-packages.ts";

/** LIMIT: characters of the list of names that a statement imports. */
const MOST_NAMES = 600;

/** LIMIT: such lists that are looked at; a file with more is taken to import what counts. */
const MOST_LISTS = 500;
/** No module of the catalog has more parts. */
const MOST_PARTS = 4;

/** One statement that imports; https://docs.python.org/3/reference/simple_stmts.html#the-import-statement */
const STATEMENT = /(?:^|[;:])[ \t]*(from|import)(?:[ \t]|\\\r?\n)+([\w., \t]+)/gm;

let compiled: RegExp | undefined;

/** NOTE: most files hold none of the words, and asking for them takes a fifth of the time of looking at the statements. */
function words(): RegExp {
  compiled ??= new RegExp(`[ \\t,](?:${roots()})(?!\\w)`);
  return compiled;
}

const roots = (): string =>
  [...new Set([...PYTHON_MODULES.keys()].map((name) => name.split(".", 1)[0]))].sort().join("|");

/** As an extended regular expression of POSIX: a line in which a module that counts may be named. */
export const lineOfModule = (): string => `(^|[[:blank:],])(${roots()})([^[:alnum:]_]|$)`;

/** Whether a text of Python imports an agent or MCP package. Takes linear time; texts and comments may be taken for code. */
export function mayImportAgents(text: string): boolean {
  return words().test(text) && !modules(text).next().done;
}

/** The modules that count and that a text imports, sorted. */
export function agentModules(text: string): readonly string[] {
  return [...new Set(modules(text))].sort();
}

function* modules(text: string): Generator<string> {
  let lists = 0;
  for (const { index, 0: whole, 1: word, 2: rest = "" } of text.matchAll(STATEMENT)) {
    const end = index + whole.length;
    if (word === "import") for (const one of rest.split(",")) yield* counted(firstWord(one), () => []);
    else {
      yield* counted(firstWord(rest), () => {
        lists += 1;
        return lists > MOST_LISTS ? undefined : importedNames(rest, text.slice(end, end + MOST_NAMES));
      });
    }
  }
}

const firstWord = (text: string): string => /[\w.]+/.exec(text)?.[0] ?? "";

/** The names behind `import`, in brackets or not. */
function importedNames(rest: string, after: string): readonly string[] {
  const list = /^[ \t]*[\w.]+[ \t]+import\b(.*)/.exec(rest)?.[1] ?? "";
  const inBrackets = list.trim() === "" && after.startsWith("(") ? (after.split(")", 1)[0] ?? "") : "";
  return (list + inBrackets).match(/\w+/g) ?? [];
}

/** What of a module is a module of its own in the catalog. */
const BELOW = new Set([...PYTHON_MODULES.keys()].map((name) => name.slice(0, Math.max(0, name.lastIndexOf(".")))));

/** The nearest module that counts: what is imported from it, itself, or what it lies in. */
function* counted(module: string, names: () => readonly string[] | undefined): Generator<string> {
  if (BELOW.has(module))
    for (const name of names() ?? []) if (PYTHON_MODULES.has(`${module}.${name}`)) yield `${module}.${name}`;
  const parts = module.split(".", MOST_PARTS);
  const nearest = parts.map((_, index) => PYTHON_MODULES.get(parts.slice(0, index + 1).join("."))).findLast(Boolean);
  if (nearest === undefined) return;
  if (nearest.names === undefined) yield nearest.name;
  else {
    const imported = names();
    if (imported === undefined || nearest.names.some((one) => imported.includes(one))) yield nearest.name;
  }
}

import { ACCESSES, type Access } from "../graph/model.ts";
import { data } from "./source-effects.generated.ts";
import { packageOf } from "./source-shapes.ts";
import { fits } from "./wildcard.ts";

/** What a call of a package or built-in does; the keys are those of source-effects.yaml. */
export interface CallEffect {
  readonly does: string;
  readonly at?: number;
  readonly method?: string;
  readonly resource?: string;
  readonly access?: string;
  /** The login of the machine or job that its client takes when it is given none. */
  readonly ambient?: string;
}
/** One thing that is done: a resource of the catalog, and how. */
export interface Act {
  readonly resource: string;
  readonly access: Access;
}

type Row = CallEffect & { readonly symbols: readonly string[] };
interface Product {
  readonly packages: readonly string[];
  readonly ambient?: string;
  readonly calls: readonly Row[];
}

const NONE: CallEffect = { does: "none" };
const GLOBALS: readonly Row[] = data.globals.calls;
const PRODUCTS: readonly Product[] = Object.values(data.products);
const HARMLESS: ReadonlySet<string> = new Set(data.harmless.packages);
const HARMLESS_PATTERNS = data.harmless.packages.filter((name) => name.includes("*"));
const READS: ReadonlySet<string> = new Set(data.verbs.read);
const MERGES: ReadonlySet<string> = new Set(data.verbs.merge);
const PUBLISHES: ReadonlySet<string> = new Set(data.verbs.publish);

/** By exact name; those with a `*` are held against one by one. */
const BY_PACKAGE: ReadonlyMap<string, readonly Product[]> = (() => {
  const known = new Map<string, Product[]>();
  for (const product of PRODUCTS)
    for (const name of product.packages) known.set(name, [...(known.get(name) ?? []), product]);
  return known;
})();
const BY_PATTERN: readonly (readonly [string, Product])[] = PRODUCTS.flatMap((product) =>
  product.packages.filter((name) => name.includes("*")).map((name) => [name, product] as const),
);

/** What a symbol of a package does when it is called; `undefined` for what the catalog does not know. */
export function callEffect(specifier: string, symbol: string): CallEffect | undefined {
  const bare = specifier.replace(/^node:/, "");
  const name = packageOf(bare);
  if (HARMLESS.has(bare) || HARMLESS.has(name) || HARMLESS_PATTERNS.some((pattern) => fits(pattern, name))) return NONE;
  const products = BY_PACKAGE.get(name) ?? BY_PATTERN.filter(([pattern]) => fits(pattern, name)).map(([, one]) => one);
  for (const { calls, ambient } of products) {
    const row = rowOf(calls, symbol.replace(/^promises\./, ""));
    if (row) return ambient === undefined ? row : { ...row, ambient };
  }
  return undefined;
}

/** What a built-in does when it is called, by its name as it is written. */
export const globalEffect = (name: string): CallEffect | undefined => rowOf(GLOBALS, name);

function rowOf(rows: readonly Row[], symbol: string): Row | undefined {
  return rows.find(({ symbols }) => symbols.some((pattern) => fits(pattern, symbol)));
}

/** How a method acts, by the words of its name: `issues.listComments` reads, `chat.postMessage` writes. */
export function accessOfVerb(symbol: string): Access {
  const last = symbol.replace(/\(\)/g, "").split(/[.#]/).at(-1) ?? "";
  const words = last
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[\s_]+/);
  const verb = words[0] === "batch" || words[0] === "transact" ? (words[1] ?? "") : (words[0] ?? "");
  if (READS.has(verb)) return "read";
  if (MERGES.has(verb)) return "merge";
  return PUBLISHES.has(verb) ? "publish" : "write";
}

/** What a method of Octokit does: `pulls.merge`. Reading stays reading, whatever the namespace. */
export function githubActs(method: string): readonly Act[] {
  const acts = data.github.rows.find(({ match }) => match.some((pattern) => fits(pattern, method)))?.acts ?? [];
  const isRead = accessOfVerb(method) === "read";
  return acts.map((act) => {
    const [resource = "", word] = act.split(" ");
    return { resource, access: isRead ? "read" : (ACCESSES.find((access) => access === word) ?? "write") };
  });
}

/** The service behind a host, itself or one above it. */
export function serviceOfHost(host: string): string | undefined {
  const names: Readonly<Record<string, string>> = data.hosts.names;
  const labels = host.toLowerCase().split(".");
  for (let at = 0; at < labels.length - 1; at += 1) {
    const name = labels.slice(at).join(".");
    if (Object.hasOwn(names, name)) return names[name];
  }
  return undefined;
}

/** Methods that do nothing: on data, on anything, and on anything when they are given a function. */
export const DATA_METHODS: ReadonlySet<string> = new Set(data.methods.data);
export const PLAIN_METHODS: ReadonlySet<string> = new Set(data.methods.any);
export const CALLBACK_METHODS: ReadonlySet<string> = new Set(data.methods.callback);
export const LITERAL_METHODS: ReadonlySet<string> = new Set(data.methods.literal);
/** Methods of what a handler is given beside its input that answer whoever called it. */
export const CONTEXT_METHODS: ReadonlySet<string> = new Set(data.context);

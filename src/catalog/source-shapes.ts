import { data } from "./source-shapes.generated.ts";

/** An argument by its place, or a key of the options; `last` and `this` are what they say. */
export type Part = string | number;

/** What a call or construction of a package means; the keys are those of source-shapes.yaml. */
export interface Shape extends Said {
  readonly product: string;
}
interface Said {
  readonly is: string;
  readonly options?: Part;
  readonly under?: string;
  readonly needs?: readonly string[];
  readonly naming?: string;
  readonly name?: Part;
  readonly label?: string;
  readonly names?: readonly string[];
  readonly ready?: boolean;
  readonly handler?: Part | readonly Part[];
  readonly tools?: readonly Part[];
  readonly delegates?: readonly Part[];
  readonly servers?: readonly Part[];
  readonly inline?: Readonly<Record<string, Said>>;
  readonly comes?: readonly Comes[];
  readonly can?: string;
  readonly narrow?: { readonly key: string; readonly not?: string; readonly can: string };
  readonly vendor?: { readonly key: string; readonly words: readonly string[] };
  readonly as?: Part;
  readonly fluent?: boolean;
  readonly hosted?: boolean;
  readonly keyed?: boolean;
  readonly inherits?: boolean;
  readonly asks?: { readonly key: string; readonly absent: string; readonly yes?: string };
  readonly each?: string;
  readonly asksAll?: string;
  readonly before?: readonly string[];
  readonly gates?: readonly string[];
  readonly except?: string;
  readonly maybe?: readonly string[];
  readonly answers?: string;
  readonly active?: string;
  readonly only?: readonly string[];
  readonly without?: readonly string[];
  readonly keys?: Readonly<Record<string, string>>;
  readonly posture?: string;
  readonly filter?: Part;
  readonly url?: Part;
  readonly headers?: string;
  readonly whole?: boolean;
}
/** A tool that an agent has without being given it. */
interface Comes {
  readonly label?: string;
  readonly names?: readonly string[];
  readonly can?: string;
  readonly unless?: string;
}

type Row = Said & { readonly symbols?: readonly string[] };
/** What an object means that is written out in a list of tools or servers: by its `type`, or by keys that it has. */
interface ObjectRow extends Said {
  readonly types?: readonly string[];
  readonly has?: readonly string[];
}
interface Product {
  readonly packages: readonly string[];
  readonly shapes: readonly Row[];
  readonly objects?: readonly ObjectRow[];
}

const products: Readonly<Record<string, Product>> = data;

/** By package, then by symbol. */
const SHAPES: ReadonlyMap<string, ReadonlyMap<string, Shape>> = (() => {
  const known = new Map<string, Map<string, Shape>>();
  for (const [product, { packages, shapes }] of Object.entries(products))
    for (const name of packages) {
      const symbols = known.get(name) ?? new Map<string, Shape>();
      for (const { symbols: own, ...shape } of shapes)
        for (const symbol of own ?? []) symbols.set(symbol, { ...shape, product });
      known.set(name, symbols);
    }
  return known;
})();

/** What a symbol of a package means, by the specifier that it is imported from. */
export function shapeOf({
  specifier,
  symbol,
}: {
  readonly specifier: string;
  readonly symbol: string;
}): Shape | undefined {
  const known = SHAPES.get(packageOf(specifier));
  return known?.get(symbol) ?? known?.get(withoutChain(symbol, known));
}

/** LIMIT: calls in one chain. */
const MAX_CHAIN = 200;

/** `StateGraph#addNode().addEdge` is a method of the `StateGraph` that every call of the chain gives back. */
function withoutChain(symbol: string, known: ReadonlyMap<string, Shape>): string {
  let at = symbol;
  for (let calls = 0; calls < MAX_CHAIN; calls += 1) {
    const [, method = "", rest = ""] = /^([^(]*)\(\)\.(.*)$/.exec(at) ?? [];
    const owner = /^[^#]*#/.exec(method)?.[0];
    if (owner === undefined || !known.get(method)?.fluent) return at;
    at = owner + rest;
  }
  return at;
}

/**
 * What an object means that a program of the product writes out where it gives something. `type` is its key of that name;
 * a type of the catalog that ends in `*` stands for its versions.
 */
export function objectShape(
  product: string,
  type: string | undefined,
  has: (key: string) => boolean,
): Shape | undefined {
  const rows = Object.hasOwn(products, product) ? products[product]?.objects : undefined;
  const found = rows?.find(({ types, has: keys }) => {
    const fits = types === undefined || types.some((one) => isOfType(one, type ?? "none"));
    return fits && (keys === undefined || keys.some(has));
  });
  if (found === undefined) return undefined;
  const { types: _types, has: _has, ...shape } = found;
  return { ...shape, product };
}

const isOfType = (known: string, type: string): boolean =>
  known.endsWith("*") ? type.startsWith(known.slice(0, -1)) : type === known;

/** The package of a specifier: without the path below it, a version, and what Deno puts before. */
export function packageOf(specifier: string): string {
  const bare = specifier.replace(/^npm:\/?|^https:\/\/esm\.sh\/(?:v\d+\/)?/, "");
  const [, name = bare] = /^((?:@[^/@]+\/)?[^/@]+)/.exec(bare) ?? [];
  return name;
}

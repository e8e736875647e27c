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
  readonly as?: Part;
  readonly fluent?: boolean;
  readonly hosted?: boolean;
  readonly keyed?: boolean;
  readonly inherits?: boolean;
  readonly asks?: { readonly key: string; readonly absent: string };
  readonly each?: string;
  readonly asksAll?: string;
  readonly before?: readonly string[];
  readonly gates?: readonly string[];
  readonly except?: string;
  readonly maybe?: readonly string[];
  readonly answers?: string;
}
/** A tool that an agent has without being given it. */
interface Comes {
  readonly label?: string;
  readonly names?: readonly string[];
  readonly can?: string;
  readonly unless?: string;
}

type Row = Said & { readonly symbols?: readonly string[] };
interface Product {
  readonly packages: readonly string[];
  readonly shapes: readonly Row[];
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

/** The package of a specifier: without the path below it, a version, and what Deno puts before. */
export function packageOf(specifier: string): string {
  const bare = specifier.replace(/^npm:\/?|^https:\/\/esm\.sh\/(?:v\d+\/)?/, "");
  const [, name = bare] = /^((?:@[^/@]+\/)?[^/@]+)/.exec(bare) ?? [];
  return name;
}

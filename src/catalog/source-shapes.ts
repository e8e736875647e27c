import { data } from "./source-shapes.generated.ts";

/** An argument by its place, or a key of the options; `last` and `this` are what they say. */
export type Part = string | number;

/** What a call or construction of a package means; the keys are those of source-shapes.yaml. */
export interface Shape {
  readonly product: string;
  readonly is: string;
  readonly options?: number;
  readonly name?: Part;
  readonly label?: string;
  readonly handler?: Part;
  readonly tools?: readonly string[];
  readonly delegates?: readonly string[];
  readonly servers?: readonly string[];
  readonly can?: string;
  readonly as?: Part;
  readonly asks?: { readonly key: string; readonly absent: string };
}

type Row = Omit<Shape, "product"> & { readonly symbols: readonly string[] };
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
        for (const symbol of own) symbols.set(symbol, { ...shape, product });
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
  return SHAPES.get(packageOf(specifier))?.get(symbol);
}

/** The package of a specifier: without the path below it, a version, and what Deno puts before. */
export function packageOf(specifier: string): string {
  const bare = specifier.replace(/^npm:\/?|^https:\/\/esm\.sh\/(?:v\d+\/)?/, "");
  const [, name = bare] = /^((?:@[^/@]+\/)?[^/@]+)/.exec(bare) ?? [];
  return name;
}

import { posix } from "node:path";
import type { ts } from "ts-morph";
import type { SourceFile } from "../source.ts";
import type { Ts } from "./load.ts";
import { type Module, parseModule } from "./module.ts";
import type { Origin } from "./origin.ts";
import type { Settled } from "./settle.ts";
import type { Value } from "./value.ts";

/** The source files of a repository as modules that import each other. */
export interface Sources {
  readonly ts: Ts;
  /** The module under a path of the repository. */
  readonly module: (path: string) => Module | undefined;
  /** The module of the repository that a file means by a specifier; `undefined` for packages. */
  readonly resolve: (from: string, specifier: string) => Module | undefined;
  /** What is left of the work that one file may cause; `nested` counts maps inside of maps that are being looked into. */
  readonly budget: { left: number; nested: number };
  /** What is known of nodes already, so that nothing is worked out twice. */
  readonly settled: WeakMap<ts.Node, Settled>;
  readonly origins: WeakMap<ts.Node, { readonly origin: Origin | undefined }>;
  readonly values: WeakMap<ts.Node, Value>;
}

/** LIMIT: names that are followed for one file. Real files need some thousands. */
export const MAX_STEPS = 400_000;

// NodeNext and bundlers let `./x.js` stand for `./x.ts`: https://www.typescriptlang.org/docs/handbook/modules/reference.html#file-extension-substitution
const SUBSTITUTES: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx", ".js", ".jsx"],
  ".jsx": [".tsx", ".jsx"],
  ".mjs": [".mts", ".mjs"],
  ".cjs": [".cts", ".cjs"],
};
const ENDINGS = [".ts", ".tsx", ".js", ".jsx", ".mts", ".mjs", ".cts", ".cjs"];

/** The modules of a repository, by what `file` gives for a path, and `imported` for a specifier that is not relative. */
export function sourcesOf(
  compiler: Ts,
  file: (path: string) => SourceFile | undefined,
  imported: (from: string, specifier: string) => string | undefined = () => undefined,
): Sources {
  const module = (path: string): Module | undefined => {
    const source = file(path);
    return source && parseModule(compiler, source);
  };
  return {
    ts: compiler,
    budget: { left: MAX_STEPS, nested: 0 },
    settled: new WeakMap(),
    origins: new WeakMap(),
    values: new WeakMap(),
    module,
    resolve: (from, specifier) => {
      const path = specifier.startsWith(".")
        ? resolvePath(from, specifier, (candidate) => file(candidate) !== undefined)
        : imported(from, specifier);
      return path === undefined ? undefined : module(path);
    },
  };
}

/** The path of the repository that `specifier` means in the file `from`: relative specifiers only. */
export function resolvePath(from: string, specifier: string, exists: (path: string) => boolean): string | undefined {
  if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return undefined;
  const path = posix.join(posix.dirname(from), specifier);
  if (path.startsWith("..")) return undefined;
  return candidates(path).find(exists);
}

/** What may stand under a path that was written with another ending or none, most likely first. */
export function candidates(path: string): readonly string[] {
  const ending = posix.extname(path);
  const bare = path.slice(0, path.length - ending.length);
  const substitutes = SUBSTITUTES[ending];
  if (substitutes) return substitutes.map((one) => bare + one);
  if (ENDINGS.includes(ending)) return [path];
  return [...ENDINGS.map((one) => path + one), ...ENDINGS.slice(0, 4).map((one) => posix.join(path, `index${one}`))];
}

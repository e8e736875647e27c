import { data } from "./source-packages.generated.ts";

/** An agent or MCP package that source files import. */
export interface SourcePackage {
  /** One word for all packages of it, of whatever language. */
  readonly product: string;
  readonly title: string;
  /** The package of npm, or the module of Python. */
  readonly name: string;
}

/** Every package that counts in JavaScript and TypeScript, by its name. */
export const JAVASCRIPT_PACKAGES: ReadonlyMap<string, SourcePackage> = new Map(
  data.javascript.flatMap(({ product, title, packages }) =>
    packages.map((name): [string, SourcePackage] => [name, { product, title, name }]),
  ),
);

/** A module of Python; `names` is what must be imported from it, where others have modules of the same name. */
interface PythonModule extends SourcePackage {
  readonly names: readonly string[] | undefined;
}

/** Every module that counts in Python, by its name. */
export const PYTHON_MODULES: ReadonlyMap<string, PythonModule> = new Map(
  data.python.flatMap((row) =>
    row.modules.map((name): [string, PythonModule] => [
      name,
      { product: row.product, title: row.title, name, names: "names" in row ? row.names : undefined },
    ]),
  ),
);

import type { Fragment } from "../graph/model.ts";
import type { SourceFile } from "../parse/source.ts";

/** The other files of the scanned repository, for a reader whose format names them. */
export interface Repository {
  /** The file's text, or `undefined` when it is absent, unreadable, outside the root or over the limits. */
  readonly file: (path: string) => SourceFile | undefined;
  /** The files that some reader claims, sorted, for a format that names others by what they say of themselves. */
  readonly names: readonly string[];
}

/** Knows one file format. Pure: text in, fragment out; no file system, no network, no throw. */
export interface Reader {
  /** Kebab-case, equals the file name. */
  readonly id: string;
  readonly title: string;
  /** The vendor's own specification. */
  readonly docs: string;
  /** Globs relative to the root; also the pre-commit pattern and the docs table. */
  readonly files: readonly string[];
  /** One sentence: what this reader deliberately does not read. */
  readonly ignores: string;
  readonly read: (file: SourceFile, repository: Repository) => Fragment;
}

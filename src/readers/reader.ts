import type { ServerRow } from "../catalog/mcp-servers.ts";
import type { Fragment } from "../graph/model.ts";
import type { SourceFile } from "../parse/source.ts";

/** The other files of the scanned repository, for a reader whose format names them. */
export interface Repository {
  /** The file's text, or `undefined` when it is absent, unreadable, outside the root or over the limits. */
  readonly file: (path: string) => SourceFile | undefined;
  /** The files that some reader claims, sorted, for a format that names others by what they say of themselves. */
  readonly names: readonly string[];
  /** MCP servers that the user adds to the catalog. */
  readonly servers?: readonly ServerRow[];
}

/** Text in, fragment out. Pure: no file system, no network, no throw. */
export type Read = (file: SourceFile, repository: Repository) => Fragment;

/** What is known of a file format before one of its files is read. */
interface Format {
  /** Kebab-case, equals the file name. */
  readonly id: string;
  readonly title: string;
  /** The vendor's own specification. */
  readonly docs: string;
  /** Globs relative to the root; also the pre-commit pattern and the docs table. */
  readonly files: readonly string[];
  /**
   * Globs relative to the home folder of the user, of every platform; read only where the user asks for it. Such a file
   * is named `~/…`, and what a vendor ignores in a repository may count there.
   */
  readonly user?: readonly string[];
  /** What holds where no such file is there, or an empty one: the vendor's default, and the version it is known for. */
  readonly absent?: string;
  /** One sentence: what this reader deliberately does not read. */
  readonly ignores: string;
}

/** Knows one file format that most scans meet. */
export interface Reader extends Format {
  readonly read: Read;
}

/** Knows a file format that few repositories hold: its code is loaded for the first file that wants it, and not before. */
export interface LazyReader extends Format {
  /** A cheap search of the text, wrong on the side of loading only: whether the format can say anything of this file. */
  readonly wants: (file: SourceFile) => boolean;
  readonly load: () => Promise<Read>;
}

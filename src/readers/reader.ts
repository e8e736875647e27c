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
  /** Whether no agent leads to a job of the file in any of these contexts; absent while that is not known. */
  readonly isUnled?: ((file: string, contexts: readonly string[]) => boolean) | undefined;
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
  /** Whether a file is read after the others, when it is known what their agents lead to. */
  readonly waits?: (file: SourceFile) => boolean;
}

/** Why files that count are not read; said once for all of them. */
export interface LeftOut {
  /** What such a file is called: `test file`. */
  readonly what: string;
  /** One sentence. */
  readonly why: string;
  /** Nobody can read them; otherwise a user may ask for them. */
  readonly always?: true;
}

/**
 * For a format whose files are many and of which few count: each is opened and searched, and dropped at once when it
 * does not count. Texts come as bytes, each as one character (latin1), which is what costs least.
 */
export interface Search {
  /** Whether a file counts: quick, linear in the text, and wrong on the side of yes only. */
  readonly finds: (text: string) => boolean;
  /** An extended regular expression of POSIX that fits some line of every file that counts: git has a faster search. */
  readonly line: () => string;
  /** What it was found by, for what is said of files that are not read. */
  readonly names: (text: string) => readonly string[];
  /** Names of files that the reader may ask for after this one: some states of a repository give many faster than one by one. */
  readonly near?: (file: string, text: string) => readonly string[];
  /** Names of files that fit the globs and never count. */
  readonly never?: (file: string) => boolean;
  /** By its name, and by its text when there is one: why a file is not read although it counts. */
  readonly leftOut: (file: string, text?: string) => LeftOut | undefined;
}

/** Where files are searched, and for what. */
export interface SearchedFormat {
  readonly files: readonly string[];
  readonly search: Search;
}

/** Knows a file format that few repositories hold: its code is loaded for the first file that wants it, and not before. */
export interface LazyReader extends Format {
  /** A cheap search of the text, wrong on the side of loading only: whether the format can say anything of this file. */
  readonly wants: (file: SourceFile) => boolean;
  readonly load: () => Promise<Read>;
  /** Present where the format's files are many and few of them count. */
  readonly search?: Search;
}

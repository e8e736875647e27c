import { program, type Words } from "./words.ts";

/** How a config starts or addresses a server. */
export interface ServerCall {
  readonly command?: string | undefined;
  readonly args: Words;
  readonly url?: string | undefined;
  /** Names of variables and headers, and their values where they are literal. */
  readonly settings: ReadonlyMap<string, string>;
}

/** A folder of the machine that a container sees. */
export interface Mount {
  readonly host: string;
  readonly readOnly: boolean;
}
/** What a container lets its server reach of the machine. */
export interface Container {
  readonly network: boolean;
  readonly mounts: readonly Mount[];
  /** It can leave the container: privileged, or with the socket of the container engine. */
  readonly open: boolean;
}
/** The commands to go on with, and what was gathered on the way to them. */
export interface Step {
  readonly words: Words;
  readonly settings: ReadonlyMap<string, string>;
  readonly container?: Container | undefined;
  /** A file that is not read sets variables, too. */
  readonly hidden?: boolean | undefined;
}

/** A server as it is really started or addressed, with everything in front of it taken away. */
export interface Launch {
  /** What a catalog may know it by: `npm:pkg`, `pypi:pkg`, `docker:image`, `git:host/path`, `url:host/path`, `bin:program`, `cmd:words`. */
  readonly names: Words;
  /** What the server itself is given. */
  readonly args: Words;
  readonly settings: ReadonlyMap<string, string>;
  /** The address of a remote server. */
  readonly url?: string | undefined;
  /** The file of a server that stands in the repository or on the machine. */
  readonly script?: string | undefined;
  readonly container?: Container | undefined;
  readonly hidden?: boolean | undefined;
  /** Further readings, where nobody knows how the program takes its words. */
  readonly loose?: readonly { readonly names: Words; readonly args: Words }[] | undefined;
}

/** The next commands, or the server, or nothing that is known of the program. */
export type Peeled = readonly Step[] | Launch | undefined;

/** Whether peeling has come to the server. */
export function isLaunch(peeled: readonly Step[] | Launch): peeled is Launch {
  return !Array.isArray(peeled);
}

/** A remote server by its address. */
export function remote(url: string, step: Step, args: Words = [], names: Words = []): Launch {
  const bare = url.replace(/^[a-z]+:\/\/(?:[^/@]*@)?/i, "").toLowerCase();
  const path = bare.split(/[?#]/, 1)[0] ?? "";
  const spellings = [bare, path, path.replace(/\/+$/, ""), path.replace(/\/*$/, "/")];
  return { ...withoutWords(step), url, args, names: [...new Set(spellings.map((one) => `url:${one}`)), ...names] };
}

/** A server by its names, with the rest of the words as its own. */
export function launch(names: Words, args: Words, step: Step): Launch {
  return { ...withoutWords(step), names, args };
}

function withoutWords({ settings, container, hidden }: Step): Omit<Launch, "names" | "args"> {
  return { settings, ...(container && { container }), ...(hidden && { hidden }) };
}

/** A package of npm as it is named on a command line, without its version. */
export function npmNames(spec: string): Words {
  const github =
    /^(?:git\+https:\/\/|https:\/\/|git:\/\/)?(?:github:|github\.com\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?(?:#.*)?$/.exec(
      spec,
    );
  if (github && !/^[@.]/.test(spec)) return [`git:github.com/${github[1]}`];
  return [`npm:${spec.replace(/(.)@[^/@]*$/, "$1")}`];
}

/** A package of PyPI as it is named on a command line, or a repository of git. */
export function pythonNames(spec: string): Words {
  if (spec.startsWith("git+")) {
    const path = spec.slice("git+".length).replace(/^[a-z]+:\/\/(?:[^/@]*@)?/, "");
    return [
      `git:${path
        .replace(/#.*$/, "")
        .replace(/@[^/]*$/, "")
        .replace(/\.git$/, "")}`,
    ];
  }
  const name = spec.split(/[=<>~!@[;\s]/, 1)[0] ?? "";
  return [`pypi:${name.toLowerCase()}`];
}

/** An image without its tag and digest. */
export function imageNames(image: string): Words {
  const bare = image.split("@", 1)[0] ?? "";
  const colon = bare.indexOf(":", bare.lastIndexOf("/") + 1);
  const name = colon > 0 ? bare.slice(0, colon) : bare;
  return [`docker:${name.replace(/^(?:docker\.io|index\.docker\.io)\//, "")}`];
}

/** A program with its first words. */
export function commandNames(words: Words): Words {
  const name = program(words[0]);
  const rest = words.slice(1);
  const plain = rest.filter((word) => !word.startsWith("-"));
  const spelled = [plain.slice(0, 3), rest.slice(0, 1), rest.slice(0, 2)].map((part) => [name, ...part].join(" "));
  return [`bin:${name}`, ...new Set(spelled.map((one) => `cmd:${one}`))];
}

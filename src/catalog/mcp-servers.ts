import type { Access } from "../graph/model.ts";
import { data } from "./mcp-servers.generated.ts";
import { PAT_GRANTS } from "./resources.ts";
import { fits } from "./wildcard.ts";

/** How a config starts or addresses a server. */
export interface ServerCall {
  readonly command?: string | undefined;
  readonly args: readonly string[];
  readonly url?: string | undefined;
  /** Names of variables and headers, and their values where they are literal. */
  readonly settings: ReadonlyMap<string, string>;
}
export interface ServerReach {
  readonly resource: string;
  readonly access: Access;
  readonly via: "mcp" | "none";
}
/** A server of the catalog, as this call starts it. */
export interface KnownServer {
  readonly id: string;
  readonly title: string;
  readonly readOnly: boolean;
  /** Whether it returns text that outsiders can write, and whether it reads what they may not. */
  readonly untrusted: boolean;
  readonly private: boolean;
  readonly reach: readonly ServerReach[];
}

type Row = (typeof data.servers)[number];

/** The server that a call runs; `undefined` for one that the catalog does not know. */
export function knownServer(call: ServerCall): KnownServer | undefined {
  const names = namesOf(call);
  const row = data.servers.find(({ match }) => match.some((pattern) => names.some((name) => fits(pattern, name))));
  if (row === undefined) return undefined;
  const readOnly = row.access === "read" || row["read-only"].some((entry) => isSwitchedOn(entry, call));
  const { id, title, untrusted } = row;
  const reach = row.reach.flatMap((what) => reachOf(what, readOnly));
  return { id, title, readOnly, untrusted, private: row.private, reach };
}

/** Every name that the catalog may know a call by: `npm:pkg`, `docker:image`, `url:host/path`, `bin:program`, `cmd:words`. */
function namesOf({ command, args, url }: ServerCall): readonly string[] {
  const names: string[] = [];
  if (url !== undefined) names.push(`url:${url.replace(/^[a-z]+:\/\//i, "").toLowerCase()}`);
  if (command === undefined) return names;
  const words = [...command.split(/\s+/), ...args].filter((word) => word !== "");
  const program =
    (words[0] ?? "")
      .replace(/\\/g, "/")
      .split("/")
      .at(-1)
      ?.replace(/\.(?:exe|cmd)$/i, "") ?? "";
  names.push(
    `bin:${program}`,
    `cmd:${[program, ...words.slice(1).filter((word) => !word.startsWith("-"))].slice(0, 4).join(" ")}`,
  );
  names.push(
    `cmd:${[program, ...words.slice(1)].slice(0, 2).join(" ")}`,
    `cmd:${[program, ...words.slice(1)].slice(0, 3).join(" ")}`,
  );
  for (const word of words.slice(1)) {
    if (word.startsWith("git+"))
      names.push(
        `git:${word
          .slice(4)
          .replace(/^[a-z]+:\/\//, "")
          .replace(/(?:\.git)?(?:[@#].*)?$/, "")}`,
      );
    else if (/^https?:\/\//.test(word)) names.push(`url:${word.replace(/^https?:\/\//, "").toLowerCase()}`);
    else if (!word.startsWith("-")) names.push(...packageNames(word));
  }
  return names;
}

/** `@scope/pkg@1.2.3`, `pkg==1.0`, `image:tag@sha256:…` without their versions. */
function packageNames(word: string): readonly string[] {
  const at = word.indexOf("@", 1);
  const bare = at > 0 ? word.slice(0, at) : word;
  const python = bare.split(/[=<>~![]/)[0] ?? bare;
  const slash = bare.lastIndexOf("/");
  const colon = bare.indexOf(":", slash + 1);
  return [`npm:${bare}`, `pypi:${python.toLowerCase()}`, `docker:${colon > 0 ? bare.slice(0, colon) : bare}`];
}

function isSwitchedOn(entry: string, { args, url, settings }: ServerCall): boolean {
  const kind = entry.slice(0, entry.indexOf(":"));
  const value = entry.slice(kind.length + 1);
  const [name = "", wanted] = value.split("=");
  if (kind === "flag")
    return args.some(
      (arg, i) =>
        arg === value ||
        arg === `${name}=${wanted ?? "true"}` ||
        (wanted !== undefined && arg === name && args[i + 1] === wanted),
    );
  if (kind === "url-suffix") return (url ?? "").split("?")[0]?.replace(/\/+$/, "").endsWith(value) ?? false;
  if (kind === "url-param") return (url ?? "").includes(value.replace(/^\?/, ""));
  const key = [...settings.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
  const given = key === undefined ? undefined : settings.get(key);
  return (
    given !== undefined &&
    (wanted === undefined ? /^(?:1|true|yes)$/i.test(given) : given.toLowerCase() === wanted.toLowerCase())
  );
}

function reachOf(what: Row["reach"][number], readOnly: boolean): readonly ServerReach[] {
  const access: Access = readOnly ? "read" : "write";
  if (what === "shell") return [{ resource: "host:exec", access: "exec", via: "none" }];
  if (what === "files") return [{ resource: "host:files", access, via: "none" }];
  if (what === "internet") return [{ resource: "internet", access: "send", via: "none" }];
  if (what === "cloud") return [{ resource: "cloud:account", access, via: "mcp" }];
  if (what === "service") return [{ resource: "service:account", access, via: "mcp" }];
  if (readOnly)
    return [
      { resource: "github:issues", access: "read", via: "mcp" },
      { resource: "github:pull-requests", access: "read", via: "mcp" },
    ];
  return PAT_GRANTS.map(({ resource, access: granted }) => ({ resource, access: granted, via: "mcp" as const }));
}

import type { Access } from "../graph/model.ts";
import { data } from "./mcp-servers.generated.ts";
import { PAT_GRANTS } from "./resources.ts";
import type { Launch, ServerCall } from "./server-call/launch.ts";
import { unwrapCall } from "./server-call/server-call.ts";
import { anySwitch, type Given, setSwitches } from "./server-switches.ts";
import { fits } from "./wildcard.ts";

export type { ServerCall };

export interface ServerReach {
  readonly resource: string;
  readonly access: Access;
  readonly via: "mcp" | "none";
  /** Set where the server may reach it, and what keeps it from that cannot be told. */
  readonly confidence?: "possible";
}

/**
 * Whether a server only reads: `always`; `set` by a switch; by `default`; `weak`, where that can be got around;
 * `not-set`; `none`, where it has no switch; or `unknown`.
 */
export type ReadOnly = "always" | "set" | "default" | "weak" | "not-set" | "none" | "unknown";

/** A server of the catalog, as this call starts it. */
export interface KnownServer {
  readonly id: string;
  readonly title: string;
  /** Whether it is sure to change nothing. */
  readonly readOnly: boolean;
  readonly switch: ReadOnly;
  /** Switches that narrow what it reaches, and those of which its makers say that they are no boundary. */
  readonly narrowed: readonly string[];
  readonly weak: readonly string[];
  readonly zone: readonly string[];
  /** Whether it brings in text that strangers write, reads what outsiders may not, and can carry text out. */
  readonly untrusted: boolean | "unknown";
  readonly private: boolean | "unknown";
  readonly egress: boolean | "unknown";
  readonly reach: readonly ServerReach[];
  /** What a tool of that name does, where the catalog knows its name. */
  readonly tool: (name: string) => Access | undefined;
}

/** A row of the catalog, or one that a user adds in `delegraph.yaml`. */
export interface ServerRow {
  readonly id: string;
  readonly title: string;
  readonly match: readonly string[];
  readonly reach: readonly string[];
  readonly service?: string | undefined;
  readonly access: readonly string[];
  readonly most?: readonly string[] | undefined;
  readonly zone: readonly string[];
  readonly untrusted: boolean | string;
  readonly private: boolean | string;
  readonly egress: boolean | string;
  readonly "read-only": readonly string[];
  readonly unsure?: readonly string[] | undefined;
  readonly widens?: readonly string[] | undefined;
  readonly narrower?: readonly string[] | undefined;
  readonly weak?: readonly string[] | undefined;
  readonly soft?: boolean | undefined;
  readonly elsewhere?: boolean | undefined;
  readonly tools?: Readonly<Partial<Record<string, readonly string[]>>> | undefined;
  readonly confidence: string;
}

const ROWS: readonly ServerRow[] = data.servers;

/** The first server that a call runs; `undefined` for one that the catalog does not know. */
export function knownServer(call: ServerCall, more: readonly ServerRow[] = []): KnownServer | undefined {
  return knownServers(call, more)[0];
}

/** Every server behind a call, as far as the catalog, or what a user adds to it, knows them. */
export function knownServers(call: ServerCall, more: readonly ServerRow[] = []): readonly KnownServer[] {
  return unwrapCall(call).launches.flatMap((launch) => ofLaunch(launch, more) ?? []);
}

/** The server of the catalog that a launch starts or addresses. */
export function ofLaunch(launch: Launch, more: readonly ServerRow[] = []): KnownServer | undefined {
  // NOTE: the catalog first, so that a repository cannot make a known server look tame.
  const rows = [...ROWS, ...more];
  const row = rowOf(launch.names, rows);
  if (row) return known(row, launch);
  for (const { names, args } of launch.loose ?? []) {
    const loose = rowOf(names, rows);
    if (loose) return known(loose, { ...launch, names, args });
  }
  return undefined;
}

const rowOf = (names: readonly string[], rows: readonly ServerRow[]): ServerRow | undefined =>
  rows.find(({ match }) => match.some((pattern) => names.some((name) => fits(pattern, name))));

function known(row: ServerRow, launch: Launch): KnownServer {
  const state = readOnlyState(row, launch);
  const readOnly = state === "always" || state === "set" || state === "default";
  return {
    id: row.id,
    title: row.title,
    readOnly,
    switch: state,
    narrowed: setSwitches(row.narrower, launch),
    weak: setSwitches(row.weak, launch),
    zone: row.zone,
    untrusted: truth(row.untrusted),
    private: truth(row.private),
    egress: launch.container?.network === false ? false : truth(row.egress),
    reach: row.reach.flatMap((what) => reachOf(what, row, state)).flatMap((reach) => contained(reach, launch)),
    tool: (name) => toolAccess(row, name),
  };
}

const truth = (value: boolean | string): boolean | "unknown" => (typeof value === "boolean" ? value : "unknown");
const acts = (access: readonly string[] = []): boolean => access.some((one) => one !== "read");

function readOnlyState(row: ServerRow, launch: Launch): ReadOnly {
  const byDefault = row.access.length > 0 && !acts(row.access);
  const given: Given = anySwitch(row["read-only"], launch);
  if (byDefault && !acts(row.most)) return "always";
  if (row.soft === true && (byDefault || given === "yes")) return "weak";
  if (given === "yes") return "set";
  if (given === "unknown" || anySwitch(row.unsure, launch) !== "no") return "unknown";
  if (!byDefault) return hasSwitch(row) ? (row.elsewhere === true ? "unknown" : "not-set") : "none";
  const wider = anySwitch(row.widens, launch);
  if (wider === "yes") return "not-set";
  // NOTE: a default that nobody confirmed, and what widens it, may be otherwise.
  const isSure = row.confidence === "confirmed" && row.widens !== undefined && wider === "no" && launch.hidden !== true;
  return isSure ? "default" : "unknown";
}

const hasSwitch = (row: ServerRow): boolean =>
  row["read-only"].length > 0 || (row.unsure ?? []).length > 0 || row.elsewhere === true;

/** What a tool of a server of the catalog does, where its name is known. */
export function catalogTool(server: string, tool: string): Access | undefined {
  const row = ROWS.find(({ id }) => id === server);
  return row && toolAccess(row, tool);
}

function toolAccess(row: ServerRow, name: string): Access | undefined {
  for (const access of ["exec", "send", "write", "read"] as const)
    if (row.tools?.[access]?.some((pattern) => fits(pattern, name))) return access;
  return undefined;
}

// What these carry out goes to the account of their service, not to a host that the model names.
const ACCOUNTS: readonly string[] = ["github", "service", "cloud"];

/** A search asks its vendor; everything else that has no account of its own asks the host that it is told. */
function internetOf({ reach, zone }: ServerRow): readonly ServerReach[] {
  if (reach.some((what) => ACCOUNTS.includes(what))) return [];
  const searches = zone.every((one) => one === "internet:search");
  return [{ resource: "internet", access: searches ? "read" : "send", via: "none" }];
}

/** What a server reaches by what it does: as far as it may, with less certainty where nobody can tell whether it only reads. */
function reachOf(what: string, row: ServerRow, state: ReadOnly): readonly ServerReach[] {
  const reads = state === "always" || state === "set" || state === "default";
  const access: Access = reads ? "read" : "write";
  const sure = state === "unknown" || state === "weak" ? ({ confidence: "possible" } as const) : {};
  if (what === "shell") return reads ? [] : [{ resource: "host:exec", access: "exec", via: "none", ...sure }];
  if (what === "files") return [{ resource: "host:files", access, via: "none", ...sure }];
  if (what === "internet") return internetOf(row);
  if (what === "cloud") return [{ resource: "cloud:account", access, via: "mcp", ...sure }];
  if (what === "service")
    return [{ resource: row.service ? `service:${row.service}` : "service:account", access, via: "mcp", ...sure }];
  if (what !== "github") return [];
  if (reads)
    return [
      { resource: "github:issues", access: "read", via: "mcp" },
      { resource: "github:pull-requests", access: "read", via: "mcp" },
    ];
  return PAT_GRANTS.map((grant) => ({ resource: grant.resource, access: grant.access, via: "mcp" as const, ...sure }));
}

/** A container keeps its server from the machine, and from the network where it has none. */
function contained(reach: ServerReach, { container }: Launch): readonly ServerReach[] {
  if (container === undefined) return [reach];
  const { mounts, network, open } = container;
  if (!reach.resource.startsWith("host:")) return network ? [reach] : [];
  if (open) return [reach];
  if (reach.resource === "host:exec") return mounts.some(({ readOnly }) => !readOnly) ? [reach] : [];
  if (mounts.length === 0) return [];
  return [mounts.every(({ readOnly }) => readOnly) ? { ...reach, access: "read" } : reach];
}

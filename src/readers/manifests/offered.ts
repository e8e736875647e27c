import { classify } from "../../catalog/credentials.ts";
import { redact } from "../../catalog/literal-secret.ts";
import { ofLaunch } from "../../catalog/mcp-servers.ts";
import type { ServerCall } from "../../catalog/server-call/launch.ts";
import { unwrapCall } from "../../catalog/server-call/server-call.ts";
import type { Location } from "../../graph/model.ts";
import type { Holder } from "../client/credentials.ts";
import { weakestPin } from "../client/package-pin.ts";
import { serverFacts } from "../client/server-facts.ts";
import { serverProgram } from "../client/server-program.ts";
import { type Collector, resourceNode, type Values } from "../client/session.ts";
import { serverTools } from "../client/tools.ts";
import { transportOf } from "../client/transport.ts";
import type { Repository } from "../reader.ts";

/** A server that a repository offers to others: nobody of the repository uses it by that alone. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly location: Location;
  readonly call: ServerCall;
  /** What fixes its code, where the manifest says it otherwise than by the call. */
  readonly pin?: string | undefined;
  /** Where the manifest lies, for a server whose code is in the same repository. */
  readonly repository?: Repository | undefined;
}

/** The server as a node, with what the catalog knows of it; returns whoever holds its credentials. */
export function offerServer(into: Collector, { id, label, location, call, pin, repository }: Offer): Holder {
  const { launches, lines } = unwrapCall(call);
  const known = launches.flatMap((launch) => ofLaunch(launch) ?? []);
  const folder = location.file.split("/").slice(0, -1).join("/");
  const program = serverProgram(lines, repository, folder);
  const remote = launches.some(({ url }) => url !== undefined);
  const fixed = pin ?? weakestPin(lines, () => false);
  const facts: Values = {
    definition: id,
    ...(fixed !== undefined && { pin: fixed }),
    ...(launches.length > 0 && { transport: transportOf(launches) }),
    ...serverFacts(known),
    ...(program.length > 0 && { program }),
  };
  const zone = remote ? "service" : "workstation";
  const server = into.node("server", id, { label, layer: remote ? "L7" : "L3", zone, location, facts });
  const reach = known.flatMap((one) => one.reach);
  for (const { resource, access, via, confidence } of reach)
    into.edge("reaches", server, resourceNode(into, resource), {
      location,
      facts: { access, via, ...(confidence && { confidence }) },
      as: access,
    });
  return { id: server, channel: remote ? "mcp" : "env", serves: reach.filter(({ via }) => via === "mcp") };
}

/** A secret that whoever installs the server is asked for. */
export interface Asked {
  /** The name that it goes by where the server reads it. */
  readonly name: string;
  readonly location: Location;
}

/** The secret as a credential that the server holds once it is installed; each manifest asks for its own. */
export function askFor(into: Collector, holder: Holder, { name, location }: Asked): void {
  const { class: group, provider, lifetime, grants } = classify(name, "env");
  const shown = redact(name).slice(0, 100);
  const scope = group === "pat" ? "unknown" : "none";
  const id = into.node("credential", `credential:input/${location.file}#${shown}`, {
    label: `the ${shown} that it asks for`,
    facts: { class: group, provider, lifetime, store: "input", scope },
  });
  const facts: Values = { when: "with", channel: [holder.channel], confidence: "certain", names: [shown] };
  into.edge("holds", holder.id, id, { location, facts });
  const served = group === "secret" && grants.length === 0 ? (holder.serves ?? []) : grants;
  for (const { resource, access } of served)
    into.edge("grants", id, resourceNode(into, resource), {
      location,
      facts: { access, confidence: "possible" },
      as: access,
    });
}

/** LIMIT: tools of one server. */
const MAX_TOOLS = 500;

/** The tools that a manifest names, each offered by the server. */
export function offerTools(into: Collector, holder: Holder, label: string, tools: readonly Asked[]): void {
  for (const { name, location } of tools.slice(0, MAX_TOOLS)) {
    const shown = redact(name).slice(0, 100);
    const tool = into.node("tool", `${holder.id}/tools/${shown}`, {
      label: shown,
      location,
      facts: serverTools(label, shown).facts,
    });
    into.edge("offers", holder.id, tool, { location });
  }
}

/** Folders and files that whoever installs the server names for it. */
export function offerFiles(into: Collector, holder: Holder, location: Location): void {
  into.edge("reaches", holder.id, resourceNode(into, "host:files"), {
    location,
    facts: { access: "write", via: "none", confidence: "possible" },
    as: "write",
  });
}

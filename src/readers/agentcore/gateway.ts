import { redact } from "../../catalog/literal-secret.ts";
import type { Condition, Location } from "../../graph/model.ts";
import type { Holder } from "../client/credentials.ts";
import type { Collector, Values } from "../client/session.ts";
import { serverTools } from "../client/tools.ts";

/** A word of a file with its place. */
export interface Said {
  readonly text: string;
  readonly location: Location;
}

/** A gateway of AgentCore as its file describes it, in whatever language. */
export interface Gateway {
  /** The file and the name of the resource. */
  readonly id: string;
  readonly name: string;
  readonly location: Location;
  /** Who may call it: `NONE`, `AWS_IAM`, `CUSTOM_JWT`, `AUTHENTICATE_ONLY`; absent where it is computed. */
  readonly authorizer: Said | undefined;
  /** What its policy engine does: `LOG_ONLY` or `ENFORCE`. */
  readonly policy: Said | undefined;
  readonly role: Location | undefined;
}

/** What stands behind a gateway. */
export interface Target {
  readonly name: string;
  readonly location: Location;
  readonly tools: readonly Said[];
  /** Where tools are computed, or kept in another place. */
  readonly open?: Location | undefined;
  /** The credentials that the gateway shows there, with their scopes. */
  readonly credentials: readonly {
    readonly kind: "oauth" | "api-key";
    readonly location: Location;
    readonly scopes: readonly string[];
  }[];
}

/** The event that starts whatever calls by an address of AgentCore. */
const CALLED = "agentcore.invoke";

/** A role that AWS lets the service take: it dies with the run. */
export function holdRole(into: Collector, holder: string, id: string, label: string, location: Location): void {
  const role = into.node("credential", `credential:${id}/role`, {
    label: `the role of ${label}`,
    location,
    facts: { class: "cloud", provider: "aws", lifetime: "minted", store: "aws", scope: "unknown" },
  });
  const facts: Values = { when: "with", channel: ["mcp"], confidence: "certain", names: [] };
  into.edge("holds", holder, role, { location, facts });
}

/** Whoever may call it, and the run that a call is. */
export function addCaller(
  into: Collector,
  { id, location }: { readonly id: string; readonly location: Location },
  label: string,
  who: string | undefined,
  conditions: readonly Condition[] = [],
): string {
  const calls = into.node("workload", `${id}/calls`, {
    label: `calls of ${label}`,
    zone: "service",
    location,
    facts: { definition: `${id}/calls` },
  });
  const starter =
    who === undefined
      ? into.node("principal", "principal:anyone", { label: "anyone", zone: "outside", facts: { standing: "anyone" } })
      : into.node("principal", `principal:caller/${id}`, { label: who, zone: "outside", location });
  into.edge("starts", starter, calls, { contexts: [CALLED], location, conditions });
  return calls;
}

/** Runs an agent when it is called. */
export function runWhenCalled(into: Collector, calls: string, agent: string, location: Location): void {
  into.edge("runs", calls, agent, { contexts: [CALLED], location });
}

const CALLERS: Readonly<Record<string, string>> = {
  AWS_IAM: "whoever AWS IAM allows to call it",
  CUSTOM_JWT: "whoever its identity provider knows",
  AUTHENTICATE_ONLY: "whoever is authenticated",
};

/** LIMIT: tools and credentials of one target. */
const MAX_ENTRIES = 300;

/** The gateway as a server, who may call it, and what stands behind it. */
export function addGateway(into: Collector, gateway: Gateway, targets: readonly Target[]): void {
  const { id, location, authorizer, policy } = gateway;
  const name = redact(gateway.name).slice(0, 100);
  const server = into.node("server", id, {
    label: name,
    layer: "L7",
    zone: "service",
    location,
    facts: { definition: id, transport: "encrypted" },
  });
  const caller = into.node("agent", `${id}/caller`, {
    label: `whatever agent calls ${name}`,
    location,
    facts: { mode: "hosted", definition: id },
  });
  const isOpen = authorizer?.text === "NONE";
  const open: readonly Condition[] =
    policy?.text === "ENFORCE"
      ? [{ op: "unknown", what: "the policies of its engine", location: policy.location }]
      : [];
  const who = isOpen ? undefined : (CALLERS[authorizer?.text ?? ""] ?? "whoever its authorizer lets in");
  const place = { id, location: authorizer?.location ?? location };
  runWhenCalled(into, addCaller(into, place, name, who, isOpen ? open : []), caller, location);
  into.edge("uses", caller, server, { location, contexts: [CALLED], facts: { approval: "unasked" } });
  if (gateway.role) for (const holder of [server, caller]) holdRole(into, holder, id, name, gateway.role);
  if (policy?.text === "LOG_ONLY")
    into.note({
      code: "inert-setting",
      level: "warning",
      message: "The policy engine only keeps a log: it stops nobody.",
      location: policy.location,
    });
  // NOTE: `NONE` may be what it comes to.
  if (authorizer === undefined)
    note(into, location, "The authorizer is computed: who may call the gateway is not known.");
  for (const target of targets) addTarget(into, { id: server, channel: "mcp" }, name, target);
}

function note(into: Collector, location: Location, message: string): void {
  into.note({ code: "not-supported", level: "note", message, location });
}

function addTarget(into: Collector, holder: Holder, label: string, target: Target): void {
  for (const { text, location } of target.tools.slice(0, MAX_ENTRIES)) {
    const shown = redact(text).slice(0, 100);
    const tool = into.node("tool", `${holder.id}/tools/${shown}`, {
      label: shown,
      location,
      facts: serverTools(label, shown).facts,
    });
    into.edge("offers", holder.id, tool, { location });
  }
  if (target.open) note(into, target.open, "Which tools stand behind this target is not written out here.");
  for (const { kind, location, scopes } of target.credentials.slice(0, MAX_ENTRIES)) {
    const credential = into.node("credential", `credential:${holder.id}/${kind}/${redact(target.name)}`, {
      label:
        kind === "oauth" ? `the OAuth client for ${redact(target.name)}` : `the API key for ${redact(target.name)}`,
      location,
      facts: {
        class: "secret",
        provider: "unknown",
        lifetime: kind === "oauth" ? "minted" : "static",
        store: "aws",
        scope: scopes.length > 0 ? "declared" : "unknown",
      },
    });
    const facts: Values = { when: "with", channel: ["mcp"], confidence: "certain", names: [] };
    into.edge("holds", holder.id, credential, { location, facts });
  }
}

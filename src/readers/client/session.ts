import { type Client, clientTitle } from "../../catalog/clients.ts";
import { resource } from "../../catalog/resources.ts";
import { edgeId } from "../../graph/link.ts";
import {
  type Condition,
  type Context,
  type Diagnostic,
  type Edge,
  type EdgeKind,
  type Fact,
  type FactName,
  type Facts,
  type FactValue,
  type Fragment,
  fact,
  type Layer,
  type Location,
  NODE_KINDS,
  type Node,
  type NodeKind,
  type Zone,
} from "../../graph/model.ts";

export type Values = Readonly<Partial<Record<FactName, FactValue>>>;

export interface NodeParts {
  readonly label: string;
  readonly zone?: Zone | undefined;
  readonly layer?: Layer | undefined;
  readonly location?: Location | undefined;
  /** Equal for what is one thing in several files. */
  readonly same?: string | undefined;
  readonly facts?: Values;
}
export interface EdgeParts {
  readonly location?: Location | undefined;
  readonly contexts?: readonly Context[] | "every";
  readonly facts?: Values;
  readonly as?: string;
  /** What must hold for the edge to exist. */
  readonly conditions?: readonly Condition[];
}
/** Collects what one file says; the same id twice is one node or edge, the first one counts. */
export interface Collector {
  readonly node: (kind: NodeKind, id: string, parts: NodeParts) => string;
  readonly edge: (kind: EdgeKind, from: string, to: string, parts?: EdgeParts) => string;
  readonly note: (diagnostic: Diagnostic) => void;
  readonly fragment: () => Fragment;
}

export const SESSION: Context = "session:interactive";

/** A fresh, empty collector. */
export function collector(): Collector {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  const diagnostics: Diagnostic[] = [];
  return {
    node(kind, id, { label, zone, layer, location, same, facts }) {
      if (!nodes.has(id))
        nodes.set(id, {
          id,
          kind,
          label,
          layer: layer ?? NODE_KINDS[kind].layer,
          ...(zone && { zone }),
          ...(location && { location }),
          ...(same !== undefined && { same }),
          facts: asFacts(facts),
        });
      return id;
    },
    edge(kind, from, to, { location, contexts = "every", facts, as, conditions } = {}) {
      const id = edgeId(kind, from, to, as);
      if (!edges.has(id))
        edges.set(id, {
          id,
          from,
          to,
          kind,
          contexts,
          gates: [],
          facts: asFacts(facts),
          because: [],
          locations: location ? [location] : [],
          ...(conditions && { conditions }),
          ...(conditions?.length && { conditions }),
        });
      return id;
    },
    note: (diagnostic) => void diagnostics.push(diagnostic),
    fragment: () => ({ nodes: [...nodes.values()], edges: [...edges.values()], diagnostics }),
  };
}

function asFacts(values: Values = {}): Facts {
  const facts: Partial<Record<FactName, Fact>> = {};
  for (const [name, value] of Object.entries(values) as [FactName, FactValue][]) facts[name] = fact(value);
  return facts;
}

/** The session that a developer starts in this repository with Claude Code; returns its agent. */
export function claudeSession(into: Collector, location: Location): string {
  return clientSession(into, "claude-code", location).agent;
}

/** The session that a developer starts in this repository with a client: its workload, and its agent. */
export function clientSession(
  into: Collector,
  client: Client,
  location: Location | undefined,
  known: Values = {},
): { readonly session: string; readonly agent: string } {
  const id = `session:${client}`;
  const developer = into.node("principal", "principal:developer", {
    label: "developer",
    zone: "workstation",
    facts: { standing: "developer" },
  });
  const session = into.node("workload", id, {
    label: `${clientTitle(client)} session`,
    zone: "workstation",
    location,
    facts: { definition: id },
  });
  const agent = into.node("agent", `agent:${client}`, {
    label: clientTitle(client),
    location,
    facts: { product: client, mode: "interactive", definition: id, ...known },
  });
  into.edge("starts", developer, session, { contexts: [SESSION], location });
  into.edge("runs", session, agent, { contexts: [SESSION], location });
  return { session, agent };
}

/** A resource of the catalog as a node. */
export function resourceNode(into: Collector, id: string): string {
  const { title, zone } = resource(id);
  return into.node("resource", id, { label: title, zone });
}

import { redact } from "../catalog/literal-secret.ts";
import { edgeId } from "../graph/link.ts";
import {
  type Condition,
  type Diagnostic,
  type Edge,
  type EdgeKind,
  type Fact,
  type FactName,
  type Facts,
  type Fragment,
  fact,
  type Layer,
  type Location,
  NODE_KINDS,
  type Node,
  type NodeKind,
  type Zone,
} from "../graph/model.ts";

export interface EdgeSpec {
  readonly contexts?: Edge["contexts"];
  readonly facts?: Partial<Record<FactName, Fact["value"]>>;
  readonly locations?: readonly (Location | undefined)[];
  readonly conditions?: readonly Condition[];
  /** Tells apart edges of one kind between the same two nodes. */
  readonly as?: string;
}
export interface NodeSpec {
  readonly label: string;
  readonly zone?: Zone | undefined;
  readonly layer?: Layer | undefined;
  readonly location?: Location | undefined;
  readonly same?: string | undefined;
  readonly facts?: Partial<Record<FactName, Fact["value"]>>;
}

/** Collects one fragment; the same id twice is one node or edge. */
export interface Builder {
  readonly node: (kind: NodeKind, id: string, spec: NodeSpec) => string;
  readonly edge: (kind: EdgeKind, from: string, to: string, spec?: EdgeSpec) => string;
  /** Puts in a class that the use of a credential shows, where its name told nothing; says whether it did. */
  readonly refine: (id: string, from: string, to: string) => boolean;
  /** One id for each different thing of one name: `name`, `name~2`; `key` tells them apart and is never shown. */
  readonly distinct: (name: string, key: string) => string;
  readonly diagnostic: (diagnostic: Diagnostic) => void;
  readonly has: (id: string) => boolean;
  readonly build: () => Fragment;
}

function factsOf(values: Partial<Record<FactName, Fact["value"]>> = {}): Facts {
  const facts: Partial<Record<FactName, Fact>> = {};
  for (const [name, value] of Object.entries(values) as [FactName, Fact["value"]][]) facts[name] = fact(value);
  return facts;
}

/** A fresh, empty fragment under construction. */
export function builder(): Builder {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  const diagnostics: Diagnostic[] = [];
  const keys = new Map<string, string[]>();
  return {
    distinct(name, key) {
      const known = keys.get(name) ?? [];
      keys.set(name, known);
      if (!known.includes(key)) known.push(key);
      const at = known.indexOf(key);
      return at === 0 ? name : `${name}~${at + 1}`;
    },
    has: (id) => nodes.has(id),
    node(kind, id, { label, zone, layer = NODE_KINDS[kind].layer, location, same, facts }) {
      if (!nodes.has(id)) {
        nodes.set(id, {
          id,
          kind,
          label,
          layer,
          ...(zone ? { zone } : {}),
          ...(location ? { location } : {}),
          ...(same === undefined ? {} : { same }),
          facts: factsOf(facts),
        });
      }
      return id;
    },
    refine(id, from, to) {
      const known = nodes.get(id);
      if (known?.facts.class?.value !== from) return false;
      nodes.set(id, { ...known, facts: { ...known.facts, class: fact(to) } });
      return true;
    },
    edge(kind, from, to, { contexts = "every", facts, locations = [], conditions, as } = {}) {
      const id = edgeId(kind, from, to, as);
      if (!edges.has(id)) {
        edges.set(id, {
          id,
          from,
          to,
          kind,
          contexts,
          gates: [],
          facts: factsOf(facts),
          because: [],
          locations: locations.filter((l) => l !== undefined),
          ...(conditions?.length ? { conditions } : {}),
        });
      }
      return id;
    },
    // NOTE: a message repeats what the file names, and a URL or a name may carry a token.
    diagnostic: (d) => void diagnostics.push({ ...d, message: redact(d.message) }),
    build: () => ({ nodes: [...nodes.values()], edges: [...edges.values()], diagnostics }),
  };
}

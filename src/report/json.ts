import type { Diagnostic, Edge, Facts, Gate, Location, Node } from "../graph/model.ts";
import { jsonText } from "./escape.ts";
import type { Finding, LedgerEntry, PathStep, Result } from "./result.ts";

/** The whole result as JSON, as `result.schema.json` describes it. Pure. */
export function json(result: Result): string {
  const fixes = new Map(result.rules.map((rule) => [rule.id, rule.fix.trim()]));
  return jsonText({
    ...head(result),
    graph: graphValue(result),
    findings: result.findings.map((finding) => findingValue(finding, fixes.get(finding.rule))),
    suppressed: result.suppressed.map(({ finding, reason, owner, location, by }) => ({
      rule: finding.rule,
      severity: finding.level,
      fingerprint: finding.fingerprint,
      by,
      reason,
      owner,
      location: locationValue(location),
    })),
    hidden: {
      low: result.hidden.low,
      medium: result.hidden.medium,
      high: result.hidden.high,
      critical: result.hidden.critical,
    },
    diagnostics: result.diagnostics.map(diagnosticValue),
  });
}

/** The delegation graph alone, with what was read and what could not be. */
export function graphJson(result: Result): string {
  return jsonText({ ...head(result), graph: graphValue(result), diagnostics: result.diagnostics.map(diagnosticValue) });
}

/** The ledger of gates alone: who gets through to which agent, in which context. */
export function authorityJson(result: Result): string {
  return jsonText({
    ...head(result),
    ledger: result.ledger.map(ledgerValue),
    diagnostics: result.diagnostics.map(diagnosticValue),
  });
}

/** NOTE: the root is always `.`: an absolute path would differ from machine to machine. */
function head(result: Result): object {
  const { files, coverage, config } = result;
  return {
    tool: result.tool.name,
    version: result.tool.version,
    root: ".",
    files: { read: files.read, skipped: files.skipped, searched: files.searched, unread: files.unread },
    coverage: { agents: coverage.agents, contexts: coverage.contexts, unknowns: coverage.unknowns },
    config: config && {
      file: config.file,
      failOn: config.failOn,
      excluded: config.excluded,
      lowered: config.lowered,
    },
  };
}

function graphValue({ graph }: Result): object {
  return { nodes: [...graph.nodes.values()].map(nodeValue), edges: [...graph.edges.values()].map(edgeValue) };
}

function nodeValue(node: Node): object {
  return {
    id: node.id,
    kind: node.kind,
    label: node.label,
    layer: node.layer,
    zone: node.zone,
    location: node.location && locationValue(node.location),
    facts: factsValue(node.facts, []),
  };
}

function edgeValue(edge: Edge): object {
  return {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    kind: edge.kind,
    contexts: edge.contexts,
    gates: edge.gates.map(gateValue),
    facts: factsValue(edge.facts, edge.because),
    because: edge.because,
    locations: edge.locations.map(locationValue),
  };
}

/** NOTE: most facts of an edge rest on what the edge itself rests on, and saying so each time made reports four times as long. */
function factsValue(facts: Facts, because: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const own = fact.because.length > 0 && fact.because.join("\n") !== because.join("\n");
      return [name, own ? { value: fact.value, because: fact.because } : { value: fact.value }];
    }),
  );
}

function findingValue(finding: Finding, fix: string | undefined): object {
  return {
    rule: finding.rule,
    severity: finding.level,
    score: finding.score,
    confidence: finding.confidence,
    message: finding.message,
    location: locationValue(finding.location),
    paths: finding.paths.map((path) => ({ steps: path.steps.map(stepValue) })),
    fingerprint: finding.fingerprint,
    fix: fix === undefined ? undefined : { description: fix },
  };
}

function stepValue({ node, via, location }: PathStep): object {
  return {
    node: { id: node.id, kind: node.kind, label: node.label, zone: node.zone, layer: node.layer },
    via: via && { kind: via.kind, access: via.access, context: via.context, gates: via.gates.map(gateValue) },
    location: location && locationValue(location),
  };
}

function gateValue(gate: Gate): object {
  return {
    kind: gate.kind,
    strength: gate.strength,
    stops: gate.stops,
    contexts: gate.contexts,
    judges: gate.judges,
    forgeableBy: gate.forgeableBy,
    location: locationValue(gate.location),
    why: gate.why,
  };
}

function ledgerValue(entry: LedgerEntry): object {
  return {
    agent: entry.agent,
    workload: entry.workload,
    context: entry.context,
    admits: entry.admits,
    gates: entry.gates.map(gateValue),
    location: locationValue(entry.location),
  };
}

function diagnosticValue(diagnostic: Diagnostic): object {
  return {
    code: diagnostic.code,
    level: diagnostic.level,
    message: diagnostic.message,
    location: locationValue(diagnostic.location),
  };
}

function locationValue(location: Location): object {
  return {
    file: location.file,
    line: location.line,
    column: location.column,
    endLine: location.endLine,
    endColumn: location.endColumn,
  };
}

import {
  jsonText
} from "./chunk-4JXSKLTI.js";
import "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/report/json.ts
function json(result) {
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
      location: locationValue(location)
    })),
    hidden: {
      low: result.hidden.low,
      medium: result.hidden.medium,
      high: result.hidden.high,
      critical: result.hidden.critical
    },
    diagnostics: result.diagnostics.map(diagnosticValue)
  });
}
function graphJson(result) {
  return jsonText({ ...head(result), graph: graphValue(result), diagnostics: result.diagnostics.map(diagnosticValue) });
}
function authorityJson(result) {
  return jsonText({
    ...head(result),
    ledger: result.ledger.map(ledgerValue),
    diagnostics: result.diagnostics.map(diagnosticValue)
  });
}
function head(result) {
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
      lowered: config.lowered
    }
  };
}
function graphValue({ graph }) {
  return { nodes: [...graph.nodes.values()].map(nodeValue), edges: [...graph.edges.values()].map(edgeValue) };
}
function nodeValue(node) {
  return {
    id: node.id,
    kind: node.kind,
    label: node.label,
    layer: node.layer,
    zone: node.zone,
    location: node.location && locationValue(node.location),
    facts: factsValue(node.facts, [])
  };
}
function edgeValue(edge) {
  return {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    kind: edge.kind,
    contexts: edge.contexts,
    gates: edge.gates.map(gateValue),
    facts: factsValue(edge.facts, edge.because),
    because: edge.because,
    locations: edge.locations.map(locationValue)
  };
}
function factsValue(facts, because) {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const own = fact.because.length > 0 && fact.because.join("\n") !== because.join("\n");
      return [name, own ? { value: fact.value, because: fact.because } : { value: fact.value }];
    })
  );
}
function findingValue(finding, fix) {
  return {
    rule: finding.rule,
    severity: finding.level,
    score: finding.score,
    confidence: finding.confidence,
    message: finding.message,
    location: locationValue(finding.location),
    paths: finding.paths.map((path) => ({ steps: path.steps.map(stepValue) })),
    fingerprint: finding.fingerprint,
    fix: fix === void 0 ? void 0 : { description: fix }
  };
}
function stepValue({ node, via, location }) {
  return {
    node: { id: node.id, kind: node.kind, label: node.label, zone: node.zone, layer: node.layer },
    via: via && { kind: via.kind, access: via.access, context: via.context, gates: via.gates.map(gateValue) },
    location: location && locationValue(location)
  };
}
function gateValue(gate) {
  return {
    kind: gate.kind,
    strength: gate.strength,
    stops: gate.stops,
    contexts: gate.contexts,
    judges: gate.judges,
    forgeableBy: gate.forgeableBy,
    location: locationValue(gate.location),
    why: gate.why
  };
}
function ledgerValue(entry) {
  return {
    agent: entry.agent,
    workload: entry.workload,
    context: entry.context,
    admits: entry.admits,
    gates: entry.gates.map(gateValue),
    location: locationValue(entry.location)
  };
}
function diagnosticValue(diagnostic) {
  return {
    code: diagnostic.code,
    level: diagnostic.level,
    message: diagnostic.message,
    location: locationValue(diagnostic.location)
  };
}
function locationValue(location) {
  return {
    file: location.file,
    line: location.line,
    column: location.column,
    endLine: location.endLine,
    endColumn: location.endColumn
  };
}
export {
  authorityJson,
  graphJson,
  json
};

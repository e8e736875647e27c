import {
  NO_FRAMEWORKS,
  frameworkName,
  taxonomies
} from "./chunk-SRZH5JQI.js";
import {
  count,
  nothingSaid,
  summary
} from "./chunk-DBCSTX47.js";
import {
  jsonText,
  messageText,
  relativeUri
} from "./chunk-4JXSKLTI.js";
import "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import {
  LEVELS,
  levelOf
} from "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/report/sarif-location.ts
function place(location) {
  const { line, column, endLine, endColumn } = ordered(location);
  const end = endLine > line || endColumn > column ? { endLine, endColumn } : {};
  return at(location.file, { startLine: line, startColumn: column, ...end });
}
function placeOnOneLine(location) {
  const { line, column, endLine, endColumn } = ordered(location);
  const end = endLine === line && endColumn > column ? { endColumn } : {};
  return at(location.file, { startLine: line, startColumn: column, endLine: line, ...end });
}
function at(file, region) {
  return { physicalLocation: { artifactLocation: { uri: relativeUri(file) }, region } };
}
function ordered(location) {
  const line = Math.max(1, location.line);
  const column = Math.max(1, location.column);
  const endLine = Math.max(line, location.endLine);
  return { line, column, endLine, endColumn: Math.max(endLine === line ? column : 1, location.endColumn) };
}

// src/report/sarif-rules.ts
var MOST_TAGS = 10;
var LONGEST_DESCRIPTION = 1024;
var SEVERITY = {
  critical: { level: "error", score: 9.5 },
  high: { level: "error", score: 8 },
  medium: { level: "warning", score: 5.5 },
  low: { level: "note", score: 2 }
};
function sarifLevel(level) {
  return SEVERITY[level].level;
}
function descriptorId(rule, level) {
  return levelOf(rule.score) === level ? rule.id : `${rule.id}/${level}`;
}
function descriptors(result, taxonomies2) {
  return result.rules.flatMap((rule) => {
    const typical = levelOf(rule.score);
    const occurring = new Set(
      result.findings.filter((finding) => finding.rule === rule.id).map((finding) => finding.level)
    );
    const levels = [typical, ...LEVELS.filter((level) => level !== typical && occurring.has(level)).reverse()];
    return levels.map((level) => descriptor(rule, level, taxonomies2));
  });
}
function descriptor(rule, level, taxonomies2) {
  return {
    id: descriptorId(rule, level),
    name: pascalCase(rule.id),
    shortDescription: { text: sentence(rule.title) },
    fullDescription: { text: cut(sentence(oneLine(rule.why))) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: sarifLevel(level) },
    relationships: relationships(rule, taxonomies2),
    properties: {
      "security-severity": score(rule, level).toFixed(1),
      precision: rule.confidence,
      tags: tags(rule)
    }
  };
}
function score(rule, level) {
  const own = [rule.score, ...rule.cases.map((one) => one.score)].find((one) => levelOf(one) === level);
  return own ?? SEVERITY[level].score;
}
function tags(rule) {
  const frameworks = Object.entries(rule.frameworks).filter(([framework]) => framework !== "cwe");
  const named = frameworks.flatMap(([framework, ids]) => ids.map((id) => `${framework}/${id}`));
  return ["security", ...(rule.frameworks.cwe ?? []).map(cweTag), `question/${rule.question}`, ...named].slice(
    0,
    MOST_TAGS
  );
}
function cweTag(id) {
  return `external/cwe/cwe-${id.replace(/^CWE-/i, "").padStart(3, "0")}`;
}
function relationships(rule, taxonomies2) {
  return Object.entries(rule.frameworks).flatMap(([framework, ids]) => {
    const name = frameworkName(framework);
    const index = taxonomies2.findIndex((taxonomy) => taxonomy.name === name);
    const taxa = taxonomies2[index]?.taxa ?? [];
    return ids.map((id) => ({
      target: { id, index: taxa.findIndex((taxon) => taxon.id === id), toolComponent: { name, index } },
      kinds: ["relevant"]
    }));
  });
}
function helpText(rule) {
  return [rule.why.trim(), `How to fix it: ${rule.fix.trim()}`, ...rule.references].join("\n\n");
}
function helpMarkdown(rule) {
  const frameworks = Object.entries(rule.frameworks).map(
    ([framework, ids]) => `- ${frameworkName(framework)}: ${ids.join(", ")}`
  );
  const parts = [
    `# ${rule.title}`,
    rule.why.trim(),
    `## How to fix it

${rule.fix.trim()}`,
    frameworks.length > 0 ? `## Frameworks

${frameworks.join("\n")}` : "",
    rule.references.length > 0 ? `## References

${rule.references.map((url) => `- <${url}>`).join("\n")}` : ""
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function pascalCase(id) {
  return id.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}
function sentence(text) {
  return text.endsWith(".") ? text : `${text}.`;
}
function oneLine(text) {
  return text.trim().replace(/\s+/g, " ");
}
function cut(text) {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}\u2026`;
}

// src/report/sarif-results.ts
var MOST_RESULTS = 25e3;
var MOST_STEPS = 1e3;
var MOST_RELATED = 20;
var MOST_SENTENCES = 10;
function results(result, descriptors2) {
  const rules = new Map(result.rules.map((rule) => [rule.id, rule]));
  const indices = new Map(descriptors2.map(({ id }, index) => [id, index]));
  const groups = [...sameLine(result.findings).values()].map(worstFirst);
  const kept = groups.length <= MOST_RESULTS ? groups : [...groups].sort(byScore).slice(0, MOST_RESULTS);
  const notes = kept.length < groups.length ? [`${groups.length - kept.length} results of the lowest severity are left out: GitHub takes ${MOST_RESULTS}.`] : [];
  const cutShort = kept.filter((group) => steps(group) > MOST_STEPS).length;
  if (cutShort > 0)
    notes.push(`Paths are cut in ${count(cutShort, "result")}: GitHub shows ${MOST_STEPS} steps of each.`);
  return { results: kept.map((group) => merged(group, rules, indices)), notes };
}
function sameLine(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key2 = JSON.stringify([finding.rule, finding.location.file, finding.location.line]);
    const group = groups.get(key2);
    if (group) group.push(finding);
    else groups.set(key2, [finding]);
  }
  return groups;
}
function worstFirst(group) {
  return group.sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || b.score - a.score);
}
function byScore(a, b) {
  return b[0].score - a[0].score;
}
function steps(group) {
  return group.reduce((sum, { paths }) => paths.reduce((all, path) => all + path.steps.length, sum), 0);
}
function merged(group, rules, indices) {
  const [first] = group;
  const rule = rules.get(first.rule);
  const ruleId = rule ? descriptorId(rule, first.level) : first.rule;
  const ruleIndex = indices.get(ruleId);
  const related = relatedLocations(group);
  return {
    ruleId,
    ...ruleIndex === void 0 ? {} : { ruleIndex },
    level: sarifLevel(first.level),
    message: { text: message(group, related) },
    locations: [placeOnOneLine(first.location)],
    partialFingerprints: { ...lineHash(first), "delegraph/v1": first.fingerprint },
    codeFlows: codeFlows(group),
    ...related.length > 0 ? { relatedLocations: related } : {},
    properties: {
      severity: first.level,
      score: first.score,
      confidence: first.confidence,
      fingerprints: group.map(({ fingerprint }) => fingerprint)
    }
  };
}
function lineHash(finding) {
  return finding.lineHash === "" ? {} : { primaryLocationLineHash: finding.lineHash };
}
function message(group, related) {
  const sentences = [...new Set(group.map((finding) => messageText(finding.message)))];
  const more = sentences.splice(MOST_SENTENCES).length;
  if (more > 0) sentences.push(`And ${count(more, "more finding")} of this kind.`);
  const links = related.map(({ id, message: text }) => `[${text?.text?.replace(/[[\]]/g, "\\$&")}](${id})`);
  return [...sentences, ...links.length > 0 ? [`See ${links.join(", ")}.`] : []].join(" ");
}
function relatedLocations(group) {
  const seen = /* @__PURE__ */ new Set([key(group[0].location)]);
  const found = [];
  const add = (text, location) => {
    if (seen.has(key(location)) || found.length === MOST_RELATED) return;
    seen.add(key(location));
    found.push({ id: found.length + 1, message: { text }, ...place(location) });
  };
  for (const { gates } of group) {
    for (const gate of gates) add(`${gate.strength} gate: ${messageText(gate.kind)}`, gate.location);
  }
  for (const { steps: steps2 } of group.flatMap(({ paths }) => paths)) {
    const end = steps2.findLast(({ location }) => location !== void 0);
    if (end?.location) add(messageText(end.node.label), end.location);
  }
  return found;
}
function key(location) {
  return JSON.stringify([location.file, location.line]);
}
function codeFlows(group) {
  const flows = [];
  let room = MOST_STEPS;
  for (const finding of group) {
    for (const path of finding.paths) {
      const locations = flow(path, finding.location).slice(0, room);
      room -= locations.length;
      if (locations.length > 0) flows.push({ threadFlows: [{ locations }] });
    }
  }
  return flows;
}
function flow(path, fallback) {
  return path.steps.map((step, index) => {
    const next = path.steps.slice(index).find(({ location }) => location !== void 0)?.location;
    return { location: { ...place(next ?? fallback), message: { text: messageText(step.text) } } };
  });
}

// src/report/sarif.ts
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
function sarif(result, frameworks = NO_FRAMEWORKS) {
  return jsonText(sarifLog(result, frameworks));
}
function sarifLog(result, frameworks = NO_FRAMEWORKS) {
  return { $schema: SCHEMA, version: "2.1.0", runs: [run(result, frameworks)] };
}
function run(result, frameworks) {
  const taxa = taxonomies(result.rules, frameworks);
  const rules = descriptors(result, taxa);
  const made = results(result, rules);
  return {
    tool: {
      driver: {
        name: result.tool.name,
        semanticVersion: result.tool.version,
        informationUri: result.tool.informationUri,
        rules,
        supportedTaxonomies: taxa.map(({ name }, index) => ({ name, index }))
      }
    },
    automationDetails: { id: `${result.tool.name}/` },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          ...result.diagnostics.map(notification),
          ...made.notes.map(note),
          note(coverage(result))
        ]
      }
    ],
    taxonomies: taxa,
    results: made.results,
    // NOTE: what a threshold or a stronger finding hides is here too, so that this log can be the base of a later scan.
    properties: { identities: result.identities }
  };
}
function notification({ code, level, message: message2, location }) {
  return { descriptor: { id: code }, level, message: { text: messageText(message2) }, locations: [place(location)] };
}
function note(text) {
  return { level: "note", message: { text } };
}
function coverage(result) {
  return [...nothingSaid(result), summary(result)].join(" ");
}
export {
  sarif,
  sarifLog
};

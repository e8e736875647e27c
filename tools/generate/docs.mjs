import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { unified } from "./diff.mjs";
import { patternSentence, testText } from "./pattern.mjs";
import { readYaml } from "./yaml.mjs";

const NOTICE = (source) => `<!-- Generated from ${source} by tools/generate.mjs. Do not edit. -->\n`;

/** The five questions of the project's first page, as the rules number them. */
const QUESTIONS = [
  "Who can start it?",
  "What can it reach?",
  "With whose authority, and shared with whom?",
  "What evidence is left for the reviewer?",
  "How is it stopped?",
];

/** A page per rule, the table of rules and the formats in the README, and the glossary. */
export function docs(root, source, rules, examples) {
  const files = new Map(rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(source, rule, examples[rule.id])]));
  files.set("docs/glossary.md", glossary(source));
  const readme = path.join(root, "README.md");
  if (existsSync(readme)) {
    const text = withTable(readFileSync(readme, "utf8"), "formats", formats(root, source));
    files.set("README.md", withTable(text, "rules", table(source, rules)));
  }
  return files;
}

function rulePage(source, rule, example) {
  const parts = [
    `${NOTICE(`rules/${rule.id}.yaml`)}`,
    `# ${rule.title}\n`,
    `\`${rule.id}\` · ${source.levelOf(rule.score)} (${rule.score}) · confidence ${rule.confidence} · question ${rule.question}: ${QUESTIONS[rule.question - 1]}\n`,
    `> ${cell(rule.message)}\n`,
    `## Why\n\n${rule.why}\n`,
    `## What it looks for\n\n${patternSentence(rule)}\n`,
    `## Severity\n\n${severity(source, rule)}\n`,
    `## How to fix it\n\n${rule.fix}\n`,
  ];
  if (example) parts.push(`## Before and after\n\n${diffs(example)}`);
  if (Object.keys(rule.frameworks).length > 0) parts.push(`## Frameworks\n\n${frameworks(rule)}\n`);
  if (rule.references.length > 0)
    parts.push(`## References\n\n${rule.references.map((url) => `- <${url}>`).join("\n")}\n`);
  return parts.join("\n");
}

function severity(source, rule) {
  const rows = rule.cases.map(({ where, score }) => {
    const when = Object.entries(where).map(([key, test]) => `\`${key}\` is ${testText(test)}`);
    return `- ${source.levelOf(score)} (${score}) when ${when.join(" and ")}`;
  });
  rows.push(`- ${source.levelOf(rule.score)} (${rule.score}) ${rows.length > 0 ? "otherwise" : "in every case"}`);
  const subsumes = rule.subsumes.map((id) => `[\`${id}\`](${id}.md)`).join(", ");
  const note = subsumes ? `\n\nIt takes the place of ${subsumes} where the path is the same.` : "";
  return `${rule.cases.length > 0 ? "The first line that holds counts:\n\n" : ""}${rows.join("\n")}\n\nA path that is only possible, or that stands behind a gate whose content is not in the files, counts one level lower.${note}`;
}

function diffs({ vulnerable, fixed }) {
  const names = [...new Set([...vulnerable, ...fixed].map(({ file }) => file))].sort();
  const text = (files, name) => files.find(({ file }) => file === name)?.text ?? "";
  return names
    .map((name) => ({ name, diff: unified(text(vulnerable, name), text(fixed, name)) }))
    .filter(({ diff }) => diff !== "")
    .map(({ name, diff }) => `\`${name}\`\n\n\`\`\`\`diff\n${diff}\`\`\`\`\n`)
    .join("\n");
}

function frameworks(rule) {
  return Object.entries(rule.frameworks)
    .map(([name, ids]) => `- ${name}: ${ids.join(", ")}`)
    .join("\n");
}

function table(source, rules) {
  const rows = rules.map((rule) => {
    const scores = [rule.score, ...rule.cases.map(({ score }) => score)];
    const levels = [...new Set(scores.sort((a, b) => b - a).map(source.levelOf))];
    return `| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${cell(rule.title)} | ${levels.join(", ")} |`;
  });
  return ["| rule | what it finds | severity |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The products whose files are read, for a README that leaves the formats to a page of their own. */
function formats(root, { READERS }) {
  const { clients } = readYaml(root, "src/catalog/clients.yaml");
  const titles = Object.values(clients).map(({ title }) => title);
  const sorted = titles.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return `**[${READERS.length} formats](docs/formats.md)**: CI systems, trust policies, MCP manifests, and the files of ${sorted.slice(0, -1).join(", ")} and ${sorted.at(-1)}.`;
}

function withTable(readme, name, rows) {
  const [opening, closing] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing);
  if (start < 0 || end < start) return readme;
  return `${readme.slice(0, start + opening.length)}\n${rows}\n${readme.slice(end)}`;
}

function glossary(source) {
  const nodes = Object.entries(source.NODE_KINDS).map(
    ([name, { layer, is }]) => `| \`${name}\` | ${layer} ${source.LAYERS[layer]} | ${cell(is)} |`,
  );
  const list = (entries) => Object.entries(entries).map(([name, is]) => `| \`${name}\` | ${cell(is)} |`);
  return [
    NOTICE("src/graph/model.ts"),
    "# Glossary\n",
    "## Nodes\n\n| kind | MAESTRO layer | what it is |\n| --- | --- | --- |",
    ...nodes,
    "\n## Edges\n\n| kind | what it says |\n| --- | --- |",
    ...list(source.EDGE_KINDS),
    "\n## Facts\n\n| fact | what it says |\n| --- | --- |",
    ...list(source.FACTS),
    "",
  ].join("\n");
}

function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();
}

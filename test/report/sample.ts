import type { Diagnostic, Edge, Gate, Location, Node } from "../../src/graph/model.ts";
import { fact } from "../../src/graph/model.ts";
import type { Finding, PathStep, Result } from "../../src/report/result.ts";
import type { Level, Rule } from "../../src/rules/rule.ts";

/** What a hostile repository would put into a label: escapes, line breaks, marks, links, commands, markup. */
export const HOSTILE =
  "\u001b[2J\u001b]0;owned\u0007 a\r\nb\n::error::x ##[add-mask]y \u202egnp\u2066 \u200bzero [click](https://evil.example.com) {0} <script>alert(1)</script> \ud800 \u2028";

/** A place of the sample repository. */
export function location(file: string, line: number, column = 5, length = 6): Location {
  return { file, line, column, endLine: line, endColumn: column + length };
}

const TRIAGE = ".github/workflows/triage issues.yml";
const RELEASE = ".github/workflows/release.yml";

export const WEAK: Gate = {
  kind: "comment-phrase",
  strength: "weak",
  stops: [],
  contexts: ["issue_comment.created"],
  judges: "actor",
  forgeableBy: ["write"],
  location: location(TRIAGE, 9),
  why: "Anyone can write the phrase `@bot run`.",
};
export const DECLARED: Gate = {
  kind: "environment",
  strength: "declared",
  stops: ["anyone", "triager", "writer"],
  contexts: ["workflow_dispatch"],
  judges: "approver",
  forgeableBy: [],
  location: location(RELEASE, 12),
  why: "The reviewers of `production` are not in the files.",
};

function rule(id: string, score: number, extra: Partial<Rule> = {}): Rule {
  return {
    id,
    title: `An agent has the problem ${id}`,
    question: 2,
    score,
    cases: [{ where: { "credential.class": "model-key" }, score: 3.5 }],
    confidence: "high",
    message: "{agent} writes to {target}.",
    why: `Whoever opens an issue decides what the agent does.\nThat is the case for ${id}.\n`,
    fix: "Move the write into a job of its own behind an environment.\n\n- Keep the check of the actor on.\n- Give the agent's job `contents: read`.\n",
    path: [],
    at: "agent",
    identity: ["agent"],
    unless: [],
    subsumes: [],
    frameworks: {
      "owasp-asi": ["ASI03", "ASI02"],
      "owasp-nhi": ["NHI5"],
      maestro: ["L7/agent-goal-manipulation"],
      cwe: ["CWE-862", "CWE-79"],
    },
    references: ["https://docs.github.com/en/actions"],
    ...extra,
  };
}

export const RULES: readonly Rule[] = [
  rule("boundary-crossing-without-reauthorization", 8.6),
  rule("overbroad-write-access", 7.2, { confidence: "medium" }),
  rule("shared-credential-pool", 6.1, { question: 3 }),
  rule("unrestricted-agent-shell", 3.1, { frameworks: {}, references: [] }),
];

/** A path from anyone to the default branch, by an agent of that name. */
export function path(agent: string, file: string, line: number): { steps: PathStep[] } {
  const issue = { kind: "starts", context: "issues.opened", gates: [WEAK] } as const;
  return {
    steps: [
      {
        node: { id: "principal:anyone", kind: "principal", label: "anyone", zone: "outside", layer: "L7" },
        text: "Anyone opens an issue.",
      },
      {
        node: { id: `${file}#jobs.x`, kind: "workload", label: "x", zone: "runner", layer: "L4" },
        via: issue,
        location: location(file, line - 2),
        text: "The issue starts the job `x`.",
      },
      {
        node: { id: `${file}#jobs.x.agent`, kind: "agent", label: agent, layer: "L3" },
        via: { kind: "runs", gates: [] },
        location: location(file, line),
        text: `The job runs ${agent}.`,
      },
      {
        node: {
          id: "resource:branch/main",
          kind: "resource",
          label: `default branch of ${agent}`,
          zone: "default-branch",
          layer: "L4",
        },
        via: { kind: "can", access: "write", context: "issues.opened", gates: [] },
        location: location(file, line + 6),
        text: `${agent} can push to the default branch.`,
      },
    ],
  };
}

let serial = 0;
/** A finding of one path. */
export function finding(
  ruleId: string,
  level: Level,
  score: number,
  file: string,
  line: number,
  agent = "claude",
): Finding {
  serial += 1;
  return {
    rule: ruleId,
    level,
    score,
    confidence: "high",
    message: `Anyone can make ${agent} write to the default branch.`,
    location: location(file, line),
    paths: [path(agent, file, line)],
    gates: [WEAK],
    ways: ["0123456789abcdef"],
    fingerprint: serial.toString(16).padStart(16, "0"),
    lineHash: `${(serial * 7919).toString(16)}:1`,
  };
}

const [first, second] = [path("claude", RELEASE, 30), path("codex", TRIAGE, 40)];
export const FINDINGS: readonly Finding[] = [
  finding("boundary-crossing-without-reauthorization", "high", 8.6, TRIAGE, 14),
  {
    ...finding("boundary-crossing-without-reauthorization", "critical", 9.4, TRIAGE, 14, "codex"),
    gates: [WEAK, DECLARED],
  },
  finding("boundary-crossing-without-reauthorization", "medium", 5, RELEASE, 20),
  {
    ...finding("shared-credential-pool", "medium", 6.1, RELEASE, 30),
    paths: [first, second],
    message: "DEPLOY_KEY is held by two agents.",
    confidence: "low",
  },
  finding("overbroad-write-access", "high", 7.2, TRIAGE, 18, HOSTILE),
  {
    ...finding("unrestricted-agent-shell", "low", 3.1, `dir ${HOSTILE}/x.yml`, 3),
    location: { ...location(`dir ${HOSTILE}/x.yml`, 3), endLine: 9, endColumn: 2 },
  },
];

export const DIAGNOSTICS: readonly Diagnostic[] = [
  {
    code: "syntax-error",
    level: "error",
    message: "`broken.yml` is not valid YAML.",
    location: location("broken.yml", 3),
  },
  {
    code: "duplicate-key",
    level: "warning",
    message: `The key \`${HOSTILE}\` stands twice.`,
    location: location(TRIAGE, 7),
  },
  { code: "limit", level: "note", message: "Only the first 100 jobs were read.", location: location(RELEASE, 1, 1, 0) },
];

const agent: Node = {
  id: `${TRIAGE}#jobs.x.agent`,
  kind: "agent",
  label: HOSTILE,
  layer: "L3",
  location: location(TRIAGE, 14),
  facts: { product: fact("claude-code"), acts: fact<boolean>("unknown"), "untrusted-input": fact(true, ["e1"]) },
};
const anyone: Node = {
  id: "principal:anyone",
  kind: "principal",
  label: "anyone",
  layer: "L7",
  zone: "outside",
  facts: { standing: fact("anyone") },
};
const starts: Edge = {
  id: "e1",
  from: anyone.id,
  to: agent.id,
  kind: "starts",
  contexts: ["issues.opened"],
  gates: [WEAK],
  facts: {},
  because: [],
  locations: [location(TRIAGE, 3)],
  conditions: [{ op: "choice" }],
};

/** A result with several findings, levels and gates, and hostile labels. */
export const SAMPLE: Result = {
  tool: { name: "delegraph", version: "0.1.0", informationUri: "https://github.com/example/delegraph" },
  rules: RULES,
  graph: { nodes: new Map([agent, anyone].map((node) => [node.id, node])), edges: new Map([[starts.id, starts]]) },
  findings: FINDINGS,
  identities: FINDINGS.map(({ fingerprint, score, ways }) => ({ fingerprint, score, ways })),
  suppressed: [
    {
      finding: finding("overbroad-write-access", "high", 7.2, RELEASE, 50),
      reason: "Reviewed by hand.",
      location: location(RELEASE, 49),
      by: "comment",
    },
  ],
  diagnostics: DIAGNOSTICS,
  ledger: [
    {
      agent: agent.id,
      workload: `${TRIAGE}#jobs.x`,
      context: "issues.opened",
      admits: "anyone",
      gates: [WEAK],
      location: location(TRIAGE, 3),
    },
    {
      agent: agent.id,
      workload: `${TRIAGE}#jobs.x`,
      context: "workflow_dispatch",
      admits: "writer",
      gates: [DECLARED],
      location: location(TRIAGE, 4),
    },
    {
      agent: agent.id,
      workload: `${TRIAGE}#jobs.x`,
      context: "schedule",
      admits: "nobody",
      gates: [],
      location: location(TRIAGE, 5),
    },
  ],
  files: { read: 7, skipped: 1, searched: 0, unread: 0 },
  coverage: { agents: 2, contexts: 3, unknowns: 1 },
  hidden: { low: 2, medium: 0, high: 0, critical: 0 },
};

/** Nothing was there to read. */
export const EMPTY: Result = {
  ...SAMPLE,
  graph: { nodes: new Map(), edges: new Map() },
  findings: [],
  suppressed: [],
  diagnostics: [],
  ledger: [],
  files: { read: 0, skipped: 0, searched: 0, unread: 0 },
  coverage: { agents: 0, contexts: 0, unknowns: 0 },
  hidden: { low: 0, medium: 0, high: 0, critical: 0 },
};

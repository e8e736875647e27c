import { describe, expect, test } from "vitest";
import { deriveApprovals } from "../../src/derive/approvals.ts";
import { deriveCan } from "../../src/derive/can.ts";
import { deriveHeadless } from "../../src/derive/headless.ts";
import { deriveUnasked } from "../../src/derive/unasked.ts";
import type { Graph } from "../../src/graph/model.ts";
import { drawing } from "../graph/notation.ts";

const SESSION = "[session:interactive]";

/** A session with one server, which writes to `board` by a credential of its own, and rules for its tools. */
function session(approval: string, rules: readonly string[]): Graph {
  const lines = rules.map((rule, index) => {
    const [word, tool] = rule.split(" ");
    return `claude -uses${SESSION}{approval:${word}}-> tool:rule${index} {capability:mcp,server:jira,tools:${tool}|}`;
  });
  return drawing(`
    agent:claude -uses${SESSION}{approval:${approval}}-> server:jira
    jira -reaches{access:write,via:mcp}-> board
    jira -reaches{access:read,via:mcp}-> board
    jira -holds{channel:mcp|}-> token -grants{access:write}-> board
    token -grants{access:read}-> board
    ${lines.join("\n    ")}
  `);
}

const joined = (approval: string, ...rules: readonly string[]): Graph =>
  deriveUnasked(deriveCan(deriveApprovals(session(approval, rules))));
const does = (graph: Graph): readonly string[] =>
  [...graph.edges.values()]
    .filter((edge) => edge.kind === "can" && edge.facts.access?.value === "write")
    .map((edge) => `${edge.because[0]?.split("-> ")[1]} ${edge.facts.confidence?.value}`);
const unasked = (graph: Graph): readonly string[] =>
  [...graph.edges.values()].filter((edge) => edge.facts.unasked?.value === true).map((edge) => edge.to);

describe("rules for the tools of a server", () => {
  test("whether somebody is asked is not known: what the server does is possible", () => {
    expect(does(joined("unknown"))).toEqual(["jira possible"]);
    expect(unasked(joined("unknown"))).toEqual([]);
  });

  test("all of its tools allowed: nobody is asked", () => {
    expect(does(joined("ask", "unasked *"))).toEqual(["jira certain"]);
    expect(unasked(joined("ask", "unasked *"))).toEqual(["jira"]);
  });

  test("a mode that asks about no command is what is wrong, and not the server", () => {
    const any = `claude -uses${SESSION}-> tool:any {capability:shell,breadth:any,grant:`;
    const withTool = (grant: string): Graph =>
      deriveUnasked(
        deriveCan(
          deriveApprovals(
            drawing(`
              agent:claude -uses${SESSION}{approval:unasked}-> server:jira
              jira -reaches{access:write,via:mcp}-> board
              ${any}${grant}}
            `),
          ),
        ),
      );
    expect(unasked(withTool("mode"))).toEqual([]);
    expect(unasked(withTool("skill"))).toEqual(["jira"]);
  });

  test("asked about, or not there at all: nothing is done without a person", () => {
    expect(does(joined("ask"))).toEqual([]);
    expect(does(joined("unasked", "ask *"))).toEqual([]);
    expect(does(joined("unasked", "denied *"))).toEqual([]);
    expect(does(joined("unknown", "unasked *", "ask *"))).toEqual([]);
  });

  test("one tool allowed by its name does what the name says", () => {
    expect(unasked(joined("ask", "unasked create_issue"))).toEqual(["rule0"]);
    expect(unasked(joined("ask", "unasked get_issue"))).toEqual([]);
    expect(unasked(joined("ask", "unasked create_issue", "denied create_*"))).toEqual([]);
  });

  test("rules that ask or deny are limits: no tool of the agent is left of them", () => {
    const uses = [...deriveApprovals(session("ask", ["denied create_issue", "ask get_issue"])).edges.values()].filter(
      (edge) => edge.kind === "uses",
    );
    expect(uses.map((edge) => edge.to)).toEqual(["jira"]);
    expect(uses[0]?.facts.without?.value).toEqual(["create_issue"]);
  });

  test("a rule for a server that the files do not name waits for one", () => {
    const graph = deriveApprovals(
      drawing(`
        agent:claude -uses${SESSION}{approval:ask}-> server:jira
        claude -uses${SESSION}{approval:unasked}-> tool:other {capability:mcp,server:linear,tools:*|}
      `),
    );
    expect([...graph.edges.values()].filter((edge) => edge.facts.orphaned?.value === true)).toHaveLength(1);
    const elsewhere = deriveApprovals(
      drawing(`
        agent:claude -uses${SESSION}{approval:ask}-> server:jira
        claude -uses${SESSION}{approval:unasked,orphaned:false}-> tool:other {capability:mcp,server:plugin_a_b,tools:*|}
      `),
    );
    expect([...elsewhere.edges.values()].filter((edge) => edge.facts.orphaned?.value === true)).toEqual([]);
  });
});

describe("a job that runs the product of a session", () => {
  const drawn = (product: string, file: string): Graph =>
    deriveHeadless(
      withFile(
        drawing(`
          agent:agent:claude-code -uses${SESSION}{approval:unknown}-> server:docs
          workload:job -runs[push]-> agent:step {product:${product},mode:headless}
        `),
        file,
      ),
    );
  const withFile = (graph: Graph, file: string): Graph => ({
    ...graph,
    nodes: new Map(
      [...graph.nodes].map(([id, node]) =>
        id === "docs"
          ? [id, { ...node, location: { file, line: 1, column: 1, endLine: 1, endColumn: 1 } }]
          : [id, node],
      ),
    ),
  });
  const given = (graph: Graph) =>
    [...graph.edges.values()].filter((edge) => edge.kind === "uses" && edge.from === "step");

  test("starts the servers of the checkout, and calls none of their tools by that alone", () => {
    const [use] = given(drawn("claude-code-action", ".mcp.json"));
    expect(use).toMatchObject({ to: "docs", contexts: ["push"], facts: { approval: { value: "ask" } } });
  });

  test("not those of other files, nor those of another product", () => {
    expect(given(drawn("claude-code-action", ".claude/agents/a.md"))).toEqual([]);
    expect(given(drawn("codex-action", ".mcp.json"))).toEqual([]);
  });
});

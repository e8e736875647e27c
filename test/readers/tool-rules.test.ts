import { describe, expect, test } from "vitest";
import { collector } from "../../src/readers/client/session.ts";
import { grantRules, type Ruling, type ToolRule } from "../../src/readers/client/tool-rules.ts";

const location = { file: "rules.json", line: 1, column: 1, endLine: 1, endColumn: 1 };
type Given = Pick<ToolRule, "kind" | "effect"> & Partial<ToolRule>;

/** What the agent may do without a question, as `label` or `label?` where it only may be. */
function granted(order: Ruling["order"], ...given: readonly Given[]): readonly string[] {
  const into = collector();
  const agent = into.node("agent", "agent:x", { label: "x" });
  const rules = given.map((rule): ToolRule => {
    const label = rule.pattern ?? rule.kind;
    return { id: `${rule.kind}/${rule.effect}/${label}`, label, location, ...rule };
  });
  grantRules(into, agent, rules, { order, grant: "allowed" });
  const { nodes, edges } = into.fragment();
  return edges
    .filter(({ kind }) => kind === "uses")
    .map(({ to, facts }) => {
      const approval = facts.approval?.value;
      const label = nodes.find(({ id }) => id === to)?.label;
      return `${label}${approval === undefined ? "" : `:${approval}`}${facts.confidence ? "?" : ""}`;
    });
}

describe("the first rule that fits decides", () => {
  test("an earlier denial or question takes what comes later", () => {
    expect(
      granted("first", { kind: "shell", effect: "deny" }, { kind: "shell", effect: "allow", pattern: "git *" }),
    ).toEqual([]);
    expect(granted("first", { kind: "any", effect: "ask" }, { kind: "shell", effect: "allow" })).toEqual([]);
  });
  test("a later denial takes nothing", () => {
    expect(granted("first", { kind: "shell", effect: "allow" }, { kind: "shell", effect: "deny" })).toEqual(["shell"]);
  });
  test("a narrower denial leaves the rest", () => {
    expect(
      granted("first", { kind: "shell", effect: "deny", pattern: "rm *" }, { kind: "shell", effect: "allow" }),
    ).toEqual(["shell"]);
  });
  test("what another program decides may be allowed, and so may what it is asked about first", () => {
    expect(
      granted("first", { kind: "shell", effect: "unknown" }, { kind: "shell", effect: "allow", pattern: "ls" }),
    ).toEqual(["shell?", "ls?"]);
  });
  test("everything is every kind of tool, less what was denied before", () => {
    expect(granted("first", { kind: "shell", effect: "deny" }, { kind: "any", effect: "allow" })).toEqual([
      "edits",
      "any page",
      "tools of every server:unasked",
    ]);
  });
});

describe("a denial before a question before a permission", () => {
  test("in any order", () => {
    expect(
      granted(
        "strict",
        { kind: "shell", effect: "allow", pattern: "git push" },
        { kind: "shell", effect: "deny", pattern: "git *" },
      ),
    ).toEqual([]);
    expect(granted("strict", { kind: "edit", effect: "allow" }, { kind: "edit", effect: "ask" })).toEqual([]);
  });
  test("tools of servers keep what is said of each of them", () => {
    expect(
      granted(
        "strict",
        { kind: "mcp", effect: "allow", server: "beds", tool: "*", label: "all" },
        { kind: "mcp", effect: "deny", server: "beds", tool: "open", label: "open" },
      ),
    ).toEqual(["all:unasked", "open:denied"]);
  });
});

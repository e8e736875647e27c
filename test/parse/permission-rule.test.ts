import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePermissionRule, splitPermissionRules } from "../../src/parse/permission-rule.ts";

test.each([
  ["Bash(git push:*)", { tool: "Bash", specifier: "git push:*" }],
  [" Bash ( go run :* ) ", { tool: "Bash", specifier: "go run :*" }],
  ["Edit", { tool: "Edit" }],
  ["Bash()", { tool: "Bash" }],
  ["mcp__github__create_issue", { tool: "mcp__github__create_issue" }],
  ["WebFetch(domain:docs.example.com)", { tool: "WebFetch", specifier: "domain:docs.example.com" }],
  ["Bash(echo (a))", { tool: "Bash", specifier: "echo (a)" }],
  ["Bash(git", undefined],
  ["", undefined],
  ["two words", undefined],
])("%s is taken apart", (text, rule) => expect(parsePermissionRule(text)).toEqual(rule));

test.each([
  ["Read,Edit Write", ["Read", "Edit", "Write"]],
  ['"Bash(git log:*)" Read', ["Bash(git log:*)", "Read"]],
  ["Bash(gh issue view:*),Bash(a, b)", ["Bash(gh issue view:*)", "Bash(a, b)"]],
  ["Bash (ls) Read", ["Bash (ls)", "Read"]],
  ["Bash(oops\nRead", ["Bash(oops", "Read"]],
  ["'Read,Edit'\n  \"Grep\"", ["Read", "Edit", "Grep"]],
  [" , ", []],
])("%s is split", (text, rules) => expect(splitPermissionRules(text).map((rule) => rule.text)).toEqual(rules));

test("an offset is where the text stands", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("B", "(", ")", " ", ",", '"', "'", "*", ":", "\n") }), (text) => {
      for (const rule of splitPermissionRules(text))
        expect(text.slice(rule.offset, rule.offset + rule.text.length)).toBe(rule.text);
    }),
  );
});

import { describe, expect, test } from "vitest";
import { readSettings } from "../../src/readers/antigravity/read-settings.ts";

/** Tools with a `uses` edge: their label, with `?` where it is only possible. */
function uses(settings: unknown, file = ".antigravity/settings.json"): readonly string[] {
  const { nodes, edges } = readSettings({ file, text: JSON.stringify(settings) });
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return edges
    .filter(({ kind, facts }) => kind === "uses" && facts.approval === undefined)
    .map(({ to, facts }) => `${labels.get(to)}${facts.confidence?.value === "possible" ? "?" : ""}`);
}

const permissions = (lists: Readonly<Record<string, readonly string[]>>): unknown => ({ permissions: lists });

describe("permissions of Antigravity", () => {
  test.each<[unknown, readonly string[]]>([
    [permissions({ allow: ["command(git push)"] }), ["command(git push)"]],
    [permissions({ allow: ["command(git push)"], deny: ["command(git)"] }), []],
    [permissions({ allow: ["command(git)"], ask: ["command"] }), []],
    // A wildcard in a command is no wildcard, so such a denial takes nothing.
    [permissions({ allow: ["command(git push)"], deny: ["command(git *)"] }), ["command(git push)"]],
    [permissions({ allow: ["command(npm *)"] }), ["command(npm *)?"]],
    [permissions({ allow: ["command(npm regex:test|lint)"] }), ["command(npm regex:test|lint)?"]],
    [permissions({ allow: ["write_file(src)"], deny: ["write_file(**/*.lock)"] }), ["write_file(src)"]],
    [permissions({ allow: ["write_file(src)"], deny: ["write_file(*)"] }), []],
    [permissions({ allow: ["read_url(example.com)"], deny: ["read_url"] }), []],
    [permissions({ allow: ["unheard_of(x)"] }), []],
    [{ toolPermission: "request-review" }, []],
    [{ toolPermission: "proceed-in-sandbox" }, ["any command, in the sandbox?"]],
    [{ toolPermission: "always-proceed" }, ["any command?", "edits?", "any page?"]],
    [{ toolPermission: "always-proceed", permissions: { deny: ["command(*)"], ask: ["write_file"] } }, ["any page?"]],
  ])("%j", (settings, expected) => expect(uses(settings)).toEqual(expected));

  test("the mode of the user's own CLI counts for certain", () =>
    expect(uses({ toolPermission: "always-proceed" }, "~/.gemini/antigravity-cli/settings.json")).toEqual([
      "any command",
      "edits",
      "any page",
    ]));

  test("settings of the editor alone say nothing of an agent", () => {
    const { nodes } = readSettings({ file: ".antigravity/settings.json", text: '{ "files.autoSave": "off" }' });
    expect(nodes).toEqual([]);
  });
});

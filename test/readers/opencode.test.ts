import { describe, expect, test } from "vitest";
import { readWith, uses } from "./client-files.ts";

const config = (value: unknown, file = "opencode.json", others: Readonly<Record<string, string>> = {}) =>
  readWith("opencode-config", file, JSON.stringify(value), others);
const DEFAULTS = ["*?", "edit?", "read?", "web?", "web?"];

describe("permissions of opencode", () => {
  test.each<[string, unknown, readonly string[]]>([
    ["everything is allowed by default", {}, DEFAULTS],
    ["one word for all", "allow", ["*", "edit", "read", "web", "web"]],
    ["one denial for all", "deny", []],
    ["a key is asked in order: the last one wins", { bash: "allow", "*": "ask" }, []],
    ["… and the other way round", { "*": "ask", bash: "allow" }, ["*"]],
    ["the last pattern wins", { "*": "deny", bash: { "git *": "allow", "*": "ask" } }, []],
    ["a pattern behind the star stays", { "*": "deny", bash: { "*": "ask", "git *": "allow" } }, ["git *"]],
    [
      "a denial of a part leaves the rest",
      { "*": "deny", bash: { "git *": "allow", "git push *": "deny" } },
      ["git *"],
    ],
    ["a later pattern of the whole takes it", { "*": "deny", bash: { "git push *": "allow", "git *": "ask" } }, []],
    ["a wildcard in a tool's name", { "*": "ask", "web*": "allow" }, ["web", "web"]],
    ["what is no action says nothing", { "*": "ask", bash: "yes", edit: 3, read: null }, []],
    ["names of prototypes", { "*": "ask", constructor: "allow", __proto__: "allow" }, []],
  ])("%s", async (_, permission, expected) =>
    expect(uses(await config({ permission }), "agent:opencode")).toEqual(
      permission !== null && typeof permission === "object" && Object.keys(permission).length === 0
        ? DEFAULTS
        : expected,
    ),
  );

  test("a denied subcommand reaches nothing", async () => {
    const reached = async (permission: unknown): Promise<boolean> =>
      (await config({ permission })).edges.some(({ to }) => to === "registry:packages");
    expect(await reached({ "*": "deny", bash: { "docker *": "allow" } })).toBe(
      await reached({ "*": "deny", bash: { "docker *": "allow", "docker ps *": "deny" } }),
    );
  });

  test("switches of the older form are denials", async () => {
    expect(uses(await config({ tools: { bash: false, write: false, webfetch: false } }))).toEqual(["read?", "web?"]);
  });

  test("the folder's file goes over the project's", async () => {
    const others = { "opencode.json": '{ "permission": { "bash": "ask", "edit": "allow" } }' };
    const over = await config({ permission: { bash: "allow" } }, ".opencode/opencode.json", others);
    expect(uses(over)).toEqual(["*"]);
    const under = await config({ permission: { bash: "allow" } }, "opencode.json", {
      ".opencode/opencode.json": '{ "permission": { "bash": "ask" } }',
    });
    expect(uses(under)).toEqual(DEFAULTS.filter((one) => one !== "*?"));
  });
});

describe("servers of opencode", () => {
  const mcp = { shed: { type: "remote", url: "https://shed.test/mcp" } };
  test.each<[unknown, string]>([
    [{}, "shed unknown"],
    ["allow", "shed unasked"],
    [{ "*": "ask" }, "shed ask"],
    [{ "*": "allow", "shed_*": "ask" }, "shed ask"],
    [{ "shed_*": "ask", "*": "allow" }, "shed unasked"],
    [{ "*": "ask", "shed*": "deny" }, "shed denied"],
    [{ "*": "ask", shed_rake: "allow" }, "shed ask"],
  ])("%j", async (permission, expected) =>
    expect(uses(await config({ permission, mcp })).filter((use) => use.startsWith("shed "))).toEqual([expected]),
  );

  test("a rule about one tool stands beside", async () => {
    const said = uses(await config({ permission: { "*": "ask", shed_rake: "allow" }, mcp }));
    expect(said).toContain("shed:rake unasked");
  });
});

describe("agents of opencode", () => {
  const rules = (agent: unknown, permission: unknown = { "*": "ask" }) =>
    config({ permission, agent: { mower: agent } });
  const id = "opencode.json#agent.mower";

  test.each<[string, unknown, readonly string[]]>([
    ["has what it is allowed itself", { permission: { bash: "allow" } }, ["*"]],
    ["has nothing of its own that the session has", {}, []],
    ["is only offered what a switch of the older form turns on", { tools: { bash: true } }, ["*?"]],
    ["loses nothing by rules that stand before its own", { permission: { bash: { "git *": "allow" } } }, ["git *"]],
  ])("%s", async (_, agent, expected) => expect(uses(await rules(agent), id)).toEqual(expected));

  test("is left without what is denied", async () => {
    const { edges } = await rules({ tools: { bash: false, write: false } });
    expect(edges.find(({ to }) => to === id)?.facts.without?.value).toEqual(["bash", "edit"]);
  });
});

describe("the rules of opencode 2", () => {
  const rule = (action: string, resource: string, effect: string) => ({ action, resource, effect });
  test.each<[readonly unknown[], readonly string[]]>([
    [[rule("*", "*", "ask"), rule("shell", "git *", "allow")], ["git *"]],
    [[rule("shell", "git *", "allow"), rule("*", "*", "ask")], []],
    [[rule("*", "*", "deny"), rule("patch", "*", "allow")], ["edit"]],
    [[rule("*", "*", "ask"), rule("shell", "*", "allow"), rule("shell", "*", "deny")], []],
    [[rule("*", "*", "ask"), rule("shell", "*", "yes"), null, "x", {}], []],
  ])("%j", async (permissions, expected) => expect(uses(await config({ permissions }))).toEqual(expected));

  test("servers stand one level deeper", async () => {
    const mcp = { servers: { shed: { type: "remote", url: "https://shed.test/mcp" } } };
    expect(uses(await config({ permissions: [rule("*", "*", "ask")], mcp }))).toEqual(["shed ask"]);
  });
});

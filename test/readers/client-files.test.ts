import { describe, expect, test } from "vitest";
import type { Fragment } from "../../src/graph/model.ts";
import { readersOf } from "../../src/readers/index.ts";

/** What every reader that claims the file finds in it; a file beside it may be named. */
async function read(file: string, text: string, others: Readonly<Record<string, string>> = {}): Promise<Fragment> {
  const files = new Map(Object.entries({ ...others, [file]: text }));
  const repository = {
    names: [...files.keys()],
    file: (path: string) => {
      const found = files.get(path);
      return found === undefined ? undefined : { file: path, text: found };
    },
  };
  const source = { file, text };
  const found: Fragment[] = [];
  for (const reader of readersOf(file)) {
    if ("wants" in reader && !reader.wants(source)) continue;
    const run = "load" in reader ? await reader.load() : reader.read;
    found.push(run(source, repository));
  }
  return {
    nodes: found.flatMap(({ nodes }) => nodes),
    edges: found.flatMap(({ edges }) => edges),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** What agents may use: the label, `?` where it only may be, and what is said of the question before a server's tool. */
async function used(...given: Parameters<typeof read>): Promise<readonly string[]> {
  const { nodes, edges } = await read(...given);
  return edges
    .filter(({ kind }) => kind === "uses")
    .map(({ to, facts }) => {
      const label = nodes.find(({ id }) => id === to)?.label;
      const approval = facts.approval === undefined ? "" : `:${facts.approval.value}`;
      return `${label}${approval}${facts.confidence?.value === "possible" ? "?" : ""}`;
    });
}

describe("files of the user count where a repository's do not", () => {
  const rules = JSON.stringify({
    defaultBehavior: "allow",
    rules: {
      executables: {
        default: "ask",
        rules: [
          { prefix: "git push", action: "ask" },
          { prefix: "git ", action: "allow" },
        ],
      },
      mcpTools: { rules: [{ prefix: "read_", action: "allow" }], default: "ask" },
    },
  });
  test("Junie's allow-list, of which the first rule that fits decides", async () => {
    expect(await used("~/.junie/allowlist.json", rules)).toEqual([
      "executables(git )",
      "fileEditing",
      "mcpTools(read_):unasked",
      "mcpTools:ask",
    ]);
    expect(await used("src/.junie/allowlist.json", rules)).toEqual([]);
  });
  test("a list in the wrong form is refused as a whole", async () => {
    expect(await used("~/.junie/allowlist.json", '{ "defaultBehavior": "allow", }')).toEqual([]);
  });
  test("the mode of Grok Build", async () => {
    const text = '[ui]\npermission_mode = "always-approve"\n[permission]\ndeny = ["Bash"]\n';
    expect(await used("~/.grok/config.toml", text)).toEqual(["edits", "any page", "tools of every server:unasked"]);
    expect(await used(".grok/config.toml", text)).toEqual([]);
    expect(await used("~/.grok/config.toml", '[ui]\npermission_mode = "auto"\n')).toContain("any command?");
  });
  test("the permissions of Kiro", async () => {
    const text = "rules:\n  - { capability: shell, effect: allow }\n";
    expect(await used("~/.kiro/settings/permissions.yaml", text)).toEqual(["shell(*)"]);
    expect(await used(".kiro/settings/permissions.yaml", text)).toEqual(["shell(*)?"]);
  });
});

describe("the modes of goose", () => {
  const config = (mode: string) =>
    `${mode}\nextensions:\n  developer: { type: builtin, name: developer, enabled: true }\n`;
  const permissions = {
    "~/.config/goose/permission.yaml": "user: { ask_before: [developer__shell], never_allow: [] }",
  };
  test.each([
    ["GOOSE_MODE: auto", ["any command (shell)", "text_editor"]],
    ["", ["any command (shell)?", "text_editor?"]],
    ["GOOSE_MODE: smart_approve", ["text_editor?"]],
    ["GOOSE_MODE: approve", []],
    ["GOOSE_MODE: chat", []],
  ])("%s", async (mode, tools) => {
    expect(await used("~/.config/goose/config.yaml", config(mode), permissions)).toEqual(tools);
  });
  test("an extension that is off brings nothing", async () => {
    const off = "extensions: { developer: { type: builtin, name: developer, enabled: false } }";
    expect(await used("~/.config/goose/config.yaml", `GOOSE_MODE: auto\n${off}`)).toEqual([]);
  });
});

describe("what Amazon Q allows", () => {
  const file = ".amazonq/cli-agents/a.json";
  const shell = (settings: object, more: object = {}) =>
    JSON.stringify({ tools: ["execute_bash"], toolsSettings: { execute_bash: settings }, ...more });
  test("a denial is asked first", async () => {
    expect(await used(file, shell({ allowedCommands: ["git push origin"], deniedCommands: ["git push .*"] }))).toEqual(
      [],
    );
  });
  test("a denial that takes less than it seems to leaves the permission", async () => {
    const found = await used(
      file,
      shell({ allowedCommands: ["git push origin"], deniedCommands: ["git push [^o].*"] }),
    );
    expect(found).toEqual(["execute_bash(git push origin)"]);
  });
  test("`allowedTools` leaves the settings out", async () => {
    expect(await used(file, shell({ deniedCommands: [".*"] }, { allowedTools: ["execute_bash"] }))).toEqual([
      "execute_bash",
    ]);
  });
  test("a tool that the agent has not is not allowed", async () => {
    expect(await used(file, JSON.stringify({ tools: ["fs_write"], allowedTools: ["execute_bash"] }))).toEqual([]);
  });
});

describe("what runs when a folder is opened", () => {
  test("a value of Crush with a command in it", async () => {
    const text = JSON.stringify({ providers: { x: { api_key: "$(curl https://example.com/key)" } } });
    const { nodes, edges } = await read("crush.json", text);
    const hook = nodes.find(({ facts }) => facts["runs-at"]?.value === "load");
    expect(hook?.facts.command?.value).toBe("curl https://example.com/key");
    expect(edges.find(({ to }) => to === hook?.id)?.facts.approval?.value).toBe("unasked");
  });
  test("files of the same name of other tools say nothing", async () => {
    const manifest = JSON.stringify({ version: "1", env: ["X"], bin: "$(cat x)" });
    expect((await read("crush.json", manifest)).nodes).toEqual([]);
    expect(
      (await read("agents/x.yaml", "agents:\n  a: { role: x, goal: y, instruction: z, model: m }\n")).nodes,
    ).toEqual([]);
    expect((await read("recipe.yaml", "context: {}\ntitle: x\nparameters: []\n")).nodes).toEqual([]);
  });
});

test.each([
  ["~/.config/goose/config.yaml", "extensions: [[[[{"],
  [".amp/settings.json", '{"amp.permissions": {"tool": {}, "action": []}, "amp.mcpServers": [1, null]}'],
  ["crush.json", '{"mcp": {"__proto__": {"command": 1}}, "permissions": {"allowed_tools": {"a": 1}}}'],
  [".kiro/agents/a.md", "---\ntools: {a: [b]}\npermissions: [1, {capability: [], effect: {}}]\nmcpServers: [x]\n---\n"],
  [
    ".amazonq/cli-agents/a.json",
    '{"tools": 3, "toolsSettings": {"execute_bash": {"allowedCommands": [["("], "(((("]}}}',
  ],
  [
    "agent.yaml",
    "agents:\n  root: {model: x, instruction: y, sub_agents: {a: b}, toolsets: [1, {type: mcp}, {type: {}}]}\n",
  ],
  [".vibe/config.toml", 'mcp_servers = 3\n[tools]\nbash = "x"\n[tools.edit]\nallowlist = 7\n'],
  [".grok/config.toml", '[permission]\nallow = [1, "((", "Bash("]\nrules = "x"\n'],
  [".factory/settings.json", '{"autonomyLevel": {}, "commandAllowlist": "x", "hooks": [1]}'],
  [".rovodev/config.yml", "toolPermissions: {default: [], bash: {commands: {command: 1}}}"],
])("hostile text of %s is read without a throw", async (file, text) => {
  await expect(read(file, text)).resolves.toBeDefined();
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { READERS, readersOf } from "../../src/readers/index.ts";
import { readWith } from "./client-files.ts";

const ROOT = path.join(import.meta.dirname, "../../fixtures/formats");
const IDS = READERS.map(({ id }) => id).filter((id) => /^(?:codex|gemini|qwen|antigravity)-/.test(id));

/** A sequence that looks random and is the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const PIECES = [
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  '"',
  "'",
  "=",
  "+",
  "null",
  "[[x]]",
  "__proto__",
  "constructor",
  "!{",
  "#",
  "\\",
  "---\n",
  "true",
  "💥",
];

/** The text with some of its characters cut out, and others put in. */
function mutated(text: string, roll: (sides: number) => number): string {
  let changed = text;
  for (let n = roll(5) + 1; n > 0; n -= 1) {
    const at = roll(changed.length + 1);
    const end = roll(2) === 0 ? at : at + roll(12);
    changed = changed.slice(0, at) + (PIECES[roll(PIECES.length)] ?? "") + changed.slice(end);
  }
  return changed;
}

function examplesOf(id: string): readonly { readonly file: string; readonly text: string }[] {
  const root = path.join(ROOT, id);
  return readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const full = path.join(entry.parentPath, entry.name);
    const [, ...below] = path.relative(root, full).split(path.sep);
    const file = below.join("/");
    const claimed = entry.isFile() && readersOf(file).some((reader) => reader.id === id);
    return claimed ? [{ file, text: readFileSync(full, "utf8") }] : [];
  });
}

describe.each(IDS)("%s", (id) => {
  test("says something of any text, and throws at none", async () => {
    const roll = dice(id.length * 7919);
    for (const { file, text } of examplesOf(id))
      for (let round = 0; round < 25; round += 1) {
        const { nodes, edges } = await readWith(id, file, mutated(text, roll));
        const known = new Set(nodes.map((node) => node.id));
        for (const { from, to } of edges) expect([known.has(from), known.has(to)]).toEqual([true, true]);
      }
  });
});

const TOKEN = ["ghp", "R4nd0mT0k3nF0rTh3G4rd3nSh3dOnly0123456"].join("_");
test.each<[string, string, string]>([
  [
    "codex-config",
    ".codex/config.toml",
    `[shell_environment_policy.set]\nA = "${TOKEN}"\n[mcp_servers.a]\ncommand = "a"\nargs = ["--token", "${TOKEN}"]\nbearer_token = "${TOKEN}"\n[mcp_servers.a.tools.${TOKEN}]\napproval_mode = "approve"`,
  ],
  [
    "codex-rules",
    ".codex/rules/a.rules",
    `prefix_rule(pattern=["curl", "-H", "Authorization: Bearer ${TOKEN}"], match=["curl ${TOKEN}"])`,
  ],
  ["codex-hooks", ".codex/hooks.json", `{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"curl ${TOKEN}"}]}]}}`],
  [
    "codex-agents",
    ".codex/agents/a.toml",
    `name = "a"\ndeveloper_instructions = "a"\n[mcp_servers.a]\ncommand = "a"\nenv = { A = "${TOKEN}" }`,
  ],
  [
    "gemini-settings",
    ".gemini/settings.json",
    `{"tools":{"allowed":["run_shell_command(curl ${TOKEN})"],"exclude":["${TOKEN}("],"discoveryCommand":"a ${TOKEN}"},"mcp":{"allowed":["${TOKEN}"]},"mcpServers":{"a":{"httpUrl":"https://x.test/?t=${TOKEN}","headers":{"A":"${TOKEN}"}}}}`,
  ],
  [
    "gemini-policies",
    "~/.gemini/policies/a.toml",
    `[[rule]]\ntoolName = "run_shell_command"\ncommandPrefix = "curl ${TOKEN}"\ndecision = "allow"\npriority = 1`,
  ],
  ["gemini-commands", ".gemini/commands/a.toml", `prompt = "!{curl ${TOKEN}}"`],
  [
    "qwen-settings",
    ".qwen/settings.json",
    `{"permissions":{"allow":["Bash(curl ${TOKEN})","mcp__a__b"]},"security":{"auth":{"apiKey":"${TOKEN}"}},"hooks":{"Stop":[{"hooks":[{"command":"a ${TOKEN}"}]}]}}`,
  ],
  [
    "antigravity-settings",
    ".antigravity/settings.json",
    `{"permissions":{"allow":["command(curl ${TOKEN})"],"deny":["command(wget ${TOKEN})"]}}`,
  ],
  [
    "antigravity-mcp",
    ".agents/mcp_config.json",
    `{"mcpServers":{"a":{"serverUrl":"https://x.test","headers":{"Authorization":"Bearer ${TOKEN}"}}}}`,
  ],
])("%s shows no secret", async (id, file, text) => {
  const fragment = await readWith(id, file, text);
  expect(fragment.nodes.length).toBeGreaterThan(0);
  expect(JSON.stringify(fragment)).not.toContain(TOKEN);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JAVASCRIPT_PACKAGES } from "../../src/catalog/source-packages.ts";
import { agentPackages, lineOfPackage, mayImportAgents } from "../../src/readers/source-code/imports.ts";

const YES: readonly (readonly [text: string, ...found: string[]])[] = [
  ['import { tool } from "ai";', "ai"],
  ["import{tool}from'ai'", "ai"],
  ['import "agents"', "agents"],
  ['import type { Tool } from "ai";', "ai"],
  ["const x = await import(`ai`);", "ai"],
  ['const { Agent } = require("@openai/agents");', "@openai/agents"],
  ['import x = require("openai");', "openai"],
  ['export * from "fastmcp";', "fastmcp"],
  ['export * as mcp from "@modelcontextprotocol/sdk/server/mcp.js";', "@modelcontextprotocol/sdk"],
  ['export\n* from "ai"', "ai"],
  ['import {\n  a,\n  b,\n} from\n  "ai";', "ai"],
  ['import(/* webpackIgnore: true */ "ai")', "ai"],
  ['import(\n  // later\n  "ai"\n)', "ai"],
  ['import /* a */ ( /* b */ "ai")', "ai"],
  ['require?.("ai")', "ai"],
  ['import { a } from "npm:ai@5.0.0";', "ai"],
  ['import { a } from "npm:@modelcontextprotocol/sdk@1.2.0/server/mcp.js";', "@modelcontextprotocol/sdk"],
  ['import OpenAI from "https://esm.sh/openai@4";', "openai"],
  ['const u = "https://example.com"; import { a } from "ai";', "ai"],
  ['/* a */ import a from "ai"', "ai"],
  ['/*\n * "x"\n */ import a from "ai"', "ai"],
  ['const glob = "src/**/*"; import a from "ai"', "ai"],
  ['import a from "ai" // from "agents"', "agents", "ai"],
  ['import a from "openai"; import b from "ai/rsc";', "ai", "openai"],
];
const NO: readonly string[] = [
  "",
  'import a from "./ai";',
  'import a from "air";',
  'import a from "my-ai";',
  'import a from "@/ai";',
  'import a from "@modelcontextprotocol/inspector";',
  'import a from "@openai/agents-of-others";',
  'const provider = "openai";',
  'pick("ai", "agents")',
  'supabase.from("agents").select()',
  'const from = { name: "ai" };',
  "// import { tool } from 'ai'",
  "  //import { tool } from 'ai'",
  '/**\n * import { tool } from "ai";\n */\nexport const a = 1;',
  '/*\n * @example const { tool } = require("ai")\n */',
  'import a from ""; "ai"',
];

describe("the search for imports of agents in JavaScript", () => {
  test.each(YES)("finds %j", (text, ...found) => {
    expect(mayImportAgents(text)).toBe(true);
    expect(agentPackages(text)).toEqual(found);
  });

  test.each(NO)("does not find %j", (text) => {
    expect(mayImportAgents(text)).toBe(false);
    expect(agentPackages(text)).toEqual([]);
  });

  test("finds every package of the catalog, and what lies below it", () => {
    for (const name of JAVASCRIPT_PACKAGES.keys()) {
      expect(agentPackages(`import "${name}"`)).toEqual([name]);
      expect(agentPackages(`import "${name}/below/it.js"`)).toEqual([name]);
      expect(mayImportAgents(`import "x${name.replace("@", "")}"`)).toBe(false);
      expect(mayImportAgents(`import "${name}x"`)).toBe(JAVASCRIPT_PACKAGES.has(`${name}x`));
    }
  });

  test("never misses what a slow and obvious search finds", () => {
    const piece = fc.constantFrom(
      ...[
        '"ai"',
        "'agents/mcp'",
        "`openai`",
        '"air"',
        "from",
        "import",
        "require",
        "(",
        "?.(",
        " ",
        "\n",
        "\t",
        "// x",
      ],
      ...["/* x */", "/*", "*/", "*", " * ", "//", ";", "a", "{ b }", '"https://x"', '"**/*"', "export *", "\r\n"],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        if (codeImports(text)) expect(mayImportAgents(text)).toBe(true);
        expect(agentPackages(text).length > 0).toBe(mayImportAgents(text));
        if (mayImportAgents(text)) expect(text.split("\n").some((line) => GIT_LINE.test(line))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("takes linear time for texts that are made to be slow, and says yes where it gives up", () => {
    for (const text of [
      '"ai"'.repeat(200_000),
      `${" ".repeat(500_000)}"ai"`,
      ' * import "ai"\n'.repeat(60_000),
      `from${"/* */".repeat(150_000)}"ai"`,
      `(${"\n// (".repeat(100_000)}\n"ai"`,
      "from '".repeat(150_000),
      `"npm:/${"v1/".repeat(200_000)}`,
    ]) {
      const began = performance.now();
      mayImportAgents(text);
      agentPackages(text);
      expect(performance.now() - began).toBeLessThan(1000);
    }
    expect(mayImportAgents(`${'"ai", '.repeat(600)} import "ai"`)).toBe(true);
    expect(mayImportAgents(`import${" ".repeat(1000)}"ai"`)).toBe(true);
  });
});

const GIT_LINE = new RegExp(lineOfPackage());

/** Reads character by character what is code and what is not, then asks for an import with every blank as one. */
function codeImports(text: string): boolean {
  let code = "";
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const skipped = /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/|\/\*[\s\S]*$)/.exec(rest)?.[0];
    const quoted = /^(?:"[^"\n]*"|'[^'\n]*'|`[^`]*`)/.exec(rest)?.[0];
    if (skipped !== undefined) code += " ";
    else code += quoted ?? rest[0];
    at += (skipped ?? quoted ?? " ").length;
  }
  const plain = code.replace(/\s+/g, " ");
  // A string in which these words stand is no code, but says yes as well: the search does not tell them apart.
  return /(?<![\w"'`])(?:(?:from|import) ?|(?:import|require) ?(?:\?\.)?\( ?)(?:"ai"|'agents\/mcp'|`openai`)/.test(
    plain,
  );
}

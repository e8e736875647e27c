import { describe, expect, test } from "vitest";
import { callAt, evaluate } from "../../src/parse/typescript/evaluate.ts";
import { loadTypescript } from "../../src/parse/typescript/load.ts";
import { parseModule } from "../../src/parse/typescript/module.ts";
import { originOf } from "../../src/parse/typescript/origin.ts";
import { candidates, resolvePath, type Sources, sourcesOf } from "../../src/parse/typescript/sources.ts";
import type { Value } from "../../src/parse/typescript/value.ts";

const ts = await loadTypescript();

function sources(files: Readonly<Record<string, string>>): Sources {
  const known = new Map(Object.entries(files).map(([file, text]) => [file, { file, text }]));
  return sourcesOf(ts, (path) => known.get(path));
}

/** The value of the last expression statement of `a.ts`. */
function last(text: string, others: Readonly<Record<string, string>> = {}): Value {
  const all = sources({ ...others, "a.ts": text });
  const module = all.module("a.ts");
  const statement = module?.ast.statements.findLast(ts.isExpressionStatement);
  if (module === undefined || statement === undefined) throw new Error("no statement");
  return evaluate(all, { module, node: statement.expression });
}

function origin(text: string, others: Readonly<Record<string, string>> = {}): string | undefined {
  const all = sources({ ...others, "a.ts": text });
  const module = all.module("a.ts");
  const call = module?.candidates.findLast(({ parent }) => ts.isExpressionStatement(parent));
  if (module === undefined || call === undefined || ts.isClassLike(call)) throw new Error("no call");
  const found = callAt(all, module, call).origin;
  return found && `${found.specifier}!${found.symbol}`;
}

describe("origin of what is called", () => {
  const MCP = 'import { McpServer } from "mcp";\n';
  test.each([
    ["a named import", `${MCP}new McpServer();`, "mcp!McpServer"],
    ["a renamed import", 'import { McpServer as S } from "mcp";\nnew S();', "mcp!McpServer"],
    ["a namespace", 'import * as mcp from "mcp";\nnew mcp.McpServer();', "mcp!McpServer"],
    ["a default that is a namespace", 'import mcp from "mcp";\nnew mcp.McpServer();', "mcp!McpServer"],
    ["a default", 'import Anthropic from "sdk";\nnew Anthropic();', "sdk!default"],
    ["require", 'const { McpServer } = require("mcp");\nnew McpServer();', "mcp!McpServer"],
    ["a late import", 'const { McpServer } = await import("mcp");\nnew McpServer();', "mcp!McpServer"],
    ["a member of an instance", `${MCP}const s = new McpServer();\ns.tool("x");`, "mcp!McpServer#tool"],
    [
      "a member of a member",
      'import A from "sdk";\nconst c = new A();\nc.beta.agents.create({});',
      "sdk!default#beta.agents.create",
    ],
    [
      "a member of what a call gives",
      'import { genkit } from "genkit";\nconst ai = genkit({});\nai.defineTool({});',
      "genkit!genkit().defineTool",
    ],
    ["a parameter with a type", `${MCP}function add(server: McpServer) { server.tool("x"); }`, "mcp!McpServer#tool"],
    [
      "a parameter of a callback",
      'import { handler } from "h";\nhandler((server) => { server.tool("x"); });',
      "h!handler($0).tool",
    ],
    [
      "a property of a class",
      `${MCP}class A { server = new McpServer(); init() { this.server.tool("x"); } }`,
      "mcp!McpServer#tool",
    ],
    [
      "a property by its type",
      `${MCP}class A { private server: McpServer; init() { this.server.tool("x"); } }`,
      "mcp!McpServer#tool",
    ],
    [
      "a property of the constructor",
      `${MCP}class A { constructor(private server: McpServer) {} init() { this.server.tool("x"); } }`,
      "mcp!McpServer#tool",
    ],
    [
      "a property that is assigned",
      `${MCP}class A { constructor() { this.s = new McpServer(); this.s.tool("x"); } }`,
      "mcp!McpServer#tool",
    ],
    [
      "what the class extends",
      'import { Base } from "b";\nclass A extends Base { run() { this.call("x"); } }',
      "b!Base#call",
    ],
    [
      "an instance of a class of ours",
      'import { Base } from "b";\nclass A extends Base {}\nnew A().call();',
      "b!Base#call",
    ],
    [
      "what a function of ours returns",
      `${MCP}function make() { return new McpServer(); }\nmake().tool("x");`,
      "mcp!McpServer#tool",
    ],
    ["a variable that is assigned later", `${MCP}let s;\ns = new McpServer();\ns.tool("x");`, "mcp!McpServer#tool"],
    ["a name that an inner scope takes", `${MCP}{ const McpServer = 1; new McpServer(); }`, undefined],
    ["a name of the repository", "function tool() {}\ntool();", undefined],
  ])("%s", (_, text, expected) => {
    expect(origin(text)).toBe(expected);
  });

  test("goes through other files and their re-exports", () => {
    const others = {
      "lib/index.ts": 'export * from "./server.js";\nexport { tool as t } from "pkg";',
      "lib/server.ts": 'import { McpServer } from "mcp";\nexport const server = new McpServer();',
    };
    expect(origin('import { server } from "./lib";\nserver.tool("x");', others)).toBe("mcp!McpServer#tool");
    expect(origin('import { t } from "./lib/index.js";\nt("x");', others)).toBe("pkg!tool");
  });

  test("ends where names lead in a circle", () => {
    expect(
      origin('import { a } from "./b";\nexport { a };\na();', { "b.ts": 'export { a } from "./a";' }),
    ).toBeUndefined();
    expect(origin("const a = b; const b = a;\na();")).toBeUndefined();
    expect(origin("function f() { return f(); }\nf().x();")).toBeUndefined();
  });
});

describe("text", () => {
  test.each([
    ['"a"', "a"],
    ["`a`", "a"],
    ['const x = "b"; `a${x}c`', "abc"],
    ['"a" + "b"', "ab"],
    ["process.env.KEY", "${KEY}"],
    ['process.env["KEY"]', "${KEY}"],
    ["process.env.KEY!", "${KEY}"],
    ['process.env.KEY ?? "x"', "${KEY:-x}"],
    ['process.env.KEY || ""', "${KEY}"],
    ["const { KEY } = process.env; KEY", "${KEY}"],
    ["const { KEY: mine } = process.env; `Bearer ${mine}`", "Bearer ${KEY}"],
    ["const env = process.env; env.KEY", "${KEY}"],
    ["import.meta.env.KEY", "${KEY}"],
    ['Deno.env.get("KEY")', "${KEY}"],
    ['requireEnv("KEY")', "${KEY}"],
    ["function f(env: Env) { return env.KEY } f()", "${KEY}"],
    ["const env = { key: 1 }; env.key", "1"],
    ["const KEY = process.env.KEY; const token = KEY; token", "${KEY}"],
    ['new URL("https://x.test/mcp")', "https://x.test/mcp"],
    ["const C = { a: { b: 'x' } } as const; C.a.b", "x"],
    ["enum E { A = 'x' } E.A", "x"],
    ['let x = "a"; x = "b"; x', undefined],
    ["f(1)", undefined],
    ["`a${unknown}`", undefined],
  ])("%s", (text, expected) => {
    expect(last(text.replace(/; (?=[^;]*$)/, ";\n")).string()).toBe(expected);
  });

  test("of another file", () => {
    const others = { "names.ts": 'export const NAMES = { list: "list_things" } as const;\nexport default "x";' };
    expect(last('import { NAMES } from "./names.js";\nNAMES.list;', others).string()).toBe("list_things");
    expect(last('import x from "./names";\nx;', others).string()).toBe("x");
    expect(last('import * as n from "./names";\nn.NAMES.list;', others).string()).toBe("list_things");
  });
});

describe("maps and lists", () => {
  test("a map with spreads, the later one counts", () => {
    const value = last('const base = { a: "1", b: "2" };\n({ ...base, b: "3", ["c"]: "4", d() {} });');
    expect(value.entries().map(({ key, value }) => [key, value.string()])).toEqual([
      ["a", "1"],
      ["b", "2"],
      ["b", "3"],
      ["c", "4"],
      ["d", undefined],
    ]);
    expect(value.get("b")?.string()).toBe("3");
    expect(value.isOpen).toBe(false);
    expect(value.get("d")?.callable).toBeDefined();
  });

  test("what cannot be seen leaves it open", () => {
    expect(last("({ a: 1, ...more() });").rest).toHaveLength(1);
    expect(last("({ [key]: 1 });").isOpen).toBe(true);
    expect(last("[1, ...more];").rest).toHaveLength(1);
    expect(last("[1, ...[2, 3]];").rest).toHaveLength(0);
    expect(last("[1, ...[2, 3]];").isOpen).toBe(false);
  });

  test("a class is a map of what it says of itself", () => {
    const made = last("class A { name = 'x'; tools = [1]; get kind() { return 'y'; } run() {} }\nA;");
    expect(made.entries().map(({ key }) => key)).toEqual(["name", "tools", "kind", "run"]);
    expect(made.get("name")?.string()).toBe("x");
    expect(made.get("kind")?.string()).toBe("y");
    expect(made.get("run")?.callable).toBeDefined();
  });

  test("lists that are made of lists", () => {
    const items = (text: string) =>
      last(text)
        .items()
        .map((one) => one.string());
    expect(items("const a = ['x']; const b = ['y', ...a];\n[...b, 'z'];")).toEqual(["y", "x", "z"]);
    expect(items("const a = ['x'];\na.concat(['y']);")).toEqual(["x", "y"]);
    expect(items("const m = { x: 'a', y: 'b' };\nObject.values(m);")).toEqual(["a", "b"]);
    expect(items("[...(process.env.X ? ['a'] : [])];")).toEqual(["a"]);
    expect(items("[...(flag && ['a'])];")).toEqual(["a"]);
  });

  test("the call that a factory of ours returns", () => {
    const call = last('import { tool } from "ai";\nfunction make() { return tool({ name: "x" }); }\nmake();').call;
    expect(call?.origin).toEqual({ specifier: "ai", symbol: "tool" });
    expect(call?.args[0]?.get("name")?.string()).toBe("x");
  });
});

describe("hostile files", () => {
  test("too deep for the parser is no module", () => {
    const text = "[".repeat(100_000);
    expect(parseModule(ts, { file: "a.ts", text })).toBeUndefined();
  });

  test("broken syntax is told and read as far as it goes", () => {
    const module = parseModule(ts, { file: "a.ts", text: "const a = 1;\nconst b = {;\nf();" });
    expect(module?.diagnostics).toMatchObject([{ code: "syntax-error", location: { line: 2 } }]);
    expect(module?.candidates).toHaveLength(1);
  });

  test("what grows with every step ends", () => {
    const steps = Array.from(
      { length: 30 },
      (_, at) => `const a${at} = { ...a${at + 1}, ...a${at + 1}, ...a${at + 1} };`,
    );
    expect(last(`${steps.join("\n")}\na0.x;`).string()).toBeUndefined();
    expect(last(`${steps.join("\n")}\n(a0);`).entries()).toEqual([]);
    const calls = Array.from({ length: 40 }, () => "if (x) return f();").join("\n");
    expect(origin(`function f() { ${calls} }\nf().x();`)).toBeUndefined();
    expect(last("const a = { ...a, b: 1 };\n(a);").isOpen).toBe(true);
  });

  test("long chains do not overflow", () => {
    const sum = Array.from({ length: 20_000 }, (_, at) => `"${at}"`).join(" + ");
    expect(() => last(`const x = ${sum};\nx;`).string()).not.toThrow();
    const chain = `a${".b()".repeat(3000)}`;
    expect(() => origin(`import a from "p";\n${chain};`)).not.toThrow();
  });
});

describe("paths", () => {
  test("an ending stands for the file that it is compiled from", () => {
    expect(candidates("src/a.js")).toEqual(["src/a.ts", "src/a.tsx", "src/a.js", "src/a.jsx"]);
    expect(resolvePath("src/a.ts", "./b.js", (path) => path === "src/b.ts")).toBe("src/b.ts");
    expect(resolvePath("src/a.ts", "..", (path) => path === "index.ts")).toBe("index.ts");
    expect(resolvePath("src/a.ts", "../../x", () => true)).toBeUndefined();
    expect(resolvePath("src/a.ts", "pkg", () => true)).toBeUndefined();
  });
});

test("origins of texts are none", () => {
  const all = sources({ "a.ts": "1;" });
  const module = all.module("a.ts");
  if (module) expect(originOf(all, { module, node: module.ast })).toBeUndefined();
});

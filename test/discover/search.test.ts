import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Discovered, discover, type From } from "../../src/discover/discover.ts";
import { folderOrigin } from "../../src/discover/folder.ts";
import { MAX_FILE_BYTES } from "../../src/discover/origin.ts";
import { searchFiles } from "../../src/discover/search.ts";
import { READ_FILES, SEARCHED } from "../../src/readers/index.ts";
import { git, repository, temporary, write } from "../temporary.ts";

const AGENT = 'import { Agent } from "@openai/agents";\n';
const OTHER = 'import { join } from "node:path";\n';
const names = (found: Discovered) => found.files.map(({ file }) => file);
const notes = (found: Discovered) => found.diagnostics.map(({ code, level, message }) => `${level} ${code} ${message}`);
const look = (root: string, from: From = "disk", asked?: (file: string) => boolean) =>
  discover(root, READ_FILES, from, () => true, undefined, { formats: SEARCHED, asked });

describe("files of formats that are searched", () => {
  const FILES = {
    "src/agent.ts": AGENT,
    "src/other.ts": OTHER,
    "src/prose.ts": '// import { Agent } from "@openai/agents";\n',
    "lib/a.mjs": 'const { tool } = await import("ai");\n',
    "types.d.ts": AGENT,
    "README.md": AGENT,
    ".mcp.json": "{}",
  };

  test("become files when they count, and are dropped when not", () => {
    const found = look(temporary(FILES));
    expect(names(found)).toEqual([".mcp.json", "lib/a.mjs", "src/agent.ts"]);
    expect(found).toMatchObject({ read: 3, skipped: 0, searched: 4, unread: 0, diagnostics: [] });
    expect([...found.found]).toEqual(["lib/a.mjs", "src/agent.ts"]);
    expect(found.repository.names).toEqual(names(found));
    expect(found.repository.file("src/other.ts")?.text).toBe(OTHER);
  });

  test("are the same on the disk, in the index and in a commit, from a folder inside too", () => {
    const root = repository(FILES);
    for (const from of ["disk", "index", { commit: "HEAD" }] as const) {
      expect(names(look(root, from))).toEqual([".mcp.json", "lib/a.mjs", "src/agent.ts"]);
      expect(look(root, from).searched).toBe(4);
      expect(names(look(join(root, "src"), from))).toEqual(["agent.ts"]);
    }
  });

  test("are taken from the state that is asked for", () => {
    const root = repository({ "a.ts": AGENT, "b.ts": OTHER });
    write(root, { "b.ts": AGENT, "c.ts": AGENT });
    git(root, "add", "b.ts");
    write(root, { "a.ts": OTHER, "b.ts": OTHER });
    expect(names(look(root, { commit: "HEAD" }))).toEqual(["a.ts"]);
    expect(names(look(root, "index"))).toEqual(["a.ts", "b.ts"]);
    expect(names(look(root))).toEqual(["c.ts"]);
  });

  test("are found by git's own search where they are many, with whatever the repository configures", () => {
    const many = Object.fromEntries(
      Array.from({ length: 450 }, (_, i) => [`src/d${i % 7}/f${i}.ts`, `${OTHER}export const n = ${i};\n`]),
    );
    const agents = {
      "src/agent.ts": AGENT,
      "src/d1/é (x).ts": `${"x();\n".repeat(400)}export * from 'ai/rsc';\n`,
      "src/page.tsx": "const a = require(\n  // later\n  `fastmcp`);\n",
      "HEAD:odd.ts": AGENT,
      "src/words.ts": 'pick("openai", "@openai/agents");\n',
      "tool/agent.py": "import os\nfrom mcp import ClientSession\n",
      "large.ts": `${AGENT}${"x".repeat(MAX_FILE_BYTES)}`,
    };
    const root = repository({ ...many, ...agents, ".gitattributes": "*.ts binary\n*.tsx -text\n" });
    for (const setting of ["color.grep=always", "color.ui=always", "grep.fullName=true", "grep.patternType=fixed"])
      git(root, "config", ...setting.split("="));
    for (const setting of ["grep.lineNumber=true", "grep.column=true", "submodule.recurse=true"])
      git(root, "config", ...setting.split("="));
    const disk = look(root);
    expect(names(disk)).toEqual(["HEAD:odd.ts", "src/agent.ts", "src/d1/é (x).ts", "src/page.tsx"]);
    for (const from of ["index", { commit: "HEAD" }, { commit: git(root, "rev-parse", "HEAD") }] as const) {
      const found = look(root, from);
      expect(names(found)).toEqual(names(disk));
      expect(notes(found)).toEqual(notes(disk));
      expect(found.unread).toBe(1);
      expect(names(look(join(root, "src"), from))).toEqual(["agent.ts", "d1/é (x).ts", "page.tsx"]);
    }
    expect(notes(disk)).toEqual([
      "warning not-supported 1 Python file imports agent or MCP packages (mcp) and is not read: tool/agent.py. Agents in Python are not read yet.",
      "note too-large 1 source file is not searched for agents (larger than 1024 KiB): large.ts.",
    ]);
  });

  test("are left out with a reason each, named once, unless they are asked for", () => {
    const root = temporary({
      "src/a.ts": AGENT,
      "src/a.test.ts": AGENT,
      "test/b.ts": 'import "ai";\n',
      "test/c.ts": AGENT,
      "test/d.ts": AGENT,
      "test/e.ts": OTHER,
      "dist/a.js": AGENT,
      "src/made.ts": `// @generated\n${AGENT}`,
      "a.py": "import mcp\n",
    });
    const found = look(root);
    expect(names(found)).toEqual(["src/a.ts"]);
    expect(found).toMatchObject({ searched: 9, unread: 1 });
    expect(notes(found).sort()).toEqual([
      "note not-supported 1 built file imports agent or MCP packages (@openai/agents) and is not read: dist/a.js. What is built from other files is left out. `source.include` in `delegraph.yaml` has them read.",
      "note not-supported 1 generated file imports agent or MCP packages (@openai/agents) and is not read: src/made.ts. What is generated is left out. `source.include` in `delegraph.yaml` has them read.",
      "note not-supported 4 test files import agent or MCP packages (@openai/agents, ai) and are not read: src/a.test.ts, test/b.ts, test/c.ts and 1 more. Tests are left out. `source.include` in `delegraph.yaml` has them read.",
      "warning not-supported 1 Python file imports agent or MCP packages (mcp) and is not read: a.py. Agents in Python are not read yet.",
    ]);
    const asked = look(root, "disk", (file) => !file.startsWith("dist/"));
    expect(names(asked)).toEqual(["src/a.test.ts", "src/a.ts", "src/made.ts", "test/b.ts", "test/c.ts", "test/d.ts"]);
    expect(asked.diagnostics).toHaveLength(2);
  });

  test("are read when one is named alone, whatever it is", () => {
    const root = temporary({ "test/a.test.ts": AGENT, "b.ts": OTHER, "c.py": "import mcp\n" });
    expect(names(look(join(root, "test/a.test.ts")))).toEqual(["a.test.ts"]);
    expect(look(join(root, "b.ts"))).toMatchObject({ files: [], searched: 1, read: 0 });
    expect(look(join(root, "c.py"))).toMatchObject({ files: [], unread: 1 });
  });

  test("that another format reads too are read by it, and count by the search alone for the other", () => {
    const root = temporary({ ".opencode/tool/a.ts": OTHER, ".opencode/tool/b.ts": AGENT });
    const found = look(root);
    expect(names(found)).toEqual([".opencode/tool/a.ts", ".opencode/tool/b.ts"]);
    expect([...found.found]).toEqual([".opencode/tool/b.ts"]);
  });

  test("that a config leaves out are not opened", () => {
    const root = temporary({ "a.ts": AGENT, "b/c.ts": AGENT });
    const found = discover(root, READ_FILES, "disk", (file) => file !== "a.ts", undefined, { formats: SEARCHED });
    expect(names(found)).toEqual(["b/c.ts"]);
    expect(found).toMatchObject({ searched: 1, excluded: 1 });
  });

  test("are no links, no folders and nothing behind a link, and all of that is no mistake", () => {
    const outside = temporary({ "secret.ts": AGENT, "in/deep.ts": AGENT });
    const root = repository({ "real.ts": AGENT, "dir/x.ts": AGENT, "gone.ts": AGENT });
    symlinkSync("real.ts", join(root, "link.ts"));
    symlinkSync(join(outside, "secret.ts"), join(root, "out.ts"));
    mkdirSync(join(root, "three.js"));
    write(root, { "three.js/README": "" });
    unlinkSync(join(root, "gone.ts"));
    unlinkSync(join(root, "dir/x.ts"));
    git(root, "config", "core.symlinks", "true");
    // NOTE: to git the file is still there, under a folder that is now a link.
    rmSync(join(root, "dir"), { recursive: true, force: true });
    symlinkSync(join(outside, "in"), join(root, "dir"));
    write(outside, { "in/x.ts": AGENT });
    expect(names(look(root))).toEqual(["real.ts"]);
    expect(look(root).diagnostics).toEqual([]);
    git(root, "add", "link.ts", "out.ts");
    expect(names(look(root, "index"))).toEqual(["dir/x.ts", "gone.ts", "real.ts"]);
  });

  test("are said in one diagnostic when they are too large, and not at all when they are bundles", () => {
    const large = `${AGENT}${"x".repeat(MAX_FILE_BYTES)}`;
    const root = temporary({ "a.js": large, "b.js": large, "dist/index.js": large, "c.min.js": large });
    expect(notes(look(root))).toEqual([
      "note too-large 2 source files are not searched for agents (larger than 1024 KiB): a.js, b.js.",
    ]);
  });

  test("that cannot be decoded and count are said, and those that do not are not", () => {
    const root = temporary({
      "a.ts": Buffer.concat([Buffer.from(AGENT), Buffer.from([0xff, 0xfe, 0x80])]),
      "video.ts": Buffer.from([0x47, 0x40, 0, 0x10, 0, 0xff]),
      "wide.ts": Buffer.from(`\ufeff${AGENT}`, "utf16le"),
    });
    const found = look(root);
    expect(found.files).toEqual([]);
    expect(found.diagnostics.map(({ code, location }) => `${code} ${location.file}`)).toEqual([
      "not-text a.ts",
      "not-text wide.ts",
    ]);
  });

  test("are searched up to bounds of their own, those first that may be read", () => {
    const root = temporary({ "dist/a.js": AGENT, "b.ts": OTHER, "c.ts": AGENT, "d.ts": AGENT, "e.ts": AGENT });
    const [search] = SEARCHED.filter(({ files }) => files.some((glob) => glob.includes("tsx"))).map(
      (one) => one.search,
    );
    if (search === undefined) throw new Error("no format for TypeScript");
    const claimed = ["dist/a.js", "b.ts", "c.ts", "d.ts", "e.ts"].map((name) => ({ name, search }));
    const run = (files: number, bytes: number) =>
      searchFiles(folderOrigin(root), claimed, () => false, { files, bytes });
    expect(run(3, 1000)).toMatchObject({
      found: ["c.ts", "d.ts"],
      searched: 3,
      diagnostics: [{ code: "limit", level: "error", location: { file: "e.ts" } }],
    });
    expect(run(9, OTHER.length + 1)).toMatchObject({ found: ["c.ts"], searched: 2 });
    expect(run(5, 1000)).toMatchObject({ found: ["c.ts", "d.ts", "e.ts"], diagnostics: [{ code: "not-supported" }] });
    expect(run(4, 1000).diagnostics[0]).toMatchObject({ code: "limit", location: { file: "dist/a.js" } });
  });

  test("take no place of the files that other formats read", () => {
    const root = temporary({ ".mcp.json": "{}", "a.ts": AGENT, "z/.mcp.json": "{}" });
    expect(look(root)).toMatchObject({ read: 3, searched: 1 });
  });

  test.skipIf(process.platform === "win32")("are never waited for", () => {
    const root = temporary({ "a.ts": AGENT });
    execFileSync("mkfifo", [join(root, "pipe.ts")]);
    expect(names(look(root))).toEqual(["a.ts"]);
    expect(look(root).diagnostics).toEqual([]);
  });

  test("of the user are not taken for those of the repository", () => {
    const root = temporary({ "a.ts": AGENT });
    const home = temporary({ ".opencode/tool/b.ts": AGENT });
    const found = discover(
      root,
      READ_FILES,
      "disk",
      () => true,
      { folder: home, globs: [".opencode/tool/*.ts"] },
      {
        formats: SEARCHED,
      },
    );
    expect(names(found)).toEqual(["a.ts", "~/.opencode/tool/b.ts"]);
    expect([...found.found]).toEqual(["a.ts"]);
  });

  test("have what they lead to read at once, and it is what is read one by one", () => {
    const root = repository({
      "src/agent.ts": `${AGENT}import "./tools/write.js";\n`,
      "src/tools/write.ts": 'export * from "../deep";\nimport "./write.js";\n',
      "src/deep/index.ts": "export const deep = 1;\n",
      "src/large.ts": "x".repeat(MAX_FILE_BYTES + 1),
      "src/unled.ts": "export const unled = 1;\n",
    });
    for (const from of ["index", { commit: "HEAD" }] as const) {
      const { repository: all, ...found } = look(root, from);
      expect(names({ ...found, repository: all })).toEqual(["src/agent.ts"]);
      expect(found.read).toBe(1);
      for (const name of ["src/deep/index.ts", "src/unled.ts", "src/tools/write.ts"])
        expect(all.file(name)?.text).toBe(readFileSync(join(root, name), "utf8"));
      expect(all.file("src/large.ts")).toBeUndefined();
    }
  });

  test("of which git lost the content are said, all in one", () => {
    const root = repository({ "a.ts": AGENT, "b.ts": `${AGENT}1`, "c.ts": `${AGENT}2` });
    for (const name of ["b.ts", "c.ts"]) {
      const object = git(root, "rev-parse", `HEAD:${name}`);
      unlinkSync(join(root, ".git/objects", object.slice(0, 2), object.slice(2)));
    }
    const found = look(root, "index");
    expect(names(found)).toEqual(["a.ts"]);
    expect(notes(found)).toEqual([
      "warning unreadable 2 source files are not searched for agents (Git does not hold the file's content): b.ts, c.ts.",
    ]);
  });
});

import { expect, test } from "vitest";
import { near } from "../../src/readers/source-code/near.ts";

test("a source file leads to what it imports by a path, whatever ending it is written with", () => {
  const text = `import { a } from "./tools.js";
export * from '../shared/index';
const b = require( "./b.cts" );
await import("../../up");
import c from "ai";
import d from "@/near";`;
  const found = near("src/agents/main.ts", text);
  for (const name of ["src/agents/tools.ts", "src/agents/tools.js", "src/shared/index.ts", "src/agents/b.cts"])
    expect(found).toContain(name);
  expect(found).toEqual(expect.arrayContaining(["up.tsx", "up/index.ts"]));
  expect(found.filter((name) => /near|ai\b/.test(name))).toEqual([]);
  expect(near("main.ts", "import './a'")).toContain("a.ts");
});

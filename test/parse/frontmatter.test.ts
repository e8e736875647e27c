import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFrontmatter } from "../../src/parse/frontmatter.ts";

const read = (text: string) => parseFrontmatter({ file: "leaf.md", text });

describe("valid frontmatter", () => {
  const text = "---\nname: leaf\ntools: [Read, Grep]\n---\n\nbody\n";
  test("is read with its places in the file", () => {
    const { tree, diagnostics, body } = read(text);
    expect(diagnostics).toEqual([]);
    expect(tree?.get("name")?.string()).toBe("leaf");
    expect(tree?.keyLocation("tools")).toMatchObject({ line: 3, column: 1 });
    expect(tree?.get("tools")?.items()[1]?.location).toMatchObject({ line: 3, column: 15, endColumn: 19 });
    expect(text.slice(body)).toBe("\n\nbody\n");
  });
  test("may start with a byte order mark and end its lines the other way", () => {
    const { tree } = read("\uFEFF---\r\nname: leaf\r\n---\r\n");
    expect(tree?.get("name")?.string()).toBe("leaf");
    expect(tree?.get("name")?.location).toMatchObject({ line: 2, column: 7 });
  });
  test.each([
    "",
    "# Title\n",
    "---\nname: leaf\n",
    "text\n---\nname: leaf\n---\n",
    "---\n---\n",
    "---\njust words\n---\n",
  ])("is absent from %j", (other) => expect(read(other).tree).toBeUndefined());
});

describe("frontmatter that is no YAML", () => {
  test.each([
    ["description: Use when: it rains\ntools: Read", { description: "Use when: it rains", tools: "Read" }],
    ["tools: *\nname: leaf", { tools: "*", name: "leaf" }],
    ["argument-hint: [a] [b]\nname: 'leaf'", { "argument-hint": "[a] [b]", name: "leaf" }],
    ['description: a: b\nmodel: "x"\nempty:', { description: "a: b", model: "x", empty: undefined }],
    [
      "allowed-tools: Bash(git add: *),\n  Read\nname: leaf",
      { "allowed-tools": "Bash(git add: *),\n  Read", name: "leaf" },
    ],
  ])("%j is read key by key", (head, expected) => {
    const { tree, diagnostics } = read(`---\n${head}\n---\n`);
    expect(Object.fromEntries(tree?.entries().map(({ key, value }) => [key, value.string()]) ?? [])).toEqual(expected);
    expect(diagnostics.map(({ code, level }) => [code, level])).toEqual([["syntax-error", "warning"]]);
  });
  test("keeps lists and their places", () => {
    const { tree } = read("---\ndescription: a: b\ntools:\n  - Read\n  - Bash(ls:*)\n---\n");
    expect(
      tree
        ?.get("tools")
        ?.items()
        .map((item) => item.string()),
    ).toEqual(["Read", "Bash(ls:*)"]);
    expect(tree?.get("tools")?.items()[1]?.location).toMatchObject({ line: 5, column: 5, endColumn: 15 });
    expect(tree?.get("description")?.location).toMatchObject({ line: 2, column: 14, endColumn: 18 });
  });
  test("is bounded", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `k${index}: a: b`).join("\n");
    expect(read(`---\n${many}\n---\n`).diagnostics.map(({ code }) => code)).toEqual(["syntax-error", "limit"]);
    const some = Array.from({ length: 300 }, (_, index) => `k${index}: a: b`).join("\n");
    const { tree, diagnostics } = read(`---\n${some}\n---\n`);
    expect(tree?.entries()).toHaveLength(200);
    expect(diagnostics.map(({ code }) => code)).toEqual(["syntax-error", "limit"]);
  });
});

test("never throws, whatever stands between the lines", () => {
  const part = fc.constantFrom(
    "---\n",
    "name: a",
    "\n",
    ": ",
    "*",
    "- x",
    "[",
    "{",
    '"',
    "'",
    "&a",
    "!",
    "|",
    "  ",
    "\r",
    "a: b: c",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const { tree, diagnostics } = read(`---\n${parts.join("")}\n---\n`);
      for (const { location } of diagnostics) expect(location.line).toBeGreaterThan(0);
      for (const { value } of tree?.entries() ?? []) expect(value.location.line).toBeGreaterThan(1);
    }),
  );
});

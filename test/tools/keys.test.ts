import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { READERS } from "../../src/readers/index.ts";

const tool = new URL("../../tools/keys.mjs", import.meta.url);
const { measure, readTable, rowOf } = await import(tool.href);
const root = new URL("../../", import.meta.url).pathname;

describe("keys", () => {
  test("puts the keys of a shared part below its places", () => {
    const rules = readTable(`
shared: { server: { grants: ["/command"], inert: ["/timeout"] } }
formats: [{ readers: [fig], grants: [mode], in: { server: ["servers/*"] }, inert: [theme] }]`);
    const { grants, inert } = rules.get("fig");
    expect(["mode", "servers/a/command", "servers/a/timeout", "theme"].filter(grants)).toEqual([
      "mode",
      "servers/a/command",
    ]);
    expect(["theme", "servers/a/timeout", "servers/a/command"].filter(inert)).toEqual(["theme", "servers/a/timeout"]);
  });

  test("names no format that nobody reads", () => {
    const rules = readTable(readFileSync(new URL("keys.yaml", tool), "utf8"));
    const ids = new Set(READERS.map(({ id }) => id));
    expect([...rules.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  test("tells keys that are asked for from those that are not, and from those that a diagnostic names", async () => {
    const { all } = await measure([`${root}fixtures/formats/antigravity-settings/limits`]);
    const [id, files, said, noted, silent, failed, grants, asked, told, unread] = rowOf(
      "antigravity-settings",
      all.get("antigravity-settings"),
    );
    expect({ id, files, said, noted, silent, failed }).toEqual({
      id: "antigravity-settings",
      files: 1,
      said: 1,
      noted: 1,
      silent: 0,
      failed: 0,
    });
    expect({ grants, asked: asked + told, unread }).toEqual({ grants: 3, asked: 3, unread: 0 });
  });
});

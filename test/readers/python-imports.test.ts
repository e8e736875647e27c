import { describe, expect, test } from "vitest";
import { PYTHON_MODULES } from "../../src/catalog/source-packages.ts";
import { agentModules, lineOfModule, mayImportAgents } from "../../src/readers/python-source/imports.ts";

/** What `ast` of Python says of the same texts. */
const CASES: readonly (readonly [text: string, ...found: string[]])[] = [
  ["import mcp", "mcp"],
  ["import mcp.server as server", "mcp"],
  ["import os, mcp , sys", "mcp"],
  ["import os; import crewai", "crewai"],
  ["try: import agno\nexcept ImportError: pass", "agno"],
  ["    from mcp.server.fastmcp import FastMCP", "mcp"],
  ["from mcp import \\\n  ClientSession", "mcp"],
  ["from \\\n  mcp import ClientSession", "mcp"],
  ["from google import adk", "google.adk"],
  ["from google.adk.agents import Agent", "google.adk"],
  ["from langchain_core import (\n  tools,\n)", "langchain_core.tools"],
  ["from agents import Agent, Runner", "agents"],
  ["from agents import (\n    Item,\n    Runner,\n)", "agents"],
  ["from agents.mcp import MCPServerStdio", "agents.mcp"],
  ["import a\r\nimport mcp\r\n", "mcp"],
  ["from agents import Farmer"],
  ["import agents"],
  ["from google import cloud"],
  ["from google.cloud import adk"],
  ["from .mcp import Server"],
  ["from . import mcp"],
  ["from x.mcp import Server"],
  ["import mcpx, x_mcp"],
  ["# import mcp"],
  ["x = 'mcp'"],
  ["from langchain_openai import ChatOpenAI"],
  ["from langchain_core.prompts import PromptTemplate"],
];

describe("the search for imports of agents in Python", () => {
  test.each(CASES)("reads %j", (text, ...found) => {
    expect(agentModules(text)).toEqual(found);
    expect(mayImportAgents(text)).toBe(found.length > 0);
    if (found.length > 0) expect(text.split("\n").some((line) => GIT_LINE.test(line))).toBe(true);
  });

  test("finds every module of the catalog", () => {
    for (const { name, names } of PYTHON_MODULES.values())
      expect(agentModules(`from ${name} import ${names?.[0] ?? "x"}`)).toEqual([name]);
  });

  test("takes linear time for texts that are made to be slow", () => {
    for (const text of [
      `import mcp${".a".repeat(400_000)}x`,
      `import ${"a, ".repeat(300_000)}`,
      `from ${"a".repeat(900_000)} mcp`,
      `import${" ".repeat(900_000)}`,
      "from agents import (\n".repeat(40_000),
      `${";".repeat(500_000)} mcp`,
      ` mcp\n${"from \\\n".repeat(100_000)}`,
    ]) {
      const began = performance.now();
      mayImportAgents(text);
      agentModules(text);
      expect(performance.now() - began).toBeLessThan(1500);
    }
  });
});

const GIT_LINE = new RegExp(lineOfModule().replace("[:blank:]", " \\t").replace("[:alnum:]", "A-Za-z0-9"));

import { describe, expect, test } from "vitest";
import { authority } from "../../src/report/authority.ts";
import { FORMATS, REPORTS } from "../../src/report/index.ts";
import type { Result } from "../../src/report/result.ts";
import { NO_FRAMEWORKS } from "../../src/report/sarif-taxonomies.ts";
import { scan } from "../../src/scan.ts";
import { type Files, temporary } from "../temporary.ts";

const WORKFLOW = `on: issues
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: \${{ secrets.KEY }}
`;
const PYTHON: Files = {
  "bakery/server.py": "from mcp.server.fastmcp import FastMCP\n",
  "bakery/oven.py": "import crewai\n",
  "bakery/flour.py": "import os\n",
};

const scanned = (files: Files): Promise<Result> => scan({ path: temporary(files), minSeverity: "low", rules: [] });

async function reports(result: Result): Promise<ReadonlyMap<string, string>> {
  const options = { color: false, minSeverity: "medium", frameworks: async () => NO_FRAMEWORKS } as const;
  const made = new Map([["authority", authority(result)]]);
  for (const format of FORMATS)
    for (const quiet of [false, true])
      made.set(`${format} ${quiet}`, await REPORTS[format].render(result, { ...options, quiet }));
  return made;
}

describe("agents in source that nobody reads yet", () => {
  test.each([
    ["alone", PYTHON],
    ["beside an agent that is read", { ...PYTHON, ".github/workflows/w.yml": WORKFLOW }],
  ])("are said in every report: %s", async (_, files) => {
    const result = await scanned(files);
    expect(result.files).toMatchObject({ searched: 3, unread: 2 });
    for (const [format, text] of await reports(result)) {
      const said = format.startsWith("json")
        ? /"unread": 2\b/
        : /2 source files import agent or MCP packages and were not read/;
      expect({ format, said: said.test(text) }).toEqual({ format, said: true });
    }
  });

  test("are named once for all, with what they import", async () => {
    expect((await scanned(PYTHON)).diagnostics.map(({ message }) => message)).toEqual([
      "2 Python files import agent or MCP packages (crewai, mcp) and are not read: bakery/oven.py, bakery/server.py. Agents in Python are not read yet.",
    ]);
  });

  test("are not said where there are none", async () => {
    const result = await scanned({ "bakery/flour.py": "import os\n", ".github/workflows/w.yml": WORKFLOW });
    expect(result.files).toMatchObject({ searched: 1, unread: 0 });
    for (const [format, text] of await reports(result))
      expect({ format, said: /not read|"unread": [1-9]/.test(text) }).toEqual({ format, said: false });
  });
});

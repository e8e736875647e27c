/** Writes TypeScript to measure on, of which few files import agent packages: always the same bytes, shaped like public code. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { seeded, write, writeSmall } from "./bench-repository.mjs";

const pick = (random, list) => list[Math.floor(random() * list.length)];

// 819 files of renovate, the MCP SDK and vitest have 7.4 KB on average.
const LEAST = 6_000;
const SPREAD = 2_000;

const IMPORTS = [
  'import { readFile, writeFile } from "node:fs/promises";\nimport { join } from "node:path";\n',
  'import { z } from "zod";\nimport type { Row, Tree } from "../model/orchard.js";\n',
  'import { useEffect, useMemo, useState } from "react";\nimport { RowTable } from "@/components/row-table";\nimport { formatYield } from "./format";\n',
  'import { db } from "../../database/client.js";\nimport { rows, trees } from "../../database/schema.js";\nimport { eq, inArray } from "drizzle-orm";\n',
  'import { logger } from "../log.js";\nimport { retry } from "../net/retry.js";\nexport * from "./types.js";\n',
];
const AGENT_IMPORTS = [
  'import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";\nimport { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";\nimport { z } from "zod";\nimport { execFile } from "node:child_process";\n\nconst server = new McpServer({ name: "orchard", version: "1.0.0" });\nconst transport = new StdioServerTransport();\n',
  'import { Agent, run, tool } from "@openai/agents";\nimport { z } from "zod";\nimport { rm } from "node:fs/promises";\n',
  'import { generateText, tool } from "ai";\nimport { openai } from "@ai-sdk/openai";\nimport { z } from "zod";\n',
  'import { query } from "@anthropic-ai/claude-agent-sdk";\nimport { join } from "node:path";\n',
];
const TOOLS = [
  'server.registerTool(\n  "prune-%",\n  { description: "Cuts the branches of one row.", inputSchema: { row: z.number(), why: z.string() } },\n  async ({ row, why }) => {\n    const done = await new Promise((resolve) => execFile("prune", [String(row), why], (_, out) => resolve(out)));\n    return { content: [{ type: "text", text: String(done) }] };\n  },\n);\n',
  'const harvest% = tool({\n  name: "harvest-%",\n  description: "Takes the fruit of one row.",\n  parameters: z.object({ row: z.number() }),\n  execute: async ({ row }) => {\n    const answer = await fetch(`https://orchard.example/rows/${row}`, {\n      method: "POST",\n      headers: { authorization: `Bearer ${process.env.ORCHARD_TOKEN}` },\n    });\n    return answer.text();\n  },\n});\nexport const agent% = new Agent({ name: "Keeper %", instructions: "Keep the rows.", tools: [harvest%] });\n',
  'export async function ask%(question: string) {\n  const { text } = await generateText({\n    model: openai("gpt-5"),\n    prompt: question,\n    tools: { look: tool({ description: "Looks at a row.", inputSchema: z.object({ row: z.number() }), execute: ({ row }) => look(row) }) },\n  });\n  return text;\n}\n',
  'export async function keep%(prompt: string) {\n  for await (const message of query({ prompt, options: { allowedTools: ["Read", "Grep"], permissionMode: "default", cwd: join(process.cwd(), "rows") } })) {\n    if (message.type === "result") return message;\n  }\n}\n',
];
const PARTS = [
  "/**\n * The rows that are ripe, by variety. What the sensors have not seen for three days\n * is left out; see `missing` for those.\n */\nexport function ripe%(rows: readonly Row[], now: Date): Map<string, Row[]> {\n  const found = new Map<string, Row[]>();\n  for (const row of rows) {\n    if (row.seen === undefined || now.getTime() - row.seen.getTime() > 3 * DAY) continue;\n    const list = found.get(row.variety) ?? [];\n    list.push(row);\n    found.set(row.variety, list);\n  }\n  return found;\n}\n",
  'interface Options% {\n  readonly variety?: "cox" | "boskoop" | "elstar";\n  /** Rows that are never touched. */\n  readonly except: readonly number[];\n  readonly onDone?: (row: number, kilos: number) => void;\n}\n',
  'export async function load%(id: string): Promise<Tree | undefined> {\n  const [found] = await db.select().from(trees).where(eq(trees.id, id)).limit(1);\n  if (!found) {\n    logger.warn({ id }, "no such tree");\n    return undefined;\n  }\n  return { ...found, label: `${found.variety} ${found.number}`, path: join("rows", String(found.row), `${id}.json`) };\n}\n',
  'export function Rows%({ rows, onPick }: { rows: Row[]; onPick: (row: Row) => void }) {\n  const [open, setOpen] = useState(false);\n  const total = useMemo(() => rows.reduce((sum, row) => sum + row.kilos, 0), [rows]);\n  return (\n    <section className="flex flex-col gap-2 p-4 text-sm" aria-label="Rows">\n      <button type="button" className="rounded border px-2" onClick={() => setOpen(!open)}>{open ? "Less" : "More"}</button>\n      {open ? <RowTable rows={rows} onPick={onPick} /> : <p>{formatYield(total)} from {rows.length} rows</p>}\n    </section>\n  );\n}\n',
  'const schema% = z.object({\n  row: z.number().int().positive(),\n  variety: z.enum(["cox", "boskoop", "elstar"]).default("cox"),\n  source: z.union([z.literal("sensor"), z.literal("keeper"), z.string().min(1)]),\n  notes: z.array(z.string().max(200)).optional(),\n});\n',
];

function source(random, index, hasAgent) {
  const bytes = LEAST + Math.floor(random() * SPREAD);
  const kind = index % TOOLS.length;
  let text = `${hasAgent ? AGENT_IMPORTS[kind] : pick(random, IMPORTS)}\nconst DAY = 24 * 60 * 60 * 1000;\n\n`;
  // Of 5,740 files of lobehub/lobe-chat one in seventeen names such a package and does not import it.
  if (!hasAgent && random() < 0.06) text += 'export const PROVIDERS = ["openai", "ai"] as const;\n\n';
  for (let part = 0; text.length < bytes; part++) {
    const form = hasAgent && part % 4 === 1 ? TOOLS[kind] : pick(random, PARTS);
    text += `${form.replaceAll("%", String(part))}\n`;
  }
  return text;
}

/** A small repository with `count` source files, `agents` of which import an agent package, committed. Returns their names. */
export function writeSources(root, count, agents) {
  writeSmall(root);
  const random = seeded(20_260_915);
  const every = count / Math.max(1, agents);
  const files = Array.from({ length: count }, (_, index) => [
    `packages/orchard-${index % 20}/src/part-${Math.floor(index / 20) % 7}/file-${index}.${index % 5 === 3 ? "tsx" : "ts"}`,
    source(random, Math.floor(index / every), agents > 0 && index % every === 0),
  ]);
  write(root, files);
  const git = (...args) =>
    execFileSync("git", [
      "-C",
      root,
      "-c",
      "user.name=x",
      "-c",
      "user.email=x@example.com",
      "-c",
      "gc.auto=0",
      ...args,
    ]);
  git("add", ".");
  git("commit", "--quiet", "-m", "All rows");
  git("repack", "-adq");
  return files.map(([name, text]) => ({ name: join(root, name), bytes: text.length }));
}

import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Ts } from "../../parse/typescript/load.ts";
import { parseModule } from "../../parse/typescript/module.ts";
import { MAX_STEPS, type Sources, sourcesOf } from "../../parse/typescript/sources.ts";
import { collector } from "../client/session.ts";
import { importedFile } from "../program.ts";
import type { Repository } from "../reader.ts";
import { readAgent, readGift } from "./agents.ts";
import { readAnswers } from "./answers.ts";
import { readAttachment } from "./connections.ts";
import type { Reading } from "./reading.ts";
import { readRequests } from "./requests.ts";
import { readRouted } from "./routed.ts";
import { readRegistration, readServerStatement } from "./servers.ts";
import { type Statement, statementsOf } from "./statements.ts";
import { toolOf } from "./tools.ts";

type ReadStatement = (reading: Reading, statement: Statement) => void;

/** What each kind of statement adds to the graph by itself. */
const READ: Readonly<Record<string, ReadStatement>> = {
  agent: readAgent,
  give: readGift,
  attach: readAttachment,
  tool: toolOf,
  server: readServerStatement,
  register: readRegistration,
  requests: readRequests,
};

const shared = new WeakMap<readonly string[], Sources>();

/** What is known of the sources of a repository is known for all of its files; each has the whole budget. */
function sourcesIn(ts: Ts, repository: Repository): Sources {
  const { names, file } = repository;
  const imported = (from: string, specifier: string): string | undefined => importedFile(repository, from, specifier);
  const sources = shared.get(names) ?? sourcesOf(ts, file, imported);
  shared.set(names, sources);
  sources.budget.left = MAX_STEPS;
  sources.budget.nested = 0;
  return sources;
}

/** What a source file that imports an agent or MCP package says. */
export function readSource(ts: Ts, file: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const module = parseModule(ts, file);
  if (module === undefined) {
    into.note({
      code: "too-deep",
      level: "error",
      message: "The file is nested deeper than the parser can follow: it is not read.",
      location: { file: file.file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    });
    return into.fragment();
  }
  for (const diagnostic of module.diagnostics) into.note(diagnostic);
  const sources = sourcesIn(ts, repository);
  const reading: Reading = { sources, repository, into, done: new Set() };
  for (const statement of statementsOf(sources, module).values()) READ[statement.shape.is]?.(reading, statement);
  readAnswers(reading, module);
  readRouted(reading, module);
  if (sources.budget.left < 0)
    into.note({
      code: "limit",
      level: "error",
      message: "The file refers to more than is followed: what it says of agents may be more than is shown.",
      location: { file: file.file, line: 1, column: 1, endLine: 1, endColumn: 1 },
    });
  return into.fragment();
}

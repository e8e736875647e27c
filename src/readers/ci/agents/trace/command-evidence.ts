import type { Location } from "../../../../graph/model.ts";
import type { UnwrappedCommand } from "../../../../parse/shell.ts";
import type { Repository } from "../../../reader.ts";
import type { Lookup } from "../../scripts/shell-values.ts";
import type { AgentStep } from "../agent.ts";
import { hiddenOptions } from "../cli-tools.ts";
import { claudeCommandRecords } from "./claude.ts";
import { codexCommandRecords } from "./codex.ts";
import { type CommandLine, commandLine } from "./command-line.ts";
import { copilotRecords } from "./copilot.ts";
import { geminiCommandRecords } from "./gemini.ts";
import { commandLimits } from "./limit.ts";
import type { RunRecord } from "./record.ts";

type Evidence = Pick<AgentStep, "records" | "limits">;

const RECORDS: ReadonlyMap<string, (line: CommandLine) => readonly RunRecord[]> = new Map([
  ["claude", claudeCommandRecords],
  ["codex", codexCommandRecords],
  ["copilot", copilotRecords],
  ["gemini", geminiCommandRecords],
]);

/** What is left of a run that a command line starts, and what ends it; nothing is said of a product that is not known. */
export function commandEvidence(
  product: string,
  command: UnwrappedCommand,
  lookup: Lookup,
  location: Location,
  repository: Repository,
): Evidence {
  const records = RECORDS.get(product);
  if (records === undefined) return {};
  const hidden = hiddenOptions(command.words).length > 0;
  const limits = commandLimits(product, command.words, hidden);
  return {
    records: records(commandLine(command, hidden, lookup, location, repository)),
    limits: command.limited ? [...limits, "time"] : limits,
  };
}

const keyOf = ({ kept, path, label }: RunRecord): string => JSON.stringify([kept, path, label]);

/** One command in several forms: what they do not agree on, only a run can tell. */
export function agreed(known: Evidence, more: Evidence): Evidence {
  if (known.records === undefined || more.records === undefined) return {};
  const records = new Map(known.records.map((record) => [keyOf(record), record]));
  for (const record of more.records) {
    const other = records.get(keyOf(record));
    const differs = other !== undefined && JSON.stringify(other.omits) !== JSON.stringify(record.omits);
    records.set(keyOf(record), differs ? { ...record, omits: "unknown" } : record);
  }
  const [a, b] = [known.limits ?? [], more.limits ?? []];
  const limits = a.filter((limit) => b.includes(limit));
  const same = limits.length === a.length && limits.length === b.length;
  return { records: [...records.values()], limits: same ? limits : [...limits, "unknown"] };
}

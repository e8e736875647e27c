import { type Collector, clientSession } from "../client/session.ts";
import { isUsed } from "../client/used.ts";
import type { Repository } from "../reader.ts";

// Folders whose `allowed-tools` the Copilot CLI takes as granted: https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference
const FOLDER = /^\.(?:github|agents|claude)\/skills\//;

/** The session of the Copilot CLI that takes the skill's grants, and whether the repository shows that the CLI is used. */
export interface CopilotPlace {
  readonly start: () => { readonly agent: string };
  readonly certain: boolean;
}

/** Where the Copilot CLI may read a skill. NOTE: `.github/skills` is read by the editor and by the cloud agent, too. */
export function copilotPlace(into: Collector, file: string, repository: Repository): CopilotPlace | undefined {
  if (!FOLDER.test(file)) return undefined;
  const certain = isUsed("copilot-cli", repository);
  if (!certain && !file.startsWith(".github/")) return undefined;
  const location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { certain, start: () => clientSession(into, "copilot-cli", location) };
}

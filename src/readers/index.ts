import picomatch from "picomatch";
import { claudeSettings } from "./claude-settings.ts";
import { codeowners } from "./codeowners.ts";
import { githubWorkflow } from "./github-workflow/github-workflow.ts";
import { issueForm } from "./issue-form.ts";
import { mcpJson } from "./mcp-json.ts";
import type { Reader } from "./reader.ts";

/** Every format that delegraph reads. */
export const READERS: readonly Reader[] = [claudeSettings, codeowners, githubWorkflow, issueForm, mcpJson];

const matchers = READERS.map((reader) => ({ reader, matches: picomatch([...reader.files], { dot: true }) }));

/** The readers that claim a file, by its path relative to the root. */
export function readersOf(file: string): readonly Reader[] {
  return matchers.filter(({ matches }) => matches(file)).map(({ reader }) => reader);
}

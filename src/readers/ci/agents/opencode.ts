import type { Location } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
import { parseYaml } from "../../../parse/yaml.ts";
import type { Repository } from "../../reader.ts";
import type { CommandStep, TriggerContext } from "../run.ts";
import type { AgentStep, ToolGrant } from "./agent.ts";
import { unaskedTools } from "./shell-agents.ts";

// https://opencode.ai/docs/config/: in the folder that it starts in; comments are allowed.
const FILES = ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"];
// https://opencode.ai/docs/permissions/: the key of each tool.
const KEYS: Readonly<Record<string, string>> = { shell: "bash", edit: "edit", web: "webfetch" };

function permissionOf(repository: Repository | undefined): Tree | undefined {
  for (const name of FILES) {
    const source = repository?.file(name);
    const permission = source && parseYaml(source, "json").tree?.get("permission");
    if (permission) return permission;
  }
  return undefined;
}

/** Whether the repository's own configuration denies a tool as a whole: by its name, by `*`, or as all of them. */
function isDenied(permission: Tree | undefined, tool: ToolGrant): boolean {
  if (permission?.string() === "deny") return true;
  const key = KEYS[tool.capability];
  const rule = (key === undefined ? undefined : permission?.get(key)) ?? permission?.get("*");
  const patterns = rule?.entries() ?? [];
  return (
    rule?.string() === "deny" ||
    (patterns.length > 0 && patterns.every(({ value }) => value.string() === "deny") && rule?.get("*") !== undefined)
  );
}

/**
 * Tools of `opencode run`, which asks nobody: https://opencode.ai/docs/permissions/
 * LIMIT: rules for single commands are not read.
 */
export function opencodeTools(location: Location, repository: Repository): readonly ToolGrant[] {
  const permission = permissionOf(repository);
  return unaskedTools(location, "it asks nobody").filter((tool) => !isDenied(permission, tool));
}

/**
 * Tools of opencode's action: everything is allowed unless the repository's configuration denies it; nobody can be
 * asked, and what becomes of a question is not documented. LIMIT: rules for single commands are not read.
 */
export function opencodeActionTools(step: CommandStep, repository: Repository | undefined): AgentStep["tools"] {
  const permission = permissionOf(repository);
  const tools = unaskedTools(step.location, "it asks nobody");
  return ({ event }: TriggerContext) =>
    tools.flatMap((tool): ToolGrant[] => {
      if (!isDenied(permission, tool)) return [tool];
      // NOTE: in a run for a pull request its author may take a denial out of the file.
      return event.startsWith("pull_request") ? [{ ...tool, confidence: "possible" }] : [];
    });
}

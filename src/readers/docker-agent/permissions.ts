import { fits } from "../../catalog/wildcard.ts";
import type { Tree } from "../../parse/tree.ts";
import { textsOf } from "../client/document.ts";
import type { ToolKind, ToolRule } from "../client/tool-rules.ts";

// Tools of each kind of toolset: https://docs.docker.com/ai/docker-agent/reference/toolsets/
const TOOLS: Readonly<Record<string, readonly (readonly [string, ToolKind])[]>> = {
  shell: [
    ["shell", "shell"],
    ["run_background_job", "shell"],
  ],
  filesystem: [
    ["write_file", "edit"],
    ["edit_file", "edit"],
    ["create_directory", "edit"],
    ["read_file", "read"],
    ["read_multiple_files", "read"],
    ["list_directory", "read"],
    ["directory_tree", "read"],
    ["search_files_content", "read"],
  ],
  fetch: [["fetch", "web"]],
};

/** The built-in tools that an agent has by its toolsets. */
export function builtIn(types: ReadonlySet<string>): readonly (readonly [string, ToolKind])[] {
  return [...types].flatMap((type) => (Object.hasOwn(TOOLS, type) ? (TOOLS[type] ?? []) : []));
}

/**
 * What the file allows and denies of an agent's tools. A denial comes before a permission, and that before a question:
 * https://docs.docker.com/ai/docker-agent/reference/permissions/. A pattern is `tool`, `tool:arg=glob` or `mcp:server:tool`.
 */
export function permissionRules(tree: Tree, types: ReadonlySet<string>, path: string): readonly ToolRule[] {
  const tools = builtIn(types);
  return (["deny", "allow"] as const).flatMap((effect) =>
    textsOf(tree.at("permissions", effect)).flatMap(({ text, location }): readonly ToolRule[] => {
      const base = { effect, id: `${path}.permissions.${effect}/${text}`, label: text, location };
      const server = /^mcp:([^:]{1,100})(?::(.{1,100}))?$/.exec(text);
      if (server) return [{ ...base, kind: "mcp", server: server[1] ?? "*", tool: server[2] ?? "*" }];
      const [name = "", ...conditions] = text.split(":");
      // NOTE: a denial with several conditions, or of another argument, takes less than it seems to.
      const command = conditions.find((one) => /^(?:cmd|command)=/.test(one))?.replace(/^[a-z]+=/, "");
      const partial = conditions.length > (command === undefined ? 0 : 1);
      if (effect === "deny" && partial) return [];
      const own = tools.filter(([tool]) => fits(name, tool));
      const rules = own.map(
        ([tool, kind], index): ToolRule => ({
          ...base,
          kind,
          name: tool,
          id: index === 0 ? base.id : `${base.id}/${tool}`,
          ...(kind === "shell" && command !== undefined && { pattern: command }),
        }),
      );
      return name === "*" ? [...rules, { ...base, id: `${base.id}/mcp`, kind: "mcp", server: "*", tool: "*" }] : rules;
    }),
  );
}

/** Whether somebody is asked about a tool that only reads, in spite of the default. */
export function asks(tree: Tree, tool: string): boolean {
  return ["ask", "deny"].some((key) => textsOf(tree.at("permissions", key)).some(({ text }) => fits(text, tool)));
}

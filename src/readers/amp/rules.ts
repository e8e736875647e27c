import { redact } from "../../catalog/literal-secret.ts";
import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { textsOf } from "../client/document.ts";
import { regexDenials, regexPatterns } from "../client/regex-pattern.ts";
import type { ToolKind, ToolRule } from "../client/tool-rules.ts";

// https://ampcode.com/manual#permissions
const KINDS: ReadonlyMap<string, ToolKind> = new Map([
  ["Bash", "shell"],
  ["shell_command", "shell"],
  ["edit_file", "edit"],
  ["create_file", "edit"],
  ["undo_edit", "edit"],
  ["apply_patch", "edit"],
  ["Read", "read"],
  ["glob", "read"],
  ["Grep", "read"],
  ["read_web_page", "web"],
  ["web_search", "search"],
]);
const EFFECTS: ReadonlyMap<string, ToolRule["effect"]> = new Map([
  ["allow", "allow"],
  ["ask", "ask"],
  ["reject", "deny"],
  ["delegate", "unknown"],
]);

type Base = Pick<ToolRule, "effect" | "id" | "label" | "location">;

/** What a rule or a disabled tool of the settings stands for; the first rule that fits a call decides. */
export function ampRules(tree: Tree): readonly ToolRule[] {
  const disabled = textsOf(tree.get("amp.tools.disable")).flatMap(({ text, location }) => {
    const name = text.replace(/^builtin:/, "");
    return toolsOf(name, { effect: "deny", id: `${tree.file}#amp.tools.disable/${text}`, label: text, location });
  });
  const listed = (tree.get("amp.permissions")?.items() ?? []).flatMap((item) => ruleOf(item, tree.file));
  return [...disabled, ...listed];
}

function ruleOf(item: Tree, file: string): readonly ToolRule[] {
  const tool = item.get("tool")?.string();
  const action = item.get("action")?.string() ?? "";
  const effect = EFFECTS.get(action);
  if (tool === undefined || effect === undefined) return [];
  // NOTE: a rule of one context leaves the other one as it is, so it takes nothing away there.
  const partial = item.get("context") !== undefined;
  if (partial && effect !== "allow") return [];
  const matches = item.get("matches");
  const location = item.get("tool")?.location ?? item.location;
  const texts = textsOf(matches?.get("cmd") ?? matches?.get("command"));
  const other = matches !== undefined && texts.length === 0;
  // A denial of some other argument takes nothing away; a permission is read as wide as its tool.
  if (other && effect !== "allow") return [];
  const id = `${file}#amp.permissions/${action}/${tool}`;
  if (texts.length === 0) return toolsOf(tool, { effect, id, label: tool, location });
  return texts.flatMap(({ text, location: own }) =>
    commands(tool, text, { effect, id: `${id}(${text})`, label: `${tool}(${text})`, location: own }),
  );
}

/** `cmd` is a glob, or `/regex/`. */
function commands(tool: string, text: string, base: Base): readonly ToolRule[] {
  const regex = /^\/(.*)\/$/s.exec(text)?.[1];
  const patterns =
    regex === undefined
      ? [text]
      : (base.effect === "deny" || base.effect === "ask" ? regexDenials : regexPatterns)(regex);
  return patterns.flatMap((pattern, index) =>
    toolsOf(tool, { ...base, id: index === 0 ? base.id : `${base.id}~${index + 1}` })
      .filter(({ kind }) => kind === "shell" || kind === "any")
      .map((rule): ToolRule => ({ ...rule, kind: "shell", pattern })),
  );
}

function toolsOf(name: string, base: Base): readonly ToolRule[] {
  if (name === "*") return [{ ...base, kind: "any" }];
  if (name.startsWith("mcp__")) {
    const [, server = "*", tool = "*"] = name.split("__");
    return [{ ...base, kind: "mcp", server, tool }];
  }
  const star = name.endsWith("*") ? name.slice(0, -1) : undefined;
  const fitting = [...KINDS].filter(([known]) => known === name || (star !== undefined && known.startsWith(star)));
  return fitting.map(([known, kind], index): ToolRule => {
    const id = index === 0 ? base.id : `${base.id}/${known}`;
    // NOTE: who asks about one name of the shell means the shell.
    return { ...base, kind, id, ...(kind !== "shell" && { name: known }) };
  });
}

/** The place of a rule that hands its decision to a program, and that program. */
export function delegates(
  tree: Tree,
): readonly { readonly command: string; readonly tool: string; readonly location: Location }[] {
  return (tree.get("amp.permissions")?.items() ?? []).flatMap((item) => {
    const to = item.get("to");
    const command = to?.string();
    if (item.get("action")?.string() !== "delegate" || to === undefined || command === undefined) return [];
    return [{ command, tool: redact(item.get("tool")?.string() ?? "*").slice(0, 100), location: to.location }];
  });
}

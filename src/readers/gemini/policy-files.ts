import { redact } from "../../catalog/literal-secret.ts";
import type { SourceFile } from "../../parse/source.ts";
import { parseToml } from "../../parse/toml.ts";
import type { Tree } from "../../parse/tree.ts";
import type { Collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";
import { type PolicyRule, toolName } from "./policy.ts";

/** LIMIT: files of a folder of policies, and rules of one file. */
const MAX_FILES = 20;
const MAX_RULES = 500;

/**
 * Policies that a settings file names. They count as those of the user, also where a repository names them:
 * https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/policy/config.ts
 */
export function readPolicyPaths(into: Collector, tree: Tree, repository: Repository): readonly PolicyRule[] {
  return ["policyPaths", "adminPolicyPaths"].flatMap((key) =>
    (tree.get(key)?.items() ?? []).flatMap((item) => {
      const path = (item.string() ?? "").replace(/^(?:\.\/)+|\/+$/g, "");
      const below = repository.names.filter((name) => name.startsWith(`${path}/`) && name.endsWith(".toml"));
      const named = path.endsWith(".toml") ? [path] : below;
      const files = named.slice(0, MAX_FILES).flatMap((name) => repository.file(name) ?? []);
      if (files.length === 0)
        into.note({
          code: "unresolved-reference",
          level: "warning",
          message: "No such policies are here: what they allow or forbid is not known.",
          location: item.location,
        });
      const base = key === "adminPolicyPaths" ? 1000 : 0;
      return files.flatMap((source) => policyRules(into, source, base));
    }),
  );
}

/** The rules of one file of policies; `base` lifts those of a higher tier. */
export function policyRules(into: Collector, source: SourceFile, base = 0): readonly PolicyRule[] {
  const { tree, diagnostics } = parseToml(source);
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const rules = tree?.get("rule")?.items() ?? [];
  return rules.slice(0, MAX_RULES).flatMap((rule) => rulesOf(rule, `${source.file}#rule`, base));
}

const texts = (value: Tree | undefined): readonly string[] =>
  (value?.items() ?? []).flatMap((item) => item.string() ?? []);

/** One rule for each tool and each prefix that it names. */
function rulesOf(rule: Tree, path: string, base: number): readonly PolicyRule[] {
  const decision = (["allow", "deny", "ask_user"] as const).find((word) => word === rule.get("decision")?.string());
  const given = Number(rule.get("priority")?.string());
  const modes = texts(rule.get("modes"));
  // In a session nobody starts without a person, and `yolo` is a flag at the start.
  const headless = rule.get("interactive")?.boolean() === false;
  if (decision === undefined || headless || (modes.length > 0 && modes.every((mode) => mode === "yolo"))) return [];
  const narrowed =
    ["argsPattern", "toolAnnotations", "subagent"].some((key) => rule.get(key) !== undefined) ||
    (modes.length > 0 && !modes.includes("default"));
  const prefixes = prefixesOf(rule);
  const location = rule.keyLocation("decision") ?? rule.location;
  const server = rule.get("mcpName")?.string();
  const tools = texts(rule.get("toolName"));
  const named = tools.length === 0 && server !== undefined ? ["*"] : tools;
  return named.flatMap((tool) =>
    prefixes.map(({ text, sure }): PolicyRule => {
      const label = server === undefined ? `${tool}${text === undefined ? "" : `(${text})`}` : `${server}: ${tool}`;
      return {
        id: `${path}/${decision}/${redact(label)}`,
        label,
        location,
        decision,
        priority: base + (Number.isFinite(given) ? given : 0),
        ...(server === undefined ? toolName(tool) : { tool, server }),
        prefix: text,
        narrowed: narrowed || !sure,
      };
    }),
  );
}

/** NOTE: of a regular expression the text before its first special character is taken, which is wider. */
function prefixesOf(rule: Tree): readonly { readonly text: string | undefined; readonly sure: boolean }[] {
  const prefixes = texts(rule.get("commandPrefix"));
  if (prefixes.length > 0) return prefixes.map((text) => ({ text, sure: true }));
  const regex = rule.get("commandRegex")?.string();
  if (regex === undefined) return [{ text: undefined, sure: true }];
  const literal = (/^[A-Za-z0-9 /_-]*/.exec(regex)?.[0] ?? "").trim();
  return [{ text: literal === "" ? undefined : literal, sure: false }];
}

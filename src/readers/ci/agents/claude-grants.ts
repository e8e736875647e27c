import type { Diagnostic, Location } from "../../../graph/model.ts";
import type { Tree } from "../../../parse/tree.ts";
import { parseYaml } from "../../../parse/yaml.ts";
import type { Repository } from "../../reader.ts";

export interface Rule {
  readonly text: string;
  readonly location: Location;
  /** Set when the files leave open whether the rule counts. */
  readonly possible?: boolean;
}
/** What flags, inputs and settings say about the tools of Claude Code. */
export interface ClaudeGrants {
  readonly allow: readonly Rule[];
  readonly deny: readonly Rule[];
  /** The place that lifts every question, when there is one. */
  readonly bypass: Rule | undefined;
  readonly edits: Rule | undefined;
  readonly print: boolean;
  /** What stands where tools are granted, and is not in the files: it may grant any. */
  readonly unknown: readonly Rule[];
  /** Settings that flags name: JSON, or the path of a file. */
  readonly settings: readonly Rule[];
  /** Which settings are read, when a flag says so. */
  readonly sources: readonly string[] | undefined;
}

export const NO_GRANTS: ClaudeGrants = {
  allow: [],
  deny: [],
  bypass: undefined,
  edits: undefined,
  print: false,
  unknown: [],
  settings: [],
  sources: undefined,
};

type Place = (text: string) => Location;
type Report = (diagnostic: Diagnostic) => void;

// An expression of the workflow, or a variable of the shell, and nothing else.
const WHOLLY_UNKNOWN = /^(?:\$\{\{[\s\S]*\}\}|\$[A-Za-z_]\w*|\$\{[A-Za-z_]\w*\})$/;

/** Whether a text says at run time alone what it is. */
export function isUnknown(text: string): boolean {
  return WHOLLY_UNKNOWN.test(text.trim());
}

/** Everything that several places grant, the surest first. Lists add up, a denial anywhere counts: https://code.claude.com/docs/en/settings */
export function together(parts: readonly ClaudeGrants[]): ClaudeGrants {
  const first = (key: "bypass" | "edits"): Rule | undefined => {
    const named = parts.flatMap((part) => part[key] ?? []);
    return named.find((rule) => !rule.possible) ?? named[0];
  };
  return {
    allow: parts.flatMap((part) => part.allow),
    deny: parts.flatMap((part) => part.deny),
    bypass: first("bypass"),
    edits: first("edits"),
    print: parts.some((part) => part.print),
    unknown: parts.flatMap((part) => part.unknown),
    settings: parts.flatMap((part) => part.settings),
    sources: parts.find((part) => part.sources !== undefined)?.sources,
  };
}

/** The permissions of settings that are read as JSON. Where nobody can be asked, what would ask is refused. */
export function settingsGrants(tree: Tree, place: Place | undefined): ClaudeGrants {
  const at = (text: string, location: Location): Location => place?.(text) ?? location;
  const permissions = tree.get("permissions");
  const rules = (key: string): Rule[] =>
    (permissions?.get(key)?.items() ?? []).flatMap((item) => {
      const text = item.string();
      return text === undefined ? [] : [{ text, location: at(text, item.location) }];
    });
  const allow = permissions?.get("allow");
  const filled = [permissions?.kind === "map" ? undefined : permissions, allow?.kind === "list" ? undefined : allow];
  const mode = permissions?.get("defaultMode");
  const word = mode?.string();
  const named = mode && word !== undefined ? { text: word, location: at(word, mode.location) } : undefined;
  const locked = permissions?.get("disableBypassPermissionsMode")?.string() === "disable";
  return {
    ...NO_GRANTS,
    allow: allow?.kind === "list" ? rules("allow") : [],
    deny: [...rules("deny"), ...rules("ask")],
    bypass: word === "bypassPermissions" && !locked ? named : undefined,
    edits: word === "acceptEdits" ? named : undefined,
    // NOTE: an expression outside of quotes was put in as a number, see `settingsJson`.
    unknown: [
      ...filled.flatMap((one) =>
        one?.kind === "scalar" ? [{ text: "permissions", location: at("permissions", one.location) }] : [],
      ),
      ...(named && isUnknown(named.text) ? [named] : []),
    ],
  };
}

function jsonFile(repository: Repository | undefined, path: string): Tree | "absent" | "broken" {
  const source = repository?.file(path);
  if (source === undefined) return "absent";
  const { tree, diagnostics } = parseYaml(source, "json");
  return tree === undefined || diagnostics.some(({ level }) => level === "error") ? "broken" : tree;
}

/** What a settings file grants that an input or a flag names by its path. */
export function settingsFile(repository: Repository | undefined, named: Rule, report: Report): ClaudeGrants {
  const path = named.text
    .trim()
    .replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\}|\.)\//, "");
  const tree = jsonFile(repository, path);
  if (tree === "absent") return { ...NO_GRANTS, unknown: [named] };
  if (tree !== "broken") {
    const grants = settingsGrants(tree, undefined);
    // NOTE: where a pull request is checked out its author may take a denial out of the file.
    return { ...grants, deny: grants.deny.map((rule) => ({ ...rule, possible: true })) };
  }
  report({
    code: "syntax-error",
    level: "warning",
    message: `The settings file \`${path}\` is not valid JSON: nothing in it grants or limits.`,
    location: named.location,
  });
  return NO_GRANTS;
}

// Sources of settings by the name that `--setting-sources` gives them: https://code.claude.com/docs/en/cli-reference
const PROJECT: readonly (readonly [string, string])[] = [
  ["project", ".claude/settings.json"],
  ["local", ".claude/settings.local.json"],
];

/**
 * What the settings of the repository itself grant in a run without a person. They are read from the folder that the
 * agent starts in; the actions read them too (`settingSources` in base-action/src/parse-sdk-options.ts). Current
 * releases ignore the allow rules of a folder that nobody trusted, and keep the rest; older ones used them. Neither
 * the checkout nor most releases are in the files, so all of it is possible, and a denial limits nothing for sure.
 */
export function projectGrants(
  repository: Repository | undefined,
  sources: readonly string[] | undefined,
  report: Report,
  ignoresAllow: boolean,
): ClaudeGrants {
  const files = PROJECT.filter(([name]) => sources === undefined || sources.includes(name));
  const read = files.flatMap(([, path]) => {
    const tree = jsonFile(repository, path);
    return typeof tree === "string" ? [] : [settingsGrants(tree, undefined)];
  });
  const all = together(read);
  const doubt = (rule: Rule): Rule => ({ ...rule, possible: true });
  const allow = ignoresAllow ? [] : all.allow.map(doubt);
  const [counted] = [...allow, ...[all.bypass, all.edits].flatMap((rule) => rule ?? [])];
  const [ignored] = ignoresAllow ? all.allow : [];
  if (counted) report(projectNote(counted, POSSIBLE));
  else if (ignored) report(projectNote(ignored, IGNORED));
  return {
    ...all,
    allow,
    deny: all.deny.map(doubt),
    bypass: all.bypass && doubt(all.bypass),
    edits: all.edits && doubt(all.edits),
  };
}

const POSSIBLE =
  "Whether an agent in a workflow uses these settings depends on its checkout and on its release, which the files do not say: what they allow counts as possible.";
const IGNORED =
  "Claude Code ignores these allow rules in a workflow, unless a step before it marks the folder as trusted.";

function projectNote({ location }: Rule, message: string): Diagnostic {
  return { code: message === IGNORED ? "inert-setting" : "unresolved-reference", level: "note", message, location };
}

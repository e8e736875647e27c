import { isAgentName } from "../../catalog/agents.ts";
import type { Diagnostic, Location } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import { tooMany } from "../ci/pipelines/too-many.ts";
import type { Repository } from "../reader.ts";

type Report = (diagnostic: Diagnostic) => void;

/** A pipeline as GitLab puts it together: the file itself, and what it includes from its own repository. */
export interface Config {
  /** The strongest first: a file counts more than what it includes, and a later include more than an earlier one. */
  readonly trees: readonly Tree[];
  readonly files: ReadonlySet<string>;
}

// https://docs.gitlab.com/ci/yaml/#include: 150 files, which may include others up to 100 levels deep.
const MAX_FILES = 150;
/** LIMIT: files of a pipeline that is not the repository's own; each file of many may include all the others. */
const MAX_ASIDE = 30;
/** The pipeline that GitLab runs where nothing else is set: https://docs.gitlab.com/ci/pipelines/settings/#specify-a-custom-cicd-configuration-file */
export const MAIN = ".gitlab-ci.yml";
const MAX_DEPTH = 20;

const main = new WeakMap<SourceFile, SourceFile | undefined>();

/** The document that holds the jobs: a header with `spec:` may stand in front of it. https://docs.gitlab.com/ci/yaml/#spec */
function withoutHeader(source: SourceFile): SourceFile {
  if (!/^spec\s*:/m.test(source.text.slice(0, 4000))) return source;
  if (main.has(source)) return main.get(source) ?? source;
  const { tree } = parseYaml(source, "yaml");
  const end = /^---[ \t]*\r?$/gm;
  end.lastIndex = Math.max(0, source.text.search(/^spec\s*:/m));
  const found = tree?.entries().length === 1 && tree.get("spec") ? end.exec(source.text) : null;
  // NOTE: what is left out keeps its lines, so that places stay true.
  const body = found && {
    file: source.file,
    text: source.text.slice(0, found.index + 3).replace(/[^\n]/g, " ") + source.text.slice(found.index + 3),
  };
  main.set(source, body ?? undefined);
  return body ?? source;
}

interface Item {
  readonly kind: string;
  readonly text: string;
  readonly location: Location;
}

/** What an `include:` names: https://docs.gitlab.com/ci/yaml/#include */
function itemsOf(include: Tree | undefined): readonly Item[] {
  return (include?.items() ?? []).flatMap((item): readonly Item[] => {
    const plain = item.string();
    if (plain !== undefined)
      return [{ kind: /^https?:/.test(plain) ? "remote" : "local", text: plain, location: item.location }];
    const kind = ["local", "remote", "project", "template", "component"].find((key) => item.get(key) !== undefined);
    const value = kind === undefined ? undefined : item.get(kind);
    const file =
      item
        .get("file")
        ?.items()
        .map((one) => one.string() ?? "") ?? [];
    const text = [value?.string() ?? "", ...file].join(" ");
    return kind === undefined || value === undefined ? [] : [{ kind, text, location: value.location }];
  });
}

/** LIMIT: wildcards of one pattern, and characters of a name that is held against it; each wildcard may try all of them. */
const MAX_STARS = 3;
const MAX_NAME = 500;

/** The files that a local include names; a pattern is held against those that some reader claims. */
function filesOf(path: string, repository: Repository): readonly string[] {
  const name = path.replace(/^\.?\/+/, "");
  if (!name.includes("*")) return [name];
  const parts = name.split(/(\*+)/);
  if (parts.length > 2 * MAX_STARS + 1) return [];
  const source = parts.map((part) =>
    part.startsWith("**") ? ".*" : part === "*" ? "[^/]*" : part.replace(/[^\w/-]/g, "\\$&"),
  );
  const pattern = new RegExp(`^${source.join("")}$`, "s");
  return repository.names.filter((one) => one.length <= MAX_NAME && pattern.test(one)).slice(0, MAX_FILES);
}

function reportElsewhere(items: readonly Item[], report: Report): void {
  const elsewhere = items.filter(({ kind }) => kind !== "local");
  const named = elsewhere.filter(({ text }) =>
    text.split(/\s+/).some((part) => isAgentName(part.slice(part.lastIndexOf("/") + 1)) || isAgentName(part)),
  );
  for (const { kind, text, location } of named)
    report({
      code: "not-supported",
      level: "warning",
      message: `The include of ${kind} \`${text}\` is not followed: whether it runs an agent is not known.`,
      location,
    });
  const [first] = elsewhere.filter((item) => !named.includes(item));
  const rest = elsewhere.length - named.length;
  if (first)
    report({
      code: "not-supported",
      level: "note",
      message: `${rest === 1 ? "One include" : `${rest} includes`} of other projects, addresses, templates or components ${rest === 1 ? "is" : "are"} not followed: whether ${rest === 1 ? "it runs" : "they run"} an agent is not known.`,
      location: first.location,
    });
}

/** Reads a pipeline file with its local includes. `undefined` when the file itself cannot be read. */
export function loadConfig(path: string, repository: Repository, report: Report): Config | undefined {
  const files = new Set<string>();
  const trees: Tree[] = [];
  const most = path === MAIN ? MAX_FILES : MAX_ASIDE;
  const load = (name: string, depth: number): boolean => {
    const source = repository.file(name);
    if (source === undefined) return false;
    // NOTE: GitLab refuses what includes itself.
    if (files.has(name)) return true;
    files.add(name);
    const { tree, diagnostics } = parseYaml(withoutHeader(source), "yaml");
    for (const diagnostic of diagnostics) if (!isMerge(diagnostic)) report(diagnostic);
    if (tree?.kind !== "map") return tree !== undefined;
    trees.push(tree);
    const items = itemsOf(tree.get("include"));
    reportElsewhere(items, report);
    if (depth >= MAX_DEPTH) return true;
    for (const { text, location } of items.filter(({ kind }) => kind === "local").toReversed()) {
      const names = filesOf(text, repository);
      if (files.size >= most) {
        report(tooMany("files of one pipeline", most, location));
        return true;
      }
      if (names.length === 0 || !names.map((one) => load(one, depth + 1)).includes(true))
        report(missing(text, location));
    }
    return true;
  };
  return load(path, 0) ? { trees, files } : undefined;
}

/** Two `<<` in one map are taken together by GitLab's parser, and both are read. */
const isMerge = ({ code, message }: Diagnostic): boolean => code === "duplicate-key" && message.includes("`<<`");

function missing(path: string, location: Location): Diagnostic {
  // NOTE: a name with variables is known to GitLab alone.
  return {
    code: "unresolved-reference",
    level: isAgentName(path) ? "warning" : "note",
    message: `The included file \`${path}\` cannot be read: whether it runs an agent is not known.`,
    location,
  };
}

import { isTriggerSetting } from "../../../catalog/gh-aw.ts";
import type { Diagnostic, Fragment } from "../../../graph/model.ts";
import type { SourceFile } from "../../../parse/source.ts";
import type { Tree } from "../../../parse/tree.ts";
import { parseYaml } from "../../../parse/yaml.ts";
import { type Builder, builder } from "../../builder.ts";
import type { TriggerContext } from "../../ci/run.ts";
import type { Read, Repository } from "../../reader.ts";
import { callBudget, countCalls } from "../call-budget.ts";
import { isCompiled } from "../compiled.ts";
import { upstreamOf } from "../conditions/upstream.ts";
import { readJobs } from "../jobs.ts";
import type { Dialect, WorkflowScope } from "../scope.ts";
import { triggers } from "../triggers.ts";
import { compiled } from "./compile.ts";
import { type Compiled, dialectOf } from "./dialect.ts";
import { driftOf } from "./drift.ts";
import { agentStepOf, meantByLock } from "./executed.ts";
import { type Places, placed, placesOf } from "./places.ts";
import { readSource, type Source } from "./source.ts";
import { meantBy } from "./written.ts";

const LOCK = ".lock.yml";
const sourcePath = (lock: string): string => `${lock.slice(0, -LOCK.length)}.md`;
const lockPath = (source: string): string => `${source.slice(0, -".md".length)}${LOCK}`;

interface Known {
  readonly compiled: Compiled;
  readonly places: Places;
}

/** What a compiled workflow means, with its source when that is there. */
function knownOf(lock: SourceFile, tree: Tree, repository: Repository): Known {
  const file = repository.file(sourcePath(lock.file));
  const source = file && readSource(file, repository);
  const meaning = meantByLock(tree, lock.text);
  const drift = source && driftOf(source, meantBy(source), meaning);
  return {
    compiled: { meaning, source, drift },
    places: source ? placesOf(lock.file, tree, source.tree) : (location) => location,
  };
}

interface Opened {
  readonly file: string;
  readonly source: string;
  readonly tree: Tree;
  readonly dialect: Dialect | undefined;
  readonly only?: WorkflowScope["only"];
}

/** Reads the jobs of one workflow, and of the compiled ones that it calls, each of which `calls` learns of. */
function jobsOf(
  into: Builder,
  repository: Repository,
  opened: Opened,
  dialectFor: (source: SourceFile) => Dialect,
): void {
  let known: readonly TriggerContext[] | undefined;
  const contexts = (): readonly TriggerContext[] => {
    known ??= triggers(opened.tree.get("on"), upstreamOf(repository))
      // NOTE: the compiler leaves settings of its own beside the events (`needs:`).
      .filter(({ event }) => !isTriggerSetting(event))
      .flatMap((trigger) => trigger.contexts);
    return known;
  };
  const budget = callBudget(repository);
  readJobs({
    builder: into,
    repository,
    file: opened.file,
    source: opened.source,
    root: opened.tree,
    prefix: "",
    contexts,
    inputs: new Map(),
    secrets: undefined,
    cap: undefined,
    caller: undefined,
    callers: [opened.file],
    // NOTE: what flows from the agent to the jobs behind it are its outputs, and those are tools of its own here.
    jobs: [],
    budget,
    dialect: opened.dialect,
    dialectOf: dialectFor,
    only: opened.only,
  });
  countCalls(repository, budget);
}

/** Reads compiled workflows as they are met, and remembers where each of them was written. */
function library(repository: Repository): {
  readonly dialectFor: (source: SourceFile) => Dialect;
  readonly place: Places;
} {
  const places = new Map<string, Places>();
  return {
    dialectFor(source) {
      const { tree } = parseYaml(source, "yaml");
      if (tree === undefined)
        return { agentsOf: () => [], isOwn: () => false, isWritten: () => false, outcome: () => undefined };
      const known = knownOf(source, tree, repository);
      places.set(source.file, known.places);
      return dialectOf(known.compiled);
    },
    place: (location) => places.get(location.file)?.(location) ?? location,
  };
}

const note = (code: Diagnostic["code"], message: string, tree: Tree): Diagnostic => ({
  code,
  level: "note",
  message,
  location: tree.keyLocation("on") ?? tree.location,
});

function readLock(source: SourceFile, repository: Repository): Fragment {
  const into = builder();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  if (tree?.get("jobs") === undefined) return into.build();
  const { compiled: meant, places } = knownOf(source, tree, repository);
  if (meant.source === undefined)
    into.diagnostic(
      note(
        "unresolved-reference",
        `The source \`${sourcePath(source.file)}\` of this compiled workflow is not there: what runs is read from the compiled text alone.`,
        tree,
      ),
    );
  if (agentStepOf(tree.at("jobs", "agent")) === undefined)
    into.diagnostic({
      ...note(
        "not-supported",
        "This workflow was compiled by gh-aw, but the step that runs its agent was not found: it was not judged.",
        tree,
      ),
      level: "warning",
    });
  const { dialectFor, place } = library(repository);
  jobsOf(into, repository, { file: source.file, source: source.text, tree, dialect: dialectOf(meant) }, dialectFor);
  return placed(into.build(), (location) => place(places(location)));
}

/** A source that nobody compiled is read as what the compiler would make of it. */
function readWritten(file: SourceFile, repository: Repository): Fragment {
  const into = builder();
  const source = readSource(file, repository);
  if (source === undefined) return into.build();
  for (const diagnostic of source.diagnostics) into.diagnostic(diagnostic);
  if (repository.file(lockPath(file.file)) || source.tree.get("on") === undefined) return into.build();
  into.diagnostic(
    note(
      "unresolved-reference",
      "This agentic workflow is not compiled: no `.lock.yml` stands beside it, so nothing runs yet; it is read with the compiler's defaults.",
      source.tree,
    ),
  );
  const meaning = meantBy(source);
  const { tree, text } = virtual(file, source, meaning);
  if (tree === undefined) return into.build();
  const { dialectFor, place } = library(repository);
  jobsOf(
    into,
    repository,
    { file: file.file, source: text, tree, dialect: dialectOf({ meaning, source, drift: undefined }) },
    dialectFor,
  );
  const own = placesOf(tree.file, tree, source.tree);
  return placed(into.build(), (location) => place(own(location)));
}

function virtual(
  file: SourceFile,
  source: Source,
  meaning: Compiled["meaning"],
): { readonly tree: Tree | undefined; readonly text: string } {
  const text = compiled(source, meaning);
  // NOTE: no file has this name, so that its places are told from those of the source.
  return { tree: parseYaml({ file: `${file.file}\u0000`, text }, "yaml").tree, text };
}

const CALLS = /^\.\/[^@]*\.lock\.yml$/;

/** Of any other workflow, the jobs that call a compiled one. */
function readCallers(source: SourceFile, repository: Repository): Fragment {
  const into = builder();
  const { tree } = parseYaml(source, "yaml");
  if (tree?.get("jobs") === undefined) return into.build();
  const only = (job: Tree): boolean => {
    const uses = job.get("uses")?.string()?.trim() ?? "";
    const called = CALLS.test(uses) ? repository.file(uses.slice(2)) : undefined;
    return called !== undefined && isCompiled(called);
  };
  const { dialectFor, place } = library(repository);
  jobsOf(into, repository, { file: source.file, source: source.text, tree, dialect: undefined, only }, dialectFor);
  const fragment = placed(into.build(), place);
  return { ...fragment, diagnostics: [] };
}

/** Sources, compiled workflows, and workflows that call those. */
export const read: Read = (source, repository) => {
  if (source.file.endsWith(".md")) return readWritten(source, repository);
  return isCompiled(source) ? readLock(source, repository) : readCallers(source, repository);
};

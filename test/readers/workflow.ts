import { derive } from "../../src/derive/index.ts";
import { link } from "../../src/graph/link.ts";
import type { Edge, Fragment, Graph, Node } from "../../src/graph/model.ts";
import type { SourceFile } from "../../src/parse/source.ts";
import { parseYaml } from "../../src/parse/yaml.ts";
import { builder } from "../../src/readers/builder.ts";
import type { TriggerContext } from "../../src/readers/ci/run.ts";
import type { RefScope } from "../../src/readers/github-workflow/credentials.ts";
import { githubWorkflow } from "../../src/readers/github-workflow/github-workflow.ts";
import type { Step, WorkflowScope } from "../../src/readers/github-workflow/scope.ts";
import { readSteps } from "../../src/readers/github-workflow/steps.ts";
import { triggers } from "../../src/readers/github-workflow/triggers.ts";
import type { Repository } from "../../src/readers/reader.ts";

const FILE = ".github/workflows/garden.yml";

export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  const sources = new Map<string, SourceFile>(Object.entries(files).map(([file, text]) => [file, { file, text }]));
  return { names: [...sources.keys()].sort(), file: (path) => sources.get(path) };
}

/** What the reader makes of one workflow. */
export function fragmentOf(workflow: string, others: Readonly<Record<string, string>> = {}): Fragment {
  const files = { ...others, [FILE]: workflow };
  return githubWorkflow.read({ file: FILE, text: workflow }, repositoryOf(files));
}

/** The same, linked and with every derived fact. */
export function graphOf(workflow: string, others: Readonly<Record<string, string>> = {}): Graph {
  return derive(link([fragmentOf(workflow, others)]).graph);
}

/** The only agent of the graph. */
export function agentOf(graph: Graph): Node {
  const [agent, ...more] = [...graph.nodes.values()].filter((node) => node.kind === "agent");
  if (agent === undefined || more.length > 0)
    throw new Error(`Expected one agent, found ${agent === undefined ? 0 : more.length + 1}.`);
  return agent;
}

/** Who can start the only agent. */
export function openTo(workflow: string, others: Readonly<Record<string, string>> = {}): unknown {
  return agentOf(graphOf(workflow, others)).facts["open-to"]?.value;
}

/** Edges of one kind that leave a node. */
export function edgesFrom(graph: Pick<Graph, "edges">, from: string, kind: Edge["kind"]): readonly Edge[] {
  return [...graph.edges.values()].filter((edge) => edge.from === from && edge.kind === kind);
}

/** The labels of the tools that an agent may use, sorted. */
export function toolsOf(graph: Graph, agent: Node): readonly string[] {
  return [...new Set(edgesFrom(graph, agent.id, "uses").map((edge) => graph.nodes.get(edge.to)?.label ?? ""))].sort();
}

/** The contexts that an `on:` makes. */
export function contextsOf(on: string): readonly TriggerContext[] {
  return triggers(parseYaml({ file: FILE, text: on }, "yaml").tree?.get("on")).flatMap((trigger) => trigger.contexts);
}

/** The steps of a job that is written as a YAML list. */
export function stepsOf(list: string): readonly Step[] {
  const { tree } = parseYaml({ file: FILE, text: list }, "yaml");
  if (tree === undefined) throw new Error(`The test's own YAML is broken: ${list}`);
  const workflow: WorkflowScope = {
    builder: builder(),
    repository: repositoryOf({}),
    file: FILE,
    source: list,
    root: tree,
    prefix: "",
    contexts: () => [],
    inputs: new Map(),
    secrets: undefined,
    cap: undefined,
    caller: undefined,
    jobs: [],
    callers: [FILE],
    budget: { calls: 0, given: 0, limit: "0 calls of workflows" },
  };
  const scope: RefScope = { workflow, job: undefined, env: new Map(), inputs: new Map() };
  return readSteps(tree, scope, list, () => undefined);
}

/** The only step of such a list. */
export function stepOf(list: string): Step {
  const [step] = stepsOf(list);
  if (step === undefined) throw new Error("No step.");
  return step;
}

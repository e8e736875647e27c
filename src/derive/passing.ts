import type { Context, Edge, Gate } from "../graph/model.ts";
import { judgeByKind, type Verdict } from "./conditions.ts";
import { gatesIn } from "./context.ts";

/** Whom an agent's act counts as: an app without a standing, or the writer whose token it uses. */
export type ActingAs = "app" | "writer";

// Gates that tell apps from people, however little they say of the people: catalog/guards.yaml.
const KEEPS_APPS_OUT: ReadonlyMap<string, Verdict> = new Map(
  ["not-a-bot", "account-type"].map((gate) => [gate, { canBeTrue: "unknown", canBeFalse: "unknown" }]),
);

function stops(gate: Gate, actor: ActingAs): boolean {
  if (actor === "writer") return gate.strength !== "weak" && gate.stops.includes("writer");
  // NOTE: a label that the app applied itself is there.
  return gate.strength !== "weak" && gate.judges !== "label" && gate.stops.includes("anyone");
}

/** Whether what acts gets across the edge with certainty: past every gate that may stop it, and by some branch that asks no app to stay away. */
export function surelyPasses(edge: Edge, context: Context, actor: ActingAs): boolean {
  if (gatesIn(edge, context).some((gate) => stops(gate, actor))) return false;
  const judge = judgeByKind(actor === "app" ? KEEPS_APPS_OUT : new Map());
  return (edge.conditions ?? []).every((condition) => judge(condition).canBeTrue === "yes");
}

import type { Context, Edge, Gate } from "../graph/model.ts";
import { gatesIn } from "./context.ts";

/** Whom an agent's act counts as: an app without a standing, or the writer whose token it uses. */
export type ActingAs = "app" | "writer";

// Gates that tell apps from people, however little they say of the people: catalog/guards.yaml.
const KEEPS_APPS_OUT: ReadonlySet<string> = new Set(["not-a-bot", "account-type"]);

function stops(gate: Gate, actor: ActingAs): boolean {
  if (actor === "writer") return gate.strength !== "weak" && gate.stops.includes("writer");
  if (KEEPS_APPS_OUT.has(gate.kind)) return true;
  // NOTE: a label that the app applied itself is there.
  return gate.strength !== "weak" && gate.judges !== "label" && gate.stops.includes("anyone");
}

/** Whether what acts gets across the edge with certainty: past every gate that may stop it. */
export function surelyPasses(edge: Edge, context: Context, actor: ActingAs): boolean {
  return !gatesIn(edge, context).some((gate) => stops(gate, actor));
}

import type { AgentEntry } from "../../../catalog/agents.ts";
import type { Condition, Location } from "../../../graph/model.ts";
import type { CommandStep, TriggerContext } from "../run.ts";
import { type AgentStep, TRUE } from "./agent.ts";

import { atLeast, pinnedVersion } from "./version.ts";

const WRITERS = ["writer", "maintainer"] as const;

function writeCheck(entry: AgentEntry, location: Location): Condition {
  const why = `${entry.title} asks GitHub for the permission of whoever started the run and stops below write.`;
  return {
    op: "proof",
    proof: {
      gate: "built-in-actor-check",
      admits: WRITERS,
      strength: "effective",
      judges: "actor",
      forgeableBy: [],
      location,
      why,
    },
  };
}

function applies(entry: AgentEntry, step: CommandStep, context: TriggerContext): boolean | undefined {
  const { events = "every", "events-since": since = {} } = entry.check ?? {};
  if (events === "every" || (Array.isArray(events) && events.includes(context.event))) return true;
  const release = since[context.event];
  return release === undefined ? false : atLeast(pinnedVersion(step.uses ?? "", step.comment), release);
}

/**
 * How far an input opens the check: for everybody, for those named, or by a value that is not in the files. In a list
 * a star is a login that nobody has: src/github/validation and src/checkActorPermissions.ts of the two actions.
 */
function opening(value: string | undefined, word: string): "closed" | "everyone" | "named" | "unknown" {
  const text = value?.trim() ?? "";
  if (text === "" || text === "false") return "closed";
  if (text.includes("${{")) return "unknown";
  return text.toLowerCase() === word ? "everyone" : "named";
}

/** The Apps that an input lets in; none, where the release admits only those that no outsider steers. */
function appsAdmitted(entry: AgentEntry, step: CommandStep, value: string | undefined): ReturnType<typeof opening> {
  const { "bots-word": word = "*", "bots-closed-since": closed } = entry.check ?? {};
  const apps = opening(value, word);
  if (closed === undefined || apps === "closed") return apps;
  const narrow = atLeast(pinnedVersion(step.uses ?? "", step.comment), closed);
  if (narrow === undefined) return "unknown";
  return narrow ? "closed" : apps;
}

/**
 * The built-in check of who started the run, with the inputs that switch it off.
 * Source of each product's rules: its `source` in the agents catalog.
 */
export function builtInCheck(entry: AgentEntry, step: CommandStep): AgentStep["check"] {
  const { check } = entry;
  if (check === undefined) return { state: "none", input: undefined, condition: () => TRUE };
  const off = step.with.get(check["off-input"]);
  const bots = check["bots-input"] === undefined ? undefined : step.with.get(check["bots-input"]);
  const inert =
    check["off-needs-input"] !== undefined && (step.with.get(check["off-needs-input"])?.text.trim() ?? "") === "";
  const persons = opening(off?.text, "*");
  const apps = appsAdmitted(entry, step, bots?.text);
  const input = persons !== "closed" ? off?.tree?.location : apps === "closed" ? undefined : bots?.tree?.location;
  const place = input ?? step.location;
  const open = persons !== "closed" && !inert;
  const state = open
    ? { everyone: "off", named: "named", unknown: "unknown", closed: "on" }[persons]
    : apps === "everyone"
      ? "bots"
      : persons === "closed"
        ? "on"
        : "inert";
  const condition = (context: TriggerContext): Condition => {
    const asked = applies(entry, step, context);
    if (asked === false || (open && persons === "everyone")) return TRUE;
    const parts: Condition[] = [writeCheck(entry, step.location)];
    if (asked === undefined)
      parts.push({
        op: "unknown",
        what: `whether this commit of ${entry.title} checks the actor of ${context.event}`,
        location: step.location,
      });
    if (open && persons === "unknown")
      parts.push({
        op: "unknown",
        what: `who \`${check["off-input"]}\` lets through: its value is not in the files`,
        location: place,
      });
    if (apps === "everyone" || apps === "unknown")
      parts.push({
        op: "unknown",
        what: `which GitHub Apps can start it: \`${check["bots-input"]}\` ${apps === "everyone" ? "admits every one" : "does not say"}`,
        location: bots?.tree?.location ?? place,
      });
    return parts.length === 1 ? (parts[0] ?? TRUE) : { op: "any", of: parts };
  };
  return { state, input, condition };
}

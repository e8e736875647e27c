import type { AgentEntry, Gap } from "../../../catalog/agents.ts";
import { answersAnyone } from "../../../catalog/guards.ts";
import type { Condition, Location } from "../../../graph/model.ts";
import type { CommandStep, TriggerContext } from "../run.ts";
import { type AgentStep, TRUE } from "./agent.ts";
import { isPrompted, isTagMode } from "./claude-mode.ts";

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

/** A gap of the release that runs, or that may run where the release is not known. */
interface Open {
  readonly gap: Gap;
  readonly sure: boolean;
}

function openGaps(entry: AgentEntry, step: CommandStep): readonly Open[] {
  const pin = pinnedVersion(step.uses ?? "", step.comment);
  const gaps = (entry.check?.gaps ?? []).filter(({ where }) => where !== "prompt" || isPrompted(step));
  return gaps.flatMap((gap): Open[] => {
    const [from, to] = [atLeast(pin, gap.from), atLeast(pin, gap.to)];
    return from === false || to === true ? [] : [{ gap, sure: from === true && to === false }];
  });
}

/** What the check is read from, and what of it is open. */
interface Reading {
  readonly entry: AgentEntry;
  readonly step: CommandStep;
  readonly persons: ReturnType<typeof opening>;
  readonly apps: ReturnType<typeof opening>;
  readonly gaps: readonly Open[];
  /** The place of the input that opens it. */
  readonly place: Location;
  readonly bots: Location | undefined;
}

function unknown(what: string, location: Location): Condition {
  return { op: "unknown", what, location };
}

/** The first app of the list that anyone gets to act on this event. */
function answeringApp(step: CommandStep, input: string | undefined, { event }: TriggerContext): string | undefined {
  const names = step.with.get(input ?? "")?.text.split(/[\s,]+/) ?? [];
  return names.find((name) => answersAnyone(name, event));
}

/** Everything besides the check itself that may let someone in. */
function doubts({ entry, step, persons, apps, gaps, place, bots }: Reading, context: TriggerContext): Condition[] {
  const { check } = entry;
  const parts: Condition[] = [];
  if (persons === "unknown")
    parts.push(unknown(`who \`${check?.["off-input"]}\` lets through: its value is not in the files`, place));
  if (apps === "everyone" || apps === "unknown")
    parts.push(
      unknown(
        `which GitHub Apps can start it: \`${check?.["bots-input"]}\` ${apps === "everyone" ? "admits every one" : "does not say"}`,
        bots ?? place,
      ),
    );
  const answering = apps === "named" ? answeringApp(step, check?.["bots-input"], context) : undefined;
  if (answering !== undefined)
    parts.push(
      unknown(
        `who gets \`${answering}\` to write: it answers anyone, and \`${check?.["bots-input"]}\` admits it`,
        bots ?? place,
      ),
    );
  for (const { gap, sure } of gaps) {
    const release = `${entry.title} before ${gap.to}`;
    if (gap.where === "prompt" && !isTagMode(step, context))
      parts.push(
        unknown(
          sure
            ? `which GitHub Apps can start it: ${release} lets in every actor whose name ends in \`[bot]\``
            : `whether this commit is one before ${gap.to}, which lets in every actor whose name ends in \`[bot]\``,
          step.location,
        ),
      );
    if (gap.where === "all-bots" && apps !== "closed" && apps !== "named" && !sure)
      parts.push(unknown(`whether this commit is one that \`${check?.["bots-input"]}\` opens for everybody`, place));
  }
  return parts;
}

function partsOf(reading: Reading, context: TriggerContext): Condition {
  const { entry, step } = reading;
  const asked = applies(entry, step, context);
  if (asked === false) return TRUE;
  const parts = [writeCheck(entry, step.location), ...doubts(reading, context)];
  if (asked === undefined)
    parts.push(unknown(`whether this commit of ${entry.title} checks the actor of ${context.event}`, step.location));
  return parts.length === 1 ? (parts[0] ?? TRUE) : { op: "any", of: parts };
}

/** Whether the product does anything on this event; where its source says no, newer releases may. */
export function runsOn(entry: AgentEntry, { event }: TriggerContext, location: Location): Condition {
  const events = entry["only-on"];
  if (events === undefined || events.includes(event)) return TRUE;
  return unknown(`whether ${entry.title} runs on ${event}: the release that was read refuses it`, location);
}

/**
 * The built-in check of who started the run, with the inputs that switch it off.
 * Source of each product's rules: its `source` in the agents catalog.
 */
export function builtInCheck(entry: AgentEntry, step: CommandStep): AgentStep["check"] {
  const { check } = entry;
  if (check === undefined) return { state: "none", input: undefined, condition: () => TRUE };
  const { "off-input": offInput = "", "off-needs-input": needed } = check;
  const [off, bots] = [step.with.get(offInput), step.with.get(check["bots-input"] ?? "")];
  const inert = needed !== undefined && (step.with.get(needed)?.text.trim() ?? "") === "";
  const persons = opening(off?.text, "*");
  const apps = appsAdmitted(entry, step, bots?.text);
  const gaps = openGaps(entry, step);
  const everyone = apps === "everyone" && gaps.some(({ gap, sure }) => sure && gap.lets === "everyone");
  const open = persons !== "closed" && !inert;
  const byPersons = persons !== "closed" && !everyone;
  const input = byPersons ? off?.tree?.location : apps === "closed" ? undefined : bots?.tree?.location;
  const state = everyone ? "off" : stateOf(open ? persons : inert ? "inert" : "closed", persons, apps, gaps);
  const reading: Reading = {
    entry,
    step,
    persons: open ? persons : "closed",
    apps,
    gaps,
    place: input ?? step.location,
    bots: bots?.tree?.location,
  };
  return {
    state,
    input,
    ...(input && { inputName: byPersons ? offInput : (check["bots-input"] ?? "") }),
    condition: (context) => (everyone || (open && persons === "everyone") ? TRUE : partsOf(reading, context)),
  };
}

function stateOf(
  open: ReturnType<typeof opening> | "inert",
  persons: ReturnType<typeof opening>,
  apps: ReturnType<typeof opening>,
  gaps: readonly Open[],
): string {
  if (open === "everyone") return "off";
  if (open === "named" || open === "unknown") return open;
  if (apps === "everyone") return "bots";
  if (gaps.some(({ gap, sure }) => sure && gap.where === "prompt")) return "partial";
  return persons === "closed" ? "on" : "inert";
}

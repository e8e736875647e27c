import { dispatchAction } from "../../../catalog/dispatches.ts";
import type { Step } from "../scope.ts";
import { type Look, taintsOfText } from "./expressions.ts";
import type { Walk } from "./job-walk.ts";
import { join, type Taints, through } from "./taint.ts";

interface Word {
  readonly text: string;
  readonly taints: Taints;
}
type Told = Map<string, Taints>;

/** Remembers a run that is started, unless nothing of an agent is told there. */
function send(walk: Walk, to: string, event: "workflow_dispatch" | "repository_dispatch", told: Told): void {
  for (const [name, taints] of told) if (taints.length === 0) told.delete(name);
  for (const [name, taints] of told) told.set(name, through(taints, "workflow"));
  if (told.size > 0) walk.sent.push({ to, event, told });
}

const FIELD = /^(?:-f|-F|--field|--raw-field)$/;

/** `name=value` behind the options that give a field: https://cli.github.com/manual/gh_workflow_run, https://cli.github.com/manual/gh_api */
function fieldsOf(words: readonly Word[]): Told {
  const told: Told = new Map();
  words.forEach(({ text }, i) => {
    const value = FIELD.test(text) ? words[i + 1] : undefined;
    const [, name] = /^(?:(?:inputs|client_payload)\[)?([\w-]+)\]?=/.exec(value?.text ?? "") ?? [];
    if (value !== undefined && name !== undefined) told.set(name, join(told.get(name) ?? [], value.taints));
  });
  return told;
}

/** A run that `gh` starts in this repository. */
export function sendBy(walk: Walk, words: readonly Word[], fed: Taints): void {
  const [first, second, third] = words.map(({ text }) => text);
  const isElsewhere = words.some(({ text }, i) => /^(?:-R|--repo)$/.test(text) && !isHere(words[i + 1]?.text ?? ""));
  if (isElsewhere) return;
  const told = fieldsOf(words);
  if (first === "workflow" && second === "run" && third !== undefined) {
    if (words.some(({ text }) => text === "--json")) told.set("*", fed);
    send(walk, third, "workflow_dispatch", told);
  }
  if (first !== "api") return;
  const path = words.find(({ text }) => /\/dispatches$/.test(text))?.text ?? "";
  const [, owner, workflow] = /^\/?repos\/(.+?)(?:\/actions\/workflows\/([^/]+))?\/dispatches$/.exec(path) ?? [];
  if (owner === undefined || !isHere(owner)) return;
  told.set("*", fed);
  const type = words.find(({ text }) => text.startsWith("event_type="))?.text.slice("event_type=".length);
  if (workflow !== undefined) send(walk, workflow, "workflow_dispatch", told);
  else send(walk, type ?? "", "repository_dispatch", told);
}

/** Whether a repository is named as this one. */
const isHere = (name: string): boolean => /GITHUB_REPOSITORY|github\.repository\b|^\{owner\}\/\{repo\}$/.test(name);

/** A run that an action starts in this repository. */
export function dispatched(walk: Walk, step: Step, look: Look): void {
  const action = dispatchAction(step.uses);
  const text = (name: string | undefined): string => (name === undefined ? "" : (step.with.get(name)?.text ?? ""));
  if (action === undefined) return;
  const repository = text(action.repository);
  if (repository !== "" && !isHere(repository)) return;
  const told: Told = new Map();
  for (const [, name = "", value = ""] of text(action.told).matchAll(/"([\w-]{1,100})"\s*:\s*([^\n]{0,2000})/g))
    told.set(name, join(told.get(name) ?? [], taintsOfText(value, look)));
  send(walk, text(action.to), action.event, told);
}

import type { Fragment } from "../../graph/model.ts";
import type { SourceFile } from "../../parse/source.ts";
import type { Tree } from "../../parse/tree.ts";
import { noteKey, readDocument } from "../client/document.ts";
import { type Hook, readHook } from "../client/hooks.ts";
import { startOf } from "../client/json-file.ts";
import { clientSession, collector } from "../client/session.ts";
import type { Repository } from "../reader.ts";

/** Hooks of both forms: `{ hooks: [{ trigger, action }] }` of IDE 1.0, and `{ when, then }` of a `.kiro.hook`. */
export function readHooks(source: SourceFile, repository: Repository): Fragment {
  const into = collector();
  const tree = readDocument(into, source, "jsonc");
  const hooks = tree?.get("hooks")?.items() ?? (tree ? [tree] : []);
  hooks.forEach((hook, index) => {
    if (hook.get("enabled")?.boolean() === false) return;
    const action = hook.get("action") ?? hook.get("then");
    const command = action?.get("command");
    const text = command?.string();
    if (command === undefined || text === undefined) {
      const message = "A prompt that Kiro hands to the agent by itself: what it has the agent do is not read.";
      if (action) noteKey(into, action, "prompt", "not-supported", message);
      return;
    }
    const { session } = clientSession(into, "kiro", startOf(source.file));
    const trigger = hook.get("trigger")?.string() ?? hook.at("when", "type")?.string() ?? "";
    const { at, approval } = timeOf(trigger);
    const id = `${source.file}#${idOf(hook, index)}`;
    const label = `${trigger === "" ? "Kiro" : trigger.slice(0, 60)} hook`;
    readHook(into, session, { id, label, command: text, location: command.location, at, approval }, repository);
  });
  return into.fragment();
}

function idOf(hook: Tree, index: number): string {
  const name = hook.get("name")?.string() ?? "";
  return /^[\w .-]{1,80}$/.test(name) ? `hooks/${name}` : `hooks~${index + 1}`;
}

/** Somebody starts a manual one; whether Kiro asks before the others in a folder that it does not know is not documented. */
function timeOf(trigger: string): Pick<Hook, "at" | "approval"> {
  if (/^(?:userTriggered|manual)$/i.test(trigger)) return { at: "use", approval: "ask" };
  if (/^(?:sessionStart|agentSpawn)$/i.test(trigger)) return { at: "start", approval: "unknown" };
  return { at: /^(?:agent)?stop$/i.test(trigger) ? "end" : "use", approval: "unknown" };
}

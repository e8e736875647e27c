import { data } from "./causes.generated.ts";

const COMMANDS: Readonly<Record<string, readonly string[]>> = data.commands;
const ACTS: Readonly<Record<string, readonly string[]>> = data.acts;
const DISPATCHES: ReadonlySet<string> = new Set(data.dispatches);

/** The events that an act causes: by the command that the tool is limited to where the catalog knows it, else by what is acted on. */
export function eventsOf(command: string | undefined, resource: string, access: string): readonly string[] {
  const words = command?.split(" ") ?? [];
  for (let length = words.length; length > 0; length -= 1) {
    const known = words.slice(0, length).join(" ");
    if (Object.hasOwn(COMMANDS, known)) return COMMANDS[known] ?? [];
  }
  return ACTS[`${resource} ${access}`] ?? [];
}

/** Whether the event starts workflows also when a job's own token causes it. */
export const isDispatch = (event: string): boolean => DISPATCHES.has(event);

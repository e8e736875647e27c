import {
  fetchesCode,
  hookName,
  readHook
} from "./chunk-BSA6O25M.js";
import {
  readValue,
  redact
} from "./chunk-5MSIDW42.js";

// src/readers/client/hook-entries.ts
var MAX_HOOKS = 200;
var COMMANDS = ["command", "bash", "linux", "osx", "exec", "powershell", "windows", "commandWindows"];
function momentOf(event) {
  const name = event.toLowerCase().replace(/[_-]/g, "");
  if (name === "workspaceopen") return "load";
  if (name === "sessionstart" || name === "setup" || name === "agentspawn") return "start";
  return name === "sessionend" || name === "stop" || name === "agentstop" ? "end" : "use";
}
function readHookEntries(into, hooks, place) {
  if (place.sessions.length === 0) return;
  const name = hookName();
  const entries = (hooks?.entries() ?? []).flatMap(
    ({ key, value }) => value.items().flatMap((item) => {
      const inner = item.get("hooks")?.items();
      const matcher = inner === void 0 ? void 0 : item.get("matcher")?.string() ?? "";
      return (inner ?? [item]).map((entry) => ({ event: key, entry, matcher }));
    })
  );
  for (const entry of entries.slice(0, MAX_HOOKS)) readEntry(into, entry, place, name);
}
function readEntry(into, { event, entry, matcher }, place, name) {
  const command = commandOf(entry);
  if (command === void 0) {
    if (entry.get("prompt") !== void 0) notePrompt(into, entry);
    return;
  }
  const id = matcher === void 0 || !/(?:^|\/)\.claude\//.test(place.path) ? name(`${place.path}.${event}`, command.text) : `${place.path}.${event}/${redact(matcher).slice(0, 60) || "*"}/${firstLine(command.text)}`;
  for (const { session, ...how } of place.sessions)
    readHook(
      into,
      session,
      {
        id,
        label: `${event} hook`,
        command: command.text,
        args: command.args,
        location: command.location,
        at: momentOf(event),
        ...how
      },
      place.repository
    );
  for (const map of ["env", "headers"])
    for (const { key, value } of entry.get(map)?.entries() ?? [])
      readValue(into, { id, channel: "env" }, key, value, `${id}.${map}.${key}`);
}
var firstLine = (text) => redact(text.split("\n", 1)[0] ?? "").slice(0, 120);
function commandOf(entry) {
  const args = (entry.get("args")?.items() ?? []).map((item) => item.string() ?? "");
  const commands = COMMANDS.flatMap((key) => {
    const value = entry.get(key);
    const text = value?.string();
    return value === void 0 || text === void 0 || text.trim() === "" ? [] : [{ text, args, location: value.location }];
  });
  const first = commands.find(({ text }) => fetchesCode(text)) ?? commands[0];
  if (first !== void 0) return first;
  const url = entry.get("url");
  const address = url?.string();
  return url === void 0 || address === void 0 ? void 0 : { text: `POST ${address}`, args: [], location: url.location };
}
function notePrompt(into, entry) {
  into.note({
    code: "not-supported",
    level: "note",
    message: "The prompt that this hook hands to a model is not read.",
    location: entry.get("prompt")?.location ?? entry.location
  });
}

export {
  readHookEntries
};

import {
  hookName,
  readHook
} from "./chunk-BSA6O25M.js";

// src/readers/gemini/hooks.ts
var AT = { SessionStart: "start", SessionEnd: "end" };
function readHooks(into, events, of) {
  const name = hookName();
  for (const { key: event, value } of events?.entries() ?? []) {
    if (value.kind !== "list" || !/^[A-Z]/.test(event)) continue;
    const hooks = value.items().flatMap((group) => group.get("hooks")?.items() ?? [group]);
    for (const hook of hooks) {
      const command = hook.get("command");
      const text = command?.string();
      if (command === void 0 || text === void 0) continue;
      if (of.off?.includes(text) || of.off?.includes(hook.get("name")?.string() ?? text)) continue;
      readHook(
        into,
        of.session,
        {
          id: name(`${of.path}.${event}`, text),
          label: `${event} hook`,
          command: text,
          location: command.location,
          at: AT[event] ?? "use",
          approval: of.approval
        },
        of.repository
      );
    }
  }
}

export {
  readHooks
};

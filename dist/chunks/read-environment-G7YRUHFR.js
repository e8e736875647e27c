import {
  hookName,
  readHook
} from "./chunk-BSA6O25M.js";
import {
  noteUnread,
  startOf,
  treeOfFile
} from "./chunk-TRXNBMWK.js";
import {
  grantTool,
  shell
} from "./chunk-HSZWVNA3.js";
import {
  SESSION,
  collector,
  readValue
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/cursor/read-environment.ts
function readEnvironment(source, repository) {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  if (tree === void 0) return into.fragment();
  const { file } = source;
  const { session, agent } = cloudSession(into, startOf(file));
  grantTool(
    into,
    agent,
    { id: `${file}#cloud-agent`, label: "any command, on a machine of Cursor's", location: startOf(file) },
    shell("*"),
    { grant: "default", asking: "possible" }
  );
  for (const { key, value } of tree.get("env")?.entries() ?? [])
    readValue(into, { id: agent, channel: "env" }, key, value, `${file}#env.${key}`);
  noteUnread(
    into,
    tree.keyLocation("repositoryDependencies"),
    "What the cloud agent may do in these other repositories is not known."
  );
  readCommands(into, session, tree, repository);
  return into.fragment();
}
function readCommands(into, session, tree, repository) {
  const { file } = tree;
  const names = hookName();
  const commands = [
    { key: "install", command: tree.get("install") },
    { key: "start", command: tree.get("start") },
    ...(tree.get("terminals")?.items() ?? []).map((item) => ({ key: "terminals", command: item.get("command") }))
  ];
  for (const { key, command } of commands) {
    const text = command?.string();
    if (command === void 0 || text === void 0 || text.trim() === "") continue;
    readHook(
      into,
      session,
      {
        id: key === "terminals" ? names(`${file}#terminals`, text) : `${file}#${key}`,
        label: `${key} command of the cloud agent`,
        command: text,
        location: command.location,
        at: "start",
        // Whoever starts a cloud agent on the repository starts its commands.
        approval: "folder",
        ephemeral: true
      },
      repository
    );
  }
}
function cloudSession(into, location) {
  const id = "session:cursor-cloud";
  const developer = into.node("principal", "principal:developer", {
    label: "developer",
    zone: "workstation",
    facts: { standing: "developer" }
  });
  const session = into.node("workload", id, {
    label: "Cursor cloud agent",
    zone: "runner",
    location,
    facts: { definition: id, ephemeral: true }
  });
  const agent = into.node("agent", "agent:cursor-cloud", {
    label: "Cursor cloud agent",
    location,
    facts: { product: "cursor", mode: "hosted", definition: id }
  });
  into.edge("starts", developer, session, { contexts: [SESSION], location });
  into.edge("runs", session, agent, { contexts: [SESSION], location });
  return { session, agent };
}
export {
  readEnvironment
};

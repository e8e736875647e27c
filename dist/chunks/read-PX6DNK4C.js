import {
  readServerList
} from "./chunk-G7Q3W745.js";
import {
  readHook
} from "./chunk-BSA6O25M.js";
import {
  fileName,
  isUsers,
  noteInert,
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
  clientSession,
  collector,
  parseYaml,
  redact
} from "./chunk-5MSIDW42.js";
import "./chunk-DNI233JN.js";
import "./chunk-6PZ53GOQ.js";
import "./chunk-V6P2COKR.js";
import "./chunk-PALRGW4M.js";
import "./chunk-EZEDJ4BC.js";
import "./chunk-7VZ5H7B6.js";

// src/readers/cline/read.ts
function readServers(source, repository) {
  const into = collector();
  const tree = treeOfFile(into, source, "jsonc");
  const servers = tree?.get("mcpServers")?.entries() ?? [];
  if (servers.length === 0) return into.fragment();
  const { file } = source;
  const mine = isUsers(file);
  const { agent } = clientSession(into, "cline", startOf(file));
  if (!mine)
    noteInert(
      into,
      tree?.keyLocation("mcpServers"),
      "Cline starts the servers of the developer's own file alone; whoever copies this one there starts these."
    );
  readServerList(
    into,
    agent,
    servers,
    `${file}#mcpServers`,
    {
      client: "cline",
      // The editor asks and the command line does not, so neither is certain.
      approval: () => "unknown",
      off: (server) => !mine || server.get("disabled")?.boolean() === true,
      unasked: "autoApprove"
    },
    repository
  );
  return into.fragment();
}
function clineSession(into, file) {
  const start = startOf(file);
  const both = clientSession(into, "cline", start);
  grantTool(
    into,
    both.agent,
    { id: "session:cline#auto-approve", label: "any command, by the command line's default", location: start },
    shell("*"),
    { grant: "default", asking: "possible" }
  );
  return both;
}
function readAgent(source) {
  const into = collector();
  const { tree, diagnostics } = parseYaml(source, "yaml");
  for (const diagnostic of diagnostics) into.note(diagnostic);
  const { file } = source;
  const { agent } = clineSession(into, file);
  const location = tree?.keyLocation("name") ?? startOf(file);
  const id = into.node("agent", `${file}#agent`, {
    label: redact(tree?.get("name")?.string() ?? fileName(file)),
    location,
    facts: { product: "cline", mode: "interactive", definition: "session:cline" }
  });
  const tools = tree?.get("tools");
  into.edge("delegates", agent, id, {
    location: tree?.keyLocation("tools") ?? location,
    contexts: [SESSION],
    // NOTE: what an agent without a list has is not documented.
    facts: { tools: tools === void 0 ? "unknown" : tools.items().flatMap((item) => item.string() ?? []) }
  });
  return into.fragment();
}
function readCode(source, repository) {
  const into = collector();
  const { file } = source;
  if (/\/README[^/]*$|\.md$/i.test(file) && !file.includes("/cron/")) return into.fragment();
  const location = startOf(file);
  const { session } = clineSession(into, file);
  if (file.includes("/cron/")) {
    noteUnread(into, location, "What starts by this schedule of Cline, and with which tools, is not read.");
    return into.fragment();
  }
  const plugin = file.includes("/plugins/");
  readHook(
    into,
    session,
    {
      id: `${file}#${plugin ? "plugin" : "hook"}`,
      label: `${fileName(file)} ${plugin ? "plugin" : "hook"}`,
      command: file,
      location,
      at: plugin || /TaskStart/.test(file) ? "start" : "use",
      // NOTE: whether somebody must trust the folder first is not documented.
      approval: isUsers(file) ? "unasked" : "unknown",
      pin: "local"
    },
    repository
  );
  return into.fragment();
}
export {
  readAgent,
  readCode,
  readServers
};

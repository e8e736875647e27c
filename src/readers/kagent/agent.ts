import type { Tree } from "../../parse/tree.ts";
import { packagePin } from "../client/package-pin.ts";
import type { Collector } from "../client/session.ts";
import { serverTools } from "../client/tools.ts";
import { listed, type Resource, readValues, resourceId } from "./resource.ts";

/** The event that starts an agent: a message to the controller, or by A2A. */
const CALLED = "kagent.message";

/** An agent, who may call it, and what it holds. */
export function addAgent(into: Collector, resource: Resource): void {
  const { name, namespace, location, spec } = resource;
  const id = resourceId("agent", namespace, name);
  // v1alpha1 has the keys of `declarative` beside it.
  const own = spec?.get("declarative") ?? spec?.get("byo") ?? spec;
  const deployment = own?.get("deployment");
  const image = deployment?.get("image")?.string();
  const pin = image === undefined ? undefined : packagePin("docker", ["run", image], () => false);
  into.node("agent", id, {
    label: name,
    location,
    facts: { mode: "hosted", product: "kagent", definition: id, ...(pin && { pin }) },
  });
  const pod = into.node("workload", `${id}/pod`, {
    label: `the pod of ${name}`,
    zone: "runner",
    location,
    facts: { definition: id },
  });
  // NOTE: who may talk to the controller is decided by what stands before it, which is not in this file.
  const caller = into.node("principal", `principal:caller/${id}`, {
    label: "whoever may talk to kagent",
    zone: "outside",
    location,
  });
  into.edge("starts", caller, pod, { contexts: [CALLED], location });
  into.edge("runs", pod, id, { contexts: [CALLED], location });
  readValues(into, { id, channel: "env" }, deployment?.get("env"), namespace);
  addAccount(into, id, namespace, deployment?.get("serviceAccountName") ?? own?.get("serviceAccountName"));
}

/** What the agent may call, and which agents it hands work to. */
export function addTools(into: Collector, { name, namespace, spec }: Resource): void {
  const own = spec?.get("declarative") ?? spec;
  for (const tool of listed(own?.get("tools"))) addTool(into, resourceId("agent", namespace, name), namespace, tool);
}

/** An account of the cluster whose token every process of the pod can read. */
function addAccount(into: Collector, agent: string, namespace: string, account: Tree | undefined): void {
  const name = account?.string();
  if (account === undefined || name === undefined) return;
  const id = into.node(
    "credential",
    `credential:kubernetes/${namespace === "" ? "default" : namespace}/account/${name}`,
    {
      label: `the service account ${name}`,
      facts: { class: "ambient", provider: "kubernetes", lifetime: "minted", store: "kubernetes", scope: "unknown" },
    },
  );
  into.edge("holds", agent, id, {
    location: account.location,
    facts: { when: "with", channel: ["env"], confidence: "certain", names: [] },
  });
}

function addTool(into: Collector, agent: string, namespace: string, tool: Tree): void {
  const other = tool.get("agent");
  const server = tool.get("mcpServer");
  const within = (one: Tree): string => one.get("namespace")?.string() ?? namespace;
  // `agent` and `mcpServer.name` name a resource; v1alpha1 has `ref` or `toolServer`.
  const named = (one: Tree): string => (one.get("name") ?? one.get("ref") ?? one.get("toolServer"))?.string() ?? "";
  if (other) {
    const target = resourceId("agent", within(other), named(other));
    into.node("agent", target, { label: named(other) });
    into.edge("delegates", agent, target, { location: other.location, contexts: [CALLED] });
  }
  if (server) useServer(into, agent, resourceId("server", within(server), named(server)), server, named(server));
  if (server && tool.get("headersFrom"))
    readValues(into, { id: agent, channel: "mcp" }, tool.get("headersFrom"), namespace);
}

/** What a person approves first is no tool that the agent has by itself. */
function useServer(into: Collector, agent: string, id: string, server: Tree, label: string): void {
  const texts = (key: string): readonly string[] => listed(server.get(key)).flatMap((item) => item.string() ?? []);
  const asked = texts("requireApproval");
  const all = texts("toolNames");
  const free = all.filter((name) => !asked.includes(name));
  into.node("server", id, { label });
  const isAsked = all.length > 0 && free.length === 0;
  into.edge("uses", agent, id, {
    location: server.location,
    contexts: [CALLED],
    facts: {
      approval: isAsked ? "ask" : "unasked",
      ...(free.length > 0 && { tools: free, confidence: "possible" }),
      ...(asked.length > 0 && !isAsked && { without: asked }),
    },
  });
  for (const name of free) {
    const tool = into.node("tool", `${id}/tools/${name}`, {
      label: name,
      location: server.location,
      facts: { ...serverTools(label, name).facts, grant: "allowed" },
    });
    into.edge("offers", id, tool, { location: server.location });
  }
}

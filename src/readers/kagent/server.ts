import { ofLaunch } from "../../catalog/mcp-servers.ts";
import type { ServerCall } from "../../catalog/server-call/launch.ts";
import { unwrapCall } from "../../catalog/server-call/server-call.ts";
import type { Tree } from "../../parse/tree.ts";
import type { Holder } from "../client/credentials.ts";
import { weakestPin } from "../client/package-pin.ts";
import { serverFacts } from "../client/server-facts.ts";
import { type Collector, resourceNode } from "../client/session.ts";
import { transportOf } from "../client/transport.ts";
import { holdSecret, listed, type Resource, readMap, readValues, resourceId } from "./resource.ts";

/** An MCP server that agents of the cluster use: by its address, or run in a pod of its own. */
export function addServer(into: Collector, { name, namespace, location, spec }: Resource): void {
  const id = resourceId("server", namespace, name);
  const config = spec?.get("config");
  // `RemoteMCPServer` has the keys itself, `ToolServer` (v1alpha1) under the name of its transport.
  const remote = config?.get("streamableHttp") ?? config?.get("sse") ?? spec;
  const local = spec?.get("deployment") ?? config?.get("stdio");
  const { launches, lines } = unwrapCall(callOf(local, remote));
  const known = launches.flatMap((launch) => ofLaunch(launch) ?? []);
  const pin = weakestPin(lines, () => false);
  const isRemote = launches.some(({ url }) => url !== undefined);
  into.node("server", id, {
    label: name,
    layer: isRemote ? "L7" : "L3",
    zone: isRemote ? "service" : "runner",
    location,
    facts: { definition: id, ...(pin && { pin }), transport: transportOf(launches), ...serverFacts(known) },
  });
  const reach = known.flatMap((server) => server.reach);
  for (const { resource, access, via, confidence } of reach)
    into.edge("reaches", id, resourceNode(into, resource), {
      location,
      facts: { access, via, ...(confidence && { confidence }) },
      as: access,
    });
  const holder: Holder = { id, channel: "mcp", serves: reach.filter(({ via }) => via === "mcp") };
  readValues(into, holder, remote?.get("headersFrom"), namespace);
  readMap(into, holder, remote?.get("headers"));
  readMap(into, holder, local?.get("env"));
  readValues(into, holder, local?.get("envFrom"), namespace);
  // Every key of such a secret becomes a variable: https://kagent.dev/docs/kmcp/secrets
  for (const ref of listed(local?.get("secretRefs"))) {
    const secret = ref.get("name")?.string();
    if (secret !== undefined) holdSecret(into, holder, { namespace, secret, key: "*" }, "", ref.location);
  }
}

function callOf(local: Tree | undefined, remote: Tree | undefined): ServerCall {
  const settings = new Map((local?.get("env")?.entries() ?? []).map(({ key, value }) => [key, value.string() ?? ""]));
  const args = listed(local?.get("args")).flatMap((arg) => arg.string() ?? "");
  const command = (local?.get("command") ?? local?.get("cmd"))?.string();
  if (command !== undefined) return { command, args, settings };
  const image = local?.get("image")?.string();
  if (image !== undefined) {
    const passed = [...settings.keys()].flatMap((name) => ["-e", name]);
    return { command: "docker", args: ["run", ...passed, image, ...args], settings };
  }
  return { args: [], url: remote?.get("url")?.string(), settings };
}

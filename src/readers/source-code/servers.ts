import { holdVariable } from "../client/credentials.ts";
import { meant } from "./meant.ts";
import type { Reading } from "./reading.ts";
import { partOf, type Statement, statementsOf } from "./statements.ts";
import { type Tool, toolOf } from "./tools.ts";

/** An MCP server that the repository itself is: nobody uses it by that alone. */
export function readServerStatement({ into }: Reading, { id, label, location, shape }: Statement): string {
  return into.node("server", id, {
    label,
    zone: "workstation",
    location,
    facts: { definition: id, product: shape.product, pin: "local", written: "source" },
  });
}

/** A tool that is registered on a server: offered by it where the server is in sight. */
export function readRegistration(reading: Reading, statement: Statement): void {
  const tool = toolOf(reading, statement);
  const server = receiverOf(reading, statement) ?? onlyServer(reading, statement);
  if (server === undefined) return;
  offer(reading, readServerStatement(reading, server), tool);
}

function offer({ into }: Reading, server: string, { id, location, credentials }: Tool): void {
  into.edge("offers", server, id, { location });
  for (const { variable, location: place } of credentials)
    holdVariable(into, { id: server, channel: "mcp" }, variable, variable, place);
}

function receiverOf(reading: Reading, registration: Statement): Statement | undefined {
  const statement = meant(reading, partOf(registration, "this"));
  return statement?.shape.is === "server" ? statement : undefined;
}

/** NOTE: a member of a class, or a parameter: where the file makes one server, that is the one. */
function onlyServer({ sources }: Reading, { module }: Statement): Statement | undefined {
  const servers = [...statementsOf(sources, module).values()].filter(({ shape }) => shape.is === "server");
  return servers.length === 1 ? servers[0] : undefined;
}

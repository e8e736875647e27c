import type { Module } from "../../parse/typescript/module.ts";
import type { Value } from "../../parse/typescript/value.ts";
import { holdVariable } from "../client/credentials.ts";
import { programModules } from "../program.ts";
import { candidatesIn, mayHoldTools } from "./candidates.ts";
import { meant } from "./meant.ts";
import type { Reading } from "./reading.ts";
import { partOf, type Statement, statementsOf } from "./statements.ts";
import { handled, type Tool, toolOf } from "./tools.ts";

function serverNode({ into }: Reading, { id, label, location, shape }: Statement): string {
  return into.node("server", id, {
    label,
    zone: "workstation",
    location,
    facts: { definition: id, product: shape.product, pin: "local", written: "source" },
  });
}

/** An MCP server that the repository itself is, with the tools that other files of its program register. */
export function readServerStatement(reading: Reading, statement: Statement): void {
  const { sources, repository } = reading;
  const server = serverNode(reading, statement);
  for (const key of statement.shape.tools ?? []) offerGiven(reading, server, partOf(statement, key));
  for (const path of programModules(statement.module.source.file, repository)) {
    const source = repository.file(path);
    if (source === undefined || !(mayHoldTools(source.text) || MAY_REGISTER.test(source.text))) continue;
    const module = sources.module(path);
    if (module !== undefined) offerAll(reading, server, statement, module);
  }
}

/** Tools that a server is made with: `new MCPServer({ tools: { search } })`. */
function offerGiven(reading: Reading, server: string, all: Value | undefined): void {
  const values = all?.kind === "map" ? all.entries().map(({ value }) => value) : (all?.items() ?? []);
  for (const value of values) {
    const statement = meant(reading, value);
    if (statement?.shape.is === "tool") offer(reading, server, toolOf(reading, statement));
  }
}

const MAY_REGISTER = /\b(?:registerTool|registerAppTool|addTool|tool)\s*[(<]/;

/** What a module of the program registers on a server that is not in its own sight, and what is written like a tool there. */
function offerAll(reading: Reading, server: string, { module: own }: Statement, module: Module): void {
  const statements = [...statementsOf(reading.sources, module).values()];
  if (module !== own && !statements.some(({ shape }) => shape.is === "server"))
    for (const statement of statements.filter(({ shape }) => shape.is === "register"))
      offer(reading, server, toolOf(reading, statement));
  for (const { id, label, location, handler } of candidatesIn(reading.sources, module))
    offer(reading, server, handled(reading, { id, label, location }, handler), "likely");
}

/** A tool that is registered on a server: offered by it where the server is in sight. */
export function readRegistration(reading: Reading, statement: Statement): void {
  const tool = toolOf(reading, statement);
  const server = serverOf(reading, statement);
  if (server !== undefined) offer(reading, server, tool);
}

/** The server on which a method is called, where it is in sight. */
export function serverOf(reading: Reading, statement: Statement): string | undefined {
  const server = receiverOf(reading, statement) ?? onlyServer(reading, statement);
  return server && serverNode(reading, server);
}

/** The tool is one of the server's, and what it takes from the environment is the server's, too. */
export function offer(
  { into }: Reading,
  server: string,
  { id, location, credentials }: Omit<Tool, "approval" | "names">,
  confidence?: string,
): void {
  into.edge("offers", server, id, { location, facts: { ...(confidence && { confidence }) } });
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

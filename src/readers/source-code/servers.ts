import type { Module } from "../../parse/typescript/module.ts";
import type { Value } from "../../parse/typescript/value.ts";
import { programModules } from "../program.ts";
import { candidatesIn, mayHoldTools } from "./candidates.ts";
import { holdServed } from "./effects/hold.ts";
import { meant } from "./meant.ts";
import type { Reading } from "./reading.ts";
import { partOf, type Statement, statementsOf } from "./statements.ts";
import { handled, type Tool, toolOf } from "./tools.ts";

/** An MCP server that the repository itself is, with the tools that it is made with: nobody uses it by that alone. */
export function ownServer(reading: Reading, statement: Statement): string {
  const { id, label, location, shape } = statement;
  const server = reading.into.node("server", id, {
    label,
    zone: "workstation",
    location,
    facts: { definition: id, product: shape.product, pin: "local", written: "source" },
  });
  for (const all of givenTo(statement)) {
    for (const tool of toolsIn(reading, all))
      if (tool?.shape.is === "tool") offer(reading, server, toolOf(reading, tool));
  }
  return server;
}

const givenTo = (statement: Statement): readonly Value[] =>
  (statement.shape.tools ?? []).flatMap((key) => partOf(statement, key) ?? []);

const toolsIn = (reading: Reading, all: Value): readonly (Statement | undefined)[] =>
  (all.kind === "map" ? all.entries().map(({ value }) => value) : all.items()).map((value) => meant(reading, value));

/** Whether the tools that a server is made with are all seen. */
const isWhole = (reading: Reading, all: Value): boolean =>
  !all.isOpen && all.rest.length === 0 && toolsIn(reading, all).every((tool) => tool?.shape.is === "tool");

/** An MCP server that the repository itself is, with the tools that other files of its program register. */
export function readServerStatement(reading: Reading, statement: Statement): void {
  const { sources, repository } = reading;
  const server = ownServer(reading, statement);
  const given = givenTo(statement);
  if (given.length > 0 && given.every((all) => isWhole(reading, all))) return;
  for (const path of programModules(statement.module.source.file, repository)) {
    const source = repository.file(path);
    if (source === undefined || !(mayHoldTools(source.text) || MAY_REGISTER.test(source.text))) continue;
    const module = sources.module(path);
    if (module !== undefined) offerAll(reading, server, statement, module);
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
  return server && ownServer(reading, server);
}

/** The tool is one of the server's, and what it takes from the environment is the server's, too. */
export function offer(
  { into }: Reading,
  server: string,
  { id, location, credentials }: Omit<Tool, "approval" | "names">,
  confidence?: string,
): void {
  into.edge("offers", server, id, { location, facts: { ...(confidence && { confidence }) } });
  holdServed(into, server, credentials);
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

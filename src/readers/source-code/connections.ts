import type { Tree } from "../../parse/tree.ts";
import type { Approval } from "./approval.ts";
import { connect } from "./connect.ts";
import type { Reading } from "./reading.ts";
import { optionsOf, partOf, type Statement } from "./statements.ts";

/** Who uses the server, and whether somebody is asked before it calls a tool of it. */
interface User {
  readonly agent: string;
  readonly approval: Approval;
}

/** An MCP server that an agent is given, or each of those that a client has. */
export function readConnection(reading: Reading, statement: Statement, user: User): void {
  const { shape, id, label, location } = statement;
  const [key] = shape.servers ?? [];
  const value = key === undefined ? optionsOf(statement) : partOf(statement, key);
  if (value === undefined) return;
  const add = (one: { id: string; label: string; location: typeof location; value: Tree }): void =>
    connect(reading, { ...user, ...one, product: shape.product });
  if (shape.is === "connection") add({ id, label, location, value });
  else
    for (const { key: name, keyLocation, value: server } of value.entries())
      add({ id: `${id}.${name}`, label: name, location: keyLocation, value: server });
}

import { connect } from "./connect.ts";
import type { Reading } from "./reading.ts";
import { optionsOf, type Statement } from "./statements.ts";

/** An MCP server that an agent is given. */
export function readConnection(reading: Reading, statement: Statement, agent: string): void {
  const options = optionsOf(statement);
  if (options)
    connect(reading, {
      agent,
      id: statement.id,
      label: statement.label,
      location: statement.location,
      value: options,
      approval: "unasked",
      product: statement.shape.product,
    });
}

import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { readServer } from "../client/server.ts";
import type { Approval } from "./approval.ts";
import type { Reading } from "./reading.ts";

/** How an agent reaches an MCP server: a map with a command or an address, as configs of clients have it. */
export interface Connection {
  readonly agent: string;
  readonly id: string;
  readonly label: string;
  readonly location: Location;
  readonly value: Tree;
  readonly approval: Approval;
  readonly product: string;
}

/** The server as a node, with what it reaches and holds; used by the agent. */
export function connect(
  { into, repository }: Reading,
  { agent, id, label, location, value, approval, product }: Connection,
): void {
  readServer(
    into,
    { key: label, keyLocation: location, value },
    { agent, client: product, path: id, approval, start: "unasked", repository, contexts: "every" },
  );
}

import type { Location } from "../../graph/model.ts";
import type { Tree } from "../../parse/tree.ts";
import { type Holder, readValue } from "../client/credentials.ts";
import { readServer } from "../client/server.ts";
import type { Asked } from "./approval.ts";
import type { Reading } from "./reading.ts";

/** How an agent reaches an MCP server: a map with a command or an address, as configs of clients have it. */
export interface Connection extends Asked {
  readonly agent: string;
  readonly id: string;
  readonly label: string;
  readonly location: Location;
  readonly value: Tree;
  readonly product: string;
  /** The only tools of it that the agent gets, where a list limits them. */
  readonly tools?: readonly string[] | undefined;
  /** Tools of it that are taken away. */
  readonly without?: readonly string[] | undefined;
}

/** The server as a node, with what it reaches and holds; used by the agent. */
export function connect({ into, repository }: Reading, connection: Connection): void {
  const { agent, id, label, location, value, approval, waived, product, tools, without } = connection;
  // A service that the vendor connects to by itself, with the account of whoever signed in.
  if (value.get("connectorId") ?? value.get("connector_id"))
    into.node("server", id, { label, zone: "service", layer: "L7", location, facts: { definition: id, product } });
  readServer(
    into,
    { key: label, keyLocation: location, value },
    {
      agent,
      client: product,
      path: id,
      approval,
      waived,
      tools,
      without,
      start: "unasked",
      repository,
      contexts: "every",
    },
  );
  const holder: Holder = { id, channel: "mcp" };
  for (const key of TOKENS) {
    const token = value.get(key);
    if (token) readValue(into, holder, key, token, `${id}.${key}`);
  }
  for (const { key, value: header } of value.at("requestInit", "headers")?.entries() ?? [])
    readValue(into, holder, key, header, `${id}.requestInit.headers.${key}`);
}

// Keys beside `headers` that hold a token: https://platform.openai.com/docs/guides/tools-connectors-mcp,
// https://platform.claude.com/docs/en/agents-and-tools/mcp-connector
const TOKENS: readonly string[] = ["authorization", "authorization_token"];

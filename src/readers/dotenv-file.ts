import type { Client } from "../catalog/clients.ts";
import { classify, isSecretName } from "../catalog/credentials.ts";
import { literalSecret } from "../catalog/literal-secret.ts";
import { parseDotenv } from "../parse/dotenv.ts";
import type { Entry } from "../parse/tree.ts";
import { holdLiteral } from "./client/credentials.ts";
import { type Collector, clientSession, collector } from "./client/session.ts";
import type { Reader, Repository } from "./reader.ts";

// What a repository holds when somebody works in it with the client.
const SIGNS: readonly (readonly [Client, RegExp])[] = [
  ["claude-code", /(?:^|\/)(?:\.claude\/|\.mcp\.json$)/],
  ["codex", /(?:^|\/)\.codex\/config\.toml$/],
  ["cursor", /(?:^|\/)\.cursor\/mcp\.json$/],
  ["vscode-copilot", /(?:^|\/)\.vscode\/mcp\.json$/],
];
// Values in the data of tests and examples are made up.
const MADE_UP =
  /(?:^|\/)(?:tests?|__tests__|testdata|fixtures?|__fixtures__|spec|examples?|mocks?|e2e|node_modules)\//i;

const EXAMPLE = /\.(?:example|sample|template)$/;

/** Variables of a checkout, for the agents that work in it and can read its files. */
export const dotenvFile: Reader = {
  id: "dotenv-file",
  title: "Variables of a project (.env and its examples)",
  docs: "https://github.com/motdotla/dotenv#what-rules-does-the-parsing-engine-follow",
  files: ["**/.env", "**/.env.local", "**/.env.example", "**/.env.sample", "**/.env.template"],
  ignores:
    "Files of repositories without a client's configuration, data of tests and examples, default passwords of local services, and which process loads the file.",
  read(source, repository) {
    const into = collector();
    if (MADE_UP.test(source.file)) return into.fragment();
    const clients = clientsOf(repository);
    if (clients.length === 0) return into.fragment();
    const entries = parseDotenv(source).tree?.entries() ?? [];
    const secrets = entries.filter(
      ({ key, value }) => isSecretName(key) || isLiteral(source.file, key, value.string()),
    );
    if (secrets.length === 0) return into.fragment();
    for (const client of clients) {
      const { session } = clientSession(into, client, undefined);
      for (const entry of secrets) hold(into, session, source.file, entry);
    }
    return into.fragment();
  },
};

function clientsOf({ names }: Repository): readonly Client[] {
  return SIGNS.filter(([, sign]) => names.some((name) => sign.test(name))).map(([client]) => client);
}

/** Whether the value is a secret in use. NOTE: an example shows random values, so there only the shape of a vendor's token counts. */
function isLiteral(file: string, name: string, value: string | undefined): boolean {
  const example = EXAMPLE.test(file);
  const secret = literalSecret(value ?? "", example ? "" : name);
  return secret !== undefined && secret.weak !== true && !(example && secret.provider === "url");
}

/**
 * The session can read the file, so it holds what the file holds. NOTE: a name alone is no credential of the developer's
 * shell: it is a node of its own, which grants nothing and which no pool counts.
 */
function hold(into: Collector, session: string, file: string, { key, keyLocation, value }: Entry): void {
  if (isLiteral(file, key, value.string())) {
    holdLiteral(into, { id: session, channel: "env" }, key, value.string() ?? "", value.location, `${file}#${key}`);
    return;
  }
  const { class: group, provider, lifetime } = classify(key, "env");
  const id = into.node("credential", `credential:dotenv/${key}`, {
    label: `${key} of the project`,
    facts: { class: group, provider, lifetime, store: "dotenv" },
  });
  into.edge("holds", session, id, {
    location: keyLocation,
    facts: { when: "disk", channel: ["env"], confidence: "possible", names: [key] },
  });
}

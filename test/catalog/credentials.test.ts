import { describe, expect, test } from "vitest";
import { data } from "../../src/catalog/credentials.generated.ts";
import { classify, isSecretName } from "../../src/catalog/credentials.ts";
import { digest, literalSecret } from "../../src/catalog/literal-secret.ts";

describe("what the name of a credential says", () => {
  test.each([
    ["GITHUB_TOKEN", "job-token", "minted"],
    ["github.token", "job-token", "minted"],
    ["GH_TOKEN", "pat", "static"],
    ["MY_PAT", "pat", "static"],
    ["SHOPIFY_GH_TOKEN", "pat", "static"],
    ["RELEASE_PLEASE_KEY", "pat", "static"],
    ["ANTHROPIC_API_KEY", "model-key", "static"],
    ["TEAM_ANTHROPIC_API_KEY", "model-key", "static"],
    ["NPM_TOKEN", "registry", "static"],
    ["VSCE_PAT", "registry", "static"],
    ["PYPI_API_TOKEN", "registry", "static"],
    ["AWS_SECRET_ACCESS_KEY", "cloud", "static"],
    ["AWS_SESSION_TOKEN", "cloud", "minted"],
    ["BIRD_APP_PRIVATE_KEY", "app-token", "static"],
    ["SLACK_BOT_TOKEN", "secret", "static"],
    ["SOMETHING", "secret", "static"],
  ])("%s is a %s, %s", (name, kind, lifetime) => expect(classify(name)).toMatchObject({ class: kind, lifetime }));

  test("in somebody's environment, GITHUB_TOKEN is a personal one", () => {
    expect(classify("GITHUB_TOKEN", "env").class).toBe("pat");
    expect(classify("GITHUB_TOKEN", "secret").grants).toEqual([]);
  });
  test("a personal token may reach other repositories, a model key grants nothing", () => {
    expect(classify("GH_PAT").grants).toContainEqual({
      resource: "github:other-repositories",
      access: "write",
      certainty: "possible",
    });
    expect(classify("OPENAI_API_KEY").grants).toEqual([]);
  });
  test("some names are of secrets", () => {
    expect(
      ["X-Api-Key", "apiKey", "DB_PASSWORD", "DATABASE_URL", "GH_PAT", "TOKEN_2"].filter((name) => !isSecretName(name)),
    ).toEqual(["TOKEN_2"]);
    expect(
      ["PATH", "HOME", "MAX_TOKENS", "APP_ID", "API_URL", "NEXT_PUBLIC_KEY", "KEYBOARD"].filter(isSecretName),
    ).toEqual([]);
  });
});

describe("literal secrets", () => {
  const random = "q8Zr71mKp0Wv62LnXt94BcHs35JdYf20AgEu";
  test.each([
    [`ghp_${random}`, "X", "github", "ghp_…"],
    [`github_pat_${random}${random}`, "X", "github", "github_pat_…"],
    [`sk-ant-oat01-${random}`, "X", "anthropic", "sk-ant-…"],
    ["AKIAZ3MG8QW71PLX0CVB", "X", "aws", "AKIA…"],
    [`xoxb-74185-${random}`, "X", "slack", "xoxb-…"],
    [`AIza${random}`, "X", "google", "AIza…"],
    [`Bearer ${random}`, "Authorization", "unknown", "Bearer …"],
    [`--token=${random}`, "", "unknown", "…"],
    [`https://mcp.example.org/?apiKey=${random}`, "url", "unknown", "…"],
    ["postgres://clerk:q8Zr71mKp0Wv@ledger.example.org/books", "", "url", "…"],
    ["8f14e45fceea167a5a36dedd4bea2543", "API_KEY", "unknown", "…"],
    [`\${GITHUB_TOKEN:-ghp_${random}} ghp_${random}`, "X", "github", "ghp_…"],
  ])("%s under %s is one", (value, name, provider, hint) =>
    expect(literalSecret(value, name)).toEqual({ provider, hint }),
  );

  test.each([
    ["ghp_your_token_goes_here_0123456789abcdef", "GITHUB_TOKEN"],
    ["ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "GITHUB_TOKEN"],
    ["ghp_000000000000000000000000000000000000", "GITHUB_TOKEN"],
    ["sk-ant-...", "ANTHROPIC_API_KEY"],
    ["AKIAIOSFODNN7EXAMPLE", "AWS_ACCESS_KEY_ID"],
    ["EXAMPLE-not-a-secret", "TOKEN"],
    ["YOUR_API_KEY", "API_KEY"],
    ["<API_KEY>", "API_KEY"],
    ["changeme", "PASSWORD"],
    ["$GITHUB_TOKEN", "TOKEN"],
    ["${GITHUB_TOKEN}", "TOKEN"],
    ["${env:TOKEN}", "TOKEN"],
    ["{env:TOKEN}", "TOKEN"],
    ["{file:~/.token}", "TOKEN"],
    ["${input:token}", "TOKEN"],
    ["${user_config.token}", "TOKEN"],
    ["${TOKEN:-}", "TOKEN"],
    ["${{ secrets.TOKEN }}", "TOKEN"],
    ["Bearer ${TOKEN}", "Authorization"],
    ["op://team/vault/token", "TOKEN"],
    ["vault:secret/data/x#k", "TOKEN"],
    ["$(pass show token)", "TOKEN"],
    [`pk_live_${random}`, "STRIPE_KEY"],
    [`sb_publishable_${random}`, "SUPABASE_KEY"],
    ["put-the-real-key-in", "API_KEY"],
    ["postgres://user:password@host/db", "DATABASE_URL"],
    ["postgresql://app:${PW}@db.example.org/x", "DATABASE_URL"],
    ["8f14e45fceea167a5a36dedd4bea2543", "COMMIT"],
    ["./keys/service-account-2026.json", "SERVICE_ACCOUNT_KEY"],
    ["", "TOKEN"],
    ["true", "TOKEN"],
    ["-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----", "KEY"],
  ])("%s under %s is none", (value, name) => expect(literalSecret(value, name)).toBeUndefined());

  test("a shipped password on this machine is a weak one", () => {
    expect(literalSecret("postgres://postgres:postgres@localhost:5432/dev", "DATABASE_URL")).toEqual({
      provider: "database",
      hint: "…",
      weak: true,
    });
  });
  test("a hint shows nothing but a public prefix", () => {
    for (const { prefix } of data.shapes) {
      const found = literalSecret(`${prefix}${random}${random}`, "X");
      expect([prefix, found?.hint]).toEqual([prefix, `${prefix}…`]);
    }
  });
  test("equal literals have equal digests", () => {
    expect(digest("a")).toBe("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
    expect(digest("a")).not.toBe(digest("b"));
  });
  test("hostile values take no time", () => {
    const start = performance.now();
    for (const value of [
      "a:".repeat(100_000),
      "a-".repeat(100_000),
      "${".repeat(100_000),
      "x://".repeat(50_000),
      "-----BEGIN ".repeat(20_000),
      "=".repeat(200_000),
    ])
      literalSecret(value, "API_KEY");
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test("every row of the catalog has a source", () => {
  const rows = [...data.names, ...data.patterns, ...data.shapes];
  expect(rows.filter(({ source }) => !Object.hasOwn(data.sources, source))).toEqual([]);
});

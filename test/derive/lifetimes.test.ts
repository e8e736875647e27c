import { expect, test } from "vitest";
import { deriveLifetimes } from "../../src/derive/lifetimes.ts";
import { drawing } from "../graph/notation.ts";

test.each([
  ["TEAM_PAT", "class:pat,provider:github,lifetime:static", "a GitHub App's installation token"],
  ["NPM_TOKEN", "class:registry,provider:npm,lifetime:static", "trusted publishing"],
  ["AWS_SECRET_ACCESS_KEY", "class:cloud,provider:aws,lifetime:static", "an IAM role through OIDC"],
  ["AWS_ACCESS_KEY_ID", "class:cloud,provider:aws,lifetime:static", undefined],
  ["AWS_SESSION_TOKEN", "class:cloud,provider:aws,lifetime:minted", undefined],
  ["FLY_API_TOKEN", "class:cloud,provider:hosting,lifetime:static", undefined],
  ["OPENAI_API_KEY", "class:model-key,provider:openai,lifetime:static", undefined],
])("%s with %s: %s", (name, facts, expected) => {
  const graph = drawing(`agent:claude -holds-> store/${name}\nstore/${name} {${facts}}`);
  expect(deriveLifetimes(graph).nodes.get(`store/${name}`)?.facts["minted-by"]?.value).toBe(expected);
});

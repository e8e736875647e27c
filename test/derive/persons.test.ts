import { expect, test } from "vitest";
import { derivePersons } from "../../src/derive/persons.ts";
import { drawing } from "../graph/notation.ts";

const actsAs = (id: string, kind: string, name: string, mode = "agent"): unknown =>
  [
    ...derivePersons(
      drawing(
        `claude -holds{names:${name}|}-> credential:${id}\ncredential:${id} {class:${kind}}\nclaude {mode:${mode}}`,
      ),
    ).edges.values(),
  ][0]?.facts["acts-as"]?.value;

test.each([
  ["KEY", "model-key", "claude_code_oauth_token", "person"],
  ["CLAUDE_CODE_OAUTH_TOKEN", "model-key", "TOKEN", "person"],
  ["ANTHROPIC_API_KEY", "model-key", "anthropic_api_key", undefined],
  ["MAINTAINER_PAT", "pat", "GH_TOKEN", "person"],
  ["BOT_PAT", "pat", "GH_TOKEN", undefined],
  ["DEPLOY_TOKEN", "pat", "GH_TOKEN", undefined],
  ["PATH_TOKEN", "pat", "GH_TOKEN", undefined],
  ["MY_PAT", "secret", "TOKEN", undefined],
])("%s of class %s, given as %s: %s", (id, kind, name, expected) => {
  expect(actsAs(id, kind, name)).toBe(expected);
});

test("a person's own session is no shared agent", () => {
  expect(actsAs("MAINTAINER_PAT", "pat", "GH_TOKEN", "interactive")).toBeUndefined();
});

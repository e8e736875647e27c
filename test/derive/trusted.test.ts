import { expect, test } from "vitest";
import { deriveOutlives } from "../../src/derive/outlives.ts";
import { deriveTrusted } from "../../src/derive/trusted.ts";
import { drawing } from "../graph/notation.ts";

/** Confidence of the way by which `claude` gets among the jobs that a trust policy lets in. */
function led(push: string, login: string, trust = "trust:repository,confidence:certain"): readonly unknown[] {
  const graph = deriveTrusted(
    drawing(
      `agent:claude -can${push}\njobs#deploy -holds[${login}]{channel:oidc}-> role\nrole {class:cloud}\n` +
        `subjects -holds{channel:oidc,${trust}}-> role\nsubjects {definition:iac}`,
    ),
  );
  const edges = [...graph.edges.values()].filter((edge) => edge.kind === "triggers");
  return edges.map((edge) => `${edge.to} ${edge.facts.confidence?.value}`);
}
const APP = "{access:write,with-class:app-token,confidence:certain}-> resource:github:agent-branch";

test("an agent whose pushes start the job that takes the identity is among those that are let in", () => {
  expect(led(APP, "pull_request.opened")).toEqual(["subjects certain"]);
  expect(led(APP, "push")).toEqual(["subjects certain"]);
  expect(led("{access:write,with-class:pat,confidence:possible}-> resource:github:agent-branch", "push")).toEqual([
    "subjects possible",
  ]);
  expect(led("{access:write,with-class:job-token}-> resource:github:workflows", "schedule")).toEqual([
    "subjects possible",
  ]);
});

test("an agent whose pushes start nothing is not", () => {
  expect(led("{access:write,with-class:job-token,confidence:certain}-> resource:github:agent-branch", "push")).toEqual(
    [],
  );
  expect(led("{access:read,with-class:app-token,confidence:certain}-> resource:github:agent-branch", "push")).toEqual(
    [],
  );
  expect(led("{access:write,with-class:app-token,confidence:certain}-> resource:github:issues", "push")).toEqual([]);
  expect(led(APP, "schedule")).toEqual([]);
  expect(led(APP, "pull_request.opened:fork")).toEqual([]);
});

test("only a trust policy that takes any branch leads there, and only where the files name the repository", () => {
  expect(led(APP, "push", "trust:ref,confidence:certain")).toEqual([]);
  expect(led(APP, "push", "trust:environment,confidence:certain")).toEqual([]);
  expect(led(APP, "push", "trust:pull-request,confidence:certain")).toEqual([]);
  expect(led(APP, "pull_request", "trust:pull-request,confidence:certain")).toEqual(["subjects certain"]);
  expect(led(APP, "push", "trust:repository,confidence:possible")).toEqual([]);
});

test("what an agent holds outlives its job where nobody ends it with the job", () => {
  const why = (hold: string, credential: string): unknown => {
    const graph = deriveOutlives(drawing(`agent:claude -holds{when:with${hold}}-> key\nkey {${credential}}`));
    return [...graph.edges.values()][0]?.facts.outlives?.value;
  };
  expect(why("", "lifetime:minted,revoked:false")).toBe("what mints it is told not to revoke it");
  expect(why(",lasts:43200", "lifetime:minted")).toBe("the session is asked for 12 hours");
  expect(why(",lasts:3600", "lifetime:minted,lasts:43200")).toBeUndefined();
  expect(why("", "lifetime:minted,lasts:5400")).toBe("a session of it may last 1.5 hours");
  expect(why("", "lifetime:static,lasts:5400")).toBeUndefined();
  expect(why("", "lifetime:minted")).toBeUndefined();
});

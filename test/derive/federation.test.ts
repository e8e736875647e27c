import { describe, expect, test } from "vitest";
import { deriveFederation } from "../../src/derive/federation.ts";
import { drawing } from "../graph/notation.ts";

/** Who takes the identity `oidc` of the job `jobs#ask`, and what it then grants. */
function told(lines: string): readonly unknown[] {
  const graph = deriveFederation(
    drawing(
      `jobs#ask -runs-> agent:claude\nagent:claude -holds-> oidc\noidc {class:oidc}\njobs#ask {definition:jobs#ask}\n${lines}`,
    ),
  );
  const grants = [...graph.edges.values()].filter((edge) => edge.kind === "grants" && edge.from === "oidc");
  return [
    graph.nodes.get("oidc")?.facts.relying?.value,
    ...grants.map(({ to, facts }) => `${facts.access?.value} ${to} ${facts.confidence?.value}`),
  ];
}
const GRANTS = "role -grants{access:write,confidence:certain}-> cloud\nrole {class:cloud,provider:aws}\n";
const login = (job: string): string => `${job} -holds{channel:oidc}-> role\n${GRANTS}`;
const trusts = (who: string, definition = "iac"): string =>
  `subjects/${definition} -holds{channel:oidc,trust:${who}}-> role\nsubjects/${definition} {definition:${definition}}\n`;
const DEPLOY = "jobs#deploy {definition:jobs#deploy}\n";

describe("who takes the identity of a job", () => {
  test("nobody, where no job logs in", () => {
    expect(told("")).toEqual([undefined]);
  });

  test("whom the job itself logs in to, with all that it grants", () => {
    expect(told(login("jobs#ask"))).toEqual(["job", "write cloud certain"]);
  });

  test("perhaps the one of another job that names no environment", () => {
    expect(told(login("jobs#deploy") + DEPLOY)).toEqual(["workflow", "write cloud possible"]);
    expect(told(`${login("jobs#deploy")}jobs#deploy {environment:production}`)).toEqual([undefined]);
    expect(
      told(`${login("jobs#deploy")}jobs#deploy {environment:production}\njobs#ask {environment:production}`),
    ).toEqual(["workflow", "write cloud possible"]);
  });

  test("surely the one whose trust policy lets every job of the repository in", () => {
    for (const who of ["anyone", "organization", "repository"])
      expect(told(login("jobs#deploy") + DEPLOY + trusts(who))[0]).toBe("policy");
    expect(told(`${login("jobs#deploy")}${trusts("repository")}jobs#deploy {environment:production}`)[0]).toBe(
      "policy",
    );
  });

  test("not the one whose trust policy asks for an environment or a workflow", () => {
    expect(told(login("jobs#deploy") + DEPLOY + trusts("environment"))).toEqual([undefined]);
    expect(told(login("jobs#deploy") + DEPLOY + trusts("workflow"))).toEqual([undefined]);
  });

  test("perhaps the one whose trust policy is not known, or stands twice", () => {
    expect(told(login("jobs#deploy") + DEPLOY + trusts("unknown"))[0]).toBe("workflow");
    expect(told(login("jobs#deploy") + DEPLOY + trusts("repository") + trusts("environment", "other"))[0]).toBe(
      "workflow",
    );
  });

  test("a registry only in the same job, or in the same file and environment", () => {
    const publish = "-holds{channel:oidc}-> npm\nnpm {class:registry}\nnpm -grants{access:publish}-> packages\n";
    expect(told(`jobs#ask ${publish}`)[0]).toBe("registry");
    expect(told(`jobs#deploy ${publish}${DEPLOY}`)[0]).toBe("workflow");
    expect(told(`other#deploy ${publish}other#deploy {definition:other#deploy}`)).toEqual([undefined]);
  });
});

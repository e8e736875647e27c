import { describe, expect, test } from "vitest";
import { deriveNeed } from "../../src/derive/need.ts";
import { drawing } from "../graph/notation.ts";

/** Need and way of reading of what `claude` holds under the id `store/<NAME>`. */
function told(lines: string): unknown {
  const edges = [...deriveNeed(drawing(lines)).edges.values()].filter((edge) => edge.kind === "holds");
  return edges.map(({ facts }) => [facts.need?.value, facts.readable?.value]);
}
const held = (name: string, hold: string, facts: string, more = ""): unknown =>
  told(`agent:claude -holds{when:with,${hold}}-> store/${name}\nstore/${name} {${facts},lifetime:static}\n${more}`);
const SHELL = "agent:claude -uses-> tool:Bash\ntool:Bash {capability:shell,breadth:any}";

describe("what an agent needs a credential for", () => {
  test("its model", () => {
    expect(held("ANTHROPIC_API_KEY", "channel:env,names:KEY", "class:model-key")).toEqual([["model", "none"]]);
  });

  test("its model, through the account of a cloud that it says so of, and perhaps where it has no other", () => {
    const key = [
      "AWS_SECRET_ACCESS_KEY",
      "channel:env,names:AWS_SECRET_ACCESS_KEY",
      "class:cloud,provider:aws",
    ] as const;
    expect(held(...key, "agent:claude {model-host:aws}")).toEqual([["model", "none"]]);
    expect(held(...key)).toEqual([["unknown", "none"]]);
    expect(held(...key, "agent:claude -holds-> m\nm {class:model-key}")).toEqual([
      ["model", "none"],
      ["nothing", "none"],
    ]);
  });

  test("GitHub, where one of its ways is that of `gh` or git", () => {
    expect(held("TEAM_PAT", "channel:env|gh,names:GH_TOKEN", "class:pat")).toEqual([["github", "none"]]);
    expect(held("TEAM_PAT", "channel:env,names:TEAM_PAT", "class:pat")).toEqual([["nothing", "none"]]);
  });

  test("a server, or nobody knows, where it stands among settings", () => {
    expect(held("SENTRY_TOKEN", "channel:env|mcp,names:mcp_config", "class:secret")).toEqual([["server", "none"]]);
    expect(held("SENTRY_TOKEN", "channel:env|mcp,names:settings", "class:secret")).toEqual([["unknown", "none"]]);
  });

  test("is not asked of a setting that is kept as a secret", () => {
    expect(held("PROXY_URL", "channel:env,names:ANTHROPIC_BASE_URL", "class:secret")).toEqual([["unknown", "none"]]);
    expect(held("SLACK_TOKEN", "channel:env,names:SLACK_TOKEN", "class:secret")).toEqual([["nothing", "none"]]);
  });
});

describe("how an agent reads a credential", () => {
  const key = ["NPM_TOKEN", "channel:env,names:NPM_TOKEN", "class:registry"] as const;
  test("through a shell that runs code or prints variables", () => {
    expect(held(...key, SHELL)).toEqual([["nothing", "shell"]]);
    expect(
      held(...key, "agent:claude -uses-> tool:Bash\ntool:Bash {capability:shell,breadth:narrow,command:cat}"),
    ).toEqual([["nothing", "shell"]]);
    expect(
      held(...key, "agent:claude -uses-> tool:Bash\ntool:Bash {capability:shell,breadth:narrow,command:gh issue view}"),
    ).toEqual([["nothing", "none"]]);
  });

  test("in its prompt, whatever it may do and however it uses it besides", () => {
    expect(held("TEAM_PAT", "channel:gh,names:prompt", "class:pat")).toEqual([["nothing", "prompt"]]);
  });

  test("in files, where an earlier step left it there", () => {
    const files = "agent:claude -uses-> tool:Read\ntool:Read {capability:read}";
    expect(held(...key, files)).toEqual([["nothing", "none"]]);
    expect(
      told(`agent:claude -holds{when:disk,channel:git,names:checkout}-> store/PAT\nstore/PAT {class:pat}\n${files}`),
    ).toEqual([["github", "files"]]);
  });
});

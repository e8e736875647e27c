import { describe, expect, test } from "vitest";
import { deriveEgress } from "../../src/derive/egress.ts";
import { drawing } from "../graph/notation.ts";

const egress = (lines: string): unknown => deriveEgress(drawing(lines)).nodes.get("claude")?.facts.egress?.value;
const tool = (facts: string, run = "", more = ""): unknown =>
  egress(`job -runs${run}-> claude -uses-> tool:T\ntool:T {${facts}}\n${more}`);
const SENDS = "tool:T -reaches{access:send,via:none}-> internet";

describe("where an agent can send to", () => {
  test("code of its own, and a way to hosts, are open", () => {
    expect(tool("capability:shell,breadth:any,network:full")).toBe("open");
    expect(tool("capability:shell,breadth:interpreter")).toBe("open");
    expect(tool("capability:web,breadth:wide", "", SENDS)).toBe("open");
    expect(tool("capability:shell,breadth:narrow,command:curl *", "", SENDS)).toBe("open");
  });

  test("code of the repository is open to whoever can change it", () => {
    expect(tool("capability:shell,breadth:build")).toBe("none");
    expect(tool("capability:shell,breadth:build", "", "claude -uses-> tool:E\ntool:E {capability:edit}")).toBe("open");
    expect(tool("capability:shell,breadth:any,command:find *")).toBe("none");
  });

  test("one domain is listed, a sandbox without network is none", () => {
    expect(tool("capability:web,breadth:narrow", "", SENDS)).toBe("listed");
    expect(tool("capability:shell,breadth:any,network:none")).toBe("none");
    expect(tool("capability:shell,breadth:any,network:unknown")).toBe("unknown");
  });

  test("a service behind a credential is no host of its choice", () => {
    expect(
      tool("capability:shell,breadth:narrow,command:gh gist *", "", "tool:T -reaches{access:send,via:gh}-> internet"),
    ).toBe("none");
  });

  test("a tool that it may not even have leaves it unknown", () => {
    expect(
      egress("job -runs-> claude -uses{confidence:possible}-> tool:T\ntool:T {capability:shell,breadth:any}"),
    ).toBe("unknown");
  });

  test("a limit before it holds, unless whoever runs code can lift it, or another way goes round it", () => {
    const shell = "capability:shell,breadth:any";
    expect(tool(shell, "{egress:listed}")).toBe("listed");
    expect(tool(shell, "{egress:sudo}")).toBe("unknown");
    expect(tool("capability:web,breadth:wide", "{egress:sudo}", SENDS)).toBe("listed");
    expect(tool(shell, "{egress:unknown}")).toBe("unknown");
    expect(tool(shell, "{egress:listed}", "other -runs-> claude")).toBe("open");
  });

  test("only the widest way is shown, and any command for all others", () => {
    const graph = deriveEgress(
      drawing(
        "claude -uses-> tool:A\nclaude -uses-> tool:B\ntool:A {capability:shell,breadth:any}\ntool:B {capability:web}\ntool:B -reaches{access:send,via:none}-> internet",
      ),
    );
    const shown = [...graph.edges.values()].filter((edge) => edge.facts.egress).map((edge) => edge.to);
    expect(shown).toEqual(["A"]);
  });
});

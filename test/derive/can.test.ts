import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveCan } from "../../src/derive/can.ts";
import type { Edge, Graph } from "../../src/graph/model.ts";
import { drawing, graph } from "../graph/notation.ts";

const can = (drawn: Graph): readonly Edge[] =>
  [...deriveCan(drawn).edges.values()].filter((edge) => edge.kind === "can");
const said = (drawn: Graph): readonly string[] =>
  can(drawn)
    .map((edge) => `${edge.facts.access?.value} ${edge.to}`)
    .sort();

describe("can", () => {
  test("asks for a tool, and for a credential that is presented where the tool looks for it", () => {
    expect(
      said(graph`
      agent:claude -uses-> push -reaches{access:write,via:git}-> code
      claude -holds{channel:git|env}-> token -grants{access:write}-> code
    `),
    ).toEqual(["write code"]);
    expect(
      said(graph`
      agent:claude -uses-> push -reaches{access:write,via:git}-> code
      claude -holds{channel:env|gh}-> token -grants{access:write}-> code
    `),
    ).toEqual([]);
  });

  test("a credential alone does nothing, nor does a tool alone", () => {
    expect(
      said(graph`
      agent:claude -holds{channel:git|env}-> token -grants{access:write}-> code
      claude -uses-> grep
    `),
    ).toEqual([]);
    expect(
      said(graph`
      agent:claude -uses-> push -reaches{access:write,via:git}-> code
    `),
    ).toEqual([]);
  });

  test("what asks for no credential needs none", () => {
    expect(
      said(graph`
      agent:claude -uses-> fetch -reaches{access:send,via:none}-> internet
    `),
    ).toEqual(["send internet"]);
  });

  test("a credential grants its own resource, with its own access", () => {
    const drawn = (granted: string): Graph =>
      drawing(`
      agent:claude -uses-> push -reaches{access:write,via:git}-> code
      claude -holds{channel:git|env}-> token -grants{access:${granted}}-> code
      token -grants{access:write}-> issues
    `);
    expect(said(drawn("read"))).toEqual([]);
    expect(said(drawn("write"))).toEqual(["write code"]);
  });

  test("a shell takes every credential from wherever it lies", () => {
    expect(
      said(graph`
      agent:claude -uses-> bash -reaches{access:publish,via:shell}-> registry
      claude -holds{channel:mcp|x}-> token -grants{access:publish}-> registry
    `),
    ).toEqual(["publish registry"]);
  });

  test("a later step's credential is reached by who can change what the step runs, from a shell", () => {
    const drawn = (edits: string): Graph =>
      drawing(`
      agent:claude -uses-> bash -reaches{access:publish,via:shell}-> registry
      ${edits}
      claude -holds{channel:env|x,when:after}-> token -grants{access:publish}-> registry
    `);
    expect(said(drawn(""))).toEqual([]);
    expect(said(drawn("bash -reaches{access:exec,via:none}-> resource:host:exec"))).toEqual([
      "exec host:exec",
      "publish registry",
    ]);
    expect(said(drawn("claude -uses-> edit -reaches{access:write,via:none}-> resource:host:files"))).toEqual([
      "publish registry",
      "write host:files",
    ]);
  });

  test("parts must share a context", () => {
    const drawn = (tool: string, token: string): Graph =>
      drawing(`
      agent:claude -uses[${tool}]-> push -reaches{access:write,via:git}-> code
      claude -holds[${token}]{channel:git|env}-> token -grants{access:write}-> code
    `);
    expect(can(drawn("a,b", "b,c")).map((edge) => edge.contexts)).toEqual([["b"]]);
    expect(can(drawn("a", "b"))).toEqual([]);
  });

  test("is as sure as its least sure part", () => {
    const drawn = (held: string, granted: string): Graph =>
      drawing(`
      agent:claude -uses-> push -reaches{access:write,via:git}-> code
      claude -holds{channel:git|env,confidence:${held}}-> token -grants{access:write,confidence:${granted}}-> code
    `);
    const sure = (held: string, granted: string): unknown => can(drawn(held, granted))[0]?.facts.confidence?.value;
    expect([
      sure("certain", "certain"),
      sure("likely", "certain"),
      sure("certain", "possible"),
      sure("likely", "unknown"),
    ]).toEqual(["certain", "likely", "possible", "possible"]);
  });

  test("names its witnesses, and they exist", () => {
    const drawn = graph`
      agent:claude -uses-> push -reaches{access:write,via:git}-> code
      claude -holds{channel:git|env}-> token -grants{access:write}-> code
    `;
    const [edge] = can(drawn);
    expect(edge?.because).toHaveLength(4);
    expect(edge?.because.every((id) => drawn.edges.has(id))).toBe(true);
  });

  test("crosses for those whose zone is lower, and not for sending out alone", () => {
    const crossed = (zone: string, access = "write"): unknown =>
      can(
        drawing(`
      agent:claude -uses-> push -reaches{access:${access},via:none}-> code
      code {zone:${zone}}
    `),
      )[0]?.facts.crosses?.value;
    expect(crossed("default-branch")).toEqual(["anyone", "triager"]);
    expect(crossed("thread")).toEqual(["anyone"]);
    expect(crossed("control-plane")).toEqual(["anyone", "triager", "writer"]);
    expect(crossed("outside", "send")).toEqual([]);
  });

  test("an agent acts when it can do more than answer where it was asked", () => {
    const acts = (to: string): unknown =>
      deriveCan(
        drawing(`
      agent:claude -uses-> tool:x -reaches{access:write,via:none}-> resource:${to}
    `),
      ).nodes.get("claude")?.facts.acts?.value;
    expect([acts("code"), acts("github:own-thread"), acts("host:files")]).toEqual([true, false, false]);
  });

  test("less reach never gives more", () => {
    const edges = [
      "agent:claude -uses-> push",
      "push -reaches{access:write,via:git}-> code",
      "agent:claude -holds{channel:git|env}-> token",
      "token -grants{access:write}-> code",
      "agent:claude -uses-> web",
      "web -reaches{access:send,via:none}-> net",
      "push -reaches{access:exec,via:none}-> code",
    ];
    fc.assert(
      fc.property(fc.subarray(edges), fc.nat(), (kept, which) => {
        const fewer = kept.filter((_, i) => i !== which % Math.max(1, kept.length));
        const all = new Set(said(drawing(kept.join("\n"))));
        expect(said(drawing(fewer.join("\n"))).filter((one) => !all.has(one))).toEqual([]);
      }),
    );
  });

  const server = (tools: string): Graph =>
    drawing(`
      agent:cloud -uses[copilot.task]{approval:unasked${tools}}-> server:github -reaches{access:write,via:mcp}-> issues
      server:github -reaches{access:read,via:mcp}-> issues
      server:github -holds{channel:mcp|}-> pat -grants{access:write}-> issues
      pat -grants{access:read}-> issues
    `);

  test("a server presents what it holds wherever it is used, and nothing where it holds nothing", () => {
    expect(said(server(""))).toEqual(["read issues", "write issues"]);
    expect(
      said(graph`
      agent:cloud -uses[copilot.task]{approval:unasked}-> server:github -reaches{access:write,via:mcp}-> issues
    `),
    ).toEqual([]);
  });

  test("of a server whose tools are listed, only what those do is left", () => {
    expect(said(server(",tools:list_issues|"))).toEqual(["read issues"]);
    expect(said(server(",tools:create_issue|list_issues"))).toEqual(["read issues", "write issues"]);
    expect(said(server(",tools:*|"))).toEqual(["read issues", "write issues"]);
    const unknown = can(server(",tools:frobnicate|"));
    expect(unknown.map((edge) => edge.facts.confidence?.value)).toEqual(["possible", "possible"]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { FRAMEWORK_NAMES, framework, title } from "../../src/catalog/frameworks.ts";

test("titles are those of the publishers", () => {
  expect(title("owasp-asi", "ASI03")).toBe("Identity and Privilege Abuse");
  expect(title("owasp-nhi", "NHI5:2025")).toBe("Overprivileged NHI");
  expect(title("owasp-llm", "LLM03:2026")).toBe("Excessive Agency");
  expect(title("maestro", "L7/agent-goal-manipulation")).toBe("Agent Goal Manipulation");
  expect(title("maestro", "CROSS/privilege-escalation")).toBe("Privilege Escalation");
  expect(title("cwe", "CWE-441")).toBe("Unintended Proxy or Intermediary ('Confused Deputy')");
  expect(title("nist-800-53", "IA-11")).toBe("Re-authentication");
});

test("a requirement without a title has that of its section", () => {
  expect(title("aisvs", "C9.4.1")).toBe("Agent and Orchestrator Identity");
  expect(title("aisvs", "9.4.1")).toBe("Agent and Orchestrator Identity");
  expect(title("aisvs", "AC.8.2")).toBe("Autonomous Agent Change Control Constraints");
  expect(title("nist-csf", "PR.AA-05")).toBe("Identity Management, Authentication, and Access Control");
  expect(title("nist-ai-rmf", "GOVERN 3.2")).toBe("Govern");
});

test("what nobody published has no title", () => {
  for (const [name, id] of [
    ["owasp-asi", "ASI11"],
    ["nothing", "X"],
    ["cwe", "constructor"],
    ["aisvs", "C99.1.1"],
  ] as const)
    expect(title(name, id)).toBeUndefined();
});

test("every framework says where it is published", () => {
  expect(FRAMEWORK_NAMES.filter((name) => !framework(name)?.source.startsWith("https://"))).toEqual([]);
});

test("every id that a rule names has a title", () => {
  const folder = path.join(import.meta.dirname, "../../rules");
  const unknown = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => {
      const rule: { frameworks?: Record<string, string[]> } = parse(readFileSync(path.join(folder, name), "utf8"));
      return Object.entries(rule.frameworks ?? {}).flatMap(([where, ids]) =>
        ids.filter((id) => title(where, id) === undefined).map((id) => `${name}: ${where} ${id}`),
      );
    });
  expect(unknown).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { scan } from "../../src/scan.ts";
import { temporary } from "../temporary.ts";

const levels = async (files: Readonly<Record<string, string>>, rule: string) =>
  (await scan({ path: temporary(files), minSeverity: "low", rules: [rule] })).findings.map(({ level }) => level);
const skill = (tools: string) => ({
  ".claude/skills/render/SKILL.md": `---\nname: render\ndescription: Figures\nallowed-tools: ${tools}\n---\nRender them.\n`,
});
const settings = (rule: string) => ({ ".claude/settings.json": JSON.stringify({ permissions: { allow: [rule] } }) });

describe("what a developer's session may do without a question", () => {
  test.each([
    ["unrestricted-agent-shell", "Bash"],
    ["overbroad-write-access", "Bash(python3:*)"],
  ])("%s: always weighs more than while a skill is active", async (rule, grant) => {
    expect(await levels(settings(grant), rule)).toEqual(["medium"]);
    expect(await levels(skill(grant), rule)).toEqual(["low"]);
  });
});

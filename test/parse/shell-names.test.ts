import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agentByCommand, mayNameAgent } from "../../src/catalog/agents.ts";
import { parseShell, unwrap } from "../../src/parse/shell.ts";
import { type Script, type Visitor, walkScript } from "../../src/readers/ci/scripts/script-walk.ts";
import { session } from "../../src/readers/ci/scripts/shell-session.ts";

const NAMES = ["claude", "codex", "@openai/codex", "gemini"];
const HERE = { file: "x", line: 1, column: 1, endLine: 1, endColumn: 1 };

const isAgent = (name: string): boolean =>
  agentByCommand(name.split("/").at(-1) ?? "") !== undefined || agentByCommand(name) !== undefined;

/** The names of all commands as the parser gives them, what stands in front of them taken off. */
const parsedNames = (text: string): readonly string[] => parseShell(text).map((command) => unwrap(command).name);

/** The names of all commands with the values of variables put in. */
function followedNames(text: string): readonly string[] {
  const names: string[] = [];
  const visitor: Visitor = {
    line: ({ forms }) => void names.push(...forms.map((form) => form.name)),
    incomplete: () => undefined,
    calls: () => [],
    budget: { lines: 1000, scripts: 50 },
    shared: { characters: 100_000 },
  };
  const script: Script = { text, place: () => HERE, location: HERE, folder: "", from: [""] };
  walkScript(script, session(new Map()), visitor);
  return names;
}

const hex = (text: string): string => [...text].map((char) => `\\x${char.charCodeAt(0).toString(16)}`).join("");
const octal = (text: string): string => [...text].map((char) => `\\${char.charCodeAt(0).toString(8)}`).join("");

/** Ways to write a piece of a word; the last ones need variables, which stand in front. */
const SPELLINGS: readonly ((piece: string, n: number) => { readonly text: string; readonly before?: string })[] = [
  (piece) => ({ text: piece }),
  (piece) => ({ text: `'${piece}'` }),
  (piece) => ({ text: `"${piece}"` }),
  (piece) => ({ text: [...piece].map((char) => `\\${char}`).join("") }),
  (piece) => ({ text: `$'${piece}'` }),
  (piece) => ({ text: `$'${hex(piece)}'` }),
  (piece) => ({ text: `$'${octal(piece)}'` }),
  (piece) => ({ text: `$"${piece}"` }),
  (piece) => ({ text: `\\\n${piece}` }),
  (piece) => ({ text: `"\\\n${piece}"` }),
  (piece) => ({ text: `""${piece}''` }),
  (piece) => ({ text: `{${piece},x}` }),
  (piece) => ({ text: `$(echo ${piece})` }),
  (piece) => ({ text: `\`echo ${piece}\`` }),
  (piece) => ({ text: `\${NONE:-${piece}}` }),
  (piece) => ({ text: `\${NONE:=${piece}}` }),
  (piece) => ({ text: `\${PATH_:+}${piece}` }),
  (piece, n) => ({ text: `$V${n}_`, before: `V${n}_=${piece}` }),
  (piece, n) => ({ text: `\${V${n}_}`, before: `V${n}_='${piece}'` }),
  (piece, n) => ({ text: `"\${V${n}_}"`, before: `export V${n}_="${piece}"` }),
  (piece, n) => ({ text: `"\${V${n}_[0]}"`, before: `V${n}_=(${piece})` }),
  (piece, n) => ({ text: `$V${n}_`, before: `V${n}_=${piece.slice(0, 1)}; V${n}_+=${piece.slice(1)}` }),
  (piece, n) => ({ text: `$V${n}_`, before: `W${n}_=${piece}; V${n}_=$W${n}_` }),
  (piece, n) => ({ text: `$V${n}_`, before: `printf -v V${n}_ ${piece}` }),
];

const spelled = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: SPELLINGS.length - 1 })), { maxLength: 4 }),
  )
  .map(([name, cuts]) => {
    const at = [...new Set(cuts.map(([cut]) => cut % name.length))].sort((a, b) => a - b);
    const pieces = [0, ...at].map((from, i) => name.slice(from, at[i])).filter((piece) => piece !== "");
    const parts = pieces.map((piece, n) => SPELLINGS[cuts[n]?.[1] ?? 0]?.(piece, n) ?? { text: piece });
    return {
      before: parts.flatMap((part) => part.before ?? []).join("\n"),
      word: parts.map((part) => part.text).join(""),
    };
  });

const single = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const double = (text: string): string => `"${text.replace(/[\\"$`]/g, "\\$&")}"`;

/** Places where a command may stand. */
const PLACES: readonly ((command: string) => string)[] = [
  (command) => command,
  (command) => `true && ${command}; false`,
  (command) => `if true; then ${command}; fi`,
  (command) => `X=$(${command})`,
  (command) => `sudo -E ${command}`,
  (command) => `npx -y ${command}`,
  (command) => `eval ${single(command)}`,
  (command) => `eval ${double(command)}`,
  (command) => `bash -c ${single(command)}`,
  (command) => `bash -c ${double(command)}`,
  (command) => `bash -c ${single(`eval ${double(command)}`)}`,
  (command) => `bash <<'EOF'\n${command}\nEOF`,
  (command) => `bash <<-EOF\n\t${command.replaceAll("\n", "\n\t")}\n\tEOF`,
  (command) => `echo ${single(command)} | bash`,
  (command) => `RUN=${single(command)}\n$RUN`,
  (command) => `RUN=${double(command)}\neval "$RUN"`,
  (command) => `run() { ${command}; }; run`,
  (command) => `set -- ${command}\n"$@"`,
];

const script = fc.tuple(spelled, fc.constantFrom(...PLACES), fc.boolean()).map(([{ before, word }, place, inside]) => {
  const command = `${word} -p hi`;
  return inside ? place(`${before}${before === "" ? "" : "\n"}${command}`) : `${before}\n${place(command)}\n`;
});

describe("the quick look for the name of an agent", () => {
  test("says yes to every script in which the parser finds one", () => {
    let found = 0;
    fc.assert(
      fc.property(script, (text) => {
        if (!parsedNames(text).some(isAgent)) return;
        found += 1;
        expect(mayNameAgent(text), text).toBe(true);
      }),
      { numRuns: 1000 },
    );
    // NOTE: a test of texts that hold no agent would prove nothing.
    expect(found).toBeGreaterThan(200);
  });

  test("says yes to every script in which one is found behind variables", () => {
    let found = 0;
    fc.assert(
      fc.property(script, (text) => {
        if (!followedNames(text).some(isAgent)) return;
        found += 1;
        expect(mayNameAgent(text), text).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(500);
  });

  test("says no to ordinary scripts", () => {
    for (const text of [
      "npm ci\nnpm test -- --coverage",
      'echo "version=$(node -p "require(\'./package.json\').version")" >> "$GITHUB_OUTPUT"',
      'set -euo pipefail\nfor f in *.md; do cat "$f"; done',
      "docker run --rm -v $PWD:/w image make build",
    ])
      expect(mayNameAgent(text), text).toBe(false);
  });

  test("takes time in proportion to the text", () => {
    const cost = (text: string): number => {
      const start = process.cpuUsage();
      mayNameAgent(text);
      return process.cpuUsage(start).user;
    };
    for (const piece of ["{a", "{a,", "=a", "$A=", ":-", "\\", "'", "cla", "=@-/"]) {
      const plain = Math.max(2000, ...[1, 2, 3].map(() => cost("plain text\n".repeat(40_000))));
      const best = Math.min(...[1, 2, 3].map(() => cost(piece.repeat(Math.ceil(440_000 / piece.length)))));
      expect(best / plain, piece).toBeLessThan(50);
    }
  });
});

import { describe, expect, test } from "vitest";
import {
  MAX_SCRIPT_LENGTH,
  parseShell,
  readShell,
  type ShellStream,
  UNREADABLE,
  unwrap,
} from "../../src/parse/shell.ts";

const line = (command: { name: string; words: readonly { value: string }[] }) =>
  [command.name, ...command.words.map((word) => word.value)].join(" | ");
const lines = (script: string) => parseShell(script).map(line);
const inner = (script: string) => {
  const [first] = parseShell(script);
  if (first === undefined) throw new Error("no command");
  const { via, package: from, env, ...command } = unwrap(first);
  return [
    line(command),
    ...Object.entries(env).map(([name, value]) => `${name}=${value}`),
    ...(via ? [`${via} ${from}`] : []),
  ].join("; ");
};

describe("commands of a script", () => {
  test("are found wherever they stand", () => {
    const script = `
set -e; a && b || c | d &
if e; then f; else g; fi
for x in $(h); do i; done
while j; do k; done < <(l)
( m ); { n; }; fn() { o; }
case $x in y) p;; esac
echo "$(q "\`r\`")" $((1 + $(s)))
! t; time u; X=$(v)`;
    const names = parseShell(script)
      .map((command) => command.name)
      .filter((name) => /^[a-z]$/.test(name));
    expect(names.sort().join("")).toBe("abcdefghijklmnopqrstuv");
  });

  test("lose their quotes and keep their places", () => {
    const script = `A=1 claude -p "hi $X" --allowedTools 'Bash(git:*)' a"b"\\ c\n`;
    const [command] = parseShell(script);
    expect(command).toMatchObject({ name: "claude", env: { A: "1" }, offset: 4, end: script.length - 1 });
    expect(command?.words.map((word) => [word.value, word.literal, script.slice(word.offset, word.end)])).toEqual([
      ["-p", true, "-p"],
      ["hi $X", false, '"hi $X"'],
      ["--allowedTools", true, "--allowedTools"],
      ["Bash(git:*)", true, "'Bash(git:*)'"],
      ["ab c", true, 'a"b"\\ c'],
    ]);
  });

  test("an Actions expression is one opaque word, whatever it holds", () => {
    const script = "claude -p ${{ inputs.a || 'x y; rm' }} \"t: ${{ github.event['a\"b'] }}!\" ${{ b }}";
    const [command, ...more] = parseShell(script);
    expect(more).toEqual([]);
    expect(command?.words.map((word) => word.value)).toEqual([
      "-p",
      "${{ inputs.a || 'x y; rm' }}",
      "t: ${{ github.event['a\"b'] }}!",
      "${{ b }}",
    ]);
    expect(command?.words.map((word) => word.literal)).toEqual([true, false, false, false]);
    expect(command?.words.map((word) => script.slice(word.offset, word.end))[1]).toBe("${{ inputs.a || 'x y; rm' }}");
  });

  test("handed to another shell are found there, at exact places inside quotes", () => {
    const script = `sudo bash -lc 'x && claude -p "$Y"'`;
    const found = parseShell(script);
    expect(found.map((command) => command.name)).toEqual(["sudo", "x", "claude"]);
    expect(script.slice(found[2]?.offset, found[2]?.end)).toBe('claude -p "$Y"');
    expect(lines(`sh -c "a \\"b\\""`)).toEqual([`sh | -c | a "b"`, "a | b"]);
    expect(lines("eval 'a b' c")).toEqual(["eval | a b | c", "a | b | c"]);
    expect(lines("bash <<EOF\na ${{ b }}\nEOF\n")).toEqual(["bash", "a | ${{ b }}"]);
    expect(lines("cat <<'X' | bash -s -- y\na b\nX\n")).toEqual(["cat", "bash | -s | -- | y", "a | b"]);
    expect(lines("bash run.sh <<< 'a b'")).toEqual(["bash | run.sh"]);
  });

  test("say what they are fed", () => {
    const fed = (script: string) => parseShell(script).find((command) => command.name === "claude")?.stdin;
    expect(fed("claude -p <<EOF\nhi ${{ x }}\nEOF\n")).toBe("hi ${{ x }}\n");
    expect(fed('claude <<< "hi $X"')).toBe("hi $X");
    expect(fed("echo -n hi there | claude -p")).toBe("hi there");
    expect(fed("cat <<X | tee y | claude -p\na\nX\n")).toBeUndefined();
    expect(fed("gh pr diff | claude -p")).toBeUndefined();
  });

  test("of a broken script are what can be read", () => {
    expect(lines('claude -p x\nif then; "')).toContain("claude | -p | x");
    expect(lines("")).toEqual([]);
  });
});

describe("what a script assigns", () => {
  const assigned = (script: string): readonly string[] =>
    readShell(script).assignments.map(
      ({ name, form, words, append, certain, before }) =>
        `${name}${append ? "+" : ""}=${words.map((word) => word.value).join(",")} ${form}${certain ? "" : "?"} ${before}`,
    );

  test.each([
    ["A=b; c; D='e f'", ["A=b word 0", "D=e f word 2"]],
    ["A=(b 'c d'); A+=(e)", ["A=b,c d array 0", "A+=e array 1"]],
    ["export A=b; local C=d; readonly E", ["A=b word 0", "C=d word 1"]],
    ["if a; then B=c; fi; while d; do E=f; done", ["B=c word? 1", "E=f word? 3"]],
    ["for a in b c; do d; done; for e; do f; done", ["a=b,c each? 0", "e= unknown? 1"]],
    [
      "read -r a b; printf -v c d; unset e; mapfile f",
      ["a= unknown 0", "b= unknown 0", "c= unknown 1", "e= unknown 2", "f= unknown 3"],
    ],
    ["f() { A=b; }; (C=d); e | G=h; i && J=k", ["A=b word? 0", "C=d word? 1", "G=h word? 3", "J=k word? 5"]],
    ["A=b c", []],
    ["A[1]=b; set -- c d; shift", ["A= unknown 0", "@=c,d array 1", "@= unknown 2"]],
  ])("%s", (script, expected) => {
    expect(assigned(script)).toEqual(expected);
  });

  test("is whole, or says that something was left out", () => {
    expect(readShell("a; b").complete).toBe(true);
    for (const script of [
      "a 'b",
      "$(".repeat(300),
      "a;".repeat(6000),
      "eval ".repeat(8),
      " ".repeat(MAX_SCRIPT_LENGTH + 1),
    ])
      expect(readShell(script).complete, script.slice(0, 20)).toBe(false);
  });
});

describe("unwrapping", () => {
  test.each([
    ["sudo -E -u me A=1 claude -p x", "claude | -p | x; A=1"],
    ["env -u B A=1 -i claude x", "claude | x; A=1"],
    ["timeout --signal=KILL -k 5 10m nice -n 5 claude -p", "claude | -p"],
    ["nohup stdbuf -oL command exec time claude x", "claude | x"],
    ["xargs -0 -I {} claude -p {}", "claude | -p | {}"],
    ["command -v claude", "command | -v | claude"],
    ["sudo", "sudo"],
    [
      "npx -y @anthropic-ai/claude-code@1.0.3 -p x",
      "@anthropic-ai/claude-code | -p | x; npx @anthropic-ai/claude-code@1.0.3",
    ],
    ["npx --package=@openai/codex@latest -- codex exec", "codex | exec; npx @openai/codex@latest"],
    ["npx -p a -p b c", "c; npx a"],
    ["bunx cline", "cline; npx cline"],
    ["pnpm dlx a@1 b", "a | b; npx a@1"],
    ["npm exec -y -- a", "a; npx a"],
    ["npm install a", "npm | install | a"],
    ["npx -c 'a b'", "npx | -c | a b"],
    ["docker run --rm -it -e KEY=v -v $PWD:/w --network=none img:1 claude -p x", "claude | -p | x; KEY=v"],
    ["docker run --rm img", "docker | run | --rm | img"],
    ["docker run --entrypoint claude img -p x", "claude | -p | x"],
    ["docker run --rm img -lc 'claude -p x'", "sh | -lc | claude -p x"],
    ["docker run --rm img --config x", "--config | x"],
    ["docker build .", "docker | build | ."],
  ])("%s", (script, expected) => {
    expect(inner(script)).toBe(expected);
  });

  test("a chain of prefixes ends", () => {
    expect(inner("sudo ".repeat(1000))).toMatch(/^sudo/);
  });
});

/** As much of a piece as a script may hold. */
const filled = (piece: string): string => piece.repeat(Math.floor(MAX_SCRIPT_LENGTH / piece.length));

/** The least time of the processor that some runs take, in milliseconds. */
function cost(run: () => unknown, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const HOSTILE = [
  "$(",
  "`",
  "{ ",
  "if ",
  "<<a ",
  "a|",
  "${a",
  "(((",
  '"$(',
  "case a in ",
  "<<a\n",
  "[[ ",
  "{a,",
  "!(@(",
  "bash -c '",
  "eval ",
  "${{",
  "${{ a }}",
  "x=`",
  "a;",
  "\\\\\\`",
  "$((",
  "'",
  "$'",
  "$(a <<b\n",
  "cat <<'E' | bash\n",
];

describe("hostile scripts", () => {
  // NOTE: the time of the processor, against that of an ordinary script of the same length: other work on the machine counts in neither.
  test("take a time of the order of any script of their length, and never throw", () => {
    const ordinary = Math.max(
      cost(() => parseShell(filled("npm test -- --watch; "))),
      20,
    );
    for (const piece of HOSTILE) {
      const text = filled(piece);
      const close = filled(piece).slice(0, -1);
      expect(cost(() => parseShell(text)) / ordinary, piece).toBeLessThan(40);
      expect(cost(() => parseShell(`${close}\n)}'"\`\nEOF`)) / ordinary, `${piece}, closed`).toBeLessThan(40);
    }
  });

  test("of 100 KB are left alone", () => {
    for (const piece of HOSTILE)
      expect(parseShell(piece.repeat(Math.ceil((100 * 1024) / piece.length)))).toBe(UNREADABLE);
  });

  test("beyond the limit have no commands, and that can be asked", () => {
    const script = "claude ".repeat(10_000);
    expect(parseShell(script)).toBe(UNREADABLE);
    expect(parseShell("")).not.toBe(UNREADABLE);
  });
});

describe("what a command prints", () => {
  const streams = (script: string, name = "claude") => {
    const found = parseShell(script).find((command) => command.name === name);
    const told = (stream: ShellStream | undefined) =>
      stream &&
      [
        ...stream.files.map((file) => file.value),
        ...(stream.shown ? ["shown"] : []),
        ...(stream.taken ? ["taken"] : []),
      ].join(" ");
    return [told(found?.output), told(found?.errors)];
  };
  test.each([
    ["claude -p x", undefined, undefined],
    ["claude -p x > out.json", "out.json", undefined],
    ["claude -p x >> out.json 2>&1", "out.json", "out.json"],
    ["claude -p x 2>&1 > out.json", "out.json", undefined],
    ["claude -p x &> all.log", "all.log", "all.log"],
    ["claude -p x 2>/dev/null", undefined, ""],
    ["claude -p x 1>&2", undefined, undefined],
    ["claude -p x | tee a.txt", "a.txt shown", undefined],
    ["claude -p x | tee -a a.txt b.txt > /dev/null", "a.txt b.txt", undefined],
    ["claude -p x 2>&1 | tee $RUNNER_TEMP/a", "$RUNNER_TEMP/a shown", "$RUNNER_TEMP/a shown"],
    ["claude -p x |& tee a", "a shown", "a shown"],
    ["claude -p x | jq .result", "taken", undefined],
    ["claude -p x | tee a | jq .result", "a taken", undefined],
    ["X=$(claude -p x 2>err.txt)", "taken", "err.txt"],
    ["{ claude -p x; echo y; } > out.txt", "out.txt", undefined],
    ["if a; then claude -p x; fi | tee out.txt", "out.txt shown", undefined],
    ["claude -p x > >(tee a)", "taken", undefined],
  ])("%s", (script, output, errors) => {
    expect(streams(script)).toEqual([output, errors]);
  });
});

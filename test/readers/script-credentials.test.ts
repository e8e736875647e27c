import { describe, expect, test } from "vitest";
import { agentOf, edgesFrom, graphOf } from "./workflow.ts";

/** What the agent holds because of earlier steps, as `name channels: credential`. */
function held(script: string, { before = "", after = "", env = "" } = {}): readonly string[] {
  const graph = graphOf(`on: workflow_dispatch
permissions: { contents: write }
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
${before}      - ${env}run: |
${script.replace(/^/gm, "          ")}
      - uses: anthropics/claude-code-base-action@beta
        with:
          prompt: Weed.
          claude_args: --allowedTools Read
${after}`);
  return edgesFrom(graph, agentOf(graph).id, "holds")
    .filter((edge) => edge.facts.when?.value === "disk")
    .map(
      ({ facts, to }) =>
        `${String(facts.names?.value)} ${String(facts.channel?.value)}: ${graph.nodes.get(to)?.label ?? ""}`,
    )
    .sort();
}

describe("a script before the agent leaves", () => {
  const secret = "secret BLUE";
  test.each<[string, string, readonly string[]]>([
    ["a variable", 'echo "GH_TOKEN=${{ secrets.BLUE }}" >> $GITHUB_ENV', [`GH_TOKEN env,gh,mcp: ${secret}`]],
    ["a variable of another name", 'echo "KEY=${{ secrets.BLUE }}" >> "${GITHUB_ENV}"', [`KEY env: ${secret}`]],
    ["a variable in PowerShell", 'echo "KEY=${{ secrets.BLUE }}" >> $env:GITHUB_ENV', [`KEY env: ${secret}`]],
    [
      "variables of a group",
      '{\n  echo "A=1"\n  echo "KEY=${{ secrets.BLUE }}"\n} >> "$GITHUB_ENV"',
      [`KEY env: ${secret}`],
    ],
    ["variables of a heredoc", "cat >> $GITHUB_ENV <<EOF\nA=1\nKEY=${{ secrets.BLUE }}\nEOF", [`KEY env: ${secret}`]],
    ["a login", 'echo "${{ secrets.BLUE }}" | gh auth login --with-token', [`gh auth login gh: ${secret}`]],
    [
      "a login by a here string",
      'gh auth login --with-token <<< "${{ secrets.BLUE }}"',
      [`gh auth login gh: ${secret}`],
    ],
    [
      "a login by a heredoc",
      "gh auth login --with-token <<EOF\n${{ secrets.BLUE }}\nEOF",
      [`gh auth login gh: ${secret}`],
    ],
    [
      "a login by a file",
      'echo "${{ secrets.BLUE }}" > token.txt\ngh auth login --with-token < token.txt',
      [`file env: ${secret}`, `gh auth login gh: ${secret}`],
    ],
    [
      "a remote",
      "git remote set-url origin https://x:${{ secrets.BLUE }}@github.com/a/b",
      [`git remote git: ${secret}`],
    ],
    [
      "a copy",
      "TOKEN=${{ secrets.BLUE }}\ngit clone --depth 1 \\\n  https://x-access-token:$TOKEN@${GITHUB_SERVER_URL#https://}/a/b",
      [`git remote git: ${secret}`],
    ],
    [
      "a header",
      'AUTH=$(echo -n "x:${{ secrets.BLUE }}" | base64)\ngit config --global http.https://github.com/.extraheader "AUTHORIZATION: basic ${AUTH}"',
      [`git config git: ${secret}`],
    ],
    ["a registry", 'npm config set "//registry.npmjs.org/:_authToken" "${{ secrets.BLUE }}"', [`npmrc env: ${secret}`]],
    ["a file of npm", 'echo "//npm.example/:_authToken=${{ secrets.BLUE }}" > ~/.npmrc', [`npmrc env: ${secret}`]],
    ["a login of docker", "docker login ghcr.io -u me -p ${{ secrets.BLUE }}", [`registry login env: ${secret}`]],
    ["a file", "printf '%s' '${{ secrets.BLUE }}' | base64 -d > key.pem", [`file env: ${secret}`]],
    [
      "the token of the job",
      "git remote set-url origin https://x:${{ github.token }}@github.com/a/b",
      ["git remote git: the job's GITHUB_TOKEN"],
    ],
  ])("%s", (_, script, expected) => expect(held(script)).toEqual(expected));

  test("what the step's own environment holds", () => {
    const env = "env: { BLUE: '${{ secrets.BLUE }}' }\n        ";
    expect(held('echo "$BLUE" | gh auth login --with-token', { env })).toEqual([`gh auth login gh: ${secret}`]);
    expect(held('echo "GH_TOKEN=${BLUE}" >> $GITHUB_ENV', { env })).toEqual([`GH_TOKEN env,gh,mcp: ${secret}`]);
  });

  test("a secret of the job's environment, which is not the repository's", () => {
    const graph = graphOf(`on: workflow_dispatch
jobs:
  weed:
    runs-on: ubuntu-latest
    environment: { name: greenhouse }
    steps:
      - run: echo "GH_TOKEN=\${{ secrets.BLUE }}" >> $GITHUB_ENV
      - { uses: anthropics/claude-code-base-action@beta, with: { prompt: Weed. } }
`);
    expect(edgesFrom(graph, agentOf(graph).id, "holds").map((edge) => edge.to)).toEqual([
      "credential:github/environment:greenhouse/BLUE",
    ]);
  });

  test("a secret that the caller hands over under another name", () => {
    const called = `on: { workflow_call: { secrets: { KEY: { required: true } } } }
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
      - run: gh auth login --with-token <<< "\${{ secrets.KEY }}"
      - { uses: anthropics/claude-code-base-action@beta, with: { prompt: Weed. } }
`;
    const caller = `on: workflow_dispatch
jobs:
  call:
    uses: ./.github/workflows/called.yml
    secrets: { KEY: "\${{ secrets.BLUE }}" }
`;
    const graph = graphOf(caller, { ".github/workflows/called.yml": called });
    expect(edgesFrom(graph, agentOf(graph).id, "holds").map((edge) => edge.to)).toEqual([
      "credential:github/repository/BLUE",
    ]);
  });

  test("a token that a step minted", () => {
    const before = "      - { id: app, uses: actions/create-github-app-token@v2, with: { app-id: 1 } }\n";
    expect(held('echo "GH_TOKEN=${{ steps.app.outputs.token }}" >> $GITHUB_ENV', { before })).toEqual([
      "GH_TOKEN env,gh,mcp: App token",
    ]);
  });
});

test.each<[string, string]>([
  ["what is used and not kept", "git push https://x:${{ secrets.BLUE }}@github.com/a/b"],
  ["what a command was asked with", 'curl -H "Authorization: ${{ secrets.BLUE }}" https://a.example > out.json'],
  ["an answer", "echo \"SHA=$(curl -H 'X: ${{ secrets.BLUE }}' https://a.example)\" >> $GITHUB_ENV"],
  ["what is masked", 'echo "::add-mask::${{ secrets.BLUE }}"'],
  [
    "outputs and summaries",
    'echo "x=${{ secrets.BLUE }}" >> $GITHUB_OUTPUT\necho "${{ secrets.BLUE }}" >> $GITHUB_STEP_SUMMARY',
  ],
  ["a variable beside it", 'T=${{ secrets.BLUE }}\necho "A=1" >> $GITHUB_ENV'],
  ["comments", '# echo "A=${{ secrets.BLUE }}" >> $GITHUB_ENV'],
  ["a name and an address", "git config user.name ${{ secrets.BLUE }}"],
  ["an error stream", "echo ${{ secrets.BLUE }} 2>/dev/null"],
])("a script leaves nothing of %s", (_, script) => expect(held(script)).toEqual([]));

test("a script after the agent leaves nothing before it", () => {
  const after = '      - run: echo "GH_TOKEN=${{ secrets.BLUE }}" >> $GITHUB_ENV\n';
  expect(held("true", { after })).toEqual([]);
});

test("a secret that logs in to a registry may publish there", () => {
  const graph = graphOf(`on: { issues: { types: [opened] } }
permissions: {}
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
      - run: docker login -u me -p \${{ secrets.BLUE }}
      - { uses: anthropics/claude-code-base-action@beta, with: { prompt: Weed., claude_args: --allowedTools Bash } }
`);
  const can = edgesFrom(graph, agentOf(graph).id, "can").find((edge) => edge.to === "registry:packages");
  expect([can?.facts["with-class"]?.value, can?.facts.confidence?.value]).toEqual(["registry", "possible"]);
});

describe("a step hands on", () => {
  /** The credentials in the environment of the agent's step, which names an output of a step before it. */
  const given = (script: string, env = 'GH_TOKEN: "${{ steps.pick.outputs.token }}"'): readonly string[] => {
    const graph = graphOf(`on: workflow_dispatch
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
      - id: pick
        env: { CHOSEN: "\${{ secrets.GREEN }}" }
        run: |
${script.replace(/^/gm, "          ")}
      - env: { ${env} }
        run: claude -p Weed --allowedTools Read
`);
    return edgesFrom(graph, agentOf(graph).id, "holds")
      .filter((edge) => edge.facts.when?.value === "with")
      .map(({ facts, to }) => `${graph.nodes.get(to)?.label ?? ""} ${String(facts.confidence?.value)}`)
      .sort();
  };

  test.each<[string, string, readonly string[]]>([
    ["a secret", 'echo "token=${{ secrets.BLUE }}" >> "$GITHUB_OUTPUT"', ["secret BLUE certain"]],
    ["what its environment holds", 'echo "token=$CHOSEN" >> $GITHUB_OUTPUT', ["secret GREEN certain"]],
    ["in the old way", 'echo "::set-output name=token::$CHOSEN"', ["secret GREEN certain"]],
    [
      "one of several",
      'case "$X" in\n a)\n echo "token=${{ secrets.BLUE }}" >> $GITHUB_OUTPUT\n ;;\n *)\n echo "token=$CHOSEN" >> $GITHUB_OUTPUT\n ;;\nesac',
      ["secret BLUE likely", "secret GREEN likely"],
    ],
    ["not what it only uses", 'curl -H "$CHOSEN" x\necho "token=1" >> $GITHUB_OUTPUT', []],
    ["not what a comment names", '# echo "token=$CHOSEN" >> $GITHUB_OUTPUT', []],
  ])("%s", (_, script, expected) => {
    expect(given(script)).toEqual(expected);
  });

  test("nothing to a step that names no output", () => {
    expect(given('echo "token=$CHOSEN" >> $GITHUB_OUTPUT', "A: b")).toEqual([]);
  });
});

test("an action logs the job in to a registry", () => {
  const login = (slug: string): readonly string[] =>
    held("true", {
      before: `      - uses: ${slug}\n        with: { username: a, password: "\${{ secrets.BLUE }}" }\n`,
    });
  expect(login("docker/login-action@v3")).toEqual(["registry login env: secret BLUE"]);
  expect(login("docker/setup-buildx-action@v3")).toEqual([]);
});

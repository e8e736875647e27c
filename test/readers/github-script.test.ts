import { describe, expect, test } from "vitest";
import { verdict } from "../../src/derive/conditions.ts";
import { stepOutcome } from "../../src/readers/github-workflow/conditions/script-outcome.ts";
import { contextsOf, openTo, stepOf } from "./workflow.ts";

const indent = (text: string, by: number): string => text.trimEnd().replace(/^(?=.)/gm, " ".repeat(by));
const step = (script: string, more = ""): string =>
  `- id: check\n${indent(more, 2)}\n  uses: actions/github-script@v7\n  with:\n    script: |\n${indent(script, 6)}\n`;

/** How a step fares against anyone by passing, or by an output: `effective` keeps them out, `declared` may, `open` does not. */
function strengthOf(
  list: string,
  output?: readonly [string, string],
  on = "on: { issue_comment: { types: created } }",
): string {
  const [context] = contextsOf(on);
  if (context === undefined) throw new Error(`No context in ${on}.`);
  const scope = { context, env: () => undefined, input: () => undefined, output: () => undefined };
  const outcome = stepOutcome(stepOf(list), [], scope);
  const condition = output === undefined ? outcome.passes : outcome.output(...output);
  const { canBeTrue } = verdict(condition ?? { op: "choice" }, "anyone", new Set());
  return { no: "effective", unknown: "declared", yes: "open" }[canBeTrue];
}

const ASK = `const { data } = await github.rest.repos.getCollaboratorPermissionLevel({
  owner: context.repo.owner,
  repo: context.repo.repo,
  username: context.actor,
});
`;
const REFUSE = `if (!['admin', 'write'].includes(data.permission)) {
  core.setFailed('no');
}
`;
const ASSOC = "context.payload.comment.author_association";
const BOT = "context.payload.sender.type === 'Bot'";

describe("a script that fails for outsiders", () => {
  test.each<[string, string]>([
    ["by a list", ASK + REFUSE],
    [
      "by a list with a name",
      `const allowed = ["admin", "maintain", "write"];\n${ASK}${REFUSE.replace("['admin', 'write']", "allowed")}`,
    ],
    ["by a set", ASK + REFUSE.replace("['admin', 'write'].includes", "new Set(['admin', 'write']).has")],
    [
      "by a place in a list",
      ASK +
        REFUSE.replace(
          "!['admin', 'write'].includes(data.permission)",
          "['admin', 'write'].indexOf(data.permission) === -1",
        ),
    ],
    [
      "by two comparisons",
      `${ASK}if (data.permission !== 'admin' && data.permission !== 'write') throw new Error('no');`,
    ],
    [
      "by two comparisons, the other way round",
      `${ASK}if (!(data.permission === 'admin' || data.permission === 'write')) { throw new Error('no') }`,
    ],
    [
      "by refusing every other word",
      `${ASK}if (data.permission === 'read' || data.permission === 'none') core.setFailed('no');`,
    ],
    [
      "by its role",
      `${ASK}const allowed = data.role_name === 'maintain' || data.role_name === 'admin';\nif (!allowed) { core.setFailed('no'); return; }`,
    ],
    ["by a flag", `${ASK}if (!data.user.permissions.push) core.setFailed('no')`],
    ["by a flag, when it is there", `${ASK}if (!data.user?.permissions?.maintain) core.setFailed('no')`],
    [
      "by the answer as a whole",
      `const response = await github.repos.getCollaboratorPermissionLevel({ ...context.repo, username: context.payload.comment.user.login })\nif (response.data.permission !== "admin") core.setFailed("no")`,
    ],
    [
      "by parts of the answer",
      `const { owner, repo } = context.repo;\nconst username = context.actor;\nconst { data: { permission: level } } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });\nif (level !== 'write' && level !== 'admin') { core.setFailed(\`\${username} has \${level}\`); }`,
    ],
    [
      "by the endpoint",
      `${ASK.replace("rest.repos.getCollaboratorPermissionLevel({", "request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {")}${REFUSE}`,
    ],
    ["by the actor in its own text", ASK.replace("context.actor", "'${{ github.actor }}'") + REFUSE],
    [
      "after a comment",
      `await github.rest.issues.createComment({ ...context.repo, issue_number: context.issue.number, body: 'Looking…' });\n${ASK}${REFUSE}`,
    ],
    [
      "with words before",
      `${ASK}core.info(\`permission: \${data.permission}\`);\nconsole.log(data);\nawait core.summary.addRaw('x').write();\n${REFUSE}`,
    ],
    [
      "when it asks in a try that fails",
      `try {\n${ASK}${REFUSE}} catch (error) {\n  core.setFailed(error.message);\n}`,
    ],
    [
      "when it asks in a try that throws again",
      `try {\n${ASK}${REFUSE}} catch (error) {\n  if (error.status === 404) { core.setFailed('nobody'); return; }\n  throw error;\n}`,
    ],
    [
      "with a word that is set before",
      `let level = 'none';\ntry {\n${ASK}level = data.permission;\n} catch {\n  core.warning('nobody');\n}\nif (level !== 'admin' && level !== 'write') core.setFailed('no');`,
    ],
    ["by the end of the process", `${ASK}if (data.permission !== 'admin') { process.exit(1); }`],
    [
      "by its place in a list",
      `${ASK}const order = ['none', 'read', 'write', 'admin'];\nif (order.indexOf(data.permission) < order.indexOf('write')) core.setFailed('no');`,
    ],
    [
      "by a number",
      `${ASK}const levels = { none: 0, read: 1, write: 2, admin: 3 };\nif ((levels[data.permission] ?? 0) < 2) core.setFailed('no');`,
    ],
    [
      "by an answer of the workflow",
      `if (!['true'].includes("\${{ github.event.comment.author_association == 'OWNER' }}")) core.setFailed('no');`,
    ],
    [
      "one by one",
      `${ASK}if (data.permission === 'admin') { core.info('a'); } else if (data.permission === 'write') { core.info('w'); } else { core.setFailed('no'); }`,
    ],
    ["by the association", `if (!['OWNER', 'MEMBER', 'COLLABORATOR'].includes(${ASSOC})) core.setFailed('no')`],
    [
      "by the association, with a fallback",
      `const found = context.payload.comment?.author_association ?? context.payload.issue?.author_association;\nconst trusted = new Set(['OWNER', 'MEMBER']);\nif (!trusted.has(found)) throw new Error('no');`,
    ],
    [
      "by refusing every other association",
      `if (['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'CONTRIBUTOR', 'MANNEQUIN'].includes(${ASSOC})) core.setFailed('no')`,
    ],
    [
      "by a team",
      "try {\n  await github.rest.teams.getMembershipForUserInOrg({ org: 'example', team_slug: 'core', username: context.actor });\n} catch (e) {\n  core.setFailed('no');\n}",
    ],
    [
      "by the organization",
      "await github.rest.orgs.checkMembershipForUser({ org: context.repo.owner, username: context.payload.sender.login });",
    ],
    [
      "by the organization, with a word of its own",
      "let member = false;\ntry {\n  const res = await github.rest.orgs.checkMembershipForUser({ org: 'example', username: context.actor });\n  member = res.status === 204;\n} catch (e) {\n  core.info(`${e.message}`);\n}\nif (!member) core.setFailed('no');",
    ],
    ["by its actor", "if (context.actor !== 'vera-example') core.setFailed('no');"],
    ["whoever they are", "core.setFailed('closed')"],
  ])("%s", (_, script) => {
    expect(strengthOf(step(script))).toBe("effective");
  });

  test("lets nobody below write to an agent behind it", () => {
    const workflow = (script: string): string => `on: { issue_comment: { types: [created] } }
permissions: {}
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
${indent(step(script), 6)}
      - run: claude -p weed
`;
    expect(openTo(workflow(ASK + REFUSE))).toBe("writer");
    expect(openTo(workflow(ASK + REFUSE.replace("'write'", "'write', 'triage'")))).toBe("triager");
    expect(openTo(workflow(ASK + REFUSE.replace("'write'", "'write', 'read'")))).toBe("anyone");
    expect(openTo(workflow(ASK + REFUSE.replace(")) {", ") && !process.env.OFF) {")))).toBe("anyone");
  });
});

describe("a script that is no gate", () => {
  test.each<[string, string]>([
    ["something else must hold, too", `${ASK}if (data.permission !== 'write' && other) core.setFailed('no');`],
    [
      "the command decides as well",
      `${ASK}const body = ${ASSOC.replace("author_association", "body")};\nif (data.permission !== 'write' && body.startsWith('/x')) core.setFailed('no');`,
    ],
    ["apps pass", `${ASK}if (!(['admin', 'write'].includes(data.permission) || ${BOT})) core.setFailed('no');`],
    ["apps pass before", `if (context.actor.endsWith('[bot]')) return;\n${ASK}${REFUSE}`],
    [
      "it asks about the author of the issue",
      ASK.replace("context.actor", "context.payload.issue.user.login") + REFUSE,
    ],
    ["it asks about the owner", ASK.replace("context.actor", "context.repo.owner") + REFUSE],
    ["it asks about somebody", ASK.replace("context.actor", "'gardener'") + REFUSE],
    ["it asks about whoever is named", ASK.replace("context.actor", "context.payload.comment.body") + REFUSE],
    ["it asks in another repository", ASK.replace("context.repo.repo", "context.payload.comment.body.trim()") + REFUSE],
    ["it asks another server", ASK.replace("await github", "await other") + REFUSE],
    ["read passes", ASK + REFUSE.replace("'write'", "'read'")],
    ["nobody waits for the answer", ASK.replace("await ", "") + REFUSE],
    [
      "the answer is looked for in the wrong place",
      `${ASK.replace("{ data }", "data")}if (data.permission === 'none') core.setFailed('no');`,
    ],
    [
      "it fails when it cannot ask, and only then",
      `try {\n${ASK}core.info(data.permission);\n} catch (e) {\n  core.setFailed('no');\n}`,
    ],
    ["it goes on when it cannot ask", `try {\n${ASK}${REFUSE}} catch (e) {\n  core.warning('cannot ask');\n}`],
    [
      "it goes on when somebody is not found",
      `try {\n${ASK}${REFUSE}} catch (e) {\n  if (e.status !== 404) throw e;\n}`,
    ],
    [
      "it fails where its own failure is caught",
      `try {\n${ASK}${REFUSE.replace("core.setFailed('no')", "throw new Error('no')")}} catch (e) {\n  core.warning(e.message);\n}`,
    ],
    [
      "a comment that cannot be made ends it well",
      `try {\n${ASK}if (data.permission !== 'admin') { await github.rest.issues.createComment({ ...context.repo, issue_number: 1, body: 'no' }); core.setFailed('no'); }\n} catch (e) {\n  core.setOutput('failed', 'yes');\n}`,
    ],
    ["the name is another inside", `${ASK}if (true) {\n  const data = { permission: 'admin' };\n  ${REFUSE}}`],
    ["the client is another inside", `if (true) {\n  const github = fake;\n  ${ASK}${REFUSE}}`],
    [
      "a name is used before it is there",
      `${ASK}if (true) {\n  if (data.permission !== 'admin') core.setFailed('no');\n  const data = 1;\n}`,
    ],
    ["it stands in a function that nobody calls", `async function check() {\n${ASK}${REFUSE}}`],
    ["it stands in a function that nobody waits for", `(async () => {\n${ASK}${REFUSE}})();`],
    ["it stands in a function with a name", `const check = async () => {\n${ASK}${REFUSE}};\ncheck();`],
    ["it is never reached", `${ASK}if (false) {\n${REFUSE}}`],
    ["it is reached in a loop that may not turn", `${ASK}for (const x of []) {\n${REFUSE}}`],
    [
      "the permission is set again",
      `${ASK}let permission = data.permission;\npermission = 'admin';\nif (permission !== 'admin') core.setFailed('no');`,
    ],
    [
      "the permission is set again in a branch",
      `${ASK}let permission = data.permission;\nif (context.payload.comment.body.includes('x')) permission = 'admin';\nif (permission !== 'admin') core.setFailed('no');`,
    ],
    ["the answer is changed", `${ASK}data.permission = 'admin';\n${REFUSE}`],
    [
      "the list is changed",
      `const allowed = ['admin'];\nallowed.push('read');\n${ASK}${REFUSE.replace("['admin', 'write']", "allowed")}`,
    ],
    ["failing is changed", `core.setFailed = core.info;\n${ASK}${REFUSE}`],
    ["it only says so", ASK + REFUSE.replace("setFailed", "error")],
    ["its end is in a comment", ASK + REFUSE.replace("core.setFailed", "// core.setFailed")],
    ["all of it is in a comment", `/*\n${ASK}${REFUSE}*/\ncore.info('ok');`],
    ["all of it is in a text", `const text = \`\n${ASK}${REFUSE}\`;\ncore.info(text);`],
    ["a slash hides it", `${ASK}const re = /['"]/;\nif (re.test("'")) return;\n${REFUSE}`],
    [
      "the places in the list are the wrong way round",
      `${ASK}const order = ['admin', 'write', 'read', 'none'];\nif (!(order.indexOf(data.permission) > order.indexOf('admin'))) core.setFailed('no');`,
    ],
    [
      "an answer of the workflow lets others pass",
      `if (!['false'].includes("\${{ github.event.comment.author_association == 'OWNER' }}")) core.setFailed('no');`,
    ],
    ["it rests on something that is not there", `${ASK}if (core.isOn) core.setFailed('no');`],
    [
      "it rests on a part that is not there",
      `const { data } = await github.rest.issues.get({ ...context.repo, issue_number: 1 });\nif (!data.draft) core.setFailed('no');`,
    ],
    ["it ends well after all", `${ASK}${REFUSE}process.exit(0);`],
    ["the status is set back", `${ASK}${REFUSE}process.exitCode = 0;`],
    ["a variable switches it off", `if (process.env.SKIP_CHECK === 'true') return;\n${ASK}${REFUSE}`],
    [
      "a variable names somebody else",
      `const username = process.env.REVIEWER || context.actor;\n${ASK.replace("username: context.actor", "username")}${REFUSE}`,
    ],
    ["the return stands on its own line", `${ASK}if (data.permission !== 'write') return\ncore.setFailed('no')`],
    ["the line goes on", `${ASK}const x = 'a'\n[data.permission].forEach(core.info)\n${REFUSE.replace("!", "x && !")}`],
    [
      "the association is that of the issue",
      `if (!['OWNER'].includes(${ASSOC.replace("comment", "issue")})) core.setFailed('no')`,
    ],
    [
      "the association is refused in the wrong case",
      `if (['none', 'first_timer', 'first_time_contributor', 'contributor', 'mannequin'].includes(${ASSOC})) core.setFailed('no')`,
    ],
    [
      "an association is forgotten",
      `if (['NONE', 'FIRST_TIMER', 'MANNEQUIN'].includes(${ASSOC})) core.setFailed('no')`,
    ],
    ["contributors pass", `if (!['OWNER', 'CONTRIBUTOR'].includes(${ASSOC})) core.setFailed('no')`],
    ["an association may be anything", `if (${ASSOC} !== '') return;\ncore.setFailed('no')`],
    [
      "the team is asked about somebody else",
      "await github.rest.teams.getMembershipForUserInOrg({ org: 'example', team_slug: 'core', username: context.payload.issue.user.login });",
    ],
    [
      "nobody waits for the team",
      "github.rest.teams.getMembershipForUserInOrg({ org: 'example', team_slug: 'core', username: context.actor });",
    ],
    [
      "the team's refusal is only told",
      "try { await github.rest.orgs.checkMembershipForUser({ org: 'example', username: context.actor }); } catch (e) { core.notice('no member'); }",
    ],
    [
      "the promise is caught",
      "await github.rest.orgs.checkMembershipForUser({ org: 'example', username: context.actor }).catch(() => {});",
    ],
    ["a text of an outsider stands in it", `const body = \`\${{ github.event.comment.body }}\`;\n${ASK}${REFUSE}`],
    ["a text of an outsider stands in a comment of it", `// \${{ github.event.issue.title }}\n${ASK}${REFUSE}`],
    [
      "a name stands in it without quotes",
      `const who = \${{ github.actor }};\n${ASK}if (data.permission !== 'admin' && who) core.setFailed('no');`,
    ],
    ["a failing script holds a text of an outsider", "core.setFailed(`no: ${{ github.event.comment.body }}`)"],
    ["it fails, and ends well", "core.setFailed('no');\nprocess.exit(0)"],
  ])("because %s", (_, script) => {
    expect(strengthOf(step(script))).not.toBe("effective");
  });

  test.each(["octo/github-script@v7", "actions/github-script-fork@v7"])("because it is %s", (uses) => {
    expect(strengthOf(step(ASK + REFUSE).replace("actions/github-script@v7", uses))).toBe("declared");
  });
  test("because another server answers", () => {
    expect(strengthOf(step(ASK + REFUSE).replace("script: |", "base-url: https://example.com\n    script: |"))).toBe(
      "declared",
    );
  });
});

test.each<[string, string]>([
  ["brackets", "(".repeat(7_900)],
  ["braces", "{".repeat(7_900)],
  ["templates", "`${".repeat(2_600)],
  ["a comment without an end", `/*${"*".repeat(7_900)}`],
  ["a text without an end", `'${"\\'".repeat(3_900)}`],
  ["regular expressions", `x = ${"/[".repeat(3_900)}`],
  ["branches in branches", "if (context.actor === 'a') ".repeat(290)],
  ["parts of parts", `a${".b".repeat(3_900)}`],
  ["texts and texts", `if (${ASSOC} === ${"'a' + ".repeat(1_200)} 'b') core.setFailed('x')`],
  ["questions", Array.from({ length: 150 }, (_, n) => `if (core.getInput('${n}')) core.info('x')`).join("\n")],
  [
    "requests",
    Array.from(
      { length: 30 },
      (_, n) => `${ASK.replace("data", `data: d${n}`)}if (d${n}.permission) core.info('x')`,
    ).join("\n"),
  ],
])("a hostile script of %s ends soon, and is no gate", (_, script) => {
  const start = performance.now();
  expect(strengthOf(step(script))).not.toBe("effective");
  expect(performance.now() - start).toBeLessThan(2_000);
});

describe("a person that a script asks about", () => {
  const of = (login: string, on?: string, more = ""): string =>
    strengthOf(step(ASK.replace("context.actor", login) + REFUSE, more), undefined, on);
  test("must be who starts the run", () => {
    const opened = "on: { issues: { types: opened } }";
    const labelled = "on: { issues: { types: labeled } }";
    expect(of("context.payload.issue.user.login", opened)).toBe("effective");
    expect(of("context.payload.issue.user.login", labelled)).toBe("declared");
    expect(of("context.payload.sender.login", labelled)).toBe("effective");
  });
  test("may come through the environment", () => {
    expect(of("process.env.WHO", undefined, 'env: { WHO: "${{ github.triggering_actor }}" }')).toBe("effective");
    expect(of("process.env.WHO", undefined, 'env: { WHO: "${{ github.event.issue.user.login }}" }')).toBe("declared");
    expect(of("process.env.WHO", undefined, "env: { WHO: gardener }")).toBe("declared");
    expect(of("process.env.WHO")).toBe("declared");
    expect(of("process.env.GITHUB_ACTOR")).toBe("effective");
  });
  test("is nobody where the payload has no such part", () => {
    // NOTE: a text without a comment throws, and so fails the step for everybody.
    expect(of("context.payload.comment.user.login", "on: { issues: { types: opened } }")).toBe("effective");
    expect(of("context.payload.comment?.user?.login", "on: { issues: { types: opened } }")).not.toBe("effective");
  });
});

const TRUE = ["ok", "true"] as const;

describe("an output of a script", () => {
  const result = ["result", "true"] as const;
  test.each<[string, string, readonly [string, string]]>([
    [
      "that is a comparison",
      `${ASK}core.setOutput('ok', data.permission === 'admin' || data.permission === 'write');`,
      TRUE,
    ],
    ["that is a list", `${ASK}core.setOutput('ok', ['admin', 'write'].includes(data.permission));`, TRUE],
    [
      "that is a text of a boolean",
      `${ASK}core.setOutput('ok', String(['admin', 'write'].includes(data.permission)))`,
      TRUE,
    ],
    ["that is one of two", `${ASK}core.setOutput('ok', data.permission === 'admin' ? 'true' : 'false')`, TRUE],
    [
      "that is set in a branch",
      `${ASK}if (data.permission === 'admin') { core.setOutput('ok', 'true'); } else { core.setOutput('ok', 'false'); }`,
      TRUE,
    ],
    [
      "before a return",
      `${ASK}if (data.permission !== 'admin') {\n  core.setOutput('ok', 'false');\n  return;\n}\ncore.setOutput('ok', 'true');`,
      TRUE,
    ],
    [
      "in a try",
      `try {\n${ASK}core.setOutput('ok', data.permission === 'admin');\n} catch (error) {\n  if (error.status !== 404) throw error;\n  core.setOutput('ok', 'false');\n}`,
      TRUE,
    ],
    ["that is the permission", `${ASK}core.setOutput('level', data.permission);`, ["level", "write"]],
    ["that is an association", `core.setOutput('ok', ['OWNER', 'MEMBER'].includes(${ASSOC}))`, TRUE],
    [
      "that is a word about the association",
      `const level = ['OWNER'].includes(${ASSOC}) ? 'high' : 'low';\ncore.setOutput('level', level);`,
      ["level", "high"],
    ],
    ["that is what it returns", `${ASK}return ['admin', 'write'].includes(data.permission)`, result],
    [
      "by a team",
      "try {\n  await github.rest.teams.getMembershipForUserInOrg({ org: 'example', team_slug: 'core', username: context.actor });\n  return true;\n} catch {\n  return false;\n}",
      result,
    ],
    ["that is put together", `${ASK}core.setOutput('o' + 'k', data.permission === 'admin' ? 'tr' + 'ue' : '')`, TRUE],
    [
      "that is a text after the check",
      `${ASK}if (data.permission !== 'admin') return;\ncore.setOutput('command', context.payload.comment.body)`,
      ["command", "review"],
    ],
  ])("%s", (_, script, output) => {
    expect(strengthOf(step(script), output)).toBe("effective");
    expect(strengthOf(step(script))).toBe("open");
  });

  test.each<[string, string, readonly [string, string]]>([
    [
      "without a return",
      `${ASK}if (data.permission !== 'admin') {\n  core.setOutput('ok', 'false');\n}\ncore.setOutput('ok', 'true');`,
      TRUE,
    ],
    ["before it asks", `core.setOutput('ok', 'true');\n${ASK}${REFUSE}`, TRUE],
    ["the other way round", `${ASK}core.setOutput('ok', data.permission !== 'admin')`, TRUE],
    [
      "by a name that is not known",
      `${ASK}core.setOutput(context.payload.comment.body, 'true');\ncore.setOutput('ok', data.permission === 'admin')`,
      TRUE,
    ],
    [
      "by a text of the outsider",
      `${ASK}core.setOutput('ok', data.permission === 'admin' ? 'true' : context.payload.comment.body)`,
      TRUE,
    ],
    [
      "made of the permission and more",
      `${ASK}core.setOutput('level', data.permission + context.payload.comment.body)`,
      ["level", "write"],
    ],
    [
      "in a catch",
      `try {\n${ASK}core.setOutput('ok', data.permission === 'admin');\n} catch (error) {\n  core.setOutput('ok', 'true');\n}`,
      TRUE,
    ],
    [
      "for those whom nobody finds",
      `let ok = true;\ntry {\n${ASK}ok = data.permission === 'admin';\n} catch (error) {\n  core.info('?');\n}\ncore.setOutput('ok', ok);`,
      TRUE,
    ],
    [
      "when the command does not begin",
      `${ASK}core.setOutput('ok', 'true');\nconst [, word] = [];\ncore.setOutput('ok', data.permission === 'admin')`,
      TRUE,
    ],
    [
      "when something fails in between",
      `core.setOutput('ok', 'true');\nconst word = context.payload.comment.body.match(/x/)[0];\n${ASK}core.setOutput('ok', data.permission === 'admin')`,
      TRUE,
    ],
    [
      "of two persons",
      `${ASK}const other = await github.rest.repos.getCollaboratorPermissionLevel({ ...context.repo, username: context.payload.issue.user.login });\ncore.setOutput('ok', data.permission === 'admin' || other.data.permission === 'admin')`,
      TRUE,
    ],
    ["as what it returns, in quotes", `${ASK}return data.permission`, ["result", "write"]],
    [
      "through the file",
      `${ASK}require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'ok=true');\ncore.setOutput('ok', data.permission === 'admin')`,
      TRUE,
    ],
  ])("proves nothing %s", (name, script, output) => {
    const strength = strengthOf(step(script), output);
    // NOTE: a word in quotes is never the word.
    expect(strength === "effective").toBe(name.includes("in quotes"));
  });

  test("that it returns as a text", () => {
    const returns = step(`${ASK}return data.permission`);
    const asText = returns.replace("script: |", "result-encoding: string\n    script: |");
    expect(strengthOf(asText, ["result", "write"])).toBe("effective");
    expect(strengthOf(asText, ["result", "read"])).toBe("open");
    expect(
      strengthOf(returns.replace("script: |", 'result-encoding: "${{ vars.E }}"\n    script: |'), ["result", "write"]),
    ).not.toBe("effective");
    expect(strengthOf(asText.replace("return data.permission", "core.info('x')"), ["result", "undefined"])).toBe(
      "open",
    );
  });
});

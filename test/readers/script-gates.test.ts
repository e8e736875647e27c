import { describe, expect, test } from "vitest";
import { openTo } from "./workflow.ts";

const indent = (text: string, by: number): string => text.trimEnd().replace(/^(?=.)/gm, " ".repeat(by));
const script = (text: string, more = ""): string => `- id: check\n${indent(more, 2)}\n  run: |\n${indent(text, 4)}\n`;
const ASSOC = 'env: { ASSOC: "${{ github.event.comment.author_association }}" }';
const ACTOR = 'env: { ACTOR: "${{ github.actor }}", BODY: "${{ github.event.comment.body }}" }';
const P = 'P=$(gh api "repos/$GITHUB_REPOSITORY/collaborators/$ACTOR/permission" --jq .permission)\n';

/** A workflow on comments whose agent stands behind the steps. */
const behind = (steps: string, condition = ""): string => `on: { issue_comment: { types: [created] } }
permissions: {}
jobs:
  weed:
    runs-on: ubuntu-latest
    steps:
${indent(steps, 6)}
      - run: claude -p weed
        ${condition}
`;

describe("a script that ends the job for outsiders", () => {
  test.each<[string, string]>([
    ["an association, by if", script('if [ "$ASSOC" != "OWNER" ]; then\n  echo no\n  exit 1\nfi', ASSOC)],
    ["an association, by two", script('if [[ "$ASSOC" != "OWNER" && "$ASSOC" != "MEMBER" ]]; then exit 1; fi', ASSOC)],
    ["an association, by case", script('case "$ASSOC" in OWNER|MEMBER) ;; *) exit 1 ;; esac', ASSOC)],
    ["an association, by pattern", script('[[ "$ASSOC" =~ ^(OWNER|MEMBER)$ ]] || exit 3', ASSOC)],
    ["an association, by grep", script('echo "$ASSOC" | grep -qE "^(OWNER|MEMBER)$"', ASSOC)],
    ["an association, in the text", script('[ "${{ github.event.comment.author_association }}" = OWNER ]')],
    ["a permission, by grep at the end", script(`${P}grep -qE 'admin|write' <<< "$P"`, ACTOR)],
    [
      "a permission, read refused",
      script(`${P}case "$P" in read|none) exit 1 ;; write|admin) ;; *) exit 1 ;; esac`, ACTOR),
    ],
    ["a permission, with a fallback", script(`${P.trim()} || P=none\nif [ "$P" != "write" ]; then exit 1; fi`, ACTOR)],
    [
      "a flag of the permission",
      script(`${P.replace(".permission", ".user.permissions.push")}[ "$P" = "true" ]`, ACTOR),
    ],
    [
      "a permission, by jq",
      script(
        `R=$(gh api "repos/$GITHUB_REPOSITORY/collaborators/$ACTOR/permission")\nP=$(echo "$R" | jq -r .permission)\n[[ "$P" == admin ]]`,
        ACTOR,
      ),
    ],
    ["the actor", script('if [ "$ACTOR" != "vera-example" ]; then exit 1; fi', ACTOR)],
    ["a team", script('gh api "orgs/example/teams/core/memberships/$ACTOR" --silent', ACTOR)],
    [
      "a team, with words",
      script('if ! gh api "orgs/example/teams/core/memberships/$ACTOR" >/dev/null 2>&1; then\n  exit 1\nfi', ACTOR),
    ],
    [
      "a team, by a script",
      `- uses: actions/github-script@v7
  with:
    script: |
      try { await github.rest.teams.getMembershipForUserInOrg({ org: 'example', team_slug: 'core', username: context.actor }); }
      catch (e) { core.setFailed('no'); }
`,
    ],
    [
      "an association, by a script",
      `- uses: actions/github-script@v7
  with:
    script: |
      const allowed = ['OWNER', 'MEMBER'];
      const found = context.payload.comment.author_association;
      if (!allowed.includes(found)) {
        core.setFailed('no');
      }
`,
    ],
  ])("%s", (_, steps) => {
    expect(["triager", "writer", "maintainer"]).toContain(openTo(behind(steps)));
  });
});

describe("a script that ends nothing", () => {
  const refuse = 'if [ "$ASSOC" != "OWNER" ]; then exit 1; fi';
  test.each<[string, string]>([
    ["the exit is in a subshell that is excused", script('([ "$ASSOC" = "OWNER" ] || exit 1) || true', ASSOC)],
    ["whatever fails is excused", script('[ "$ASSOC" = "OWNER" ] || true', ASSOC)],
    ["a failure is followed by something else", script(`set +e\n[ "$ASSOC" = "OWNER" ]\necho done`, ASSOC)],
    ["the pipe hides the failure", script('grep -q OWNER <<< "$ASSOC" | cat', ASSOC)],
    ["the exit says that all is well", script(refuse.replace("exit 1", "exit 0"), ASSOC)],
    ["the comparison is the wrong way round", script(refuse.replace("!=", "="), ASSOC)],
    ["outsiders are among those let through", script('case "$ASSOC" in OWNER|NONE) ;; *) exit 1 ;; esac', ASSOC)],
    ["the association is that of the issue", script(refuse, ASSOC.replace("comment", "issue"))],
    ["the function is never called", script(`check() { ${refuse} }\necho done`, ASSOC)],
    [
      "a status is compared that nobody knows",
      script('set +e\n[ "$ASSOC" = "OWNER" ]\nif [ "$?" != "7" ]; then :; else exit 1; fi', ASSOC),
    ],
    ["a name stands for another", script('declare -n A=ASSOC\nA=OWNER\n[ "$ASSOC" = OWNER ]', ASSOC)],
    ["the text is a comment", script(`# ${refuse}\necho done`, ASSOC)],
    ["the text is printed", script(`cat <<'EOF'\n${refuse}\nEOF\n`, ASSOC)],
    ["it asks only when the outsider likes", script(`if [ "$BODY" = "ask" ]; then\n${P}[ "$P" = write ]\nfi`, ACTOR)],
    ["read passes", script(`${P}case "$P" in read|write|admin) ;; *) exit 1 ;; esac`, ACTOR)],
    ["the variable is set again", script(`${P}P=write\n[ "$P" = write ]`, ACTOR)],
    ["the repository is the outsider's", script(`${P.replace("$GITHUB_REPOSITORY", "$BODY")}[ "$P" = write ]`, ACTOR)],
    ["the person is another", script(`${P.replace("$ACTOR", "gardener")}[ "$P" = write ]`, ACTOR)],
    ["the name is not bound to the actor", script(`${P.replace("$ACTOR", "$BODY")}[ "$P" = write ]`, ACTOR)],
    ["the missing answer stands for yes", script(`${P.trim()} || P=write\n[ "$P" = write ]`, ACTOR)],
    [
      "an empty answer breaks the comparison",
      script(`P=$(gh api x 2>/dev/null || true)\nif [ $P != write ]; then exit 1; fi`, ACTOR),
    ],
    ["a default stands for yes", script('[ "${WHO:-OWNER}" = OWNER ]', ASSOC)],
    ["it may fail", script(refuse, `${ASSOC}\ncontinue-on-error: true`)],
    ["it is another shell's", script(refuse, `${ASSOC}\nshell: bash {0}`)],
    ["its text is the outsider's", script(`echo "\${{ github.event.comment.body }}"\n${refuse}`, ASSOC)],
    ["something unknown comes first", script(`./prepare.sh\n${refuse}`, ASSOC)],
    ["it runs in the background", script(`(${refuse}) &\nwait`, ASSOC)],
    ["a trap turns it round", script(`trap 'exit 0' EXIT\n${refuse}`, ASSOC)],
    [
      "a step before it runs the outsider's text",
      `- run: echo "\${{ github.event.comment.body }}"\n${script(refuse, ASSOC)}`,
    ],
    [
      "the script ends well before it looks",
      `- uses: actions/github-script@v7
  with:
    script: |
      if (context.payload.comment.body === 'x') return;
      if (!['OWNER'].includes(context.payload.comment.author_association)) core.setFailed('no');
`,
    ],
    [
      "a team of somebody else",
      `- uses: actions/github-script@v7
  with:
    script: |
      try { await github.rest.teams.getMembershipForUserInOrg({ org: 'example', team_slug: 'core', username: context.payload.issue.user.login }); }
      catch (e) { core.setFailed('no'); }
`,
    ],
  ])("because %s", (_, steps) => {
    expect(openTo(behind(steps))).toBe("anyone");
  });
});

describe("an output of a script", () => {
  const asks = "if: steps.check.outputs.ok == 'true'";
  const says = 'if [ "$ASSOC" = "OWNER" ]; then echo "ok=true" >> "$GITHUB_OUTPUT"; fi';
  test.each<[string, string, string]>([
    ["is set for insiders alone", script(says, ASSOC), asks],
    ["is set either way", script(says.replace("; fi", '; else echo "ok=false" >> $GITHUB_OUTPUT; fi'), ASSOC), asks],
    [
      "is an expression",
      script(
        'echo "ok=${{ contains(fromJSON(\'["OWNER"]\'), github.event.comment.author_association) }}" >> $GITHUB_OUTPUT',
      ),
      asks,
    ],
    [
      "is asked by a step that fails",
      `${script(says, ASSOC)}- if: steps.check.outputs.ok != 'true'\n  run: |\n    echo no\n    exit 1\n`,
      "",
    ],
    [
      "is the permission itself",
      script(`${P}echo "p=$P" >> $GITHUB_OUTPUT`, ACTOR),
      'if: contains(fromJSON(\'["admin","write"]\'), steps.check.outputs.p)',
    ],
    [
      "is set by a step that only insiders reach",
      script("./anything.sh", "if: github.event.comment.author_association == 'OWNER'"),
      asks,
    ],
    [
      "tells how the step ended",
      script('[ "$ASSOC" = OWNER ]', `${ASSOC}\ncontinue-on-error: true`),
      "if: steps.check.outcome == 'success'",
    ],
    [
      "tells that it did not fail, to a step that does",
      `${script('[ "$ASSOC" = OWNER ]', `${ASSOC}\ncontinue-on-error: true`)}- if: steps.check.outcome == 'failure'\n  run: exit 1\n`,
      "",
    ],
  ])("%s", (_, steps, condition) => {
    expect(["triager", "writer", "maintainer"]).toContain(openTo(behind(steps, condition)));
  });
  test.each<[string, string, string]>([
    ["is refused by not asking", script(says, ASSOC), "if: steps.check.outputs.ok != 'false'"],
    ["is asked the other way round", script(says, ASSOC), "if: steps.check.outputs.ok != 'true'"],
    ["is set for everybody", script(`${says}\necho "ok=true" >> $GITHUB_OUTPUT`, ASSOC), asks],
    [
      "stands beside a text of the outsider",
      script(
        `${says}\necho "body=$BODY" >> $GITHUB_OUTPUT`,
        ASSOC.replace(/ \}$/, ', BODY: "${{ github.event.comment.body }}" }'),
      ),
      asks,
    ],
    ["stands twice", `${script(says, ASSOC)}${script("echo ok=true >> $GITHUB_OUTPUT")}`, asks],
    [
      "tells how the step ended, whose failure is forgiven",
      script('[ "$ASSOC" = OWNER ]', `${ASSOC}\ncontinue-on-error: true`),
      "if: steps.check.conclusion == 'success'",
    ],
    [
      "is asked by a step that fails, and is forgiven",
      `${script(says, ASSOC)}- if: steps.check.outputs.ok != 'true'\n  continue-on-error: true\n  run: exit 1\n`,
      "",
    ],
    [
      "is asked by a step that says well",
      `${script(says, ASSOC)}- if: steps.check.outputs.ok != 'true'\n  run: exit 0\n`,
      "",
    ],
  ])("proves nothing when it %s", (_, steps, condition) => {
    expect(openTo(behind(steps, condition))).toBe("anyone");
  });
});

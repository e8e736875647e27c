import { expect, test } from "vitest";
import { ledger } from "../../src/derive/ledger.ts";
import { graphOf } from "./workflow.ts";

test.each([
  ["issue_comment", "created", "github.event.comment.author_association == 'OWNER'", "maintainer"],
  ["issue_comment", "edited", "github.event.comment.author_association == 'OWNER'", "writer"],
  ["issues", "opened", "github.event.issue.author_association == 'OWNER'", "maintainer"],
  ["issues", "closed", "github.event.issue.author_association == 'OWNER'", "triager"],
  ["issues", "edited", "github.event.issue.user.login == 'alice'", "writer"],
  ["issues", "closed", "github.event.sender.login == 'alice'", "writer"],
  ["pull_request_target", "synchronize", "github.event.pull_request.user.login == 'dependabot[bot]'", "writer"],
])("on %s.%s, `%s` lets the %s start what the author wrote", (event, action, condition, admitted) => {
  const graph = graphOf(`on:
  ${event}:
    types: [${action}]
jobs:
  a:
    if: ${condition}
    runs-on: ubuntu-latest
    steps:
      - run: claude -p x
`);
  const [lowest] = ["anyone", "triager", "writer", "maintainer"].filter((standing) =>
    ledger(graph).some(({ admits, context }) => admits === standing && context === `${event}.${action}`),
  );
  expect(lowest).toBe(admitted);
});

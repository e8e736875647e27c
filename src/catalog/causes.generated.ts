// Generated from causes.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "source": "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows",
  "dispatches": [
    "workflow_dispatch",
    "repository_dispatch"
  ],
  "commands": {
    "gh issue comment": [
      "issue_comment.created"
    ],
    "gh pr comment": [
      "issue_comment.created"
    ],
    "gh issue create": [
      "issues.opened",
      "issues.labeled",
      "issues.assigned"
    ],
    "gh issue edit": [
      "issues.edited",
      "issues.labeled",
      "issues.unlabeled",
      "issues.assigned",
      "issues.unassigned",
      "issues.milestoned"
    ],
    "gh issue close": [
      "issues.closed",
      "issue_comment.created"
    ],
    "gh issue reopen": [
      "issues.reopened",
      "issue_comment.created"
    ],
    "gh pr create": [
      "pull_request.opened",
      "pull_request.labeled",
      "pull_request_target.opened",
      "pull_request_target.labeled"
    ],
    "gh pr edit": [
      "pull_request.edited",
      "pull_request.labeled",
      "pull_request.assigned",
      "pull_request.review_requested",
      "pull_request_target.edited",
      "pull_request_target.labeled",
      "pull_request_target.assigned",
      "pull_request_target.review_requested"
    ],
    "gh pr close": [
      "pull_request.closed",
      "pull_request_target.closed",
      "issue_comment.created"
    ],
    "gh pr reopen": [
      "pull_request.reopened",
      "pull_request_target.reopened",
      "issue_comment.created"
    ],
    "gh pr ready": [
      "pull_request.ready_for_review",
      "pull_request_target.ready_for_review"
    ],
    "gh pr review": [
      "pull_request_review.submitted"
    ],
    "gh pr merge": [
      "push",
      "pull_request.closed",
      "pull_request_target.closed"
    ],
    "gh release create": [
      "release.published",
      "release.created",
      "release.released",
      "release.prereleased",
      "push",
      "create"
    ],
    "gh release edit": [
      "release.edited",
      "release.published"
    ],
    "gh workflow run": [
      "workflow_dispatch"
    ],
    "gh run rerun": [],
    "git push": [
      "push",
      "create",
      "pull_request.synchronize",
      "pull_request_target.synchronize"
    ]
  },
  "acts": {
    "github:own-thread write": [
      "issue_comment.created",
      "discussion_comment.created"
    ],
    "github:issues write": [
      "issues.opened",
      "issues.edited",
      "issues.labeled",
      "issues.unlabeled",
      "issues.assigned",
      "issues.closed",
      "issues.reopened",
      "issue_comment.created"
    ],
    "github:pull-requests write": [
      "pull_request.opened",
      "pull_request.edited",
      "pull_request.labeled",
      "pull_request.closed",
      "pull_request.reopened",
      "pull_request.ready_for_review",
      "pull_request.review_requested",
      "pull_request_target.opened",
      "pull_request_target.edited",
      "pull_request_target.labeled",
      "pull_request_target.closed",
      "pull_request_target.reopened",
      "pull_request_target.ready_for_review",
      "pull_request_target.review_requested",
      "issue_comment.created",
      "pull_request_review_comment.created"
    ],
    "github:pull-requests approve": [
      "pull_request_review.submitted"
    ],
    "github:discussions write": [
      "discussion.created",
      "discussion.edited",
      "discussion.labeled",
      "discussion_comment.created"
    ],
    "github:agent-branch write": [
      "create",
      "pull_request.synchronize",
      "pull_request_target.synchronize"
    ],
    "github:default-branch write": [
      "push",
      "create",
      "pull_request.synchronize",
      "pull_request_target.synchronize",
      "repository_dispatch"
    ],
    "github:default-branch merge": [
      "push",
      "pull_request.closed",
      "pull_request_target.closed"
    ],
    "github:workflows write": [
      "push"
    ],
    "github:releases publish": [
      "release.published",
      "release.created",
      "release.released",
      "release.prereleased",
      "release.edited",
      "push",
      "create"
    ],
    "github:packages publish": [
      "registry_package.published"
    ],
    "github:workflow-runs exec": [
      "workflow_dispatch"
    ]
  }
};

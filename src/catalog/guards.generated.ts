// Generated from guards.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "associations": [
    {
      "value": "OWNER",
      "admits": [
        "maintainer"
      ]
    },
    {
      "value": "MEMBER",
      "admits": [
        "triager",
        "writer",
        "maintainer"
      ]
    },
    {
      "value": "COLLABORATOR",
      "admits": [
        "triager",
        "writer",
        "maintainer"
      ]
    },
    {
      "value": "CONTRIBUTOR",
      "admits": [
        "anyone"
      ]
    },
    {
      "value": "FIRST_TIME_CONTRIBUTOR",
      "admits": [
        "anyone"
      ]
    },
    {
      "value": "FIRST_TIMER",
      "admits": [
        "anyone"
      ]
    },
    {
      "value": "MANNEQUIN",
      "admits": [
        "anyone"
      ]
    },
    {
      "value": "NONE",
      "admits": [
        "anyone"
      ]
    }
  ],
  "bot-ids": [
    "49699333",
    "41898282",
    "29139614"
  ],
  "answering-apps": [
    "coderabbitai",
    "gemini-code-assist",
    "sourcery-ai",
    "greptile-apps",
    "cursor",
    "codecov",
    "codecov-commenter",
    "copilot-pull-request-reviewer"
  ],
  "fresh-labels": [
    "issues.opened",
    "issues.labeled",
    "pull_request.opened",
    "pull_request.labeled",
    "pull_request_target.opened",
    "pull_request_target.labeled",
    "discussion.created",
    "discussion.labeled"
  ],
  "head-exists": [
    "pull_request.opened",
    "pull_request.synchronize",
    "pull_request.reopened",
    "pull_request_target.opened",
    "pull_request_target.synchronize",
    "pull_request_target.reopened"
  ],
  "run-events": [
    "push",
    "create",
    "delete",
    "release",
    "workflow_dispatch",
    "repository_dispatch",
    "schedule",
    "merge_group",
    "registry_package",
    "deployment",
    "branch_protection_rule"
  ],
  "properties": [
    {
      "path": "github.actor",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.triggering_actor",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.actor_id",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.event.sender.login",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.event.sender.id",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.event.pusher.name",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.event.workflow_run.actor.login",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.event.workflow_run.triggering_actor.login",
      "role": "login",
      "of": "actor"
    },
    {
      "path": "github.event.comment.user.login",
      "role": "login",
      "of": "comment"
    },
    {
      "path": "github.event.comment.user.id",
      "role": "login",
      "of": "comment"
    },
    {
      "path": "github.event.issue.user.login",
      "role": "login",
      "of": "issue"
    },
    {
      "path": "github.event.issue.user.id",
      "role": "login",
      "of": "issue"
    },
    {
      "path": "github.event.pull_request.user.login",
      "role": "login",
      "of": "pull_request"
    },
    {
      "path": "github.event.pull_request.user.id",
      "role": "login",
      "of": "pull_request"
    },
    {
      "path": "github.event.review.user.login",
      "role": "login",
      "of": "review"
    },
    {
      "path": "github.event.review.user.id",
      "role": "login",
      "of": "review"
    },
    {
      "path": "github.event.discussion.user.login",
      "role": "login",
      "of": "discussion"
    },
    {
      "path": "github.event.comment.author_association",
      "role": "association",
      "of": "comment"
    },
    {
      "path": "github.event.issue.author_association",
      "role": "association",
      "of": "issue"
    },
    {
      "path": "github.event.pull_request.author_association",
      "role": "association",
      "of": "pull_request"
    },
    {
      "path": "github.event.review.author_association",
      "role": "association",
      "of": "review"
    },
    {
      "path": "github.event.discussion.author_association",
      "role": "association",
      "of": "discussion"
    },
    {
      "path": "github.event.sender.type",
      "role": "account-type",
      "of": "actor"
    },
    {
      "path": "github.event.comment.user.type",
      "role": "account-type",
      "of": "comment"
    },
    {
      "path": "github.event.issue.user.type",
      "role": "account-type",
      "of": "issue"
    },
    {
      "path": "github.event.pull_request.user.type",
      "role": "account-type",
      "of": "pull_request"
    },
    {
      "path": "github.event.review.user.type",
      "role": "account-type",
      "of": "review"
    },
    {
      "path": "github.event.discussion.user.type",
      "role": "account-type",
      "of": "discussion"
    },
    {
      "path": "github.event.head_commit.author.name",
      "role": "commit-author",
      "of": "head_commit"
    },
    {
      "path": "github.event.head_commit.author.email",
      "role": "commit-author",
      "of": "head_commit"
    },
    {
      "path": "github.event.head_commit.author.username",
      "role": "commit-author",
      "of": "head_commit"
    },
    {
      "path": "github.event.head_commit.committer.name",
      "role": "commit-author",
      "of": "head_commit"
    },
    {
      "path": "github.event.head_commit.committer.email",
      "role": "commit-author",
      "of": "head_commit"
    },
    {
      "path": "github.event.head_commit.committer.username",
      "role": "commit-author",
      "of": "head_commit"
    },
    {
      "path": "github.event.workflow_run.head_commit.author.name",
      "role": "commit-author",
      "of": "workflow_run"
    },
    {
      "path": "github.event.workflow_run.head_commit.author.email",
      "role": "commit-author",
      "of": "workflow_run"
    },
    {
      "path": "github.event.comment.body",
      "role": "text",
      "of": "comment"
    },
    {
      "path": "github.event.issue.title",
      "role": "text",
      "of": "issue"
    },
    {
      "path": "github.event.issue.body",
      "role": "text",
      "of": "issue"
    },
    {
      "path": "github.event.pull_request.title",
      "role": "text",
      "of": "pull_request"
    },
    {
      "path": "github.event.pull_request.body",
      "role": "text",
      "of": "pull_request"
    },
    {
      "path": "github.event.review.body",
      "role": "text",
      "of": "review"
    },
    {
      "path": "github.event.discussion.title",
      "role": "text",
      "of": "discussion"
    },
    {
      "path": "github.event.discussion.body",
      "role": "text",
      "of": "discussion"
    },
    {
      "path": "github.head_ref",
      "role": "branch",
      "of": "pull_request"
    },
    {
      "path": "github.event.pull_request.head.ref",
      "role": "branch",
      "of": "pull_request"
    },
    {
      "path": "github.event.pull_request.head.label",
      "role": "branch",
      "of": "pull_request"
    },
    {
      "path": "github.event.workflow_run.head_branch",
      "role": "branch",
      "of": "workflow_run"
    },
    {
      "path": "github.event.label.name",
      "role": "label",
      "of": "label"
    },
    {
      "path": "github.event.issue.labels.*.name",
      "role": "labels",
      "of": "issue"
    },
    {
      "path": "github.event.pull_request.labels.*.name",
      "role": "labels",
      "of": "pull_request"
    },
    {
      "path": "github.event.discussion.labels.*.name",
      "role": "labels",
      "of": "discussion"
    },
    {
      "path": "github.event.pull_request.head.repo.full_name",
      "role": "head",
      "of": "full_name"
    },
    {
      "path": "github.event.pull_request.head.repo.id",
      "role": "head",
      "of": "id"
    },
    {
      "path": "github.event.pull_request.head.repo.node_id",
      "role": "head",
      "of": "node_id"
    },
    {
      "path": "github.event.pull_request.head.repo.owner.login",
      "role": "head",
      "of": "owner"
    },
    {
      "path": "github.event.pull_request.head.repo.owner.id",
      "role": "head",
      "of": "owner_id"
    },
    {
      "path": "github.event.pull_request.head.user.login",
      "role": "head",
      "of": "owner"
    },
    {
      "path": "github.event.workflow_run.head_repository.full_name",
      "role": "head",
      "of": "full_name"
    },
    {
      "path": "github.event.workflow_run.head_repository.id",
      "role": "head",
      "of": "id"
    },
    {
      "path": "github.event.workflow_run.head_repository.node_id",
      "role": "head",
      "of": "node_id"
    },
    {
      "path": "github.event.workflow_run.head_repository.owner.login",
      "role": "head",
      "of": "owner"
    },
    {
      "path": "github.event.workflow_run.head_repository.owner.id",
      "role": "head",
      "of": "owner_id"
    },
    {
      "path": "github.repository",
      "role": "base",
      "of": "full_name"
    },
    {
      "path": "github.repository_id",
      "role": "base",
      "of": "id"
    },
    {
      "path": "github.repository_owner",
      "role": "base",
      "of": "owner"
    },
    {
      "path": "github.repository_owner_id",
      "role": "base",
      "of": "owner_id"
    },
    {
      "path": "github.event.repository.full_name",
      "role": "base",
      "of": "full_name"
    },
    {
      "path": "github.event.repository.id",
      "role": "base",
      "of": "id"
    },
    {
      "path": "github.event.repository.node_id",
      "role": "base",
      "of": "node_id"
    },
    {
      "path": "github.event.repository.owner.login",
      "role": "base",
      "of": "owner"
    },
    {
      "path": "github.event.repository.owner.id",
      "role": "base",
      "of": "owner_id"
    },
    {
      "path": "github.event.pull_request.base.repo.full_name",
      "role": "base",
      "of": "full_name"
    },
    {
      "path": "github.event.pull_request.base.repo.id",
      "role": "base",
      "of": "id"
    },
    {
      "path": "github.event.pull_request.base.repo.node_id",
      "role": "base",
      "of": "node_id"
    },
    {
      "path": "github.event.pull_request.base.repo.owner.login",
      "role": "base",
      "of": "owner"
    },
    {
      "path": "github.event.pull_request.base.repo.owner.id",
      "role": "base",
      "of": "owner_id"
    },
    {
      "path": "github.event.pull_request.base.user.login",
      "role": "base",
      "of": "owner"
    },
    {
      "path": "github.event.workflow_run.repository.full_name",
      "role": "base",
      "of": "full_name"
    },
    {
      "path": "github.event.workflow_run.repository.id",
      "role": "base",
      "of": "id"
    },
    {
      "path": "github.event.workflow_run.repository.owner.login",
      "role": "base",
      "of": "owner"
    },
    {
      "path": "github.event.pull_request.head.repo.fork",
      "role": "fork",
      "of": "pull_request"
    },
    {
      "path": "github.event.workflow_run.head_repository.fork",
      "role": "fork",
      "of": "workflow_run"
    },
    {
      "path": "github.event.pull_request.merged",
      "role": "merged",
      "of": "pull_request"
    },
    {
      "path": "github.event.repository.private",
      "role": "private",
      "of": "repository"
    },
    {
      "path": "github.event.repository.visibility",
      "role": "visibility",
      "of": "repository"
    },
    {
      "path": "github.event.review.state",
      "role": "review-state",
      "of": "review"
    },
    {
      "path": "github.event.workflow_run.event",
      "role": "run-event",
      "of": "workflow_run"
    },
    {
      "path": "github.event.workflow_run.conclusion",
      "role": "run-conclusion",
      "of": "workflow_run"
    }
  ],
  "proofs": [
    {
      "id": "association",
      "strength": "effective",
      "judges": "actor",
      "admits": [
        "triager",
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "GitHub states how the actor belongs to the repository; COLLABORATOR and MEMBER may be less than write.",
      "source": "https://docs.github.com/en/graphql/reference/enums#commentauthorassociation"
    },
    {
      "id": "association-outsider",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "It also accepts associations that people without any standing have.",
      "source": "https://docs.github.com/en/graphql/reference/enums#commentauthorassociation"
    },
    {
      "id": "association-of-author",
      "strength": "weak",
      "judges": "author",
      "admits": [],
      "forgeable-by": [],
      "why": "It judges who wrote the thread, not who started this run.",
      "source": "https://github.com/github/codeql/blob/main/actions/ql/lib/codeql/actions/security/ControlChecks.qll"
    },
    {
      "id": "association-unplaced",
      "strength": "declared",
      "judges": "actor",
      "admits": [
        "triager",
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "Whether this is the association of the actor depends on an event that is not known here.",
      "source": "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"
    },
    {
      "id": "actor-login",
      "strength": "effective",
      "judges": "actor",
      "admits": [
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "Only the named accounts start this run.",
      "source": "https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context"
    },
    {
      "id": "actor-login-unplaced",
      "strength": "declared",
      "judges": "actor",
      "admits": [
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "Whether this account is the one that started the run depends on an event that is not known here.",
      "source": "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"
    },
    {
      "id": "actor-login-text",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "It compares parts of a login; anyone can register a login that fits.",
      "source": "https://docs.zizmor.sh/audits/#unsound-contains"
    },
    {
      "id": "actor-owner",
      "strength": "effective",
      "judges": "actor",
      "admits": [
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "Only the account that owns the repository starts this run.",
      "source": "https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context"
    },
    {
      "id": "author-login",
      "strength": "weak",
      "judges": "author",
      "admits": [],
      "forgeable-by": [],
      "why": "It judges who wrote the thread, not who started this run.",
      "source": "https://github.com/github/codeql/blob/main/actions/ql/lib/codeql/actions/security/ControlChecks.qll"
    },
    {
      "id": "named-bot",
      "strength": "effective",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "Only the named app starts this run; no person does.",
      "source": "https://docs.zizmor.sh/audits/#bot-conditions"
    },
    {
      "id": "bot-actor",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "The actor is whoever acted last; anyone can make the app act on their own pull request.",
      "source": "https://docs.zizmor.sh/audits/#bot-conditions"
    },
    {
      "id": "answering-app",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "The app reviews the pull requests of anyone, so that anyone gets it to write.",
      "source": "https://docs.coderabbit.ai/overview/introduction"
    },
    {
      "id": "any-bot",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "Anyone can register an app, and every app's login ends like this.",
      "source": "https://docs.zizmor.sh/audits/#bot-conditions"
    },
    {
      "id": "not-a-bot",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "It keeps an app out; every person gets through.",
      "source": "https://docs.zizmor.sh/audits/#bot-conditions"
    },
    {
      "id": "account-type",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "It tells people from apps, not who of them may.",
      "source": "https://docs.github.com/en/rest/users/users#get-a-user"
    },
    {
      "id": "commit-author",
      "strength": "weak",
      "judges": "author",
      "admits": [],
      "forgeable-by": [],
      "why": "Whoever makes a commit chooses the author it names.",
      "source": "https://git-scm.com/docs/git-commit#_commit_information"
    },
    {
      "id": "label",
      "strength": "effective",
      "judges": "label",
      "admits": [
        "triager",
        "writer",
        "maintainer"
      ],
      "forgeable-by": [
        "write"
      ],
      "why": "Applying a label needs triage or more.",
      "source": "https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization"
    },
    {
      "id": "label-survives",
      "strength": "weak",
      "judges": "label",
      "admits": [],
      "forgeable-by": [
        "write"
      ],
      "why": "The label stays while the thread changes; it was not applied to what is there now, nor by who started this run.",
      "source": "https://codeql.github.com/codeql-query-help/actions/actions-improper-access-control/"
    },
    {
      "id": "merged",
      "strength": "effective",
      "judges": "approver",
      "admits": [
        "writer",
        "maintainer"
      ],
      "forgeable-by": [
        "merge"
      ],
      "why": "Merging a pull request needs write.",
      "source": "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#running-your-pull_request-workflow-when-a-pull-request-merges"
    },
    {
      "id": "private-repository",
      "strength": "effective",
      "judges": "actor",
      "admits": [
        "triager",
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "People without any standing do not reach a private repository; nothing else is asked of those who do.",
      "source": "https://docs.github.com/en/repositories/creating-and-managing-repositories/about-repositories#about-repository-visibility"
    },
    {
      "id": "review-state",
      "strength": "weak",
      "judges": "approver",
      "admits": [],
      "forgeable-by": [
        "approve"
      ],
      "why": "Anyone can approve a pull request of a public repository.",
      "source": "https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews"
    },
    {
      "id": "trigger-phrase",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "Whoever writes the text writes the phrase.",
      "source": "https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks"
    },
    {
      "id": "branch-name",
      "strength": "weak",
      "judges": "author",
      "admits": [],
      "forgeable-by": [],
      "why": "The owner of a fork names its branches.",
      "source": "https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks"
    },
    {
      "id": "run-event",
      "strength": "effective",
      "judges": "actor",
      "admits": [
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "Starting the upstream run by this event needs write.",
      "source": "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows"
    },
    {
      "id": "run-conclusion",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "It tells how the upstream run ended, not who started it.",
      "source": "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"
    },
    {
      "id": "run-same-repository",
      "strength": "declared",
      "judges": "actor",
      "admits": [
        "writer",
        "maintainer"
      ],
      "forgeable-by": [],
      "why": "It keeps forks out; who else starts the upstream run is not known here.",
      "source": "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/"
    },
    {
      "id": "unsound-condition",
      "strength": "weak",
      "judges": "actor",
      "admits": [],
      "forgeable-by": [],
      "why": "Text stands around the expression, so the whole is a text, and a text is always true.",
      "source": "https://docs.zizmor.sh/audits/#unsound-condition"
    }
  ]
};

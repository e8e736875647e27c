// Generated from gh-aw.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "source": "https://github.com/github/gh-aw/blob/main/docs/src/content/docs/reference/safe-outputs.md",
  "outputs": {
    "create_issue": {
      "max": 1,
      "any": [
        {
          "resource": "github:new-thread",
          "access": "write"
        }
      ]
    },
    "create_discussion": {
      "max": 1,
      "any": [
        {
          "resource": "github:new-thread",
          "access": "write"
        }
      ]
    },
    "update_issue": {
      "max": 1,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:issues",
          "access": "write"
        }
      ]
    },
    "close_issue": {
      "max": 1,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:issues",
          "access": "write"
        }
      ]
    },
    "link_sub_issue": {
      "max": 1,
      "any": [
        {
          "resource": "github:issues",
          "access": "write"
        }
      ]
    },
    "update_discussion": {
      "max": 1,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:discussions",
          "access": "write"
        }
      ]
    },
    "close_discussion": {
      "max": 1,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:discussions",
          "access": "write"
        }
      ]
    },
    "create_pull_request": {
      "max": 1,
      "any": [
        {
          "resource": "github:agent-branch",
          "access": "write"
        },
        {
          "resource": "github:pull-requests",
          "access": "write"
        }
      ]
    },
    "update_pull_request": {
      "max": 1,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:pull-requests",
          "access": "write"
        }
      ]
    },
    "close_pull_request": {
      "max": 10,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:pull-requests",
          "access": "write"
        }
      ]
    },
    "create_pull_request_review_comment": {
      "max": 10,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:pull-requests",
          "access": "write"
        }
      ]
    },
    "reply_to_pull_request_review_comment": {
      "max": 10,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:pull-requests",
          "access": "write"
        }
      ]
    },
    "resolve_pull_request_review_thread": {
      "max": 10,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:pull-requests",
          "access": "write"
        }
      ]
    },
    "submit_pull_request_review": {
      "max": 1,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:pull-requests",
          "access": "write"
        }
      ]
    },
    "push_to_pull_request_branch": {
      "max": 1,
      "any": [
        {
          "resource": "github:agent-branch",
          "access": "write"
        }
      ]
    },
    "merge_pull_request": {
      "max": 1,
      "any": [
        {
          "resource": "github:default-branch",
          "access": "merge"
        }
      ]
    },
    "add_comment": {
      "max": 1,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:issues",
          "access": "write"
        }
      ]
    },
    "hide_comment": {
      "max": 5,
      "any": [
        {
          "resource": "github:issues",
          "access": "write"
        }
      ],
      "unsure": true
    },
    "add_labels": {
      "max": 3,
      "listed": [
        {
          "resource": "github:chosen-labels",
          "access": "write"
        }
      ],
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:issues",
          "access": "write"
        }
      ]
    },
    "remove_labels": {
      "max": 3,
      "listed": [
        {
          "resource": "github:chosen-labels",
          "access": "write"
        }
      ],
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:issues",
          "access": "write"
        }
      ]
    },
    "add_reviewer": {
      "max": 3,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:pull-requests",
          "access": "write"
        }
      ]
    },
    "assign_milestone": {
      "max": 1,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:issues",
          "access": "write"
        }
      ]
    },
    "assign_to_user": {
      "max": 1,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:issues",
          "access": "write"
        }
      ]
    },
    "unassign_from_user": {
      "max": 1,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:issues",
          "access": "write"
        }
      ]
    },
    "set_issue_type": {
      "max": 1,
      "own": [
        {
          "resource": "github:own-thread",
          "access": "write"
        }
      ],
      "any": [
        {
          "resource": "github:issues",
          "access": "write"
        }
      ]
    },
    "assign_to_agent": {
      "max": 1,
      "any": [
        {
          "resource": "github:agent-branch",
          "access": "write"
        },
        {
          "resource": "github:pull-requests",
          "access": "write"
        }
      ]
    },
    "create_agent_session": {
      "max": 1,
      "any": [
        {
          "resource": "github:agent-branch",
          "access": "write"
        },
        {
          "resource": "github:pull-requests",
          "access": "write"
        }
      ]
    },
    "create_project": {
      "max": 1,
      "any": [
        {
          "resource": "service:account",
          "access": "write"
        }
      ]
    },
    "update_project": {
      "max": 10,
      "any": [
        {
          "resource": "service:account",
          "access": "write"
        }
      ]
    },
    "create_project_status_update": {
      "max": 1,
      "any": [
        {
          "resource": "service:account",
          "access": "write"
        }
      ]
    },
    "update_release": {
      "max": 1,
      "any": [
        {
          "resource": "github:releases",
          "access": "publish"
        }
      ]
    },
    "upload_asset": {
      "max": 10,
      "any": [
        {
          "resource": "github:agent-branch",
          "access": "write"
        }
      ]
    },
    "dispatch_workflow": {
      "max": 3,
      "any": [
        {
          "resource": "github:workflow-runs",
          "access": "exec"
        }
      ],
      "unsure": true
    },
    "call_workflow": {
      "max": 1,
      "any": [
        {
          "resource": "github:workflow-runs",
          "access": "exec"
        }
      ],
      "unsure": true
    },
    "create_code_scanning_alert": {
      "max": 0,
      "any": []
    },
    "autofix_code_scanning_alert": {
      "max": 10,
      "any": [
        {
          "resource": "github:agent-branch",
          "access": "write"
        }
      ]
    },
    "noop": {
      "max": 1,
      "any": []
    },
    "missing_tool": {
      "max": 0,
      "any": []
    },
    "missing_data": {
      "max": 0,
      "any": []
    },
    "report_incomplete": {
      "max": 5,
      "any": []
    },
    "create_report_incomplete_issue": {
      "max": 1,
      "any": []
    },
    "upload_artifact": {
      "max": 1,
      "any": []
    },
    "comment_memory": {
      "max": 1,
      "any": []
    }
  },
  "settings": [
    "staged",
    "env",
    "github-token",
    "github-app",
    "app",
    "jobs",
    "actions",
    "scripts",
    "steps",
    "threat-detection",
    "messages",
    "footer",
    "runs-on",
    "max-patch-size",
    "max-patch-files",
    "allowed-domains",
    "allowed-github-references",
    "activation-comments",
    "report-failure-as-issue",
    "failure-issue-repo",
    "group-reports",
    "mentions",
    "id-token",
    "concurrency-group",
    "environment",
    "needs",
    "max-bot-mentions",
    "url-redaction",
    "timeout-minutes",
    "time-window",
    "urls",
    "sandbox",
    "checkout"
  ],
  "trigger-settings": [
    "reaction",
    "status-comment",
    "stop-after",
    "manual-approval",
    "roles",
    "bots",
    "skip-roles",
    "skip-bots",
    "skip-author-associations",
    "skip-if-match",
    "skip-if-no-match",
    "skip-if-check-failing",
    "needs",
    "steps",
    "permissions",
    "github-token",
    "github-app",
    "stale-check",
    "lock-for-agent",
    "rate-limit",
    "cooldown",
    "slash_command",
    "command",
    "label_command"
  ],
  "roles": {
    "admin": "maintainer",
    "maintainer": "maintainer",
    "maintain": "maintainer",
    "write": "writer",
    "triage": "triager",
    "read": "anyone",
    "all": "anyone"
  },
  "default-roles": [
    "admin",
    "maintainer",
    "write"
  ],
  "asked-events": [
    "issues",
    "issue_comment",
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
    "discussion",
    "discussion_comment",
    "workflow_run"
  ],
  "safe-events": [
    "schedule",
    "merge_group"
  ],
  "command-events": {
    "issues": [
      "opened",
      "edited",
      "reopened"
    ],
    "issue_comment": [
      "created",
      "edited"
    ],
    "pull_request": [
      "opened",
      "edited",
      "reopened"
    ],
    "pull_request_review_comment": [
      "created",
      "edited"
    ],
    "discussion": [
      "created",
      "edited"
    ],
    "discussion_comment": [
      "created",
      "edited"
    ]
  },
  "label-events": [
    "issues",
    "pull_request",
    "discussion"
  ],
  "default-commands": [
    "echo",
    "ls",
    "pwd",
    "cat",
    "head",
    "tail",
    "grep",
    "wc",
    "sort",
    "uniq",
    "date",
    "yq",
    "printf"
  ],
  "optional-secrets": [
    "GH_AW_GITHUB_TOKEN",
    "GH_AW_GITHUB_MCP_SERVER_TOKEN",
    "GH_AW_AGENT_TOKEN",
    "GH_AW_CI_TRIGGER_TOKEN",
    "GH_AW_PROJECT_GITHUB_TOKEN"
  ]
};

// Generated from events.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "source": "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows",
  "objects": [
    "assignee",
    "comment",
    "issue",
    "pull_request",
    "review",
    "discussion",
    "answer",
    "label",
    "release",
    "workflow_run",
    "check_run",
    "check_suite",
    "inputs",
    "client_payload",
    "head_commit",
    "pusher",
    "forkee",
    "pages",
    "deployment",
    "deployment_status",
    "merge_group",
    "registry_package"
  ],
  "events": [
    {
      "event": "pull_request",
      "forks": "author",
      "fork-secrets": false,
      "default": [
        "opened",
        "synchronize",
        "reopened"
      ],
      "payload": [
        "pull_request"
      ],
      "types": [
        {
          "actions": [
            "opened",
            "edited",
            "closed",
            "reopened",
            "synchronize",
            "ready_for_review",
            "converted_to_draft"
          ],
          "by": "anyone",
          "author": "pull_request",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "review_requested"
          ],
          "by": "anyone",
          "author": "pull_request",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "auto_merge_disabled",
            "dequeued"
          ],
          "by": "anyone",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "labeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": true
        },
        {
          "actions": [
            "unlabeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": false
        },
        {
          "actions": [
            "assigned",
            "unassigned"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "assignee"
          ],
          "label": false
        },
        {
          "actions": [
            "milestoned",
            "demilestoned",
            "locked",
            "unlocked",
            "review_request_removed"
          ],
          "by": "triager",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "auto_merge_enabled",
            "enqueued"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "pull_request_target",
      "forks": "author",
      "fork-secrets": true,
      "default": [
        "opened",
        "synchronize",
        "reopened"
      ],
      "payload": [
        "pull_request"
      ],
      "types": [
        {
          "actions": [
            "opened",
            "edited",
            "closed",
            "reopened",
            "synchronize",
            "ready_for_review",
            "converted_to_draft"
          ],
          "by": "anyone",
          "author": "pull_request",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "review_requested"
          ],
          "by": "anyone",
          "author": "pull_request",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "auto_merge_disabled",
            "dequeued"
          ],
          "by": "anyone",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "labeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": true
        },
        {
          "actions": [
            "unlabeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": false
        },
        {
          "actions": [
            "assigned",
            "unassigned"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "assignee"
          ],
          "label": false
        },
        {
          "actions": [
            "milestoned",
            "demilestoned",
            "locked",
            "unlocked",
            "review_request_removed"
          ],
          "by": "triager",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "auto_merge_enabled",
            "enqueued"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "pull_request_review",
      "forks": "thread",
      "fork-secrets": false,
      "default": [],
      "payload": [
        "pull_request",
        "review"
      ],
      "types": [
        {
          "actions": [
            "submitted",
            "edited"
          ],
          "by": "anyone",
          "author": "review",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "dismissed"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "pull_request_review_comment",
      "forks": "thread",
      "fork-secrets": false,
      "default": [],
      "payload": [
        "pull_request",
        "comment"
      ],
      "types": [
        {
          "actions": [
            "created",
            "edited",
            "deleted"
          ],
          "by": "anyone",
          "author": "comment",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "issues",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "issue"
      ],
      "types": [
        {
          "actions": [
            "opened",
            "edited",
            "closed",
            "reopened",
            "typed",
            "untyped"
          ],
          "by": "anyone",
          "author": "issue",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "labeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": true
        },
        {
          "actions": [
            "unlabeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": false
        },
        {
          "actions": [
            "assigned",
            "unassigned"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "assignee"
          ],
          "label": false
        },
        {
          "actions": [
            "milestoned",
            "demilestoned",
            "pinned",
            "unpinned",
            "locked",
            "unlocked"
          ],
          "by": "triager",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "transferred"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "deleted"
          ],
          "by": "maintainer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "issue_comment",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "issue",
        "comment"
      ],
      "types": [
        {
          "actions": [
            "created",
            "edited",
            "deleted"
          ],
          "by": "anyone",
          "author": "comment",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "discussion",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "discussion"
      ],
      "types": [
        {
          "actions": [
            "created",
            "edited",
            "deleted",
            "closed",
            "reopened",
            "category_changed"
          ],
          "by": "anyone",
          "author": "discussion",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "answered",
            "unanswered"
          ],
          "by": "anyone",
          "author": "discussion",
          "payload": [
            "answer"
          ],
          "label": false
        },
        {
          "actions": [
            "labeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": true
        },
        {
          "actions": [
            "unlabeled"
          ],
          "by": "triager",
          "author": "",
          "payload": [
            "label"
          ],
          "label": false
        },
        {
          "actions": [
            "pinned",
            "unpinned",
            "locked",
            "unlocked"
          ],
          "by": "triager",
          "author": "",
          "payload": [],
          "label": false
        },
        {
          "actions": [
            "transferred"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "discussion_comment",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "discussion",
        "comment"
      ],
      "types": [
        {
          "actions": [
            "created",
            "edited",
            "deleted"
          ],
          "by": "anyone",
          "author": "comment",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "workflow_run",
      "forks": "thread",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "workflow_run"
      ],
      "types": [
        {
          "actions": [
            "completed",
            "requested",
            "in_progress"
          ],
          "by": "anyone",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "watch",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            "started"
          ],
          "by": "anyone",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "fork",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "forkee"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "anyone",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "gollum",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "pages"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "anyone",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "page_build",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "push",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "head_commit",
        "pusher"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "create",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "delete",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "public",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "maintainer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "status",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "deployment",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "deployment"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "deployment_status",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "deployment",
        "deployment_status",
        "check_run",
        "workflow_run"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "release",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "release"
      ],
      "types": [
        {
          "actions": [
            "published",
            "unpublished",
            "created",
            "edited",
            "deleted",
            "prereleased",
            "released"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "registry_package",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "registry_package"
      ],
      "types": [
        {
          "actions": [
            "published",
            "updated"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "check_run",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "check_run"
      ],
      "types": [
        {
          "actions": [
            "created",
            "rerequested",
            "completed",
            "requested_action"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "check_suite",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "check_suite"
      ],
      "types": [
        {
          "actions": [
            "completed"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "label",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "label"
      ],
      "types": [
        {
          "actions": [
            "created",
            "edited",
            "deleted"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "milestone",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            "created",
            "closed",
            "opened",
            "edited",
            "deleted"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "branch_protection_rule",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            "created",
            "edited",
            "deleted"
          ],
          "by": "maintainer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "merge_group",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "merge_group"
      ],
      "types": [
        {
          "actions": [
            "checks_requested"
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "repository_dispatch",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "client_payload"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "workflow_dispatch",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [
        "inputs"
      ],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "writer",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "schedule",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "schedule",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    },
    {
      "event": "workflow_call",
      "forks": "none",
      "fork-secrets": true,
      "default": [],
      "payload": [],
      "types": [
        {
          "actions": [
            ""
          ],
          "by": "caller",
          "author": "",
          "payload": [],
          "label": false
        }
      ]
    }
  ]
};

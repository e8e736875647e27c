// src/rules/builtin.generated.ts
var BUILTIN_RULES = [
  {
    "id": "actor-check-disabled",
    "title": "The agent's built-in check of who started it is switched off",
    "question": 1,
    "score": 6,
    "cases": [
      {
        "where": {
          "agent.open-to": [
            "triager",
            "writer",
            "maintainer",
            "schedule",
            "developer",
            "caller"
          ]
        },
        "score": 3
      },
      {
        "where": {
          "agent.acts": false
        },
        "score": 3.5
      },
      {
        "where": {
          "agent.actor-check": "bots"
        },
        "score": 3.9
      },
      {
        "where": {
          "agent.holds-class": [
            "pat",
            "cloud",
            "registry"
          ]
        },
        "score": 8.1
      }
    ],
    "confidence": "high",
    "message": "{agent} runs for people its own check would refuse: `{agent.actor-check-input}` switches the check off.",
    "why": "The vendor ships the check because issue text is an instruction to the agent. Switched off, whatever else\nstands in the workflow is the only thing between an outsider and the agent's authority.",
    "fix": "Remove the wildcard, or name the logins. If outsiders must be served, keep the job read-only and let a\nsecond job, behind a gate, apply a validated result.",
    "path": [
      {
        "node": "workload",
        "as": "job"
      },
      {
        "edge": "runs",
        "as": "start"
      },
      {
        "node": "agent",
        "where": {
          "actor-check": [
            "off",
            "bots"
          ]
        },
        "as": "agent"
      }
    ],
    "at": "start",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI01"
      ],
      "owasp-nhi": [
        "NHI4"
      ],
      "maestro": [
        "L7/agent-identity-attack"
      ],
      "nist-800-53": [
        "AC-3",
        "AC-6"
      ],
      "cwe": [
        "CWE-1188",
        "CWE-863"
      ],
      "owasp-cicd": [
        "CICD-SEC-2"
      ]
    },
    "references": [
      "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md",
      "https://github.com/openai/codex-action/blob/main/docs/security.md"
    ]
  },
  {
    "id": "admin-grade-credential",
    "title": "A credential within the agent's reach grants administration",
    "question": 3,
    "score": 8.7,
    "cases": [
      {
        "where": {
          "agent.mode": "interactive"
        },
        "score": 3.9
      }
    ],
    "confidence": "high",
    "message": "{agent} can administer {target} with {credential}: what the agent is told decides over the whole of it.",
    "why": "With administration, one wrong command or one hidden instruction has no bound: it can remove the data, the log of\nwhat happened, and the limits that were put on it.",
    "fix": "Attach a policy with the few actions that the job uses, and a permissions boundary. Keep the role that administers\nfor a job without an agent, behind an `environment:` with reviewers.",
    "path": [
      {
        "node": "agent",
        "has": {
          "edge": "can",
          "where": {
            "access": "admin"
          }
        },
        "as": "agent"
      },
      {
        "edge": "holds",
        "where": {
          "when": [
            "before",
            "with",
            "disk"
          ]
        }
      },
      {
        "node": "credential",
        "as": "credential"
      },
      {
        "edge": "grants",
        "where": {
          "access": "admin"
        },
        "as": "grant"
      },
      {
        "node": "resource",
        "as": "target"
      }
    ],
    "at": "grant",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [
      "overbroad-write-access"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "owasp-mcp": [
        "MCP02"
      ],
      "maestro": [
        "CROSS/privilege-escalation"
      ],
      "nist-800-53": [
        "AC-6(5)",
        "AC-6(1)"
      ],
      "nist-csf": [
        "PR.AA"
      ],
      "nist-ai-rmf": [
        "MANAGE"
      ],
      "cwe": [
        "CWE-250",
        "CWE-266"
      ],
      "owasp-cicd": [
        "CICD-SEC-2",
        "CICD-SEC-5"
      ],
      "atlas": [
        "AML.T0012",
        "AML.M0026"
      ],
      "aisvs": [
        "C5.2"
      ]
    },
    "references": [
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"
    ]
  },
  {
    "id": "agent-can-alter-its-evidence",
    "title": "The agent can change or delete the record of what it did",
    "question": 4,
    "score": 3,
    "cases": [],
    "confidence": "medium",
    "message": "{agent} can alter {evidence}, the record of what it did: {record.alterable}.",
    "why": "Whoever steers the agent then decides what a reviewer sees. A file in the agent's own folder can be rewritten while\nit works; `actions: write` deletes the logs and artifacts of runs before this one.",
    "fix": "Write the transcript to `$RUNNER_TEMP`, not into the checkout, or send it to a collector while the agent works. Drop\n`actions: write` from the agent's job.",
    "path": [
      {
        "node": "workload",
        "as": "job"
      },
      {
        "edge": "runs",
        "as": "start"
      },
      {
        "node": "agent",
        "where": {
          "open-to": {
            "not": "nobody"
          }
        },
        "as": "agent"
      },
      {
        "edge": "records",
        "where": {
          "alterable": {
            "matches": "."
          }
        },
        "as": "record"
      },
      {
        "node": "evidence",
        "as": "evidence"
      }
    ],
    "at": "record",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI10"
      ],
      "owasp-mcp": [
        "MCP08"
      ],
      "maestro": [
        "L5/poisoning-observability-data"
      ],
      "nist-800-53": [
        "AU-9",
        "AC-5"
      ],
      "nist-csf": [
        "PR.PS"
      ],
      "nist-ai-rmf": [
        "MEASURE"
      ],
      "cwe": [
        "CWE-732",
        "CWE-778"
      ],
      "owasp-cicd": [
        "CICD-SEC-10"
      ]
    },
    "references": [
      "https://docs.github.com/en/rest/actions/workflow-runs"
    ]
  },
  {
    "id": "agent-can-change-its-guardrails",
    "title": "The agent can change the files that set its own limits, and nobody is asked",
    "question": 2,
    "score": 3.5,
    "cases": [
      {
        "where": {
          "agent.mode": "interactive"
        },
        "score": 3
      },
      {
        "where": {
          "target.id": "github:workflows"
        },
        "score": 5
      }
    ],
    "confidence": "medium",
    "message": "{agent} can {can.access} {target} and so change what sets limits to agents, with no owner recorded for it: {can.unguarded}.",
    "why": "Workflow files, agent settings and server lists decide what the next run of an agent may do. Whoever can change them\nwithout being asked has every permission that they could ever give.",
    "fix": "Name owners for them in CODEOWNERS (`/.github/ @org/security`, `/.claude/ @org/security`, `/.mcp.json @org/security`)\nand ask for the owners' review in a ruleset that the agent's identity cannot bypass. Give the agent a token without\n`workflows: write`, and let it open pull requests instead of pushing to the default branch.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "can",
        "where": {
          "unguarded": {
            "matches": "."
          }
        },
        "as": "can"
      },
      {
        "node": "resource",
        "as": "target"
      }
    ],
    "at": "can",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI10"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "maestro": [
        "L4/infrastructure-as-code-manipulation"
      ],
      "nist-800-53": [
        "CM-5",
        "AC-5"
      ],
      "cwe": [
        "CWE-732"
      ],
      "owasp-cicd": [
        "CICD-SEC-1",
        "CICD-SEC-4"
      ]
    },
    "references": [
      "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
    ]
  },
  {
    "id": "agent-can-mint-cloud-identity",
    "title": "The agent's own commands can act with the identity that its job has in a cloud",
    "question": 3,
    "score": 6.9,
    "cases": [
      {
        "where": {
          "hold.need": "model"
        },
        "score": 3.5
      },
      {
        "where": {
          "credential.relying": "workflow",
          "agent.open-to": "anyone"
        },
        "score": 6.5
      },
      {
        "where": {
          "credential.relying": "workflow"
        },
        "score": 3.9
      },
      {
        "where": {
          "agent.open-to": "anyone"
        },
        "score": 8.4
      },
      {
        "where": {
          "hold.need": "unknown"
        },
        "score": 3.9
      },
      {
        "where": {
          "credential.relying": "policy"
        },
        "score": 7.4
      }
    ],
    "confidence": "medium",
    "message": "{agent} runs commands of its own choice where it has {credential} within reach ({credential.provider}).",
    "why": "Nobody hands the agent this identity: it is there because the job may ask for it, or has logged in already. Whoever\nsteers the agent steers what it does in the cloud, and the cloud's log names the workflow.",
    "fix": "Split the job: the agent runs without `id-token: write` and before any login, and a second job with an\n`environment:` logs in and acts on what the agent handed over. Name that environment in the trust policy. Or take\nfrom the agent every tool that runs any command.",
    "path": [
      {
        "node": "agent",
        "has": {
          "edge": "uses",
          "node": "tool",
          "nodeWhere": {
            "capability": "shell",
            "breadth": [
              "any",
              "interpreter"
            ],
            "network": "full"
          }
        },
        "as": "agent"
      },
      {
        "edge": "holds",
        "where": {
          "readable": "shell",
          "need": [
            "nothing",
            "unknown",
            "model"
          ],
          "when": [
            "before",
            "with",
            "disk"
          ]
        },
        "as": "hold"
      },
      {
        "node": "credential",
        "where": {
          "class": [
            "cloud",
            "oidc"
          ],
          "lifetime": "minted"
        },
        "has": {
          "edge": "grants"
        },
        "as": "credential"
      }
    ],
    "at": "hold",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI6",
        "NHI5"
      ],
      "maestro": [
        "CROSS/privilege-escalation"
      ],
      "nist-800-53": [
        "AC-6",
        "IA-9",
        "SC-39"
      ],
      "nist-csf": [
        "PR.AA"
      ],
      "cwe": [
        "CWE-250",
        "CWE-272"
      ],
      "owasp-cicd": [
        "CICD-SEC-5"
      ],
      "atlas": [
        "AML.T0012",
        "AML.T0098"
      ],
      "aisvs": [
        "C9.5"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/concepts/security/openid-connect",
      "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"
    ]
  },
  {
    "id": "agent-fills-shared-cache",
    "title": "An agent under an outsider's influence can fill a cache that a stronger job takes over",
    "question": 5,
    "score": 7.7,
    "cases": [
      {
        "where": {
          "handoff.cache": "read-only"
        },
        "score": 3.5
      },
      {
        "where": {
          "path.actor": [
            "triager",
            "schedule",
            "bot"
          ]
        },
        "score": 3.9
      },
      {
        "where": {
          "handoff.with-class": [
            "pat",
            "cloud",
            "registry",
            "literal"
          ]
        },
        "score": 8.6
      },
      {
        "where": {
          "handoff.zone": [
            "default-branch",
            "service",
            "release",
            "production",
            "control-plane"
          ]
        },
        "score": 8
      },
      {
        "where": {
          "handoff.zone": [
            "runner",
            "thread",
            "agent-branch"
          ]
        },
        "score": 5.5
      }
    ],
    "confidence": "medium",
    "message": "{entry} can start {agent}, whose run shares a cache (for it {handoff.cache}) with {consumer}, which runs what it finds there with a credential of class {handoff.with-class} at hand.",
    "why": "Runs of the default branch share one cache. Whoever can write files in one of them, or run commands, can leave\nsomething that the next run takes over: its dependencies, its build tools, or any file, since an archive may name any\nplace. A job that publishes from such a cache ships what was left there. Since 2026-06-26 github.com lets runs that\noutsiders start read that cache only, unless `cache-mode:` says something else; GitHub Enterprise Server and stores\nof one's own have rules of their own.",
    "fix": "Take nothing from a cache in a job that publishes or deploys: a clean install costs a minute. Give the agent's job\n`cache-mode: read` or `none`, or names in its cache that no other job asks for, and no command that it does not need.",
    "path": [
      {
        "node": "principal",
        "where": {
          "standing": [
            "anyone",
            "triager",
            "schedule"
          ]
        },
        "as": "entry"
      },
      {
        "edge": [
          "starts",
          "calls",
          "runs",
          "delegates"
        ],
        "repeat": true,
        "gates": "declared"
      },
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "hands-off",
        "where": {
          "used-as": "code",
          "through": "cache",
          "crosses": "anyone"
        },
        "gates": "declared",
        "as": "handoff"
      },
      {
        "node": "workload",
        "as": "consumer"
      }
    ],
    "at": "handoff",
    "identity": [
      "agent"
    ],
    "unless": [
      {
        "path.actor": [
          "schedule",
          "bot"
        ],
        "agent.untrusted-input": {
          "not": "tools"
        }
      },
      {
        "path.actor": [
          "writer",
          "maintainer",
          "developer",
          "caller"
        ]
      }
    ],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI04",
        "ASI05",
        "ASI08"
      ],
      "maestro": [
        "CROSS/supply-chain-attacks"
      ],
      "nist-800-53": [
        "SI-7",
        "AC-4"
      ],
      "cwe": [
        "CWE-349",
        "CWE-345"
      ],
      "owasp-cicd": [
        "CICD-SEC-4",
        "CICD-SEC-9"
      ]
    },
    "references": [
      "https://github.blog/changelog/2026-06-26-read-only-actions-cache-for-untrusted-triggers",
      "https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching"
    ]
  },
  {
    "id": "agent-output-executed",
    "title": "What an agent wrote is run as code",
    "question": 5,
    "score": 7.5,
    "cases": [
      {
        "where": {
          "path.actor": [
            "writer",
            "maintainer",
            "developer",
            "caller"
          ]
        },
        "score": 3.5
      },
      {
        "where": {
          "path.actor": [
            "schedule",
            "bot"
          ],
          "agent.untrusted-input": {
            "not": "tools"
          }
        },
        "score": 3.5
      },
      {
        "where": {
          "handoff.crosses": {
            "not": "anyone"
          }
        },
        "score": 3.5
      },
      {
        "where": {
          "path.actor": [
            "triager",
            "schedule",
            "bot"
          ]
        },
        "score": 3.9
      },
      {
        "where": {
          "handoff.checked": "declared"
        },
        "score": 3.9
      },
      {
        "where": {
          "handoff.with-class": [
            "pat",
            "cloud",
            "registry",
            "literal"
          ]
        },
        "score": 9.1
      },
      {
        "where": {
          "handoff.zone": [
            "service",
            "release",
            "production",
            "control-plane"
          ]
        },
        "score": 8.6
      },
      {
        "where": {
          "handoff.zone": "default-branch"
        },
        "score": 8.4
      },
      {
        "where": {
          "handoff.zone": [
            "thread",
            "agent-branch"
          ]
        },
        "score": 5.5
      }
    ],
    "confidence": "high",
    "message": "{entry} can start {agent}, and {consumer} runs what it wrote as code (check in between: {handoff.checked}).",
    "why": "Whoever can make the agent write a sentence can make it write a command. Put into a script by `${{ }}`, given to\n`eval` or `exec`, or run as a file, that command runs with the token and the secrets of the job, whatever the agent itself\nwas allowed to do.",
    "fix": 'Hand the answer over in an environment variable and quote it, never by `${{ }}` in a script. Let the agent answer\nin a schema whose fields are lists of words (`enum`), and compare with those words before anything is done. In a\nprogram, start commands with a list of arguments (`execFile("gh", [...])`), and give no answer to `exec` or `eval`.',
    "path": [
      {
        "node": "principal",
        "as": "entry"
      },
      {
        "edge": [
          "starts",
          "calls",
          "runs",
          "delegates"
        ],
        "repeat": true,
        "gates": "declared"
      },
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "hands-off",
        "where": {
          "used-as": "code",
          "checked": [
            "no",
            "declared"
          ],
          "through": [
            "output",
            "file",
            "thread"
          ]
        },
        "gates": "declared",
        "as": "handoff"
      },
      {
        "node": "workload",
        "as": "consumer"
      }
    ],
    "at": "handoff",
    "identity": [
      "agent",
      "consumer"
    ],
    "unless": [],
    "subsumes": [
      "open-agent-trigger",
      "actor-check-disabled"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI05",
        "ASI02"
      ],
      "owasp-llm": [
        "LLM10"
      ],
      "maestro": [
        "L3/input-validation-attacks"
      ],
      "nist-800-53": [
        "SI-10",
        "AC-4"
      ],
      "cwe": [
        "CWE-1426",
        "CWE-94",
        "CWE-78"
      ],
      "owasp-cicd": [
        "CICD-SEC-4"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections"
    ]
  },
  {
    "id": "agent-reaches-publish",
    "title": "What an agent does leads to a release, a package or a deployment",
    "question": 2,
    "score": 3.9,
    "cases": [
      {
        "where": {
          "entry.standing": "anyone",
          "agent.crosses": "anyone"
        },
        "score": 3.9
      },
      {
        "where": {
          "entry.standing": "anyone"
        },
        "score": 8.5
      },
      {
        "where": {
          "entry.standing": "triager"
        },
        "score": 5.5
      }
    ],
    "confidence": "medium",
    "message": "What {agent} does leads to {target}, through the job {job}; nobody who may say no stands between.",
    "why": "A release, a package and a deployment run on other people's machines. An agent that was asked to format, triage or\nreview needs no way to them: a sentence in what it reads, or a plan of its own, would be shipped before anyone saw it.",
    "fix": "Put the publishing job behind an `environment:` with required reviewers, start it by `release` or by hand, and give\nthe agent a credential that starts no workflow: its job's own token, without `actions: write`.",
    "path": [
      {
        "node": "principal",
        "as": "entry"
      },
      {
        "edge": [
          "starts",
          "calls",
          "runs",
          "delegates"
        ],
        "repeat": true,
        "gates": "declared"
      },
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": [
          "triggers",
          "hands-off",
          "calls"
        ],
        "repeat": true,
        "gates": "declared",
        "as": "lead"
      },
      {
        "node": "workload",
        "as": "job"
      },
      {
        "edge": "can",
        "where": {
          "zone": [
            "release",
            "production",
            "service"
          ]
        },
        "as": "can"
      },
      {
        "node": "resource",
        "as": "target"
      }
    ],
    "at": "agent",
    "identity": [
      "agent"
    ],
    "unless": [
      {
        "agent.open-to": "anyone",
        "lead.used-as": [
          "gate",
          "code"
        ],
        "lead.crosses": "anyone"
      },
      {
        "lead.through": "cache"
      }
    ],
    "subsumes": [
      "open-agent-trigger",
      "actor-check-disabled"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI02",
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "maestro": [
        "L7/agent-tool-misuse"
      ],
      "nist-800-53": [
        "AC-6",
        "CM-5"
      ],
      "cwe": [
        "CWE-862",
        "CWE-250"
      ],
      "owasp-cicd": [
        "CICD-SEC-1",
        "CICD-SEC-5"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments",
      "https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow"
    ]
  },
  {
    "id": "agent-self-approval",
    "title": "The agent may approve or merge changes, its own included",
    "question": 2,
    "score": 5.5,
    "cases": [
      {
        "where": {
          "agent.mode": "interactive"
        },
        "score": 3.9
      },
      {
        "where": {
          "can.access": "approve"
        },
        "score": 3.9
      }
    ],
    "confidence": "high",
    "message": "{agent} is allowed to {can.access} {target}, and can write there as well: one identity writes, judges and merges.",
    "why": "Whoever writes a change must not be the one who lets it in. The tool is granted for this very act, so that no mistake\nis needed: a sentence in a pull request that the agent reads is enough to have it merged.",
    "fix": 'Take `gh pr merge`, `gh pr review --approve` and their MCP counterparts out of the agent\'s tools, switch "Allow GitHub\nActions to create and approve pull requests" off, and ask for one human review with approval of the last push.',
    "path": [
      {
        "node": "agent",
        "has": {
          "edge": "can",
          "where": {
            "access": "write",
            "zone": [
              "thread",
              "agent-branch",
              "default-branch"
            ]
          }
        },
        "as": "agent"
      },
      {
        "edge": "can",
        "where": {
          "access": [
            "merge",
            "approve"
          ],
          "named": true
        },
        "as": "can"
      },
      {
        "node": "resource",
        "as": "target"
      }
    ],
    "at": "can",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI10"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "maestro": [
        "CROSS/privilege-escalation"
      ],
      "nist-800-53": [
        "AC-5",
        "CM-5"
      ],
      "cwe": [
        "CWE-863"
      ],
      "owasp-cicd": [
        "CICD-SEC-1"
      ]
    },
    "references": [
      "https://docs.github.com/en/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization#preventing-github-actions-from-creating-or-approving-pull-requests"
    ]
  },
  {
    "id": "agent-trigger-loop",
    "title": "An agent's act starts the agent again",
    "question": 5,
    "score": 3.7,
    "cases": [
      {
        "where": {
          "agent.open-to": "anyone"
        },
        "score": 5.3
      }
    ],
    "confidence": "medium",
    "message": "What {agent} does starts {agent} again, and nothing on the way keeps its own account out.",
    "why": "Each run pays for the next, and each turn feeds the last answer back as a question: cost, noise and mistakes grow\nuntil somebody notices. GitHub stops such circles only for the job's own token.",
    "fix": "Let the agent write with `GITHUB_TOKEN`, whose acts start no workflow, or leave its account out in the job's `if:`\n(`github.event.sender.type != 'Bot'`), and set a `concurrency` group per thread.",
    "path": [
      {
        "node": "agent",
        "where": {
          "loop": true
        },
        "as": "agent"
      },
      {
        "edge": [
          "triggers",
          "calls",
          "runs",
          "delegates"
        ],
        "repeat": true,
        "gates": "open"
      },
      {
        "node": "agent",
        "as": "agent"
      }
    ],
    "at": "agent",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI08",
        "ASI07"
      ],
      "maestro": [
        "CROSS/goal-misalignment-cascades"
      ],
      "nist-800-53": [
        "SC-5"
      ],
      "cwe": [
        "CWE-835"
      ],
      "owasp-cicd": [
        "CICD-SEC-1"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs"
    ]
  },
  {
    "id": "authority-drift",
    "title": "The compiled workflow allows something else than its source says",
    "question": 5,
    "score": 2.5,
    "cases": [
      {
        "where": {
          "agent.drift-side": "executed",
          "agent.open-to": "anyone"
        },
        "score": 5
      },
      {
        "where": {
          "agent.drift-side": "executed"
        },
        "score": 4.2
      }
    ],
    "confidence": "medium",
    "message": "{agent} does not run with the authority that its source states: the two differ in {agent.drift}, and the {agent.drift-side} side allows more.",
    "why": "An agentic workflow is reviewed as its source and runs as what a compiler once made of it. Where the two have moved\napart, the review was of something else: a role, a permission, an output or the sandbox that the source promises may\nnot be there when it runs, or the next compile hands out what nobody has looked at since.",
    "fix": "Compile the workflow again (`gh aw compile`), read the difference, and commit both files in one change. Never edit the\ncompiled file by hand.",
    "path": [
      {
        "node": "workload",
        "as": "job"
      },
      {
        "edge": "runs",
        "as": "start"
      },
      {
        "node": "agent",
        "where": {
          "drift-side": [
            "executed",
            "source"
          ]
        },
        "as": "agent"
      }
    ],
    "at": "agent",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "maestro": [
        "L7/agent-identity-attack"
      ],
      "nist-800-53": [
        "CM-3",
        "CM-6"
      ],
      "cwe": [
        "CWE-1188"
      ],
      "owasp-cicd": [
        "CICD-SEC-1"
      ]
    },
    "references": [
      "https://github.github.com/gh-aw/reference/compilation-process/"
    ]
  },
  {
    "id": "auto-approved-write-tool",
    "title": "A server's tool that changes something is approved in advance",
    "question": 2,
    "score": 5.5,
    "cases": [
      {
        "where": {
          "agent.mode": "program",
          "use.waived": {
            "not": "none"
          }
        },
        "score": 4.5
      },
      {
        "where": {
          "agent.mode": "program"
        },
        "score": 3.5
      },
      {
        "where": {
          "target.zone": [
            "thread",
            "agent-branch"
          ]
        },
        "score": 3.9
      },
      {
        "where": {
          "tool.breadth": "narrow"
        },
        "score": 3.5
      },
      {
        "where": {
          "target.zone": [
            "release",
            "production",
            "control-plane"
          ]
        },
        "score": 6.5
      }
    ],
    "confidence": "medium",
    "message": "{agent} calls {tool} without asking anybody, and so can {reach.access} {target}.",
    "why": "Nobody sees the call before it happens. Whatever text the session reads by then, a page, an issue or the answer of\nanother tool, can ask for it in the developer's place.",
    "fix": "Take the tool out of the list that approves in advance (`permissions.allow`, `autoApprove`, `alwaysAllow`, `trust`), or\nname the ones that only read. In a program, set what asks (`needsApproval`, `requireApproval`, `toolApproval`). Keep\nwhat writes, runs or publishes on `ask`, or start the server read-only.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "uses",
        "where": {
          "unasked": true
        },
        "as": "use"
      },
      {
        "node": [
          "tool",
          "server"
        ],
        "as": "tool"
      },
      {
        "edge": "reaches",
        "where": {
          "access": [
            "write",
            "exec",
            "approve",
            "merge",
            "publish",
            "mint",
            "admin"
          ]
        },
        "as": "reach"
      },
      {
        "node": "resource",
        "where": {
          "id": {
            "not": "host:files"
          }
        },
        "as": "target"
      }
    ],
    "at": "use",
    "identity": [
      "agent",
      "tool"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI02",
        "ASI09"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "owasp-mcp": [
        "MCP02"
      ],
      "owasp-llm": [
        "LLM03"
      ],
      "maestro": [
        "L7/agent-tool-misuse"
      ],
      "nist-800-53": [
        "AC-3",
        "CM-5"
      ],
      "cwe": [
        "CWE-862"
      ],
      "owasp-cicd": [
        "CICD-SEC-1"
      ]
    },
    "references": [
      "https://genai.owasp.org/resource/owasp-top-10-for-agentic-applications-for-2026/"
    ]
  },
  {
    "id": "autoexec-project-config",
    "title": "Opening the project or starting a session runs a command from its files",
    "question": 2,
    "score": 2.5,
    "cases": [
      {
        "where": {
          "hook.ephemeral": true
        },
        "score": 2
      },
      {
        "where": {
          "hook.fetches": true,
          "start.approval": [
            "unasked",
            "folder"
          ]
        },
        "score": 4.5
      },
      {
        "where": {
          "hook.fetches": true
        },
        "score": 3.9
      },
      {
        "where": {
          "hook.pin": [
            "none",
            "latest",
            "range",
            "tag",
            "branch"
          ]
        },
        "score": 3.9
      },
      {
        "where": {
          "start.approval": "unasked"
        },
        "score": 3
      }
    ],
    "confidence": "medium",
    "message": "{session} runs `{hook.command}` by itself ({hook}, at {hook.runs-at}; asked first: {start.approval}).",
    "why": "The command runs with everything that the developer's session holds, before the first question. Whoever can change the\nfile, or what it fetches, runs code on the machine of everyone who opens the project.",
    "fix": "Put the commands into a script of the repository with an owner in CODEOWNERS, fetch nothing without a version and a\nchecksum, and leave what is not needed at the start to a command that somebody types.",
    "path": [
      {
        "node": "workload",
        "as": "session"
      },
      {
        "edge": "calls",
        "as": "start"
      },
      {
        "node": "workload",
        "where": {
          "runs-at": [
            "load",
            "start"
          ],
          "command": {
            "matches": "."
          }
        },
        "as": "hook"
      }
    ],
    "at": "hook",
    "identity": [
      "hook"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI05",
        "ASI04"
      ],
      "owasp-mcp": [
        "MCP05"
      ],
      "owasp-llm": [
        "LLM04"
      ],
      "maestro": [
        "L3/compromised-framework-components"
      ],
      "nist-800-53": [
        "CM-5",
        "CM-7"
      ],
      "cwe": [
        "CWE-829",
        "CWE-15"
      ],
      "owasp-cicd": [
        "CICD-SEC-4"
      ]
    },
    "references": [
      "https://nvd.nist.gov/vuln/detail/CVE-2025-59536"
    ]
  },
  {
    "id": "boundary-crossing-without-reauthorization",
    "title": "An outsider's request crosses into a trusted zone and nobody is asked again",
    "question": 5,
    "score": 8.4,
    "cases": [
      {
        "where": {
          "target.id": [
            "github:own-thread",
            "github:new-thread",
            "github:chosen-labels"
          ]
        },
        "score": 3
      },
      {
        "where": {
          "path.actor": "triager"
        },
        "score": 3.9
      },
      {
        "where": {
          "target.zone": [
            "service",
            "release",
            "production",
            "control-plane"
          ]
        },
        "score": 9.3
      },
      {
        "where": {
          "target.zone": "default-branch"
        },
        "score": 9.1
      },
      {
        "where": {
          "target.id": "host:exec",
          "can.with-class": [
            "pat",
            "cloud",
            "registry",
            "literal"
          ]
        },
        "score": 9.1
      },
      {
        "where": {
          "target.zone": [
            "thread",
            "agent-branch"
          ]
        },
        "score": 5.5
      }
    ],
    "confidence": "high",
    "message": "{entry} can get {agent} to {can.access} {target}, and nobody is asked again on the way.",
    "why": "The text that the outsider writes decides what the agent does, and the agent acts with authority that the\noutsider never had. No gate on the way proves that somebody entitled to that authority said yes.",
    "fix": "Put a gate that stops outsiders before the agent: keep the action's own write check on, or require the\nauthor association in the job's `if:`. Where outsiders must be served, take the authority away instead: no\nshell, only the one command that is needed, a read-only token, and a separate job behind an environment\nwith reviewers for what writes.",
    "path": [
      {
        "node": "principal",
        "where": {
          "standing": [
            "anyone",
            "triager"
          ]
        },
        "as": "entry"
      },
      {
        "edge": [
          "starts",
          "calls",
          "runs",
          "delegates"
        ],
        "repeat": true,
        "gates": "declared"
      },
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "can",
        "where": {
          "crosses": true
        },
        "as": "can"
      },
      {
        "node": "resource",
        "as": "target"
      }
    ],
    "at": "agent",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [
      "open-agent-trigger",
      "actor-check-disabled",
      "unrestricted-agent-shell",
      "long-lived-agent-credential",
      "person-owned-agent-identity",
      "agent-can-mint-cloud-identity",
      "agent-output-executed",
      "untrusted-handoff"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI01"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "maestro": [
        "L7/agent-goal-manipulation"
      ],
      "nist-800-53": [
        "AC-4",
        "AC-24",
        "IA-11"
      ],
      "cwe": [
        "CWE-862",
        "CWE-441"
      ],
      "owasp-cicd": [
        "CICD-SEC-1",
        "CICD-SEC-4"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use",
      "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md"
    ]
  },
  {
    "id": "broad-oidc-trust",
    "title": "A cloud lets in more jobs than the one that needs its identity",
    "question": 3,
    "score": 3.5,
    "cases": [
      {
        "where": {
          "entry.kind": "agent"
        },
        "score": 7.9
      },
      {
        "where": {
          "hold.trust": "anyone",
          "hold.confidence": "certain"
        },
        "score": 7.9
      }
    ],
    "confidence": "high",
    "message": "{credential} is given to {jobs}.",
    "why": "Whoever can push a branch writes the workflow that asks for the identity: also an agent that opens pull requests.\nWhat the one job that needs it asks for again, a review, a protected branch, is asked of nobody else.",
    "fix": "Ask for one environment with reviewers in the subject, `repo:acme/api:environment:production`, or\n`repo:acme@1234/api@5678:environment:production` where subjects carry ids. Compare with `StringEquals`, keep the\ncondition on the audience, and give each job that needs less a role of its own.",
    "path": [
      {
        "node": [
          "principal",
          "agent"
        ],
        "as": "entry"
      },
      {
        "edge": [
          "starts",
          "triggers"
        ]
      },
      {
        "node": "workload",
        "as": "jobs"
      },
      {
        "edge": "holds",
        "where": {
          "trust": [
            "anyone",
            "organization",
            "repository",
            "pull-request",
            "vacuous"
          ]
        },
        "as": "hold"
      },
      {
        "node": "credential",
        "as": "credential"
      }
    ],
    "at": "hold",
    "identity": [
      "credential"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI6",
        "NHI4"
      ],
      "maestro": [
        "L7/agent-impersonation"
      ],
      "nist-800-53": [
        "AC-3",
        "AC-6",
        "IA-9"
      ],
      "nist-csf": [
        "PR.AA"
      ],
      "nist-ai-rmf": [
        "MAP"
      ],
      "cwe": [
        "CWE-863",
        "CWE-290"
      ],
      "owasp-cicd": [
        "CICD-SEC-2",
        "CICD-SEC-7"
      ],
      "atlas": [
        "AML.T0012"
      ],
      "aisvs": [
        "C5.1",
        "AC.7"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/reference/security/oidc",
      "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws",
      "https://docs.cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines"
    ]
  },
  {
    "id": "ceremonial-review",
    "title": "What stands between an agent's change and its merge is no person",
    "question": 4,
    "score": 5.5,
    "cases": [
      {
        "where": {
          "agent.open-to": "anyone",
          "can.with-class": [
            "pat",
            "app-token",
            "job-token"
          ]
        },
        "score": 7.8
      },
      {
        "where": {
          "can.with-class": "pat"
        },
        "score": 7
      },
      {
        "where": {
          "can.access": "approve"
        },
        "score": 4.5
      }
    ],
    "confidence": "medium",
    "message": "The job {job} can {can.access} {target} on what {agent} wrote or judged, and asks no person.",
    "why": "A review is worth what the reviewer knows and risks. The verdict of a model, the approval of a bot and the name of the\naccount that wrote the change are all things that the agent, or whoever steers it, can produce by itself: the rule that\nasks for a review is kept to the letter, and nobody has looked.",
    "fix": "Let a person merge. Where a machine must, let it merge only what a test outside of the agent's reach has proved, under\nan identity that no agent holds, and keep the agent's own accounts off the list of those whose changes it takes.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": [
          "triggers",
          "hands-off",
          "calls"
        ],
        "repeat": true,
        "gates": "declared",
        "as": "lead"
      },
      {
        "node": "workload",
        "as": "job"
      },
      {
        "edge": "can",
        "where": {
          "access": [
            "merge",
            "approve"
          ]
        },
        "as": "can"
      },
      {
        "node": "resource",
        "as": "target"
      }
    ],
    "at": "can",
    "identity": [
      "job"
    ],
    "unless": [
      {
        "agent.open-to": "anyone",
        "lead.used-as": [
          "gate",
          "code"
        ],
        "lead.crosses": "anyone"
      },
      {
        "lead.through": "cache"
      }
    ],
    "subsumes": [
      "agent-self-approval"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI09",
        "ASI10"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "maestro": [
        "L7/agent-goal-manipulation"
      ],
      "nist-800-53": [
        "AC-5",
        "CM-3"
      ],
      "cwe": [
        "CWE-863"
      ],
      "owasp-cicd": [
        "CICD-SEC-1"
      ]
    },
    "references": [
      "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches"
    ]
  },
  {
    "id": "credential-spans-trust-tiers",
    "title": "One lasting credential serves an agent that outsiders start and one that only trusted people start",
    "question": 3,
    "score": 8.6,
    "cases": [
      {
        "where": {
          "credential.pool-confidence": "possible"
        },
        "score": 3.9
      },
      {
        "where": {
          "credential.class": [
            "secret",
            "ambient"
          ]
        },
        "score": 3.9
      }
    ],
    "confidence": "medium",
    "message": "{credential} is held by agents of different exposure ({credential.spans} can start them): whoever gets at the most exposed one acts as all of them.",
    "why": "The gate in front of the well-guarded agent is worth no more than the one in front of the most exposed agent,\nbecause both act under the same identity. Whoever gets the credential out of one run has it in all of them.",
    "fix": "Give the agent that outsiders can start an identity of its own with less authority, such as its job's token.\nKeep the stronger credential in an environment with reviewers, which only the trusted job names.",
    "path": [
      {
        "node": [
          "agent",
          "server"
        ],
        "as": "holder"
      },
      {
        "edge": "holds",
        "where": {
          "when": [
            "before",
            "with",
            "disk"
          ]
        },
        "as": "hold"
      },
      {
        "node": "credential",
        "where": {
          "class": [
            "pat",
            "cloud",
            "registry",
            "app-token",
            "literal",
            "secret",
            "ambient"
          ],
          "spans": {
            "not": "none"
          }
        },
        "as": "credential"
      }
    ],
    "at": "hold",
    "identity": [
      "credential"
    ],
    "unless": [],
    "subsumes": [
      "shared-credential-pool",
      "long-lived-agent-credential",
      "person-owned-agent-identity"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI08"
      ],
      "owasp-nhi": [
        "NHI8",
        "NHI9"
      ],
      "maestro": [
        "CROSS/lateral-movement"
      ],
      "nist-800-53": [
        "AC-4",
        "AC-6"
      ],
      "cwe": [
        "CWE-653"
      ],
      "owasp-cicd": [
        "CICD-SEC-5",
        "CICD-SEC-6"
      ]
    },
    "references": [
      "https://owasp.org/www-project-non-human-identities-top-10/"
    ]
  },
  {
    "id": "delegation-widens-authority",
    "title": "Who is handed the work may do more than who hands it on",
    "question": 5,
    "score": 3.5,
    "cases": [
      {
        "where": {
          "link.kind": "calls"
        },
        "score": 3
      },
      {
        "where": {
          "parent.untrusted-input": "tools",
          "link.holds-class": [
            "pat",
            "cloud",
            "registry"
          ]
        },
        "score": 4.5
      }
    ],
    "confidence": "medium",
    "message": "{parent} hands work on to {child}, which has what {parent} has not: {link.widens}.",
    "why": "The limits of the one that delegates are then no limits: it asks the other one to do what it may not. Nobody who\nreads its own grants sees that reach.",
    "fix": "List `tools:` for the sub-agent, take its own `permissionMode` and servers away, or give the session that starts it\nthe same, so that it is seen. Keep a called workflow's environment behind reviewers, who then say yes again.",
    "path": [
      {
        "node": [
          "agent",
          "workload"
        ],
        "as": "parent"
      },
      {
        "edge": [
          "delegates",
          "calls"
        ],
        "where": {
          "widens": {
            "not": "none"
          }
        },
        "as": "link"
      },
      {
        "node": [
          "agent",
          "workload"
        ],
        "as": "child"
      }
    ],
    "at": "link",
    "identity": [
      "parent",
      "child"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI07"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "owasp-mcp": [
        "MCP02",
        "MCP07"
      ],
      "owasp-llm": [
        "LLM03"
      ],
      "maestro": [
        "CROSS/privilege-escalation"
      ],
      "nist-800-53": [
        "AC-6",
        "AC-24",
        "AC-4"
      ],
      "nist-csf": [
        "PR.AA"
      ],
      "nist-ai-rmf": [
        "GOVERN"
      ],
      "cwe": [
        "CWE-441",
        "CWE-268"
      ],
      "owasp-cicd": [
        "CICD-SEC-5"
      ],
      "atlas": [
        "AML.T0053",
        "AML.M0032"
      ],
      "aisvs": [
        "C9.5",
        "C9.2"
      ]
    },
    "references": [
      "https://code.claude.com/docs/en/sub-agents",
      "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"
    ]
  },
  {
    "id": "hardcoded-agent-secret",
    "title": "A literal secret stands in an agent's configuration",
    "question": 3,
    "score": 8.9,
    "cases": [],
    "confidence": "medium",
    "message": "The file gives {holder} a literal secret (provider: {credential.provider}).",
    "why": "Whoever can read the repository, its history or a fork holds the identity, and so does every tool that reads\nthe file. It cannot be revoked without a commit, and its use cannot be told from the agent's.",
    "fix": "Revoke the value first: it is public to everyone who ever had the file. Then refer to it by name: a secret of\nthe platform, an environment variable, or an input that the client asks for.",
    "path": [
      {
        "node": [
          "agent",
          "server",
          "workload"
        ],
        "as": "holder"
      },
      {
        "edge": "holds",
        "as": "hold"
      },
      {
        "node": "credential",
        "where": {
          "class": "literal"
        },
        "as": "credential"
      }
    ],
    "at": "hold",
    "identity": [
      "credential"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI2"
      ],
      "maestro": [
        "CROSS/data-leakage"
      ],
      "nist-800-53": [
        "IA-5(7)"
      ],
      "cwe": [
        "CWE-798"
      ],
      "owasp-cicd": [
        "CICD-SEC-6"
      ]
    },
    "references": [
      "https://cwe.mitre.org/data/definitions/798.html"
    ]
  },
  {
    "id": "installs-with-secrets",
    "title": "Packages are installed where their scripts can read a credential",
    "question": 2,
    "score": 3.9,
    "cases": [
      {
        "where": {
          "holder.kind": "workload",
          "path.actor": "anyone",
          "credential.class": [
            "pat",
            "cloud",
            "registry",
            "app-token",
            "literal"
          ]
        },
        "score": 8.2
      },
      {
        "where": {
          "holder.kind": "workload",
          "path.actor": "anyone"
        },
        "score": 5.5
      },
      {
        "where": {
          "holder.kind": "workload"
        },
        "score": 3.5
      },
      {
        "where": {
          "holder.mode": "interactive"
        },
        "score": 3
      },
      {
        "where": {
          "credential.class": "job-token"
        },
        "score": 3
      }
    ],
    "confidence": "medium",
    "message": "What {hold.installs} brings along runs with the rights of {holder} and can read {credential}.",
    "why": "A package runs code of its own when it is installed or started. One that was taken over, whose name a model made up,\nor that an outsider's change adds has everything that stands in the environment.",
    "fix": "Install before the agent, in a step without credentials, what the lockfile says (`npm ci --ignore-scripts`, `uv sync\n--frozen`), and take `npm install`, `npx` and their like out of what the agent may run.",
    "path": [
      {
        "node": "principal",
        "as": "entry"
      },
      {
        "edge": [
          "starts",
          "calls",
          "runs",
          "delegates"
        ],
        "repeat": true,
        "gates": "declared"
      },
      {
        "node": [
          "agent",
          "workload"
        ],
        "as": "holder"
      },
      {
        "edge": "holds",
        "where": {
          "installs": {
            "not": "none"
          }
        },
        "gates": "declared",
        "as": "hold"
      },
      {
        "node": "credential",
        "as": "credential"
      }
    ],
    "at": "hold",
    "identity": [
      "holder"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI05",
        "ASI04"
      ],
      "owasp-nhi": [
        "NHI3",
        "NHI2"
      ],
      "owasp-mcp": [
        "MCP04"
      ],
      "owasp-llm": [
        "LLM04"
      ],
      "maestro": [
        "L3/supply-chain-attacks"
      ],
      "nist-800-53": [
        "CM-7(5)",
        "SI-7",
        "SR-3"
      ],
      "nist-csf": [
        "PR.PS",
        "ID.RA"
      ],
      "nist-ai-rmf": [
        "MANAGE"
      ],
      "cwe": [
        "CWE-829",
        "CWE-494"
      ],
      "owasp-cicd": [
        "CICD-SEC-3"
      ],
      "atlas": [
        "AML.T0010.001",
        "AML.T0060"
      ],
      "aisvs": [
        "C9.3",
        "AC.13"
      ]
    },
    "references": [
      "https://docs.npmjs.com/cli/commands/npm-install",
      "https://docs.github.com/en/actions/reference/security/secure-use"
    ]
  },
  {
    "id": "long-lived-agent-credential",
    "title": "The agent holds a lasting credential where one for the run could be minted",
    "question": 3,
    "score": 6,
    "cases": [
      {
        "where": {
          "credential.class": "model-key"
        },
        "score": 3
      },
      {
        "where": {
          "agent.mode": "interactive"
        },
        "score": 3
      },
      {
        "where": {
          "hold.readable": "none"
        },
        "score": 3.9
      }
    ],
    "confidence": "high",
    "message": "{agent} holds {credential}, which lasts until somebody revokes it; {credential.minted-by} would give it one for the run.",
    "why": "A credential that leaks out of one run is good for every day after it. One that dies with the run is worth\nlittle to whoever finds it in a log, and says in the audit trail which run used it.",
    "fix": "Mint it in the job: `actions/create-github-app-token` with `permission-*` for GitHub, `id-token: write` with the\nprovider's own login action for a cloud, trusted publishing for a registry. Then delete the secret.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "holds",
        "where": {
          "when": [
            "before",
            "with",
            "disk"
          ]
        },
        "as": "hold"
      },
      {
        "node": "credential",
        "where": {
          "lifetime": "static",
          "minted-by": {
            "not": "none"
          }
        },
        "as": "credential"
      }
    ],
    "at": "hold",
    "identity": [
      "agent",
      "credential"
    ],
    "unless": [
      {
        "credential.class": "model-key",
        "credential.pool": {
          "not": 0
        }
      }
    ],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI7"
      ],
      "owasp-mcp": [
        "MCP01"
      ],
      "maestro": [
        "L7/agent-identity-attack"
      ],
      "nist-800-53": [
        "IA-5"
      ],
      "cwe": [
        "CWE-262",
        "CWE-522"
      ],
      "owasp-cicd": [
        "CICD-SEC-6"
      ],
      "aisvs": [
        "C5.1"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/concepts/security/openid-connect",
      "https://github.com/actions/create-github-app-token#inputs"
    ]
  },
  {
    "id": "model-key-redirected",
    "title": "A file of the repository sends the developer's model key to another host",
    "question": 3,
    "score": 3.8,
    "cases": [
      {
        "where": {
          "hold.approval": "unasked"
        },
        "score": 6.5
      }
    ],
    "confidence": "medium",
    "message": "{session} sends the key of whoever opens the project to {hold.endpoint} (asked first: {hold.approval}).",
    "why": "The key is the developer's own and good for everything that they do with the model. Whoever runs the host, or can change\nthe line, gets it with every request, and reads and answers what the agent is asked.",
    "fix": "Leave the endpoint to the settings of each user or of the organisation. Where a project needs a gateway, give it a key\nof its own, taken from a variable or a helper, so that no other one is sent there.",
    "path": [
      {
        "node": "agent",
        "where": {
          "mode": "interactive"
        },
        "as": "session"
      },
      {
        "edge": "holds",
        "where": {
          "endpoint": {
            "matches": "."
          }
        },
        "as": "hold"
      },
      {
        "node": "credential",
        "where": {
          "class": "model-key"
        },
        "as": "credential"
      }
    ],
    "at": "hold",
    "identity": [
      "session",
      "credential"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI04"
      ],
      "owasp-mcp": [
        "MCP01"
      ],
      "owasp-llm": [
        "LLM02"
      ],
      "maestro": [
        "L7/agent-identity-attack"
      ],
      "nist-800-53": [
        "CM-5",
        "IA-5"
      ],
      "cwe": [
        "CWE-522",
        "CWE-15"
      ]
    },
    "references": [
      "https://nvd.nist.gov/vuln/detail/CVE-2026-21852",
      "https://code.claude.com/docs/en/env-vars"
    ]
  },
  {
    "id": "mutable-skill-or-plugin-source",
    "title": "Skills or plugins are taken from a source that can change",
    "question": 2,
    "score": 3.5,
    "cases": [],
    "confidence": "high",
    "message": "{source} is taken at whatever its owner published last (pin: {source.pin}).",
    "why": "A plugin brings instructions, commands, hooks and servers. What runs tomorrow is then decided in another repository,\nwithout a change in this one that anybody could review.",
    "fix": 'Name a commit (`"sha": "..."` beside `ref`), or keep a copy in the repository under CODEOWNERS, and let updates come as\nchanges that are reviewed.',
    "path": [
      {
        "node": [
          "workload",
          "principal"
        ],
        "as": "user"
      },
      {
        "edge": [
          "calls",
          "starts"
        ],
        "as": "use"
      },
      {
        "node": "workload",
        "where": {
          "taken": [
            "plugin",
            "skill"
          ],
          "pin": [
            "none",
            "latest",
            "range",
            "tag",
            "branch"
          ]
        },
        "as": "source"
      }
    ],
    "at": "source",
    "identity": [
      "source"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI04",
        "ASI06"
      ],
      "owasp-mcp": [
        "MCP04",
        "MCP03"
      ],
      "owasp-llm": [
        "LLM04"
      ],
      "maestro": [
        "L3/supply-chain-attacks"
      ],
      "nist-800-53": [
        "SR-3",
        "CM-14"
      ],
      "cwe": [
        "CWE-829",
        "CWE-494"
      ],
      "owasp-cicd": [
        "CICD-SEC-3"
      ]
    },
    "references": [
      "https://code.claude.com/docs/en/plugin-marketplaces"
    ]
  },
  {
    "id": "no-agent-trace",
    "title": "What the agent did is not recorded anywhere",
    "question": 4,
    "score": 3.5,
    "cases": [
      {
        "where": {
          "agent.acts": false
        },
        "score": 2.5
      }
    ],
    "confidence": "medium",
    "message": "{agent} leaves no record of its tool calls: {record} does not have them, and nothing else is kept.",
    "why": "Without the calls a reviewer sees the result and not how it came about: which text steered the agent, which\ncommands it ran, what it read and sent. The final answer in the job's log is the agent's own account of that.",
    "fix": 'Keep the transcript in a step with `if: always()` that uploads `${{ steps.<id>.outputs.execution_file }}` (for a\ncommand `--output-format stream-json > "$RUNNER_TEMP/trace.jsonl"`) with `retention-days: 90`, or send telemetry to a\ncollector. Telemetry that managed settings switch on is not in the files: then declare it as an exception.',
    "path": [
      {
        "node": "workload",
        "as": "job"
      },
      {
        "edge": "runs",
        "as": "start"
      },
      {
        "node": "agent",
        "where": {
          "trace": "none",
          "open-to": {
            "not": "nobody"
          }
        },
        "as": "agent"
      },
      {
        "edge": "records",
        "as": "leaves"
      },
      {
        "node": "evidence",
        "as": "record"
      }
    ],
    "at": "agent",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI09",
        "ASI10"
      ],
      "owasp-mcp": [
        "MCP08"
      ],
      "maestro": [
        "L5/evasion-of-detection"
      ],
      "nist-800-53": [
        "AU-2",
        "AU-3",
        "AU-12",
        "AU-10"
      ],
      "nist-csf": [
        "PR.PS"
      ],
      "nist-ai-rmf": [
        "MEASURE"
      ],
      "cwe": [
        "CWE-778",
        "CWE-223"
      ],
      "owasp-cicd": [
        "CICD-SEC-10"
      ]
    },
    "references": [
      "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md",
      "https://code.claude.com/docs/en/monitoring-usage"
    ]
  },
  {
    "id": "open-agent-trigger",
    "title": "Anyone can start an agent that holds a credential",
    "question": 1,
    "score": 5.5,
    "cases": [
      {
        "where": {
          "agent.holds-class": "model-key"
        },
        "score": 3.5
      },
      {
        "where": {
          "agent.holds-class": "job-token"
        },
        "score": 3.9
      },
      {
        "where": {
          "agent.holds-class": "secret"
        },
        "score": 3.9
      }
    ],
    "confidence": "high",
    "message": "{entry} can start {agent}, which holds a credential of class {agent.holds-class}.",
    "why": "Whoever can start the agent spends its credential and chooses its input. Even when its tools change\nnothing today, one more tool or scope makes the open trigger a way in.",
    "fix": "Keep the action's own write check on, or ask for the author association of the person who started the run\nin the job's `if:`. For public intake, give the job `permissions: {}` and no secret but the model's key.",
    "path": [
      {
        "node": "principal",
        "where": {
          "standing": "anyone"
        },
        "as": "entry"
      },
      {
        "edge": [
          "starts",
          "calls",
          "runs",
          "delegates"
        ],
        "repeat": true,
        "gates": "declared"
      },
      {
        "node": "agent",
        "where": {
          "holds-class": {
            "not": "none"
          }
        },
        "as": "agent"
      }
    ],
    "at": "agent",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [
      "actor-check-disabled"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI01",
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "maestro": [
        "L7/agent-goal-manipulation"
      ],
      "nist-800-53": [
        "AC-3",
        "AC-6(10)"
      ],
      "cwe": [
        "CWE-862",
        "CWE-306"
      ],
      "owasp-cicd": [
        "CICD-SEC-4",
        "CICD-SEC-1"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows"
    ]
  },
  {
    "id": "orphaned-agent-grant",
    "title": "A grant remains for something that is not there",
    "question": 5,
    "score": 2.5,
    "cases": [],
    "confidence": "low",
    "message": "{agent} is granted {tool}, but no file of the repository names a server {tool.server}.",
    "why": "A grant for nothing waits for whoever brings a thing of that name: a server that a developer, a plugin or a pull request\nadds later starts with approvals that nobody gave it.",
    "fix": "Delete the rule, or say in the same file where its server comes from.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "uses",
        "where": {
          "orphaned": true
        },
        "as": "use"
      },
      {
        "node": "tool",
        "as": "tool"
      }
    ],
    "at": "use",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI04"
      ],
      "owasp-nhi": [
        "NHI1"
      ],
      "owasp-mcp": [
        "MCP09"
      ],
      "maestro": [
        "L7/compromised-agent-registry"
      ],
      "nist-800-53": [
        "AC-2"
      ],
      "cwe": [
        "CWE-672"
      ],
      "owasp-cicd": [
        "CICD-SEC-2"
      ]
    },
    "references": [
      "https://owasp.org/www-project-non-human-identities-top-10/"
    ]
  },
  {
    "id": "overbroad-write-access",
    "title": "The agent can write more than its task needs",
    "question": 2,
    "score": 7,
    "cases": [
      {
        "where": {
          "can.excess": "personal-access-token"
        },
        "score": 7.4
      },
      {
        "where": {
          "can.excess": "write-all-token"
        },
        "score": 7
      },
      {
        "where": {
          "can.excess": "unscoped-app-token"
        },
        "score": 5.9
      },
      {
        "where": {
          "can.excess": "undeclared-permissions"
        },
        "score": 5
      },
      {
        "where": {
          "can.excess": [
            "open-pattern",
            "interpreter"
          ],
          "can.grant": "skill"
        },
        "score": 3.9
      },
      {
        "where": {
          "can.excess": "open-pattern"
        },
        "score": 4.5
      },
      {
        "where": {
          "can.excess": "interpreter",
          "agent.mode": "interactive"
        },
        "score": 4.5
      },
      {
        "where": {
          "can.excess": "interpreter"
        },
        "score": 3.9
      },
      {
        "where": {
          "can.excess": "build-tool"
        },
        "score": 3.5
      }
    ],
    "confidence": "medium",
    "message": "{agent} can {can.access} {target}, more than its task asks for ({can.excess}).",
    "why": "What an agent may write is what a prompt injection, a wrong plan or a stolen credential may write. A token\nor a pattern wider than the task adds reach that nobody decided on.",
    "fix": "Declare `permissions:` on the job with the one write that is needed. Replace a personal token by a GitHub App\ntoken with `permission-*` and `repositories`; on GitLab and elsewhere by a token of the project alone, with the\nlowest role and scope. Replace `gh api:*`, `gh:*` and `git:*` by the subcommands used.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "can",
        "where": {
          "excess": [
            "personal-access-token",
            "write-all-token",
            "unscoped-app-token",
            "undeclared-permissions",
            "open-pattern",
            "interpreter",
            "build-tool"
          ]
        },
        "as": "can"
      },
      {
        "node": "resource",
        "as": "target"
      }
    ],
    "at": "can",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [
      "secret-in-agent-context",
      "long-lived-agent-credential",
      "person-owned-agent-identity"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI02"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "maestro": [
        "CROSS/privilege-escalation"
      ],
      "nist-800-53": [
        "AC-6",
        "AC-6(1)"
      ],
      "cwe": [
        "CWE-250",
        "CWE-276"
      ],
      "owasp-cicd": [
        "CICD-SEC-5",
        "CICD-SEC-2"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/tutorials/authenticate-with-github_token",
      "https://github.com/actions/create-github-app-token#inputs"
    ]
  },
  {
    "id": "person-owned-agent-identity",
    "title": "A shared agent acts with one person's credential",
    "question": 3,
    "score": 3.5,
    "cases": [],
    "confidence": "medium",
    "message": "{credential} is by its kind or its name one person's own, and {agent}, which others start, acts with it.",
    "why": "What the agent does is recorded as that person's doing, with that person's rights, and it stops the day the person\nleaves or loses the account. Nobody can tell afterwards whether the person or the agent acted.",
    "fix": "Give the agent an identity of its own: a GitHub App's installation token minted per run, and for the model an API key\nof the organisation or workload identity federation. A machine account's token is better named as one.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "holds",
        "where": {
          "acts-as": "person",
          "when": [
            "before",
            "with",
            "disk"
          ]
        },
        "as": "hold"
      },
      {
        "node": "credential",
        "as": "credential"
      }
    ],
    "at": "hold",
    "identity": [
      "credential"
    ],
    "unless": [
      {
        "credential.pool": {
          "not": 0
        }
      },
      {
        "credential.class": "pat",
        "hold.readable": [
          "prompt",
          "shell",
          "files"
        ]
      }
    ],
    "subsumes": [
      "long-lived-agent-credential"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI09"
      ],
      "owasp-nhi": [
        "NHI1",
        "NHI9"
      ],
      "owasp-mcp": [
        "MCP01"
      ],
      "maestro": [
        "L7/repudiation"
      ],
      "nist-800-53": [
        "IA-9",
        "AC-2",
        "AU-10",
        "IA-4"
      ],
      "nist-csf": [
        "PR.AA"
      ],
      "nist-ai-rmf": [
        "GOVERN"
      ],
      "cwe": [
        "CWE-282",
        "CWE-708"
      ],
      "owasp-cicd": [
        "CICD-SEC-2"
      ],
      "atlas": [
        "AML.T0012",
        "AML.M0027"
      ]
    },
    "references": [
      "https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/making-authenticated-api-requests-with-a-github-app-in-a-github-actions-workflow",
      "https://code.claude.com/docs/en/authentication"
    ]
  },
  {
    "id": "read-then-send-tool-chain",
    "title": "One session reads what is private and sends to any host, and nobody is asked",
    "question": 5,
    "score": 3.9,
    "cases": [],
    "confidence": "medium",
    "message": "{agent} reads by {source} what outsiders may not, and can send what it reads to {target}, both without asking anybody.",
    "why": "Either tool alone is harmless. Together they are a way out for everything that the first one can read, and no call of\nthe two looks wrong by itself.",
    "fix": "Ask before the tool that sends, or limit it to named hosts (`WebFetch(domain:docs.example.com)`). Or read the private\nsource in a session of its own that has nothing to send with.",
    "path": [
      {
        "node": [
          "server",
          "tool"
        ],
        "where": {
          "reads-private": true
        },
        "as": "source"
      },
      {
        "edge": "uses",
        "reverse": true,
        "where": {
          "approval": "unasked"
        },
        "as": "use"
      },
      {
        "node": "agent",
        "where": {
          "mode": [
            "interactive",
            "program"
          ]
        },
        "as": "agent"
      },
      {
        "edge": "can",
        "where": {
          "access": "send",
          "confidence": [
            "certain",
            "likely"
          ]
        },
        "as": "send"
      },
      {
        "node": "resource",
        "where": {
          "id": "internet"
        },
        "as": "target"
      }
    ],
    "at": "send",
    "identity": [
      "agent"
    ],
    "unless": [
      {
        "agent.untrusted-input": "tools",
        "agent.private-data": [
          "pat",
          "cloud",
          "registry",
          "literal",
          "app-token",
          "secret"
        ]
      }
    ],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI02"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "owasp-mcp": [
        "MCP10"
      ],
      "owasp-llm": [
        "LLM02",
        "LLM03"
      ],
      "maestro": [
        "CROSS/data-leakage"
      ],
      "nist-800-53": [
        "AC-4"
      ],
      "cwe": [
        "CWE-201"
      ],
      "owasp-cicd": [
        "CICD-SEC-8"
      ]
    },
    "references": [
      "https://simonwillison.net/2025/Jun/16/the-lethal-trifecta/"
    ]
  },
  {
    "id": "rule-of-two-violation",
    "title": "One run reads outsiders' text, can read a secret, and can act on both without being asked",
    "question": 5,
    "score": 6.5,
    "cases": [
      {
        "where": {
          "entry.standing": "developer",
          "credential.class": "secret"
        },
        "score": 3.9
      },
      {
        "where": {
          "entry.standing": "developer"
        },
        "score": 5.5
      },
      {
        "where": {
          "path.actor": "triager"
        },
        "score": 3.9
      },
      {
        "where": {
          "path.actor": "anyone",
          "credential.class": "secret"
        },
        "score": 5.5
      },
      {
        "where": {
          "path.actor": "anyone"
        },
        "score": 8.2
      },
      {
        "where": {
          "credential.class": "secret"
        },
        "score": 3.9
      }
    ],
    "confidence": "medium",
    "message": "In one run that {entry} starts, {agent} reads text that anyone can write (by {agent.untrusted-input}), can read {credential}, and can change something or send it out.",
    "why": "Text is an instruction to the agent. Where it also sees a secret and can change something or send it out, one\nsentence in an issue is enough, and nobody who could say no takes part in the run.",
    "fix": "Take one of the three away: keep the secret out of the run, or the tools that write and send, or read the text in\na run of its own that hands on a validated result. Otherwise put reviewers before the job that acts.",
    "path": [
      {
        "node": "principal",
        "where": {
          "standing": [
            "anyone",
            "triager",
            "schedule",
            "bot",
            "developer"
          ]
        },
        "as": "entry"
      },
      {
        "edge": [
          "starts",
          "calls",
          "runs",
          "delegates"
        ],
        "repeat": true,
        "gates": "declared"
      },
      {
        "node": "agent",
        "where": {
          "untrusted-input": [
            "event",
            "tools"
          ],
          "private-data": [
            "pat",
            "cloud",
            "registry",
            "literal",
            "app-token",
            "secret"
          ],
          "acts": true
        },
        "has": {
          "edge": "can",
          "where": {
            "access": [
              "write",
              "send",
              "approve",
              "merge",
              "publish",
              "mint",
              "admin"
            ]
          }
        },
        "as": "agent"
      },
      {
        "edge": "holds",
        "where": {
          "when": [
            "before",
            "with",
            "disk"
          ],
          "readable": [
            "prompt",
            "shell",
            "files",
            "tools"
          ],
          "need": [
            "github",
            "server",
            "nothing"
          ]
        },
        "as": "hold"
      },
      {
        "node": "credential",
        "where": {
          "lifetime": "static",
          "class": [
            "pat",
            "cloud",
            "registry",
            "literal",
            "app-token",
            "secret"
          ]
        },
        "as": "credential"
      }
    ],
    "at": "agent",
    "identity": [
      "agent"
    ],
    "unless": [
      {
        "path.actor": "anyone",
        "agent.crosses": "anyone"
      },
      {
        "path.actor": "triager",
        "agent.crosses": "triager"
      },
      {
        "path.actor": [
          "schedule",
          "bot"
        ],
        "agent.untrusted-input": {
          "not": "tools"
        }
      },
      {
        "path.actor": [
          "schedule",
          "bot"
        ],
        "hold.need": "github"
      }
    ],
    "subsumes": [
      "open-agent-trigger",
      "actor-check-disabled",
      "read-then-send-tool-chain",
      "secret-in-agent-context",
      "long-lived-agent-credential",
      "person-owned-agent-identity"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI01",
        "ASI02",
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "owasp-llm": [
        "LLM01",
        "LLM03"
      ],
      "maestro": [
        "CROSS/data-leakage"
      ],
      "nist-800-53": [
        "AC-4",
        "AC-6"
      ],
      "cwe": [
        "CWE-1427",
        "CWE-441"
      ],
      "owasp-cicd": [
        "CICD-SEC-4",
        "CICD-SEC-5"
      ]
    },
    "references": [
      "https://ai.meta.com/blog/practical-ai-agent-security/"
    ]
  },
  {
    "id": "secret-in-agent-context",
    "title": "A secret that the agent does not need stands where it can read it",
    "question": 2,
    "score": 6.5,
    "cases": [
      {
        "where": {
          "credential.class": "secret",
          "hold.readable": "prompt"
        },
        "score": 5.5
      },
      {
        "where": {
          "credential.class": "secret"
        },
        "score": 3.5
      },
      {
        "where": {
          "hold.readable": "prompt"
        },
        "score": 7.4
      },
      {
        "where": {
          "agent.open-to": "anyone"
        },
        "score": 8.8
      }
    ],
    "confidence": "medium",
    "message": "{agent} can read {credential} through its {hold.readable}, and needs it neither for its model nor for its work on the repository.",
    "why": "What stands in an agent's environment or prompt is part of what it may repeat: in a comment, a commit, a web\nrequest or its own log. One instruction hidden in what it reads is enough.",
    "fix": "Move the variable from the job or the workflow to the one step that needs it, after or apart from the agent. Run\nwhat needs the secret in another job, and hand the agent its result.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "holds",
        "where": {
          "need": "nothing",
          "readable": [
            "prompt",
            "shell",
            "files"
          ],
          "when": [
            "before",
            "with",
            "disk"
          ]
        },
        "as": "hold"
      },
      {
        "node": "credential",
        "where": {
          "lifetime": "static",
          "class": [
            "pat",
            "cloud",
            "registry",
            "app-token",
            "secret"
          ]
        },
        "as": "credential"
      }
    ],
    "at": "hold",
    "identity": [
      "agent",
      "credential"
    ],
    "unless": [],
    "subsumes": [
      "long-lived-agent-credential",
      "person-owned-agent-identity"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI02"
      ],
      "owasp-nhi": [
        "NHI2"
      ],
      "owasp-mcp": [
        "MCP01"
      ],
      "maestro": [
        "CROSS/data-leakage"
      ],
      "nist-800-53": [
        "AC-6",
        "IA-5"
      ],
      "cwe": [
        "CWE-526",
        "CWE-522"
      ],
      "owasp-cicd": [
        "CICD-SEC-6"
      ],
      "aisvs": [
        "C9.5"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use"
    ]
  },
  {
    "id": "secrets-in-agent-trace",
    "title": "What the agent's tools return is kept where every reader sees it",
    "question": 4,
    "score": 3.5,
    "cases": [
      {
        "where": {
          "agent.open-to": "anyone",
          "record.exposes": [
            "pat",
            "cloud",
            "registry",
            "literal"
          ]
        },
        "score": 5.5
      },
      {
        "where": {
          "record.exposes": [
            "pat",
            "cloud",
            "registry",
            "literal",
            "secret",
            "app-token"
          ]
        },
        "score": 3.5
      },
      {
        "where": {
          "agent.open-to": "anyone"
        },
        "score": 3.5
      },
      {
        "where": {
          "agent.mode": [
            "agent",
            "tag",
            "headless"
          ]
        },
        "score": 3
      }
    ],
    "confidence": "medium",
    "message": "{agent} writes what its tools return to {evidence}, for everybody who can read the repository. It may hold: {record.exposes}.",
    "why": "A transcript has every file that the agent read and every line that its commands printed. GitHub masks the values of\nits secrets in logs as long as they stand there as they are, and in artifacts not at all. Whether the repository is\npublic is not in the files; in a private one everybody who may read it is meant.",
    "fix": "Leave `show_full_output` off. Take the lasting secret out of the agent's step, so that the transcript cannot hold it,\nor send the transcript to a private store.",
    "path": [
      {
        "node": "workload",
        "as": "job"
      },
      {
        "edge": "runs",
        "as": "start"
      },
      {
        "node": "agent",
        "where": {
          "open-to": {
            "not": "nobody"
          }
        },
        "as": "agent"
      },
      {
        "edge": "records",
        "where": {
          "exposes": {
            "matches": "."
          }
        },
        "as": "record"
      },
      {
        "node": "evidence",
        "as": "evidence"
      }
    ],
    "at": "record",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI2"
      ],
      "owasp-mcp": [
        "MCP01",
        "MCP10"
      ],
      "maestro": [
        "L5/data-leakage-through-observability"
      ],
      "nist-800-53": [
        "AU-9",
        "SC-28"
      ],
      "cwe": [
        "CWE-532",
        "CWE-779"
      ],
      "owasp-cicd": [
        "CICD-SEC-6"
      ]
    },
    "references": [
      "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md"
    ]
  },
  {
    "id": "secrets-inherited-by-agent",
    "title": "Every secret is handed to the job that runs the agent",
    "question": 3,
    "score": 7.2,
    "cases": [
      {
        "where": {
          "handing.kind": "calls"
        },
        "score": 3.5
      },
      {
        "where": {
          "holder.open-to": "anyone"
        },
        "score": 9
      }
    ],
    "confidence": "high",
    "message": "The job {job} hands every secret that it can name on to {holder}, which is an agent or runs one.",
    "why": "What the agent may do is then the sum of all secrets, which no file lists and which grows with each new one.\nNobody who adds a secret for something else thinks of the agent.",
    "fix": "Name the secrets that are needed: `secrets: { ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }} }` for a called\nworkflow, one variable each for a step.",
    "path": [
      {
        "node": "workload",
        "has": {
          "edge": [
            "starts",
            "calls"
          ],
          "reverse": true
        },
        "as": "job"
      },
      {
        "edge": [
          "calls",
          "runs"
        ],
        "where": {
          "handed": "all"
        },
        "as": "handing"
      },
      {
        "node": [
          "workload",
          "agent"
        ],
        "as": "holder"
      }
    ],
    "at": "job",
    "identity": [
      "job"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI5",
        "NHI2"
      ],
      "owasp-mcp": [
        "MCP01"
      ],
      "maestro": [
        "CROSS/privilege-escalation"
      ],
      "nist-800-53": [
        "AC-6"
      ],
      "cwe": [
        "CWE-272"
      ],
      "owasp-cicd": [
        "CICD-SEC-6",
        "CICD-SEC-5"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows"
    ]
  },
  {
    "id": "session-outlives-task",
    "title": "A credential minted for the agent stays good when its job is over",
    "question": 5,
    "score": 3.4,
    "cases": [],
    "confidence": "high",
    "message": "{agent} holds {credential}, which stays good when its job is over: {hold.outlives}.",
    "why": "A credential that was copied out of a run can be used until it ends. One that is revoked with its job, or ends within\nthe hour, leaves little time for that.",
    "fix": "Remove `skip-token-revoke`; ask for a session of as many minutes as the job may run, with `role-duration-seconds`\nand `timeout-minutes`.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "holds",
        "where": {
          "outlives": {
            "matches": "."
          },
          "when": [
            "before",
            "with",
            "disk"
          ]
        },
        "as": "hold"
      },
      {
        "node": "credential",
        "where": {
          "lifetime": "minted"
        },
        "as": "credential"
      }
    ],
    "at": "hold",
    "identity": [
      "agent",
      "credential"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI7",
        "NHI1"
      ],
      "owasp-mcp": [
        "MCP01"
      ],
      "maestro": [
        "L7/agent-identity-attack"
      ],
      "nist-800-53": [
        "AC-12",
        "IA-5"
      ],
      "nist-csf": [
        "PR.AA"
      ],
      "cwe": [
        "CWE-613"
      ],
      "owasp-cicd": [
        "CICD-SEC-6"
      ],
      "atlas": [
        "AML.T0091.000"
      ],
      "aisvs": [
        "C5.1"
      ]
    },
    "references": [
      "https://github.com/actions/create-github-app-token#skip-token-revoke",
      "https://github.com/aws-actions/configure-aws-credentials#options"
    ]
  },
  {
    "id": "shared-credential-pool",
    "title": "Several agents act under one lasting credential",
    "question": 3,
    "score": 6.8,
    "cases": [
      {
        "where": {
          "credential.class": "model-key"
        },
        "score": 3.5
      },
      {
        "where": {
          "credential.class": "literal"
        },
        "score": 8.5
      },
      {
        "where": {
          "credential.class": "pat",
          "credential.tiers": "anyone"
        },
        "score": 8.5
      },
      {
        "where": {
          "credential.pool-confidence": "possible"
        },
        "score": 3.9
      },
      {
        "where": {
          "credential.class": [
            "pat",
            "cloud",
            "registry"
          ]
        },
        "score": 6.8
      },
      {
        "where": {
          "credential.class": [
            "secret",
            "ambient"
          ]
        },
        "score": 3.9
      }
    ],
    "confidence": "medium",
    "message": "{credential} is held by {credential.pool} separate definitions, agents among them ({credential.pool-confidence} to be one credential).",
    "why": "Nobody can tell afterwards which of the holders acted, and revoking the credential for one stops them all.\nThe most exposed holder decides how safe it is for the others.",
    "fix": "Give each agent an identity of its own: a GitHub App token minted per run with `permission-*` and\n`repositories`, a project access token per job on GitLab, or a cloud role per workflow through OIDC. Then delete\nthe shared secret.",
    "path": [
      {
        "node": [
          "agent",
          "server"
        ],
        "as": "holder"
      },
      {
        "edge": "holds",
        "where": {
          "when": [
            "before",
            "with",
            "disk"
          ]
        },
        "as": "hold"
      },
      {
        "node": "credential",
        "where": {
          "pool": {
            "not": 0
          }
        },
        "as": "credential"
      }
    ],
    "at": "hold",
    "identity": [
      "credential"
    ],
    "unless": [],
    "subsumes": [
      "long-lived-agent-credential",
      "person-owned-agent-identity"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI08"
      ],
      "owasp-nhi": [
        "NHI9",
        "NHI7"
      ],
      "maestro": [
        "CROSS/privilege-escalation"
      ],
      "nist-800-53": [
        "AC-2(9)",
        "IA-4",
        "AU-10"
      ],
      "cwe": [
        "CWE-653"
      ],
      "owasp-cicd": [
        "CICD-SEC-2",
        "CICD-SEC-6"
      ]
    },
    "references": [
      "https://owasp.org/www-project-non-human-identities-top-10/"
    ]
  },
  {
    "id": "shared-identity-remote-tool",
    "title": "Everyone who can start the agent acts on a remote service as one identity",
    "question": 3,
    "score": 3.5,
    "cases": [
      {
        "where": {
          "path.actor": "anyone",
          "server.holds-class": [
            "pat",
            "cloud",
            "literal"
          ]
        },
        "score": 3.9
      }
    ],
    "confidence": "medium",
    "message": "Whoever starts {agent} acts by {server} under {credential}: the service cannot tell the person from the agent.",
    "why": "The service sees one identity with all of its rights, whoever asked. Its logs cannot say who did it, and nobody's own\nrights limit what they get done.",
    "fix": "Let each person sign in (OAuth) where a person starts it, or put a gateway before the service that exchanges the\ncaller's token and records the person. In a job give the agent a credential of its own that may only read.",
    "path": [
      {
        "node": "principal",
        "where": {
          "standing": [
            "anyone",
            "triager"
          ]
        },
        "as": "entry"
      },
      {
        "edge": [
          "starts",
          "calls",
          "runs",
          "delegates"
        ],
        "repeat": true,
        "gates": "open"
      },
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "uses",
        "as": "use"
      },
      {
        "node": "server",
        "where": {
          "transport": [
            "encrypted",
            "private",
            "plain"
          ]
        },
        "as": "server"
      },
      {
        "edge": "holds",
        "as": "hold"
      },
      {
        "node": "credential",
        "where": {
          "lifetime": "static",
          "class": [
            "pat",
            "cloud",
            "secret",
            "literal",
            "registry"
          ]
        },
        "as": "credential"
      }
    ],
    "at": "server",
    "identity": [
      "agent",
      "server"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI9"
      ],
      "owasp-mcp": [
        "MCP07",
        "MCP01"
      ],
      "owasp-llm": [
        "LLM03"
      ],
      "maestro": [
        "L7/agent-identity-attack"
      ],
      "nist-800-53": [
        "IA-9",
        "AU-10"
      ],
      "cwe": [
        "CWE-441"
      ],
      "owasp-cicd": [
        "CICD-SEC-2"
      ]
    },
    "references": [
      "https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization"
    ]
  },
  {
    "id": "unauthenticated-agent-endpoint",
    "title": "An agent answers anyone who knows its address",
    "question": 1,
    "score": 3.5,
    "cases": [
      {
        "where": {
          "agent.holds-class": [
            "pat",
            "cloud",
            "registry",
            "app-token",
            "literal"
          ]
        },
        "score": 5.5
      }
    ],
    "confidence": "medium",
    "message": "{entry} can start {agent} by {calls}, and is not asked who they are (credential: {agent.holds-class}).",
    "why": "Whoever finds the address chooses the agent's input, spends its credentials and its budget, and leaves no name behind.\nAn address is no secret: a card is published to be found, and logs and clients repeat it.",
    "fix": 'Ask for a proof of identity: `securitySchemes` with `securityRequirements` in the agent card, and a check of them in the\nserver; `authorizer_type = "CUSTOM_JWT"` or `"AWS_IAM"` at a gateway. A policy engine decides with `ENFORCE` alone.',
    "path": [
      {
        "node": "principal",
        "where": {
          "standing": "anyone"
        },
        "as": "entry"
      },
      {
        "edge": "starts",
        "gates": "declared"
      },
      {
        "node": "workload",
        "where": {
          "zone": "service"
        },
        "as": "calls"
      },
      {
        "edge": "runs",
        "as": "run"
      },
      {
        "node": "agent",
        "as": "agent"
      }
    ],
    "at": "calls",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [
      "open-agent-trigger"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI03",
        "ASI07"
      ],
      "owasp-nhi": [
        "NHI4"
      ],
      "maestro": [
        "L7/agent-impersonation"
      ],
      "nist-800-53": [
        "IA-9",
        "AC-3"
      ],
      "cwe": [
        "CWE-306"
      ]
    },
    "references": [
      "https://a2a-protocol.org/latest/specification/",
      "https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-inbound-auth.html"
    ]
  },
  {
    "id": "unbounded-agent-run",
    "title": "A run of the agent has no limit of its own",
    "question": 5,
    "score": 3,
    "cases": [],
    "confidence": "high",
    "message": "{agent} runs without a limit of time, turns or cost: only what the CI system grants every job ends it (six hours on GitHub).",
    "why": "An agent that goes round in circles, or that somebody keeps busy, spends money and keeps its credentials in use until\na person notices.",
    "fix": "Set `timeout-minutes: 20` on the job (`timeout: 20m` on GitLab) and `--max-turns 30` in `claude_args` (`maxSessionTurns` for Gemini). A\n`concurrency` group with `cancel-in-progress: true` keeps runs of one thread from piling up.",
    "path": [
      {
        "node": "workload",
        "as": "job"
      },
      {
        "edge": "runs",
        "as": "start"
      },
      {
        "node": "agent",
        "where": {
          "limit": "none",
          "open-to": {
            "not": "nobody"
          }
        },
        "as": "agent"
      }
    ],
    "at": "agent",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI08",
        "ASI10"
      ],
      "maestro": [
        "L4/resource-hijacking"
      ],
      "nist-800-53": [
        "SC-5",
        "AC-12"
      ],
      "nist-csf": [
        "PR.IR"
      ],
      "nist-ai-rmf": [
        "MANAGE"
      ],
      "cwe": [
        "CWE-770"
      ],
      "owasp-cicd": [
        "CICD-SEC-7"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes"
    ]
  },
  {
    "id": "unowned-agent-definition",
    "title": "Nobody is recorded as the owner of what defines the agent",
    "question": 3,
    "score": 2.5,
    "cases": [],
    "confidence": "medium",
    "message": "No entry of CODEOWNERS names an owner for {agent.unowned}.",
    "why": "What an agent may do is decided in these files. Without an owner anybody who may merge can widen it, and nobody is\nanswerable for the agent, for its credentials and for taking it out of service.",
    "fix": "Name a team for the files that define agents, in `.github/CODEOWNERS`: `/.github/workflows/ @org/platform`,\n`/.claude/ @org/platform`, `/.mcp.json @org/platform`; and ask for the owners' review in a ruleset.",
    "path": [
      {
        "node": "workload",
        "as": "job"
      },
      {
        "edge": [
          "runs",
          "delegates"
        ],
        "repeat": true
      },
      {
        "node": "agent",
        "where": {
          "unowned": {
            "not": "none"
          }
        },
        "as": "agent"
      }
    ],
    "at": "agent",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI1"
      ],
      "owasp-mcp": [
        "MCP09"
      ],
      "maestro": [
        "L7/repudiation"
      ],
      "nist-800-53": [
        "PM-5",
        "CM-8",
        "AC-2"
      ],
      "nist-csf": [
        "GV.RR",
        "ID.AM"
      ],
      "nist-ai-rmf": [
        "GOVERN"
      ],
      "cwe": [
        "CWE-282"
      ],
      "owasp-cicd": [
        "CICD-SEC-2",
        "CICD-SEC-8"
      ],
      "aisvs": [
        "AC.1",
        "C10.1"
      ]
    },
    "references": [
      "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
    ]
  },
  {
    "id": "unpinned-agent-action",
    "title": "The agent's action is named by a tag or branch that can move",
    "question": 2,
    "score": 3.5,
    "cases": [],
    "confidence": "high",
    "message": "What {agent} runs is named by a {agent.pin}, which its owner can move to other code.",
    "why": "The action gets the agent's credentials before any prompt is read. Whoever moves the tag runs code with them, in\nevery repository that names it.",
    "fix": "Pin the action to the full commit and write the version behind it as a comment, which Dependabot and Renovate keep\nup to date.",
    "path": [
      {
        "node": "workload",
        "as": "job"
      },
      {
        "edge": "runs",
        "as": "start"
      },
      {
        "node": "agent",
        "where": {
          "pin": [
            "version",
            "tag",
            "branch"
          ],
          "open-to": {
            "not": "nobody"
          }
        },
        "as": "agent"
      }
    ],
    "at": "agent",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI04"
      ],
      "owasp-nhi": [
        "NHI3"
      ],
      "maestro": [
        "L3/compromised-framework-components"
      ],
      "nist-800-53": [
        "SR-3",
        "SI-7"
      ],
      "cwe": [
        "CWE-829",
        "CWE-1357"
      ],
      "owasp-cicd": [
        "CICD-SEC-3",
        "CICD-SEC-8"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions"
    ]
  },
  {
    "id": "unpinned-mcp-server",
    "title": "An MCP server is fetched at start from a version that can change",
    "question": 2,
    "score": 3.5,
    "cases": [
      {
        "where": {
          "server.holds-class": [
            "pat",
            "cloud",
            "registry",
            "app-token"
          ]
        },
        "score": 4.5
      },
      {
        "where": {
          "server.holds-class": [
            "secret",
            "literal"
          ]
        },
        "score": 3.9
      }
    ],
    "confidence": "high",
    "message": "{agent} starts the server {server} at whatever version its publisher offers then (pin: {server.pin}; credential: {server.holds-class}).",
    "why": "The next start runs whatever was published last, with the server's credentials and the agent's trust in its tools.\nA taken-over package needs no other way in.",
    "fix": "Name the exact version (`npx -y @scope/server@1.4.2`, `uvx server==1.4.2`, an image with `@sha256:`) and let\nRenovate or Dependabot raise it.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "uses",
        "as": "use"
      },
      {
        "node": "server",
        "where": {
          "pin": [
            "none",
            "latest",
            "range",
            "tag",
            "branch"
          ]
        },
        "as": "server"
      }
    ],
    "at": "server",
    "identity": [
      "server"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI04"
      ],
      "owasp-nhi": [
        "NHI3"
      ],
      "owasp-mcp": [
        "MCP04"
      ],
      "maestro": [
        "L3/supply-chain-attacks"
      ],
      "nist-800-53": [
        "SR-3",
        "SI-7"
      ],
      "cwe": [
        "CWE-494",
        "CWE-829"
      ],
      "owasp-cicd": [
        "CICD-SEC-3"
      ],
      "aisvs": [
        "C10.1"
      ]
    },
    "references": [
      "https://docs.npmjs.com/cli/commands/npx"
    ]
  },
  {
    "id": "unrestricted-agent-egress",
    "title": "The agent can send what it reads to any host",
    "question": 2,
    "score": 3.5,
    "cases": [
      {
        "where": {
          "agent.open-to": "schedule",
          "agent.untrusted-input": "tools",
          "agent.model-host": [
            "aws",
            "google-cloud",
            "azure"
          ],
          "agent.private-data": "cloud"
        },
        "score": 4.5
      },
      {
        "where": {
          "agent.mode": "interactive"
        },
        "score": 3
      },
      {
        "where": {
          "agent.private-data": [
            "pat",
            "cloud",
            "registry",
            "literal",
            "secret"
          ]
        },
        "score": 3.9
      }
    ],
    "confidence": "medium",
    "message": "{agent} can send to any host by {tool}, and nothing that runs before it limits where to.",
    "why": "Whatever the agent can read, it can hand on: a web address with the text in it is enough. A limit on hosts holds also\nwhere every other one has failed, because what was read cannot leave.",
    "fix": "Let the job send to named hosts alone, such as the model's and the registry's: `step-security/harden-runner` with\n`egress-policy: block` and `disable-sudo-and-containers: true` as the first step, or the agent's own sandbox with a\nlist of domains. Or allow the few commands that the task needs in place of a shell.",
    "path": [
      {
        "node": "agent",
        "where": {
          "egress": "open"
        },
        "as": "agent"
      },
      {
        "edge": "uses",
        "where": {
          "egress": "open"
        },
        "as": "grant"
      },
      {
        "node": "tool",
        "as": "tool"
      }
    ],
    "at": "grant",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI02"
      ],
      "owasp-mcp": [
        "MCP10"
      ],
      "owasp-llm": [
        "LLM02",
        "LLM03"
      ],
      "maestro": [
        "L2/data-exfiltration"
      ],
      "nist-800-53": [
        "SC-7(5)",
        "SC-7(10)",
        "AC-4"
      ],
      "nist-csf": [
        "PR.IR",
        "DE.CM"
      ],
      "nist-ai-rmf": [
        "MANAGE"
      ],
      "cwe": [
        "CWE-201",
        "CWE-923"
      ],
      "owasp-cicd": [
        "CICD-SEC-5"
      ],
      "atlas": [
        "AML.T0086",
        "AML.T0025"
      ]
    },
    "references": [
      "https://github.com/step-security/harden-runner",
      "https://code.claude.com/docs/en/sandboxing"
    ]
  },
  {
    "id": "unrestricted-agent-shell",
    "title": "The agent may run any command without being asked",
    "question": 2,
    "score": 7.8,
    "cases": [
      {
        "where": {
          "agent.mode": "program",
          "grant.approval": "unasked",
          "tool.grant": "mode"
        },
        "score": 5.5
      },
      {
        "where": {
          "agent.mode": "program",
          "grant.approval": "unasked",
          "tool.grant": "allowed"
        },
        "score": 4.9
      },
      {
        "where": {
          "agent.mode": "program",
          "grant.approval": "unasked",
          "tool.grant": "code",
          "tool.effects": "known"
        },
        "score": 4.5
      },
      {
        "where": {
          "agent.mode": "program"
        },
        "score": 3.5
      },
      {
        "where": {
          "agent.open-to": "anyone",
          "agent.crosses": "anyone"
        },
        "score": 3.9
      },
      {
        "where": {
          "agent.open-to": "anyone",
          "agent.holds-class": [
            "pat",
            "cloud",
            "registry",
            "literal",
            "app-token",
            "secret",
            "job-token",
            "model-key"
          ]
        },
        "score": 8
      },
      {
        "where": {
          "agent.mode": "hosted",
          "tool.grant": "default"
        },
        "score": 3
      },
      {
        "where": {
          "agent.mode": "interactive",
          "tool.grant": "skill"
        },
        "score": 3.9
      },
      {
        "where": {
          "agent.mode": "interactive",
          "tool.grant": "mode"
        },
        "score": 7.8
      },
      {
        "where": {
          "agent.mode": "interactive"
        },
        "score": 6.5
      },
      {
        "where": {
          "agent.holds-class": [
            "pat",
            "cloud",
            "registry",
            "literal"
          ]
        },
        "score": 6.8
      },
      {
        "where": {
          "tool.grant": "mode"
        },
        "score": 5.5
      },
      {
        "where": {
          "agent.mode": [
            "agent",
            "tag",
            "headless"
          ]
        },
        "score": 3.9
      }
    ],
    "confidence": "high",
    "message": "{agent} may run any command ({tool}) and nobody is asked.",
    "why": "A shell that takes any command is every other tool at once: limits on edits, web access or the GitHub tools\nno longer mean anything, and every credential in the environment can be used or sent away.",
    "fix": "Allow the commands that the task needs (`Bash(npm test:*)`, `Bash(git diff:*)`), drop the flag that skips\nthe questions, or run in a sandbox without network and without secrets.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "uses",
        "as": "grant"
      },
      {
        "node": "tool",
        "where": {
          "capability": "shell",
          "breadth": "any"
        },
        "as": "tool"
      }
    ],
    "at": "grant",
    "identity": [
      "agent"
    ],
    "unless": [
      {
        "grant.approval": "ask"
      },
      {
        "agent.mode": "program",
        "grant.confidence": "possible"
      }
    ],
    "subsumes": [
      "unrestricted-agent-egress",
      "read-then-send-tool-chain"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI05",
        "ASI02"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "maestro": [
        "L7/agent-tool-misuse"
      ],
      "nist-800-53": [
        "AC-6",
        "CM-7"
      ],
      "cwe": [
        "CWE-250",
        "CWE-78"
      ],
      "owasp-cicd": [
        "CICD-SEC-5"
      ]
    },
    "references": [
      "https://code.claude.com/docs/en/permissions"
    ]
  },
  {
    "id": "unscoped-mcp-tools",
    "title": "The agent gets every tool of a server that can change things",
    "question": 2,
    "score": 3.5,
    "cases": [
      {
        "where": {
          "server.holds-class": [
            "pat",
            "cloud"
          ]
        },
        "score": 3.9
      }
    ],
    "confidence": "medium",
    "message": "{agent} gets every tool of {server}, which can {reach.access} {target}: nothing limits it to those that are needed.",
    "why": "Each tool is a way in and a way out, and its description is text that the model obeys. Tools that nobody needs add\nboth, and a question at every call teaches people to say yes.",
    "fix": "Name the tools in the client (`tools`, `enabled_tools`, `includeTools`), start the server read-only or with fewer\ntoolsets (`--read-only`, `GITHUB_READ_ONLY=1`, `--toolsets issues`), or give it a credential that may only read.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "uses",
        "where": {
          "scoped": false
        },
        "as": "use"
      },
      {
        "node": "server",
        "as": "server"
      },
      {
        "edge": "reaches",
        "where": {
          "access": [
            "write",
            "exec",
            "approve",
            "merge",
            "publish",
            "mint",
            "admin"
          ]
        },
        "as": "reach"
      },
      {
        "node": "resource",
        "where": {
          "id": {
            "not": "host:files"
          }
        },
        "as": "target"
      }
    ],
    "at": "server",
    "identity": [
      "server"
    ],
    "unless": [
      {
        "use.approval": "unasked"
      }
    ],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI02"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "owasp-mcp": [
        "MCP02"
      ],
      "owasp-llm": [
        "LLM03"
      ],
      "maestro": [
        "L7/agent-tool-misuse"
      ],
      "nist-800-53": [
        "AC-6",
        "CM-7"
      ],
      "cwe": [
        "CWE-272"
      ],
      "owasp-cicd": [
        "CICD-SEC-5"
      ]
    },
    "references": [
      "https://github.com/github/github-mcp-server#tool-configuration"
    ]
  },
  {
    "id": "untrusted-agent-instructions",
    "title": "An agent takes its instructions or settings from what an outsider wrote",
    "question": 2,
    "score": 8.2,
    "cases": [
      {
        "where": {
          "feed.gain": "nothing",
          "feed.loads": "programs"
        },
        "score": 3.9
      },
      {
        "where": {
          "feed.gain": "nothing"
        },
        "score": 3
      },
      {
        "where": {
          "feed.loads": "texts",
          "feed.agreed": "before"
        },
        "score": 3.5
      },
      {
        "where": {
          "feed.gain": "key",
          "feed.agreed": "before"
        },
        "score": 3.9
      },
      {
        "where": {
          "feed.gain": "key"
        },
        "score": 5.5
      },
      {
        "where": {
          "feed.loads": "texts"
        },
        "score": 5.5
      },
      {
        "where": {
          "path.context": [
            "workflow_dispatch",
            "repository_dispatch"
          ]
        },
        "score": 3.9
      },
      {
        "where": {
          "feed.agreed": "before"
        },
        "score": 7.2
      }
    ],
    "confidence": "high",
    "message": "{entry} can write {feed.files} at {source}, and {agent} starts with them.",
    "why": "Whoever writes these files tells the agent what to do before any prompt does. Where they can start programs, such as\nhooks and MCP servers, they run with everything that the job holds, and no list of allowed tools limits them.",
    "fix": "Check out the base branch at the root of the workspace, put the head of the pull request into a folder of its own\n(`path: pr-head`) and hand it over with `--add-dir pr-head`; set `persist-credentials: false`. Where somebody has to\nagree first, check out the commit that the event names, which cannot change after the yes.",
    "path": [
      {
        "node": "principal",
        "where": {
          "standing": "anyone"
        },
        "as": "entry"
      },
      {
        "edge": "feeds"
      },
      {
        "node": "content",
        "as": "source"
      },
      {
        "edge": "feeds",
        "where": {
          "loads": [
            "programs",
            "texts"
          ]
        },
        "gates": "declared",
        "as": "feed"
      },
      {
        "node": "agent",
        "as": "agent"
      }
    ],
    "at": "feed",
    "identity": [
      "agent"
    ],
    "unless": [
      {
        "feed.loads": "texts",
        "feed.gain": "acts",
        "feed.agreed": "author"
      }
    ],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI01",
        "ASI06",
        "ASI04"
      ],
      "maestro": [
        "L7/agent-goal-manipulation"
      ],
      "nist-800-53": [
        "SI-7",
        "SI-10",
        "CM-5"
      ],
      "cwe": [
        "CWE-829",
        "CWE-427",
        "CWE-1427"
      ],
      "owasp-cicd": [
        "CICD-SEC-4"
      ]
    },
    "references": [
      "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md",
      "https://codeql.github.com/codeql-query-help/actions/actions-untrusted-checkout-toctou-critical/"
    ]
  },
  {
    "id": "untrusted-handoff",
    "title": "A stronger run obeys what an agent under an outsider's influence handed over",
    "question": 5,
    "score": 7.7,
    "cases": [
      {
        "where": {
          "path.actor": [
            "writer",
            "maintainer",
            "developer",
            "caller"
          ]
        },
        "score": 3.5
      },
      {
        "where": {
          "path.actor": [
            "schedule",
            "bot"
          ],
          "agent.untrusted-input": {
            "not": "tools"
          }
        },
        "score": 3.5
      },
      {
        "where": {
          "handoff.used-as": "code",
          "handoff.crosses": {
            "not": "anyone"
          }
        },
        "score": 3.5
      },
      {
        "where": {
          "path.actor": [
            "triager",
            "schedule",
            "bot"
          ]
        },
        "score": 3.9
      },
      {
        "where": {
          "handoff.used-as": "prompt",
          "handoff.through": [
            "output",
            "file",
            "thread"
          ]
        },
        "score": 3.9
      },
      {
        "where": {
          "handoff.used-as": [
            "code",
            "prompt"
          ],
          "handoff.checked": "declared"
        },
        "score": 3.9
      },
      {
        "where": {
          "handoff.with-class": [
            "pat",
            "cloud",
            "registry",
            "literal"
          ]
        },
        "score": 9.1
      },
      {
        "where": {
          "handoff.zone": [
            "service",
            "release",
            "production",
            "control-plane"
          ]
        },
        "score": 8.6
      },
      {
        "where": {
          "handoff.zone": "default-branch"
        },
        "score": 8.4
      },
      {
        "where": {
          "handoff.zone": "runner"
        },
        "score": 5.5
      },
      {
        "where": {
          "handoff.zone": [
            "thread",
            "agent-branch"
          ]
        },
        "score": 5.5
      }
    ],
    "confidence": "medium",
    "message": "{entry} can start {agent}, and {consumer} takes what it wrote as {handoff.used-as}, with a credential of class {handoff.with-class} at hand.",
    "why": "The agent reads what outsiders write, so that its answer is theirs as much as its own. A job that merges, publishes\nor starts another agent because of that answer gives its own authority to whoever can phrase a sentence. A model\nthat says yes is no person who says yes.",
    "fix": "Let the job with the authority decide by itself: checks that no text can answer, or a person behind an environment\nwith reviewers. What it takes over from the agent should be one of a few words, compared before it is used, and\nshould never choose more than a label or a comment.",
    "path": [
      {
        "node": "principal",
        "as": "entry"
      },
      {
        "edge": [
          "starts",
          "calls",
          "runs",
          "delegates"
        ],
        "repeat": true,
        "gates": "declared"
      },
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "hands-off",
        "where": {
          "used-as": [
            "gate",
            "prompt",
            "code"
          ]
        },
        "gates": "declared",
        "as": "handoff"
      },
      {
        "node": "workload",
        "as": "consumer"
      }
    ],
    "at": "handoff",
    "identity": [
      "agent",
      "consumer"
    ],
    "unless": [
      {
        "handoff.through": "cache"
      },
      {
        "handoff.used-as": "code",
        "handoff.through": [
          "output",
          "file",
          "thread"
        ]
      },
      {
        "handoff.used-as": [
          "gate",
          "prompt"
        ],
        "handoff.crosses": {
          "not": "anyone"
        }
      },
      {
        "handoff.used-as": "gate",
        "handoff.zone": [
          "thread",
          "agent-branch"
        ]
      }
    ],
    "subsumes": [
      "open-agent-trigger",
      "actor-check-disabled"
    ],
    "frameworks": {
      "owasp-asi": [
        "ASI01",
        "ASI07",
        "ASI08"
      ],
      "owasp-llm": [
        "LLM01",
        "LLM10"
      ],
      "maestro": [
        "CROSS/supply-chain-attacks"
      ],
      "nist-800-53": [
        "SI-10",
        "SI-7",
        "AC-4"
      ],
      "cwe": [
        "CWE-345",
        "CWE-349"
      ],
      "owasp-cicd": [
        "CICD-SEC-4",
        "CICD-SEC-9"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/reference/security/secure-use"
    ]
  },
  {
    "id": "unused-write-scope",
    "title": "The agent's token may write where nothing in its job writes",
    "question": 2,
    "score": 3.5,
    "cases": [
      {
        "where": {
          "token.unused": [
            "contents",
            "actions",
            "packages"
          ]
        },
        "score": 3.9
      }
    ],
    "confidence": "low",
    "message": "{token}, which {agent} can use, may write {token.unused}; none of the agent's tools and no step of {job} does.",
    "why": "A scope that nothing needs serves nobody but whoever takes the agent over. It stays unnoticed until then, because\nnothing breaks when it goes.",
    "fix": "Lower the scope to `read` or take it out, in the job's own `permissions:`. Where another job needs it, name it there.",
    "path": [
      {
        "node": "workload",
        "as": "job"
      },
      {
        "edge": "runs",
        "as": "start"
      },
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "holds",
        "where": {
          "when": [
            "before",
            "with",
            "disk"
          ]
        },
        "as": "hold"
      },
      {
        "node": "credential",
        "where": {
          "class": "job-token",
          "unused": {
            "not": "none"
          }
        },
        "as": "token"
      }
    ],
    "at": "token",
    "identity": [
      "job"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI02",
        "ASI03"
      ],
      "owasp-nhi": [
        "NHI5"
      ],
      "owasp-mcp": [
        "MCP02"
      ],
      "owasp-llm": [
        "LLM03"
      ],
      "maestro": [
        "CROSS/privilege-escalation"
      ],
      "nist-800-53": [
        "AC-6",
        "CM-7"
      ],
      "nist-csf": [
        "PR.AA"
      ],
      "nist-ai-rmf": [
        "MAP"
      ],
      "cwe": [
        "CWE-272"
      ],
      "owasp-cicd": [
        "CICD-SEC-2",
        "CICD-SEC-5"
      ],
      "atlas": [
        "AML.M0026"
      ],
      "aisvs": [
        "C9.3"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions"
    ]
  },
  {
    "id": "unvetted-remote-mcp",
    "title": "A remote server is asked in the clear",
    "question": 2,
    "score": 3.9,
    "cases": [
      {
        "where": {
          "server.holds-class": [
            "pat",
            "cloud",
            "registry",
            "app-token",
            "secret",
            "literal"
          ]
        },
        "score": 5.7
      }
    ],
    "confidence": "high",
    "message": "{agent} asks the server {server} over a public network without encryption (credential: {server.holds-class}).",
    "why": "Whoever stands between sees the questions, the answers and the credential, and can answer in the server's place: what a\ntool says is text that the agent obeys.",
    "fix": "Use the `https` address. Where the server has none, put a proxy with TLS before it, or reach it over a tunnel that ends\non this machine.",
    "path": [
      {
        "node": "agent",
        "as": "agent"
      },
      {
        "edge": "uses",
        "as": "use"
      },
      {
        "node": "server",
        "where": {
          "transport": "plain"
        },
        "as": "server"
      }
    ],
    "at": "server",
    "identity": [
      "server"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI04",
        "ASI07"
      ],
      "owasp-nhi": [
        "NHI4"
      ],
      "owasp-mcp": [
        "MCP09",
        "MCP07"
      ],
      "maestro": [
        "L7/malicious-agent-discovery"
      ],
      "nist-800-53": [
        "SC-8",
        "SA-9"
      ],
      "cwe": [
        "CWE-319"
      ],
      "owasp-cicd": [
        "CICD-SEC-8"
      ]
    },
    "references": [
      "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"
    ]
  },
  {
    "id": "weak-agent-trace",
    "title": "The record of what the agent did has gaps",
    "question": 4,
    "score": 3,
    "cases": [],
    "confidence": "medium",
    "message": "The best record of {agent}, {record}, lacks {agent.lacks}.",
    "why": "A review asks what the agent was told, what it called with which arguments, and what came back. A record that lacks\none of them, that a failed run does not leave, or that is deleted within a month fails when it is needed.",
    "fix": "Upload the transcript with `if: always()` and `retention-days: 90`. For telemetry set `OTEL_LOG_TOOL_DETAILS=1`, and\n`OTEL_LOG_USER_PROMPTS=1` where that is lawful. Where something is left out for privacy, declare it as an exception.",
    "path": [
      {
        "node": "workload",
        "as": "job"
      },
      {
        "edge": "runs",
        "as": "start"
      },
      {
        "node": "agent",
        "where": {
          "trace": "weak",
          "open-to": {
            "not": "nobody"
          }
        },
        "as": "agent"
      },
      {
        "edge": "records",
        "where": {
          "best": true
        },
        "as": "leaves"
      },
      {
        "node": "evidence",
        "as": "record"
      }
    ],
    "at": "leaves",
    "identity": [
      "agent"
    ],
    "unless": [],
    "subsumes": [],
    "frameworks": {
      "owasp-asi": [
        "ASI09"
      ],
      "owasp-mcp": [
        "MCP08"
      ],
      "maestro": [
        "L5/evasion-of-detection"
      ],
      "nist-800-53": [
        "AU-3",
        "AU-11"
      ],
      "nist-csf": [
        "PR.PS"
      ],
      "nist-ai-rmf": [
        "MEASURE"
      ],
      "cwe": [
        "CWE-223",
        "CWE-778"
      ],
      "owasp-cicd": [
        "CICD-SEC-10"
      ]
    },
    "references": [
      "https://docs.github.com/en/actions/tutorials/store-and-share-data",
      "https://code.claude.com/docs/en/monitoring-usage"
    ]
  }
];

export {
  BUILTIN_RULES
};

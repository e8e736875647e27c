// Generated from steps.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "app-tokens": {
    "source": "https://github.com/actions/create-github-app-token#inputs",
    "uses": [
      "actions/create-github-app-token",
      "tibdex/github-app-token",
      "peter-murray/workflow-application-token-action",
      "getsentry/action-github-app-token"
    ]
  },
  "cloud-sessions": {
    "aws-actions/configure-aws-credentials": {
      "provider": "aws",
      "inputs": [
        "role-to-assume",
        "aws-access-key-id",
        "aws-secret-access-key"
      ],
      "source": "https://github.com/aws-actions/configure-aws-credentials#overview"
    },
    "google-github-actions/auth": {
      "provider": "google",
      "inputs": [
        "workload_identity_provider",
        "credentials_json"
      ],
      "source": "https://github.com/google-github-actions/auth#inputs"
    },
    "azure/login": {
      "provider": "azure",
      "inputs": [
        "client-id",
        "creds"
      ],
      "source": "https://github.com/Azure/login#readme"
    }
  },
  "permission-checks": [
    {
      "uses": "actions-cool/check-user-permission",
      "require": "require",
      "accepts": [
        "write",
        "admin"
      ],
      "source": "https://github.com/actions-cool/check-user-permission"
    },
    {
      "uses": "sushichop/action-repository-permission",
      "require": "required-permission",
      "accepts": [
        "write",
        "admin",
        "maintain"
      ],
      "fails-unless": "relax",
      "source": "https://github.com/sushichop/action-repository-permission"
    },
    {
      "uses": "prince-chrismc/check-actor-permissions-action",
      "require": "permission",
      "accepts": [
        "write",
        "admin"
      ],
      "source": "https://github.com/prince-chrismc/check-actor-permissions-action"
    },
    {
      "uses": "lannonbr/repo-permission-check-action",
      "require": "permission",
      "accepts": [
        "write",
        "admin"
      ],
      "source": "https://github.com/lannonbr/repo-permission-check-action"
    }
  ]
};

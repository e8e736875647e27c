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
      "federates": [
        "role-to-assume"
      ],
      "keys": [
        "aws-access-key-id",
        "aws-secret-access-key"
      ],
      "source": "https://github.com/aws-actions/configure-aws-credentials#overview"
    },
    "google-github-actions/auth": {
      "provider": "google-cloud",
      "inputs": [
        "workload_identity_provider",
        "credentials_json"
      ],
      "federates": [
        "workload_identity_provider"
      ],
      "keys": [
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
      "federates": [
        "client-id"
      ],
      "keys": [
        "creds"
      ],
      "source": "https://github.com/Azure/login#readme"
    }
  },
  "trusted-publishing": {
    "pypa/gh-action-pypi-publish": {
      "provider": "pypi",
      "keys": [
        "password"
      ],
      "source": "https://github.com/pypa/gh-action-pypi-publish#trusted-publishing"
    },
    "rubygems/release-gem": {
      "provider": "rubygems",
      "keys": [],
      "source": "https://github.com/rubygems/release-gem#readme"
    },
    "rubygems/configure-rubygems-credentials": {
      "provider": "rubygems",
      "keys": [
        "api-token"
      ],
      "source": "https://github.com/rubygems/configure-rubygems-credentials#readme"
    },
    "rust-lang/crates-io-auth-action": {
      "provider": "crates-io",
      "keys": [],
      "source": "https://github.com/rust-lang/crates-io-auth-action#readme"
    },
    "nuget/login": {
      "provider": "nuget",
      "keys": [],
      "source": "https://learn.microsoft.com/en-us/nuget/nuget-org/trusted-publishing"
    }
  },
  "registry-logins": {
    "docker/login-action": {
      "input": "password",
      "source": "https://github.com/docker/login-action#inputs"
    },
    "redhat-actions/podman-login": {
      "input": "password",
      "source": "https://github.com/redhat-actions/podman-login#action-inputs"
    },
    "rubygems/configure-rubygems-credentials": {
      "input": "api-token",
      "source": "https://github.com/rubygems/configure-rubygems-credentials"
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
    },
    {
      "uses": "xt0rted/slash-command-action",
      "require": "permission-level",
      "default": "write",
      "accepts": [
        "write",
        "maintain",
        "admin"
      ],
      "fails": "always",
      "not-on": [
        "deleted"
      ],
      "source": "https://github.com/xt0rted/slash-command-action"
    },
    {
      "uses": "themoddinginquisition/actions-team-membership",
      "require": "team",
      "accepts": [
        "*"
      ],
      "fails-if": "exit",
      "admits": [
        "triager",
        "writer",
        "maintainer"
      ],
      "source": "https://github.com/TheModdingInquisition/actions-team-membership"
    }
  ]
};

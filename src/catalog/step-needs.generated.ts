// Generated from step-needs.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "sources": {
    "github": "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions",
    "rest": "https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps",
    "toolkit": "https://github.com/actions/github-script#readme"
  },
  "actions": [
    {
      "needs": [],
      "source": "github",
      "uses": [
        "actions/checkout",
        "actions/setup-node",
        "actions/setup-python",
        "actions/setup-go",
        "actions/setup-java",
        "actions/setup-dotnet",
        "actions/cache",
        "actions/cache/restore",
        "actions/cache/save",
        "actions/upload-artifact",
        "actions/download-artifact",
        "actions/create-github-app-token",
        "ruby/setup-ruby",
        "oven-sh/setup-bun",
        "pnpm/action-setup",
        "astral-sh/setup-uv",
        "dtolnay/rust-toolchain",
        "swatinem/rust-cache",
        "denoland/setup-deno",
        "gradle/actions/setup-gradle",
        "gradle/actions/wrapper-validation",
        "step-security/harden-runner",
        "bullfrogsec/bullfrog",
        "dorny/paths-filter",
        "nrwl/nx-set-shas",
        "docker/setup-buildx-action",
        "docker/setup-qemu-action",
        "docker/metadata-action",
        "aws-actions/configure-aws-credentials",
        "google-github-actions/auth",
        "google-github-actions/setup-gcloud",
        "azure/login",
        "slackapi/slack-github-action",
        "tibdex/github-app-token",
        "shivammathur/setup-php",
        "subosito/flutter-action",
        "jdx/mise-action",
        "extractions/setup-just",
        "android-actions/setup-android"
      ]
    },
    {
      "needs": [
        "contents",
        "pull-requests"
      ],
      "source": "https://github.com/peter-evans/create-pull-request#readme",
      "uses": [
        "peter-evans/create-pull-request"
      ]
    },
    {
      "needs": [
        "issues",
        "pull-requests"
      ],
      "source": "https://github.com/peter-evans/create-or-update-comment#readme",
      "uses": [
        "peter-evans/create-or-update-comment",
        "marocchino/sticky-pull-request-comment",
        "actions/labeler",
        "actions/stale",
        "peter-evans/create-issue-from-file"
      ]
    },
    {
      "needs": [
        "contents"
      ],
      "source": "https://github.com/softprops/action-gh-release#readme",
      "uses": [
        "softprops/action-gh-release",
        "stefanzweifel/git-auto-commit-action",
        "endbug/add-and-commit",
        "ad-m/github-push-action",
        "ncipollo/release-action"
      ]
    },
    {
      "needs": [
        "security-events"
      ],
      "source": "https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/uploading-a-sarif-file-to-github",
      "uses": [
        "github/codeql-action/init",
        "github/codeql-action/autobuild",
        "github/codeql-action/analyze",
        "github/codeql-action/upload-sarif"
      ]
    },
    {
      "needs": [
        "packages"
      ],
      "source": "https://docs.github.com/en/packages/managing-github-packages-using-github-actions-workflows/publishing-and-installing-a-package-with-github-actions",
      "uses": [
        "docker/login-action",
        "docker/build-push-action"
      ]
    }
  ],
  "script": {
    "reads": [
      "get",
      "list",
      "check",
      "compare",
      "download",
      "search"
    ],
    "needs": {
      "issues": [
        "issues",
        "pull-requests"
      ],
      "pulls": [
        "pull-requests",
        "issues"
      ],
      "reactions": [
        "issues",
        "pull-requests",
        "discussions"
      ],
      "repos": [
        "contents",
        "statuses",
        "deployments",
        "pages"
      ],
      "git": [
        "contents"
      ],
      "actions": [
        "actions"
      ],
      "checks": [
        "checks"
      ],
      "packages": [
        "packages"
      ],
      "search": [],
      "users": [],
      "orgs": [],
      "rateLimit": []
    }
  },
  "not-judged": [
    "id-token",
    "attestations",
    "models"
  ]
};

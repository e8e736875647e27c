// Generated from short-lived.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "providers": [
    {
      "provider": "github",
      "classes": [
        "pat"
      ],
      "mints": "a GitHub App's installation token",
      "source": "https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/making-authenticated-api-requests-with-a-github-app-in-a-github-actions-workflow"
    },
    {
      "provider": "aws",
      "classes": [
        "cloud",
        "model-key"
      ],
      "mints": "an IAM role through OIDC",
      "source": "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"
    },
    {
      "provider": "google-cloud",
      "classes": [
        "cloud"
      ],
      "mints": "workload identity federation",
      "source": "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-google-cloud-platform"
    },
    {
      "provider": "azure",
      "classes": [
        "cloud"
      ],
      "mints": "a federated identity through OIDC",
      "source": "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-azure"
    },
    {
      "provider": "npm",
      "classes": [
        "registry"
      ],
      "mints": "trusted publishing",
      "source": "https://docs.npmjs.com/trusted-publishers"
    },
    {
      "provider": "pypi",
      "classes": [
        "registry"
      ],
      "mints": "trusted publishing",
      "source": "https://docs.pypi.org/trusted-publishers/"
    },
    {
      "provider": "crates-io",
      "classes": [
        "registry"
      ],
      "mints": "trusted publishing",
      "source": "https://crates.io/docs/trusted-publishing"
    },
    {
      "provider": "anthropic",
      "classes": [
        "model-key"
      ],
      "mints": "workload identity federation",
      "source": "https://github.com/anthropics/claude-code-action/blob/main/action.yml"
    },
    {
      "provider": "google",
      "classes": [
        "model-key"
      ],
      "mints": "workload identity federation",
      "source": "https://github.com/google-github-actions/run-gemini-cli/blob/main/docs/authentication.md"
    }
  ]
};

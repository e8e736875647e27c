// Generated from effects.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "commands": [
    {
      "run": [
        "npm publish",
        "pnpm publish",
        "yarn publish",
        "yarn npm publish",
        "bun publish",
        "jsr publish",
        "deno publish",
        "lerna publish",
        "changeset publish",
        "nx release publish",
        "nx release"
      ],
      "not": [
        "--dry-run"
      ],
      "effect": "registry:packages publish",
      "source": "https://docs.npmjs.com/cli/commands/npm-publish"
    },
    {
      "run": [
        "semantic-release",
        "release-it",
        "np"
      ],
      "not": [
        "--dry-run",
        "-d"
      ],
      "effect": "registry:packages publish",
      "source": "https://semantic-release.gitbook.io/semantic-release/usage/configuration#dryrun"
    },
    {
      "run": [
        "twine upload",
        "uv publish",
        "poetry publish",
        "flit publish",
        "hatch publish",
        "pdm publish"
      ],
      "not": [
        "--dry-run"
      ],
      "effect": "registry:packages publish",
      "source": "https://packaging.python.org/en/latest/guides/section-build-and-publish/"
    },
    {
      "run": [
        "cargo publish",
        "cargo release",
        "wasm-pack publish"
      ],
      "not": [
        "--dry-run",
        "-n"
      ],
      "effect": "registry:packages publish",
      "source": "https://doc.rust-lang.org/cargo/commands/cargo-publish.html"
    },
    {
      "run": [
        "gem push",
        "nuget push",
        "dotnet nuget push",
        "mvn deploy",
        "./mvnw deploy",
        "gradle publish",
        "./gradlew publish",
        "helm push",
        "oras push",
        "crane push",
        "vsce publish",
        "ovsx publish",
        "pod trunk push",
        "luarocks upload"
      ],
      "not": [
        "--dry-run"
      ],
      "effect": "registry:packages publish",
      "source": "https://docs.github.com/en/packages/learn-github-packages/publishing-a-package"
    },
    {
      "run": [
        "docker push",
        "podman push"
      ],
      "effect": "registry:packages publish",
      "source": "https://docs.docker.com/reference/cli/docker/image/push/"
    },
    {
      "run": [
        "docker buildx build",
        "docker build"
      ],
      "options": [
        "--push"
      ],
      "effect": "registry:packages publish",
      "source": "https://docs.docker.com/reference/cli/docker/buildx/build/#push"
    },
    {
      "run": [
        "goreleaser",
        "goreleaser release"
      ],
      "not": [
        "--snapshot",
        "--skip=publish",
        "--skip-publish"
      ],
      "effect": "github:releases publish",
      "source": "https://goreleaser.com/cmd/goreleaser_release/"
    },
    {
      "run": [
        "gh release create",
        "gh release upload",
        "gh release edit"
      ],
      "effect": "github:releases publish",
      "source": "https://cli.github.com/manual/gh_release"
    },
    {
      "run": [
        "gh pr merge"
      ],
      "not": [
        "--disable-auto"
      ],
      "effect": "github:default-branch merge",
      "source": "https://cli.github.com/manual/gh_pr_merge"
    },
    {
      "run": [
        "gh pr review"
      ],
      "options": [
        "--approve",
        "-a"
      ],
      "effect": "github:pull-requests approve",
      "source": "https://cli.github.com/manual/gh_pr_review"
    },
    {
      "run": [
        "terraform apply",
        "tofu apply",
        "terragrunt apply",
        "pulumi up",
        "kubectl apply",
        "kubectl rollout restart",
        "kubectl set image",
        "helm upgrade",
        "helm install",
        "gcloud app deploy",
        "gcloud run deploy",
        "gcloud functions deploy",
        "gcloud builds submit",
        "aws s3 sync",
        "aws ecs update-service",
        "aws lambda update-function-code",
        "aws cloudformation deploy",
        "aws deploy create-deployment",
        "sam deploy",
        "cdk deploy",
        "serverless deploy",
        "sls deploy",
        "sst deploy",
        "az webapp up",
        "az webapp deploy",
        "az containerapp up",
        "az deployment group create"
      ],
      "not": [
        "--dry-run",
        "--dry-run=client",
        "--dry-run=server"
      ],
      "effect": "cloud:account write",
      "source": "https://docs.github.com/en/actions/concepts/security/openid-connect"
    },
    {
      "run": [
        "wrangler deploy",
        "wrangler publish",
        "wrangler pages deploy",
        "wrangler versions deploy",
        "netlify deploy",
        "fly deploy",
        "flyctl deploy",
        "firebase deploy",
        "heroku container:release",
        "railway up",
        "eas submit",
        "convex deploy",
        "supabase db push",
        "supabase functions deploy"
      ],
      "not": [
        "--dry-run"
      ],
      "effect": "service:account write",
      "source": "https://developers.cloudflare.com/workers/wrangler/commands/"
    },
    {
      "run": [
        "vercel",
        "vercel deploy"
      ],
      "options": [
        "--prod",
        "--target=production"
      ],
      "effect": "service:account write",
      "source": "https://vercel.com/docs/cli/deploy"
    }
  ],
  "actions": [
    {
      "uses": [
        "pypa/gh-action-pypi-publish",
        "js-devtools/npm-publish",
        "katyo/publish-crates",
        "rubygems/release-gem",
        "haaleo/publish-vscode-extension",
        "cycjimmy/semantic-release-action",
        "codfish/semantic-release-action"
      ],
      "effect": "registry:packages publish",
      "source": "https://github.com/pypa/gh-action-pypi-publish"
    },
    {
      "uses": [
        "changesets/action"
      ],
      "when": {
        "publish": []
      },
      "effect": "registry:packages publish",
      "source": "https://github.com/changesets/action#inputs"
    },
    {
      "uses": [
        "docker/build-push-action",
        "docker/bake-action"
      ],
      "when": {
        "push": [
          "true"
        ]
      },
      "effect": "registry:packages publish",
      "source": "https://github.com/docker/build-push-action#inputs"
    },
    {
      "uses": [
        "softprops/action-gh-release",
        "ncipollo/release-action",
        "actions/create-release",
        "googleapis/release-please-action",
        "google-github-actions/release-please-action",
        "marvinpinto/action-automatic-releases",
        "svenstaro/upload-release-action",
        "elgohr/github-release-action"
      ],
      "effect": "github:releases publish",
      "source": "https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes"
    },
    {
      "uses": [
        "goreleaser/goreleaser-action"
      ],
      "effect": "github:releases publish",
      "source": "https://github.com/goreleaser/goreleaser-action"
    },
    {
      "uses": [
        "pascalgn/automerge-action",
        "peter-evans/enable-pull-request-automerge",
        "ahmadnassri/action-dependabot-auto-merge",
        "fastify/github-action-merge-dependabot",
        "reitermarkus/automerge",
        "lendable/gh-auto-merge"
      ],
      "effect": "github:default-branch merge",
      "source": "https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/automatically-merging-a-pull-request"
    },
    {
      "uses": [
        "hmarr/auto-approve-action",
        "juliangruber/approve-pull-request-action"
      ],
      "effect": "github:pull-requests approve",
      "source": "https://github.com/hmarr/auto-approve-action"
    },
    {
      "uses": [
        "actions/deploy-pages",
        "cloudflare/wrangler-action",
        "amondnet/vercel-action",
        "firebaseextended/action-hosting-deploy",
        "nwtgck/actions-netlify",
        "netlify/actions"
      ],
      "effect": "service:account write",
      "source": "https://github.com/actions/deploy-pages"
    },
    {
      "uses": [
        "aws-actions/amazon-ecs-deploy-task-definition",
        "google-github-actions/deploy-cloudrun",
        "google-github-actions/deploy-appengine",
        "google-github-actions/deploy-cloud-functions",
        "azure/webapps-deploy",
        "azure/functions-action",
        "azure/k8s-deploy",
        "azure/static-web-apps-deploy"
      ],
      "effect": "cloud:account write",
      "source": "https://docs.github.com/en/actions/concepts/security/openid-connect"
    }
  ],
  "requests": {
    "source": "https://docs.github.com/en/rest/pulls/reviews",
    "rows": [
      {
        "text": [
          "/pulls/[^/]{1,80}/merge\\b"
        ],
        "effect": "github:default-branch merge"
      },
      {
        "text": [
          "\\bpulls\\.merge\\s*\\("
        ],
        "effect": "github:default-branch merge"
      },
      {
        "text": [
          "\\b(?:enablePullRequestAutoMerge|mergePullRequest)\\b"
        ],
        "effect": "github:default-branch merge"
      },
      {
        "text": [
          "/pulls/[^/]{1,80}/reviews\\b",
          "\\bAPPROVE\\b"
        ],
        "effect": "github:pull-requests approve"
      },
      {
        "text": [
          "\\bpulls\\.createReview\\s*\\(",
          "\\bAPPROVE\\b"
        ],
        "effect": "github:pull-requests approve"
      },
      {
        "text": [
          "\\brepos\\.(?:createRelease|updateRelease|uploadReleaseAsset)\\s*\\("
        ],
        "effect": "github:releases publish"
      },
      {
        "text": [
          "/repos/[^\\s\"']{1,120}/releases\\b",
          "(?:-X|--method)[ =]?(?:POST|PATCH)|\\s-f\\s"
        ],
        "effect": "github:releases publish"
      }
    ]
  },
  "agent-logins": {
    "source": "https://docs.github.com/en/copilot/concepts/agents/cloud-agent/about-cloud-agent",
    "names": {
      "claude[bot]": "Claude",
      "copilot-swe-agent[bot]": "Copilot cloud agent",
      "copilot-swe-agent": "Copilot cloud agent",
      "cursoragent": "Cursor agent",
      "cursor[bot]": "Cursor agent",
      "devin-ai-integration[bot]": "Devin",
      "google-labs-jules[bot]": "Jules",
      "chatgpt-codex-connector[bot]": "Codex",
      "openhands-agent": "OpenHands",
      "sweep-ai[bot]": "Sweep"
    }
  }
};

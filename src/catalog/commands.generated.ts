// Generated from commands.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "sources": {
    "gh": "https://cli.github.com/manual/",
    "glab": "https://docs.gitlab.com/cli/",
    "git": "https://git-scm.com/docs",
    "claude": "https://code.claude.com/docs/en/permissions",
    "npm": "https://docs.npmjs.com/cli/commands",
    "man": "https://man7.org/linux/man-pages/",
    "agents": "https://code.claude.com/docs/en/headless",
    "clouds": "https://docs.github.com/en/actions/concepts/security/openid-connect"
  },
  "everything": [
    "github:issues write",
    "github:own-thread write",
    "github:pull-requests write",
    "github:pull-requests approve",
    "github:discussions write",
    "github:agent-branch write",
    "github:default-branch write",
    "github:default-branch merge",
    "github:releases publish",
    "github:packages publish",
    "github:workflow-runs exec",
    "github:workflows write",
    "github:settings admin",
    "github:other-repositories write"
  ],
  "beyond": [
    "cloud:account write",
    "registry:packages publish",
    "service:account write"
  ],
  "rows": [
    {
      "commands": [
        "gh"
      ],
      "breadth": "wide",
      "via": "gh",
      "effects": [],
      "source": "gh"
    },
    {
      "commands": [
        "gh api"
      ],
      "breadth": "wide",
      "via": "gh",
      "effects": "everything",
      "source": "gh"
    },
    {
      "commands": [
        "gh issue comment",
        "gh issue edit",
        "gh issue close",
        "gh issue reopen",
        "gh issue delete",
        "gh issue lock",
        "gh issue unlock",
        "gh issue pin",
        "gh issue unpin",
        "gh issue create"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:issues write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh issue transfer"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:issues write",
        "github:other-repositories write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh issue develop",
        "gh pr update-branch"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:agent-branch write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh issue",
        "gh issue view",
        "gh issue list",
        "gh issue status"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:issues read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh pr comment",
        "gh pr edit",
        "gh pr close",
        "gh pr reopen",
        "gh pr ready",
        "gh pr create",
        "gh pr lock",
        "gh pr unlock",
        "gh pr review --comment",
        "gh pr review --request-changes"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:pull-requests write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh pr review"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:pull-requests write",
        "github:pull-requests approve"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh pr review --approve"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:pull-requests approve"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh pr merge"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:default-branch merge"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh pr",
        "gh pr view",
        "gh pr list",
        "gh pr diff",
        "gh pr checks",
        "gh pr status",
        "gh pr checkout"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:pull-requests read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh label create",
        "gh label edit",
        "gh label delete",
        "gh label clone"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:issues write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh label",
        "gh label list"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:issues read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh release create",
        "gh release upload",
        "gh release edit",
        "gh release delete",
        "gh release delete-asset"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:releases publish"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh release",
        "gh release view",
        "gh release list",
        "gh release download"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:releases read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh workflow run",
        "gh workflow enable",
        "gh workflow disable",
        "gh run rerun",
        "gh run cancel",
        "gh run delete",
        "gh cache delete"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:workflow-runs exec"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh workflow",
        "gh workflow view",
        "gh workflow list",
        "gh run",
        "gh run view",
        "gh run list",
        "gh run watch",
        "gh run download",
        "gh cache",
        "gh cache list"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:workflow-runs read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh repo create",
        "gh repo fork"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:other-repositories write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh repo sync"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:default-branch write"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh repo delete",
        "gh repo edit",
        "gh repo rename",
        "gh repo archive",
        "gh repo unarchive",
        "gh repo deploy-key",
        "gh repo autolink",
        "gh secret",
        "gh variable",
        "gh ssh-key",
        "gh gpg-key"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:settings admin"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh repo",
        "gh repo view",
        "gh repo list",
        "gh repo clone",
        "gh search"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:other-repositories read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh secret list",
        "gh variable list",
        "gh variable get",
        "gh ruleset"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "github:settings read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh gist create",
        "gh gist edit",
        "gh gist"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "internet send"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh gist view",
        "gh gist list"
      ],
      "breadth": "narrow",
      "via": "gh",
      "effects": [
        "internet read"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "gh extension",
        "gh alias",
        "gh codespace"
      ],
      "breadth": "wide",
      "via": "none",
      "effects": [
        "host:exec exec"
      ],
      "source": "gh"
    },
    {
      "commands": [
        "glab"
      ],
      "breadth": "wide",
      "via": "git",
      "effects": [],
      "source": "glab"
    },
    {
      "commands": [
        "glab api"
      ],
      "breadth": "wide",
      "via": "git",
      "effects": [
        "gitlab:merge-requests write",
        "gitlab:merge-requests approve",
        "gitlab:agent-branch write",
        "gitlab:default-branch write",
        "gitlab:default-branch merge",
        "gitlab:releases publish",
        "gitlab:packages publish",
        "gitlab:pipelines exec",
        "gitlab:other-projects write"
      ],
      "source": "glab"
    },
    {
      "commands": [
        "glab mr note",
        "glab mr create",
        "glab mr update",
        "glab mr close",
        "glab mr reopen",
        "glab mr revoke",
        "glab mr for",
        "glab mr todo",
        "glab issue note",
        "glab issue create",
        "glab issue update",
        "glab issue close",
        "glab issue reopen",
        "glab issue delete",
        "glab label create",
        "glab incident note"
      ],
      "breadth": "narrow",
      "via": "git",
      "effects": [
        "gitlab:merge-requests write"
      ],
      "source": "glab"
    },
    {
      "commands": [
        "glab mr approve"
      ],
      "breadth": "narrow",
      "via": "git",
      "effects": [
        "gitlab:merge-requests approve"
      ],
      "source": "glab"
    },
    {
      "commands": [
        "glab mr merge",
        "glab mr accept"
      ],
      "breadth": "narrow",
      "via": "git",
      "effects": [
        "gitlab:default-branch merge"
      ],
      "source": "glab"
    },
    {
      "commands": [
        "glab mr rebase"
      ],
      "breadth": "narrow",
      "via": "git",
      "effects": [
        "gitlab:agent-branch write"
      ],
      "source": "glab"
    },
    {
      "commands": [
        "glab mr",
        "glab mr view",
        "glab mr list",
        "glab mr diff",
        "glab mr checkout",
        "glab issue",
        "glab issue view",
        "glab issue list",
        "glab label",
        "glab label list"
      ],
      "breadth": "narrow",
      "via": "git",
      "effects": [
        "gitlab:merge-requests read"
      ],
      "source": "glab"
    },
    {
      "commands": [
        "glab release create",
        "glab release upload",
        "glab release delete"
      ],
      "breadth": "narrow",
      "via": "git",
      "effects": [
        "gitlab:releases publish"
      ],
      "source": "glab"
    },
    {
      "commands": [
        "glab ci run",
        "glab ci retry",
        "glab ci trigger",
        "glab ci run-trig",
        "glab ci cancel",
        "glab schedule run",
        "glab schedule create"
      ],
      "breadth": "narrow",
      "via": "git",
      "effects": [
        "gitlab:pipelines exec"
      ],
      "source": "glab"
    },
    {
      "commands": [
        "glab ci",
        "glab ci view",
        "glab ci list",
        "glab ci get",
        "glab ci status",
        "glab ci trace"
      ],
      "breadth": "narrow",
      "via": "git",
      "effects": [
        "gitlab:pipelines read"
      ],
      "source": "glab"
    },
    {
      "commands": [
        "glab repo create",
        "glab repo fork",
        "glab repo transfer",
        "glab repo delete"
      ],
      "breadth": "narrow",
      "via": "git",
      "effects": [
        "gitlab:other-projects write"
      ],
      "source": "glab"
    },
    {
      "commands": [
        "glab variable set",
        "glab variable update",
        "glab variable delete",
        "glab deploy-key",
        "glab token",
        "glab securefile"
      ],
      "breadth": "narrow",
      "via": "git",
      "effects": [
        "gitlab:settings admin"
      ],
      "source": "glab"
    },
    {
      "commands": [
        "git"
      ],
      "breadth": "wide",
      "via": "git",
      "effects": [],
      "source": "git"
    },
    {
      "commands": [
        "git push"
      ],
      "breadth": "narrow",
      "via": "git",
      "effects": [
        "github:agent-branch write",
        "github:default-branch write",
        "github:workflows write"
      ],
      "source": "git"
    },
    {
      "commands": [
        "git -c",
        "git config",
        "git rebase",
        "git bisect",
        "git submodule",
        "git filter-branch",
        "git difftool",
        "git mergetool"
      ],
      "breadth": "wide",
      "via": "none",
      "effects": [
        "host:exec exec"
      ],
      "source": "git"
    },
    {
      "commands": [
        "git commit",
        "git add",
        "git rm",
        "git mv",
        "git status",
        "git diff",
        "git log",
        "git show",
        "git branch",
        "git checkout",
        "git switch",
        "git restore",
        "git stash",
        "git reset",
        "git merge",
        "git fetch",
        "git pull",
        "git clone",
        "git tag",
        "git blame",
        "git grep",
        "git ls-files",
        "git rev-parse",
        "git merge-base",
        "git cherry-pick",
        "git revert",
        "git worktree",
        "git remote",
        "git describe",
        "git shortlog",
        "git ls-remote",
        "git apply",
        "git init"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [],
      "source": "git"
    },
    {
      "commands": [
        "bash",
        "sh",
        "zsh",
        "dash",
        "fish",
        "ksh",
        "pwsh",
        "powershell",
        "python",
        "python2",
        "python3",
        "node",
        "perl",
        "ruby",
        "php",
        "lua",
        "tsx",
        "ts-node",
        "Rscript",
        "source",
        "."
      ],
      "breadth": "interpreter",
      "form": "script",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "bun run",
        "deno run"
      ],
      "breadth": "build",
      "form": "script",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "bun",
        "deno"
      ],
      "breadth": "interpreter",
      "form": "script",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "eval",
        "osascript",
        "awk",
        "gawk",
        "mawk",
        "sed",
        "ed",
        "ex",
        "vi",
        "vim",
        "emacs",
        "expect",
        "screen",
        "tmux",
        "script",
        "parallel",
        "at",
        "crontab",
        "systemd-run",
        "tclsh",
        "jshell",
        "groovy"
      ],
      "breadth": "interpreter",
      "via": "shell",
      "effects": [],
      "source": "man"
    },
    {
      "commands": [
        "env",
        "sudo",
        "doas",
        "su",
        "nohup",
        "nice",
        "ionice",
        "time",
        "timeout",
        "stdbuf",
        "setsid",
        "flock",
        "watch",
        "strace",
        "command",
        "builtin",
        "exec",
        "noglob",
        "xargs",
        "entr",
        "dotenv",
        "dotenvx run --",
        "doppler run --",
        "op run --",
        "direnv exec",
        "mise exec",
        "devbox run"
      ],
      "breadth": "interpreter",
      "form": "wrapper",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "npx",
        "bunx",
        "uvx",
        "pipx run",
        "npm exec",
        "pnpm dlx",
        "pnpm exec",
        "yarn dlx",
        "yarn exec",
        "bun x",
        "uv tool run"
      ],
      "breadth": "interpreter",
      "form": "run",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "docker",
        "podman",
        "nerdctl",
        "docker-compose",
        "docker run",
        "docker exec",
        "docker compose"
      ],
      "breadth": "interpreter",
      "closed": "build",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "docker ps",
        "docker images",
        "docker logs",
        "docker inspect",
        "docker version",
        "docker info",
        "docker compose ps",
        "docker compose logs"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "docker push",
        "podman push"
      ],
      "breadth": "narrow",
      "via": "shell",
      "effects": [
        "registry:packages publish"
      ],
      "source": "claude"
    },
    {
      "commands": [
        "ssh",
        "mosh"
      ],
      "breadth": "interpreter",
      "closed": "build",
      "via": "shell",
      "effects": [
        "internet send",
        "service:account write"
      ],
      "source": "man"
    },
    {
      "commands": [
        "claude",
        "codex",
        "opencode",
        "gemini",
        "copilot",
        "cursor-agent",
        "amp",
        "droid",
        "goose",
        "aider",
        "qwen",
        "auggie",
        "crush",
        "kiro-cli"
      ],
      "breadth": "interpreter",
      "closed": "build",
      "via": "shell",
      "effects": [],
      "source": "agents"
    },
    {
      "commands": [
        "find"
      ],
      "breadth": "build",
      "closed": "narrow",
      "via": "none",
      "effects": [
        "host:files read"
      ],
      "source": "claude"
    },
    {
      "commands": [
        "npm run",
        "npm test",
        "npm t",
        "npm start",
        "npm ci",
        "npm install",
        "npm i",
        "npm rebuild",
        "npm version",
        "npm pack",
        "npm init",
        "pnpm run",
        "pnpm test",
        "pnpm install",
        "pnpm i",
        "pnpm add",
        "pnpm build",
        "yarn run",
        "yarn test",
        "yarn install",
        "yarn add",
        "yarn build",
        "bun install",
        "bun test",
        "bun add"
      ],
      "breadth": "build",
      "via": "shell",
      "effects": [],
      "source": "npm"
    },
    {
      "commands": [
        "npm",
        "pnpm",
        "yarn"
      ],
      "breadth": "build",
      "via": "shell",
      "effects": [],
      "source": "npm"
    },
    {
      "commands": [
        "npm view",
        "npm ls",
        "npm list",
        "npm outdated",
        "npm audit",
        "npm search",
        "npm info",
        "npm why",
        "pnpm list",
        "pnpm why",
        "yarn why",
        "yarn info"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [],
      "source": "npm"
    },
    {
      "commands": [
        "npm publish",
        "pnpm publish",
        "yarn publish",
        "yarn npm publish",
        "cargo publish",
        "twine upload",
        "uv publish",
        "poetry publish",
        "gem push",
        "nuget push",
        "dotnet nuget push",
        "vsce publish",
        "ovsx publish",
        "helm push"
      ],
      "breadth": "build",
      "via": "shell",
      "effects": [
        "registry:packages publish"
      ],
      "source": "npm"
    },
    {
      "commands": [
        "make",
        "gmake",
        "cmake",
        "ninja",
        "meson",
        "just",
        "task",
        "rake",
        "bazel",
        "bazelisk",
        "buck2",
        "pants",
        "nx",
        "turbo",
        "lerna",
        "grunt",
        "gulp",
        "tox",
        "nox",
        "pytest",
        "py.test",
        "unittest",
        "jest",
        "vitest",
        "mocha",
        "playwright",
        "cypress",
        "eslint",
        "webpack",
        "vite",
        "rollup",
        "tsc",
        "pre-commit",
        "ansible-playbook"
      ],
      "breadth": "build",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "go",
        "go run",
        "go test",
        "go build",
        "go generate",
        "go install",
        "go vet",
        "cargo",
        "mvn",
        "./mvnw",
        "mvnw",
        "gradle",
        "./gradlew",
        "gradlew",
        "sbt",
        "lein",
        "mix",
        "dotnet",
        "swift",
        "xcodebuild",
        "pod",
        "flutter",
        "dart",
        "composer",
        "bundle",
        "rails",
        "pip",
        "pip3",
        "pipx",
        "poetry",
        "pdm",
        "hatch",
        "conda",
        "uv",
        "uv sync",
        "uv pip",
        "apt",
        "apt-get",
        "brew",
        "apk",
        "dnf",
        "yum"
      ],
      "breadth": "build",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "uv run",
        "poetry run",
        "pdm run",
        "hatch run",
        "bundle exec",
        "conda run"
      ],
      "breadth": "build",
      "form": "run",
      "via": "shell",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "go version",
        "go env",
        "go list",
        "go fmt",
        "gofmt",
        "go doc",
        "cargo --version",
        "cargo fmt",
        "cargo tree",
        "cargo metadata",
        "pip list",
        "pip show",
        "uv --version",
        "apt list",
        "brew list"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [],
      "source": "claude"
    },
    {
      "commands": [
        "curl",
        "wget",
        "http",
        "https",
        "xh",
        "httpie",
        "nc",
        "ncat",
        "netcat",
        "socat",
        "telnet",
        "scp",
        "sftp",
        "rsync",
        "ftp",
        "rclone",
        "aria2c"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [
        "internet send",
        "internet read"
      ],
      "source": "man"
    },
    {
      "commands": [
        "ping",
        "dig",
        "nslookup",
        "host"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [
        "internet send"
      ],
      "source": "man"
    },
    {
      "commands": [
        "aws",
        "az",
        "gcloud",
        "gsutil",
        "bq",
        "doctl",
        "oci",
        "ibmcloud",
        "terraform",
        "tofu",
        "terragrunt",
        "pulumi",
        "kubectl",
        "helm",
        "eksctl",
        "oc",
        "wrangler",
        "serverless",
        "sam",
        "cdk"
      ],
      "breadth": "wide",
      "via": "shell",
      "effects": [
        "cloud:account write"
      ],
      "source": "clouds"
    },
    {
      "commands": [
        "vercel",
        "netlify",
        "heroku",
        "fly",
        "flyctl",
        "railway",
        "supabase",
        "firebase",
        "stripe",
        "sentry-cli",
        "glab",
        "jira",
        "acli",
        "psql",
        "mysql",
        "mongosh",
        "redis-cli",
        "snowsql",
        "twilio"
      ],
      "breadth": "wide",
      "via": "shell",
      "effects": [
        "service:account write"
      ],
      "source": "clouds"
    },
    {
      "commands": [
        "cat",
        "head",
        "tail",
        "less",
        "more",
        "grep",
        "rg",
        "egrep",
        "fgrep",
        "ag",
        "jq",
        "yq",
        "strings",
        "xxd",
        "od",
        "base64",
        "diff",
        "sort",
        "uniq",
        "cut",
        "nl",
        "printenv"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [
        "host:files read"
      ],
      "source": "man"
    },
    {
      "commands": [
        "cp",
        "mv",
        "rm",
        "rmdir",
        "mkdir",
        "touch",
        "tee",
        "ln",
        "chmod",
        "chown",
        "dd",
        "install",
        "truncate",
        "tar",
        "unzip",
        "patch",
        "sponge"
      ],
      "breadth": "narrow",
      "via": "none",
      "effects": [
        "host:files write"
      ],
      "source": "man"
    }
  ]
};

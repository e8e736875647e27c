// Generated from installs.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "sources": {
    "npm": "https://docs.npmjs.com/cli/commands",
    "pnpm": "https://pnpm.io/cli/add",
    "yarn": "https://yarnpkg.com/cli",
    "bun": "https://bun.sh/docs/cli/install",
    "pip": "https://pip.pypa.io/en/stable/cli/pip_install/",
    "uv": "https://docs.astral.sh/uv/reference/cli/",
    "cargo": "https://doc.rust-lang.org/cargo/commands/cargo-install.html",
    "gem": "https://guides.rubygems.org/command-reference/",
    "go": "https://go.dev/ref/mod#go-install",
    "brew": "https://docs.brew.sh/Manpage"
  },
  "rows": [
    {
      "commands": [
        "npm install",
        "npm i",
        "npm add",
        "npm update"
      ],
      "form": "adds",
      "source": "npm"
    },
    {
      "commands": [
        "npx",
        "npm exec",
        "npm x",
        "npm create",
        "npm init"
      ],
      "form": "runs",
      "source": "npm"
    },
    {
      "commands": [
        "pnpm install",
        "pnpm i",
        "pnpm add",
        "pnpm update",
        "pnpm up"
      ],
      "form": "adds",
      "source": "pnpm"
    },
    {
      "commands": [
        "pnpm dlx",
        "pnpx",
        "pnpm create"
      ],
      "form": "runs",
      "source": "pnpm"
    },
    {
      "commands": [
        "yarn add",
        "yarn up",
        "yarn upgrade"
      ],
      "form": "adds",
      "source": "yarn"
    },
    {
      "commands": [
        "yarn install"
      ],
      "form": "project",
      "source": "yarn"
    },
    {
      "commands": [
        "yarn dlx",
        "yarn create"
      ],
      "form": "runs",
      "source": "yarn"
    },
    {
      "commands": [
        "bun install",
        "bun i",
        "bun add",
        "bun update"
      ],
      "form": "adds",
      "source": "bun"
    },
    {
      "commands": [
        "bunx",
        "bun x",
        "bun create"
      ],
      "form": "runs",
      "source": "bun"
    },
    {
      "commands": [
        "pip install",
        "pip3 install",
        "python -m pip install",
        "python3 -m pip install",
        "pipx install",
        "pipx inject"
      ],
      "form": "adds",
      "source": "pip"
    },
    {
      "commands": [
        "pipx run"
      ],
      "form": "runs",
      "source": "pip"
    },
    {
      "commands": [
        "uv pip install",
        "uv tool install",
        "uv add",
        "poetry add",
        "pdm add"
      ],
      "form": "adds",
      "source": "uv"
    },
    {
      "commands": [
        "uvx",
        "uv tool run"
      ],
      "form": "runs",
      "source": "uv"
    },
    {
      "commands": [
        "cargo install",
        "cargo binstall",
        "cargo add"
      ],
      "form": "adds",
      "source": "cargo"
    },
    {
      "commands": [
        "gem install",
        "bundle add"
      ],
      "form": "adds",
      "source": "gem"
    },
    {
      "commands": [
        "bundle install"
      ],
      "form": "project",
      "source": "gem"
    },
    {
      "commands": [
        "go install",
        "go get",
        "go run"
      ],
      "form": "adds",
      "source": "go"
    },
    {
      "commands": [
        "brew install"
      ],
      "form": "adds",
      "source": "brew"
    }
  ],
  "locked": [
    {
      "commands": [
        "npm ci",
        "npm clean-install",
        "npm install",
        "npm i"
      ],
      "source": "npm"
    },
    {
      "commands": [
        "pnpm install",
        "pnpm i"
      ],
      "source": "pnpm"
    },
    {
      "commands": [
        "yarn",
        "yarn install"
      ],
      "source": "yarn"
    },
    {
      "commands": [
        "bun install",
        "bun i"
      ],
      "source": "bun"
    },
    {
      "commands": [
        "pip install",
        "pip3 install",
        "python -m pip install",
        "python3 -m pip install",
        "pipx install"
      ],
      "source": "pip"
    },
    {
      "commands": [
        "uv sync",
        "uv pip install",
        "poetry install",
        "pdm install"
      ],
      "source": "uv"
    },
    {
      "commands": [
        "bundle install"
      ],
      "source": "gem"
    }
  ],
  "without-scripts": [
    "--ignore-scripts",
    "--ignore-scripts=true",
    "--only-binary=:all:",
    "--dry-run",
    "--frozen-lockfile",
    "--immutable",
    "--require-hashes"
  ]
};

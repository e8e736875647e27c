// Generated from caches.yaml by tools/generate.mjs. Do not edit.
export const data = {
  "actions": {
    "actions/cache": {
      "does": "both",
      "key": "key",
      "prefixes": "restore-keys",
      "path": "path",
      "source": "https://github.com/actions/cache#inputs"
    },
    "actions/cache/save": {
      "does": "save",
      "key": "key",
      "path": "path",
      "source": "https://github.com/actions/cache/blob/main/save/README.md"
    },
    "actions/cache/restore": {
      "does": "restore",
      "key": "key",
      "prefixes": "restore-keys",
      "path": "path",
      "source": "https://github.com/actions/cache/blob/main/restore/README.md"
    },
    "actions/setup-node": {
      "does": "both",
      "on": "cache",
      "source": "https://github.com/actions/setup-node#usage"
    },
    "actions/setup-python": {
      "does": "both",
      "on": "cache",
      "source": "https://github.com/actions/setup-python#caching-packages-dependencies"
    },
    "actions/setup-java": {
      "does": "both",
      "on": "cache",
      "source": "https://github.com/actions/setup-java#caching-packages-dependencies"
    },
    "actions/setup-go": {
      "does": "both",
      "on": "cache",
      "default": "true",
      "source": "https://github.com/actions/setup-go#caching-dependency-files-and-build-outputs"
    },
    "actions/setup-dotnet": {
      "does": "both",
      "on": "cache",
      "source": "https://github.com/actions/setup-dotnet#caching-nuget-packages"
    },
    "ruby/setup-ruby": {
      "does": "both",
      "on": "bundler-cache",
      "source": "https://github.com/ruby/setup-ruby#caching-bundle-install-automatically"
    },
    "pnpm/action-setup": {
      "does": "both",
      "on": "cache",
      "source": "https://github.com/pnpm/action-setup#inputs"
    },
    "swatinem/rust-cache": {
      "does": "both",
      "source": "https://github.com/Swatinem/rust-cache#example-usage"
    },
    "astral-sh/setup-uv": {
      "does": "both",
      "on": "enable-cache",
      "default": "true",
      "source": "https://github.com/astral-sh/setup-uv/blob/main/docs/caching.md"
    },
    "gradle/actions/setup-gradle": {
      "does": "both",
      "off": "cache-disabled",
      "source": "https://github.com/gradle/actions/blob/main/docs/setup-gradle.md"
    },
    "gradle/gradle-build-action": {
      "does": "both",
      "off": "cache-disabled",
      "source": "https://github.com/gradle/gradle-build-action#readme"
    },
    "oven-sh/setup-bun": {
      "does": "both",
      "off": "no-cache",
      "source": "https://github.com/oven-sh/setup-bun#inputs"
    },
    "jdx/mise-action": {
      "does": "both",
      "on": "cache",
      "default": "true",
      "source": "https://github.com/jdx/mise-action#readme"
    },
    "tespkg/actions-cache": {
      "does": "both",
      "key": "key",
      "prefixes": "restore-keys",
      "path": "path",
      "own": true,
      "source": "https://github.com/tespkg/actions-cache#usage"
    },
    "whywaita/actions-cache-s3": {
      "does": "both",
      "key": "key",
      "prefixes": "restore-keys",
      "path": "path",
      "own": true,
      "source": "https://github.com/whywaita/actions-cache-s3#usage"
    },
    "itchyny/s3-cache-action": {
      "does": "both",
      "key": "key",
      "prefixes": "restore-keys",
      "path": "path",
      "own": true,
      "source": "https://github.com/itchyny/s3-cache-action#usage"
    }
  },
  "writes": [
    "push",
    "schedule",
    "workflow_dispatch",
    "repository_dispatch",
    "delete",
    "registry_package",
    "page_build"
  ],
  "apart": [
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
    "release",
    "create",
    "merge_group"
  ],
  "modes": {
    "read": "restore",
    "write": "both",
    "write-only": "save",
    "none": "neither"
  }
};

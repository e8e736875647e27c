import { expect, test } from "vitest";
import { actionPin } from "../../src/readers/github-workflow/action-pin.ts";

test.each([
  ["garden/agent@0123456789abcdef0123456789abcdef01234567", "commit"],
  ["garden/agent@0123456", "tag"],
  ["garden/agent@v1", "tag"],
  ["garden/agent@v1.2.3", "version"],
  ["garden/agent@main", "branch"],
  ["garden/agent/base@refs/heads/next", "branch"],
  ["docker://ghcr.io/garden/agent:1", "tag"],
  ["docker://ghcr.io/garden/agent@sha256:00", "digest"],
  ["./.github/actions/agent", undefined],
  [undefined, undefined],
])("%s: %s", (uses, expected) => {
  expect(actionPin(uses)).toBe(expected);
});

import { describe, expect, test } from "vitest";
import { isOpenEnded, isReading, toolReach } from "../../src/catalog/server-tools.ts";

const WRITE = { resource: "service:account", access: "write" };
const SEND = { resource: "internet", access: "send" };

describe("what the name of a server's tool tells", () => {
  test.each(["get_issue", "list_pull_requests", "notion-search", "getWorkflowRun", "query-docs", "browser_snapshot"])(
    "%s reads",
    (tool) => {
      expect(isReading(tool)).toBe(true);
      expect(toolReach("x", [tool], WRITE)).toBe("no");
    },
  );

  test.each(["create_page", "slack_post_message", "browser_click", "deletePage", "update_*"])("%s writes", (tool) => {
    expect(isReading(tool)).toBe(false);
    expect(toolReach("x", [tool], WRITE)).toBe("yes");
  });

  test.each(["execute_sql", "run_command", "browser_evaluate", "apply_migration", "query"])(
    "%s does anything",
    (tool) => {
      expect(isOpenEnded(tool)).toBe(true);
      expect(toolReach("x", [tool], WRITE)).toBe("yes");
      expect(toolReach("x", [tool], SEND)).toBe("yes");
    },
  );

  test("a verb that nobody knows tells nothing, nor does a wildcard", () => {
    expect(toolReach("x", ["frobnicate"], WRITE)).toBe("unknown");
    expect(toolReach("x", ["*"], WRITE)).toBe("unknown");
    expect(toolReach("x", ["get_*"], WRITE)).toBe("no");
  });

  test("an address is something to send to", () => {
    expect(toolReach("x", ["fetch_url"], SEND)).toBe("yes");
    expect(toolReach("x", ["browser_navigate"], SEND)).toBe("yes");
    expect(toolReach("x", ["get_page"], SEND)).toBe("no");
  });

  test("tools of GitHub's server are known by their names", () => {
    const merge = { resource: "github:default-branch", access: "merge" };
    expect(toolReach("github", ["merge_pull_request"], merge)).toBe("yes");
    expect(toolReach("github", ["create_pull_request"], merge)).toBe("no");
  });
});

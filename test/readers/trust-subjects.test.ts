import { describe, expect, test } from "vitest";
import { HOLE } from "../../src/parse/written.ts";
import { jobsOf } from "../../src/readers/trust/attribute-condition.ts";
import { ALL, both, breadthOf, claim, described, subject, widest } from "../../src/readers/trust/subjects.ts";

const like = (text: string): string => breadthOf(subject(text, true));
const equals = (text: string): string => breadthOf(subject(text, false));

describe("a subject of GitHub", () => {
  test.each([
    ["*", "anyone"],
    ["repo:*", "anyone"],
    ["repo:*/*", "anyone"],
    ["repo:*:ref:refs/heads/main", "anyone"],
    ["repo:acme*/bakery:environment:production", "anyone"],
    ["repo:*/*:ref:refs/heads/main", "anyone"],
    ["repo:acme/*", "organization"],
    ["repo:acme/*:*", "organization"],
    ["repo:acme/*:ref:refs/heads/main", "organization"],
    ["repo:acme/bakery-*:pull_request", "organization"],
    ["repo:acme/bakery*", "organization"],
    ["repo:acme/bakery:*", "repository"],
    ["repo:acme/bakery:ref:*", "repository"],
    ["repo:acme/bakery:ref:refs/heads/*", "repository"],
    ["repo:acme/bakery:environment:*", "repository"],
    ["repo:acme/bakery:pull_request", "pull-request"],
    ["repo:acme/bakery:ref:refs/pull/*/merge", "pull-request"],
    ["repo:acme/bakery:ref:refs/heads/main", "ref"],
    ["repo:acme/bakery:ref:refs/heads/release/*", "ref"],
    ["repo:acme/bakery:ref:refs/tags/*", "ref"],
    ["repo:acme/bakery:environment:production", "environment"],
    ["repo:acme/bakery:job_workflow_ref:acme/ci/.github/workflows/a.yml@refs/heads/main", "workflow"],
    ["repo:acme/bakery", "ref"],
    ["repository_owner:acme:actor:me", "unknown"],
    [`repo:acme/bakery:${HOLE}`, "unknown"],
    [`repo:acme/bakery:ref:${HOLE}`, "unknown"],
    [`repo:acme/bakery:environment:${HOLE}`, "environment"],
    [`repo:${HOLE}/${HOLE}:*`, "repository"],
    [`repo:${HOLE}:*`, "repository"],
    [HOLE, "unknown"],
    ["system:serviceaccount:a:b", "unknown"],
  ])("%s lets in: %s", (text, breadth) => {
    expect(like(text)).toBe(breadth);
  });

  test("with ids behind its names is the same as without", () => {
    expect(subject("repo:acme@4711/bakery@815:environment:production", true)).toEqual(
      subject("repo:acme/bakery:environment:production", true),
    );
    expect(like("repo:acme@4711/bakery@815:*")).toBe("repository");
  });

  test("has no wildcards where the two are compared as they are", () => {
    expect(equals("repo:acme/bakery:*")).toBe("ref");
    expect(equals("repo:acme/*:ref:refs/heads/main")).toBe("ref");
    expect(equals("repo:acme/bakery:pull_request")).toBe("pull-request");
  });
});

test("a subject of GitLab", () => {
  expect(like("project_path:acme/*:ref_type:branch:ref:main")).toBe("organization");
  expect(like("project_path:acme/team/bakery:*")).toBe("repository");
  expect(like("project_path:acme/bakery:ref_type:branch:ref:*")).toBe("repository");
  expect(like("project_path:acme/bakery:ref_type:branch:ref:main")).toBe("ref");
  expect(like("project_path:*:ref_type:branch:ref:main")).toBe("anyone");
});

test("other claims narrow, and those that nobody knows leave it open", () => {
  const room = (key: string, value: string): string => breadthOf(both(ALL, claim(key, value, false)));
  expect(room("aud", "sts.amazonaws.com")).toBe("anyone");
  expect(room("event_name", "push")).toBe("anyone");
  expect(room("repository_owner", "acme")).toBe("organization");
  expect(room("repository_id", "815")).toBe("repository");
  expect(room("job_workflow_ref", "acme/ci/.github/workflows/a.yml@refs/tags/v1")).toBe("workflow");
  expect(room("actor", "me")).toBe("unknown");
  const main = both(claim("repository", "acme/bakery", false), claim("ref", "refs/heads/main", false));
  expect([breadthOf(main), described(main)]).toEqual(["ref", "jobs of acme/bakery on refs/heads/main"]);
});

test("of alternatives the widest counts", () => {
  const all = [subject("repo:acme/a:environment:x", true), subject("repo:acme/*", true)];
  expect(widest(all)).toBe(all[1]);
  expect(widest([])).toBeUndefined();
});

describe("the condition of a provider", () => {
  const of = (text: string): string | undefined => {
    const jobs = jobsOf(text);
    return jobs && breadthOf(jobs);
  };
  test.each([
    ["assertion.repository_owner == 'acme'", "organization"],
    ["attribute.repository=='acme/bakery'", "repository"],
    ["assertion.repository == 'acme/bakery' && assertion.ref == 'refs/heads/main'", "ref"],
    [
      "(assertion.repository == 'acme/bakery') && (assertion.environment == 'a' || assertion.environment == 'b')",
      "environment",
    ],
    ["assertion.repository == 'acme/a' || assertion.repository_owner == 'other'", "organization"],
    ["assertion.repository in ['acme/a', \"acme/b\"]", "repository"],
    ["assertion.sub.startsWith('repo:acme/')", "organization"],
    ["google.subject == 'repo:acme/bakery:environment:production'", "environment"],
    ["claims['sub'] matches 'repo:acme/bakery:ref:refs/heads/*'", "repository"],
    ["assertion.repository == 'acme/a' && assertion.ref == 'refs/heads/main' && assertion.actor.size() > 3", "ref"],
    ["assertion.repository.split('/')[0] == 'acme'", undefined],
    ["assertion.repository == 'acme/a' && !(assertion.ref == 'x')", undefined],
    ["assertion.repository == 'acme/a' || has(assertion.x)", undefined],
    ["'a && b' == assertion.x", undefined],
    ["", undefined],
  ])("%s: %s", (text, breadth) => {
    expect(of(text)).toBe(breadth);
  });

  test("is given up where it is too long or too deep", () => {
    expect(of(`${"(".repeat(3000)}assertion.repository == 'a/b'`)).toBeUndefined();
    expect(of("a".repeat(5000))).toBeUndefined();
  });
});

import type { Running } from "../shell/shell-compare.ts";
import { ask, type Js, lost, mayThrow, openObject, openOf, THROWN, type Value } from "./js-values.ts";

const INSIDERS = ["triager", "writer", "maintainer"] as const;

// https://octokit.github.io/rest.js/, and the endpoints behind it: https://docs.github.com/en/rest
const PERMISSION: ReadonlySet<string> = new Set([
  "repos.getCollaboratorPermissionLevel",
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
]);
/** Each of these fails for whoever is no member; the names of the place that it asks about. */
const MEMBERSHIP: ReadonlyMap<string, readonly string[]> = new Map([
  ["teams.getMembershipForUserInOrg", ["org", "team_slug"]],
  ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}", ["org", "team_slug"]],
  ["orgs.checkMembershipForUser", ["org"]],
  ["orgs.getMembershipForUser", ["org"]],
  ["orgs.checkPublicMembershipForUser", ["org"]],
  ["GET /orgs/{org}/members/{username}", ["org"]],
  ["GET /orgs/{org}/memberships/{username}", ["org"]],
  ["repos.checkCollaborator", ["owner", "repo"]],
]);
/** Requests that tell nothing of a person's standing, and change none. */
const HARMLESS =
  /^(?:(?:issues|reactions|pulls|checks)\.\w+|repos\.(?:get(?:Commit|Content|ReadMe|Branch)?|list\w+|createCommitStatus)|users\.getByUsername|actions\.(?:get|list|cancel)\w+)$/;

/** Whether a value names this repository or its owner, or a place that is written out. */
function isHere(value: Value | undefined): boolean {
  if (value?.kind === "plain") return typeof value.value === "string" && value.value !== "";
  return (
    value?.kind === "expression" &&
    /^github\.(?:repository_owner|event\.(?:repository\.(?:name|owner\.login)|organization\.login))$/.test(value.text)
  );
}

/** The person of a request, as an expression; nobody's where the request is about another place. */
function personOf(entries: ReadonlyMap<string, Value>, places: readonly string[]): string {
  const person = entries.get("username");
  const known = person?.kind === "expression" && places.every((name) => isHere(entries.get(name)));
  return known ? person.text : "";
}

const record = (entries: Readonly<Record<string, Value>>): Value => ({
  kind: "record",
  entries: new Map(Object.entries(entries)),
});

const responseOf = (data: Value, js: Js): Value =>
  record({ data, status: openOf(js), headers: openObject(js), url: openObject(js) });

/** What GitHub answers to a request that is awaited. */
export function* answered(method: string, args: readonly Value[], js: Js): Running<Value> {
  const [first, second] = args;
  const named = method === "request" && first?.kind === "plain" ? String(first.value) : method;
  const given = method === "request" ? second : first;
  const entries: ReadonlyMap<string, Value> = given?.kind === "record" ? given.entries : new Map();
  js.count.open += 1;
  const id = `request ${js.count.open}`;
  const places = PERMISSION.has(named) ? ["owner", "repo"] : MEMBERSHIP.get(named);
  if (places === undefined) {
    if (!HARMLESS.test(named)) return yield* lost();
    yield* mayThrow(id);
    return responseOf(openObject(js), js);
  }
  if (!["username", ...places].every((name) => entries.has(name))) return yield* lost();
  const person = personOf(entries, places);
  if (PERMISSION.has(named)) {
    yield* mayThrow(id);
    return { kind: "answer", part: "whole", of: { id, person } };
  }
  if (!(yield* ask(`${id} finds a member`, js.symbols.proof(person, INSIDERS)))) throw THROWN;
  // NOTE: a member who has not accepted yet was invited all the same.
  return responseOf(record({ state: openOf(js), role: openOf(js), user: openObject(js), url: openObject(js) }), js);
}

import { HOLE } from "../../parse/written.ts";

/** Whom a trust policy lets in, the widest first. `vacuous` is a condition that holds where there is no subject at all. */
export const BREADTHS = [
  "anyone",
  "organization",
  "repository",
  "pull-request",
  "vacuous",
  "unknown",
  "ref",
  "environment",
  "workflow",
] as const;
export type Breadth = (typeof BREADTHS)[number];

/** From where in a repository a job may come. */
type Room = "any" | "pull-request" | "unknown" | "ref" | "environment" | "workflow";
const ROOMS: readonly Room[] = ["any", "pull-request", "unknown", "ref", "environment", "workflow"];

/** The jobs that one claim, or several together, let in. */
export interface Jobs {
  /** `*` for any, `?` for one that is not in the files. */
  readonly owner: string;
  readonly repository: string;
  readonly room: Room;
  /** The branch, tag, environment or workflow, as it is asked for. */
  readonly detail?: string;
}

export const ALL: Jobs = { owner: "*", repository: "*", room: "any" };
const UNKNOWN: Jobs = { owner: "?", repository: "?", room: "unknown" };

// An id behind a name, in the immutable form of a subject: https://docs.github.com/en/actions/reference/security/oidc
const ID = /@\d+$/;

function name(text: string, wild: boolean): string {
  if (text.includes(HOLE)) return wild && /^[*?]/.test(text) ? "*" : "?";
  return wild && /[*?]/.test(text) ? "*" : text.replace(ID, "");
}

/** A branch of anybody's naming, in the patterns that people write for it. */
const ANY_REF = /^(?:\*|refs\/\*+|refs\/heads\/\*+|refs\/\*\/\*|heads\/\*+)$/;

function refRoom(ref: string, wild: boolean): Pick<Jobs, "room" | "detail"> {
  if (wild && ANY_REF.test(ref)) return { room: "any" };
  if (wild && /^refs\/pull\//.test(ref)) return { room: "pull-request" };
  return ref === HOLE ? { room: "unknown" } : { room: "ref", detail: ref };
}

/** What stands behind the repository in a subject of GitHub. */
function githubRoom(rest: string, wild: boolean): Pick<Jobs, "room" | "detail"> {
  if (wild && rest.startsWith("*")) return { room: "any" };
  const [kind = "", ...more] = rest.split(":");
  const detail = more.join(":");
  if (kind === "pull_request" || (wild && kind === "pull_request*")) return { room: "pull-request" };
  if (kind === "ref") return refRoom(detail, wild);
  // NOTE: an environment that does not exist is made by the first job that names it, so `*` asks for nothing.
  // https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments
  if (kind === "environment") return wild && detail === "*" ? { room: "any" } : { room: "environment", detail };
  if (kind === "job_workflow_ref" || kind === "workflow_ref") return { room: "workflow", detail };
  return { room: "unknown" };
}

function github(text: string, wild: boolean): Jobs | undefined {
  const [, owner, repository, rest] = /^repo:([^/:]*)\/([^:]*)(?::([\s\S]*))?$/.exec(text) ?? [];
  if (owner === undefined || repository === undefined) {
    // One variable for both: `repo:${var.repository}:*`.
    const [, whole, after] = /^repo:(\u{E000})(?::([\s\S]*))?$/u.exec(text) ?? [];
    if (whole !== undefined) return { owner: "?", repository: "?", ...githubRoom(after ?? "", wild) };
    return wild && /^(?:\*|repo:[^/]*\*)/.test(text) ? ALL : undefined;
  }
  const who = { owner: name(owner, wild), repository: name(repository, wild) };
  if (rest !== undefined) return { ...who, ...githubRoom(rest, wild) };
  // NOTE: `*` matches a colon, too; without one such a subject is nobody's.
  return wild && repository.endsWith("*") ? { ...who, room: "any" } : { ...who, room: "ref", detail: "nothing" };
}

/** `project_path:group/project:ref_type:branch:ref:main`: https://docs.gitlab.com/ci/cloud_services/ */
function gitlab(text: string, wild: boolean): Jobs | undefined {
  const [, path, rest] = /^project_path:([^:]*)(?::([\s\S]*))?$/.exec(text) ?? [];
  if (path === undefined) return undefined;
  const at = path.indexOf("/");
  const owner = name(at < 0 ? path : path.slice(0, at), wild);
  const repository = owner === "*" ? "*" : name(at < 0 ? "" : path.slice(at + 1), wild);
  const ref = /^ref_type:[^:]*:ref:([\s\S]*)$/.exec(rest ?? "")?.[1];
  if (rest === undefined) return { owner, repository, room: wild && path.endsWith("*") ? "any" : "ref" };
  if (wild && (rest.startsWith("*") || ref === "*" || /^ref_type:(?:branch:|\*)?\*?$/.test(rest)))
    return { owner, repository, room: "any" };
  return {
    owner,
    repository,
    room: ref === undefined || ref === HOLE ? "unknown" : "ref",
    ...(ref && { detail: ref }),
  };
}

/** The jobs that a pattern for the subject lets in; `wild` says whether `*` and `?` stand for anything in it. */
export function subject(text: string, wild: boolean): Jobs {
  if (wild && text === "*") return ALL;
  // NOTE: compared as it is, a pattern is nobody's subject.
  if (!wild && /[*?]/.test(text)) return { owner: "?", repository: "?", room: "ref", detail: "nothing" };
  return github(text, wild) ?? gitlab(text, wild) ?? UNKNOWN;
}

/** Claims that say nothing of where a job stands. */
const NEUTRAL: ReadonlySet<string> = new Set(["iss", "aud", "event_name", "ref_type", "runner_environment"]);

/** A claim other than the subject: https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims */
export function claim(key: string, text: string, wild: boolean): Jobs {
  const any = wild && /^\*+$/.test(text);
  if (key === "sub" || key === "subject") return subject(text, wild);
  if (any) return ALL;
  if (key === "repository") {
    const [owner = "", repository] = text.split("/");
    return {
      owner: name(owner, wild),
      repository: repository === undefined ? "?" : name(repository, wild),
      room: "any",
    };
  }
  if (key === "repository_owner" || key === "namespace_path") return { ...ALL, owner: name(text, wild) };
  if (key === "repository_owner_id" || key === "namespace_id") return { ...ALL, owner: "?" };
  if (key === "repository_id" || key === "project_id") return { owner: "?", repository: "?", room: "any" };
  if (key === "project_path") return { ...subject(`project_path:${text}`, wild), room: "any" };
  if (key === "environment") return { ...ALL, room: "environment", detail: text };
  if (key === "ref") return { ...ALL, ...refRoom(text, wild) };
  if (key === "ref_protected") return text === "true" ? { ...ALL, room: "ref", detail: "a protected branch" } : ALL;
  if (key === "job_workflow_ref" || key === "workflow_ref")
    return wild && /(?:@|@refs\/heads\/)?\*$/.test(text)
      ? { ...ALL, room: "unknown" }
      : { ...ALL, room: "workflow", detail: text };
  if (key === "enterprise" || key === "enterprise_id") return { ...ALL, owner: "?" };
  return NEUTRAL.has(key) ? ALL : { ...ALL, room: "unknown" };
}

const narrower = (a: string, b: string): string => (a === "*" || (a === "?" && b !== "*") ? b : a);

/** The jobs that both let in. */
export function both(a: Jobs, b: Jobs): Jobs {
  const inner = ROOMS.indexOf(a.room) >= ROOMS.indexOf(b.room) ? a : b;
  return {
    owner: narrower(a.owner, b.owner),
    repository: narrower(a.repository, b.repository),
    room: inner.room,
    ...(inner.detail === undefined ? {} : { detail: inner.detail }),
  };
}

/** How wide a door is. */
export function breadthOf({ owner, repository, room }: Jobs): Breadth {
  if (room === "workflow") return "workflow";
  if (room === "unknown") return "unknown";
  // NOTE: whoever names an organization of their own names its repositories, branches and environments, too.
  if (owner === "*") return "anyone";
  if (repository === "*") return "organization";
  return room === "any" ? "repository" : room;
}

/** Whether the names in it are in the files. */
export const isNamed = ({ owner, repository }: Jobs): boolean => owner !== "?" && repository !== "?";

/** Of several that are let in the widest. */
export function widest(all: readonly Jobs[]): Jobs | undefined {
  const rank = (jobs: Jobs): number => BREADTHS.indexOf(breadthOf(jobs));
  return [...all].sort((a, b) => rank(a) - rank(b))[0];
}

/** The jobs in words. */
export function described(jobs: Jobs): string {
  const { owner, repository, room, detail } = jobs;
  const breadth = breadthOf(jobs);
  if (breadth === "anyone") return "any job of any repository";
  const org = owner === "?" ? "an organization named by a variable" : owner;
  const whole = isNamed(jobs) ? `${owner}/${repository}` : "a repository named by a variable";
  const where = repository === "*" ? `any repository of ${org}` : whole;
  if (room === "any") return `any job of ${where}`;
  if (room === "pull-request") return `a job on any pull request of ${where}`;
  if (room === "unknown") return `jobs of ${where} that a variable names`;
  const place = (detail ?? "").replaceAll(HOLE, "…");
  return room === "environment" ? `jobs of ${where} in environment ${place}` : `jobs of ${where} on ${place}`;
}

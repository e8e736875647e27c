import { checksOut, mintsAppToken, registryLogin } from "../../catalog/steps.ts";
import type { Builder } from "../builder.ts";
import type { HeldCredential } from "../ci/agents/agent.ts";
import type { CredentialRef } from "../ci/run.ts";
import { appToken } from "./credentials.ts";
import { sessionLeft } from "./federation.ts";
import type { Step } from "./scope.ts";
import { leftByScript, usedForRegistry } from "./script-credentials.ts";

/** A name that no other token of the job has: inside of a composite action, a step may have the id of one outside. */
function nameOf(builder: Builder, job: string, base: string): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? base : `${base}~${n}`;
    if (!builder.has(`credential:${job}/${name}`)) return name;
  }
}

/** A token that a step mints for the steps after it, if it does. */
export function mintedToken(builder: Builder, job: string, step: Step): CredentialRef | undefined {
  if (step.uses === undefined || !mintsAppToken(step.uses)) return undefined;
  const grants = new Map<string, string>();
  for (const [name, value] of step.with)
    if (name.startsWith("permission-")) grants.set(name.slice("permission-".length), value.text);
  const wide = step.with.has("owner") && !step.with.has("repositories");
  const label = wide ? "App token for every repository of the installation" : "App token";
  return appToken(
    builder,
    job,
    nameOf(builder, job, `${step.id ?? "app"}.token`),
    label,
    grants,
    step.location,
    grants.size > 0,
    // https://github.com/actions/create-github-app-token#skip-token-revoke
    step.with.get("skip-token-revoke")?.text.trim() !== "true",
  );
}

/** What an earlier step leaves within reach of everything that runs after it: tokens on disk, logins, cloud sessions. */
export function leftBehind(builder: Builder, job: string, step: Step, token: CredentialRef): readonly HeldCredential[] {
  if (step.uses === undefined) return leftByScript(builder, job, step, token);
  if (checksOut(step.uses)) {
    // NOTE: `persist-credentials` defaults to true: https://github.com/actions/checkout#usage
    if (step.with.get("persist-credentials")?.text.trim() === "false") return [];
    const given = step.with.get("token");
    const refs = given && given.refs.length > 0 ? given.refs : [token];
    return refs.map((ref) => ({
      ref,
      channels: ["git"],
      name: "checkout",
      location: given?.tree?.location ?? step.location,
    }));
  }
  const login = registryLogin(step.uses);
  return login === undefined ? sessionLeft(builder, job, step) : loginLeft(builder, step, login);
}

/** NOTE: the client keeps what it is given in a file of the user, until the action logs out at the end of the job. */
function loginLeft(builder: Builder, step: Step, input: string): readonly HeldCredential[] {
  const given = step.with.get(input);
  return (given?.refs ?? []).map((ref) => {
    usedForRegistry(builder, ref.id);
    return { ref, channels: ["env"], name: "registry login", location: given?.tree?.location ?? step.location };
  });
}

/** Secrets of later steps, which a step that can change the workspace may wait for. */
export function heldAfter(steps: readonly Step[], index: number): readonly HeldCredential[] {
  return steps
    .slice(index + 1)
    .filter((step) => step.run !== undefined || step.uses?.startsWith("./"))
    .flatMap((step) => {
      const values = [...step.env, ...step.with];
      return values.flatMap(([name, value]) =>
        value.refs.map(
          (ref): HeldCredential => ({ ref, name, channels: ["env"], location: value.tree?.location ?? step.location }),
        ),
      );
    });
}

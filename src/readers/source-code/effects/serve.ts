import { placeOf } from "../../../parse/typescript/module.ts";
import { type Found, reached } from "./found.ts";
import type { Bound } from "./frame.ts";
import type { Secret } from "./secrets.ts";

/** What a client was given to prove who it is. */
export interface Given {
  readonly secrets: readonly Secret[];
  /** Whose login of the machine or job it takes when it is given none. */
  readonly ambient: string | undefined;
  /** Whether everything that it is given is seen. */
  readonly isSeen: boolean;
}

/** What a service is asked to do, with the credential that its client was given. */
export function serve(
  found: Found,
  call: Bound,
  acts: readonly { readonly resource: string; readonly access: string }[],
  { secrets, ambient, isSeen }: Given,
): void {
  const location = placeOf(call.at.module, call.at.node);
  const login: readonly Secret[] =
    secrets.length === 0 && ambient !== undefined && isSeen ? [{ ambient, name: ambient, location }] : [];
  for (const secret of [...secrets, ...login]) found.secrets.push({ ...secret, serves: acts });
  const hasOne = secrets.length + login.length > 0;
  for (const { resource, access } of acts)
    reached(found, call.at, {
      resource,
      access,
      via: hasOne ? "mcp" : "none",
      confidence: hasOne ? "certain" : "possible",
    });
}

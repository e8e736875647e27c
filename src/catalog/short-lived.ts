import { data } from "./short-lived.generated.ts";

/** What mints a credential that dies with the run, in place of a lasting one of this class; `undefined` where none is known. */
export function shortLived(provider: string, kind: string): string | undefined {
  return data.providers.find((row) => row.provider === provider && row.classes.some((known) => known === kind))?.mints;
}

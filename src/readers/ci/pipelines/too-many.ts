import type { Diagnostic, Location } from "../../../graph/model.ts";

/** Says that what stands at the place and behind it is not read, because there is too much of it. */
export function tooMany(what: string, limit: number, location: Location): Diagnostic {
  return { code: "limit", level: "warning", message: `More than ${limit} ${what}: the rest is not judged.`, location };
}

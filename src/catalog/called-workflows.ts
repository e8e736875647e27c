import { data } from "./called-workflows.generated.ts";

/** What a known reusable workflow of another repository does, as JSON text; `undefined` for one that is not known. */
export function calledWorkflow(uses: string): string | undefined {
  const name = uses.split("@")[0]?.toLowerCase() ?? "";
  const known = data.workflows.find(({ names }) => names.includes(name));
  return known && JSON.stringify(known.workflow).replaceAll('"<called>"', () => JSON.stringify(uses));
}

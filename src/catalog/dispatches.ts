import { data } from "./dispatches.generated.ts";

/** How an action starts another workflow; names are those of its inputs. */
interface DispatchAction {
  readonly event: "workflow_dispatch" | "repository_dispatch";
  readonly to: string;
  readonly repository: string;
  readonly told: string;
}

const ACTIONS = new Map(Object.entries(data.actions));

/** How the action starts another workflow; `undefined` for one that the catalog does not know to. */
export function dispatchAction(uses: string | undefined): DispatchAction | undefined {
  const row = ACTIONS.get(uses?.split("@")[0]?.toLowerCase() ?? "");
  return row && { ...row, event: row.event === "workflow_dispatch" ? "workflow_dispatch" : "repository_dispatch" };
}

import { data } from "./egress.generated.ts";

/** How a step limits where the rest of its job can send to. */
interface EgressBlock {
  readonly policy: string;
  readonly "by-default": string;
  readonly "sudo-inputs": readonly string[];
  readonly elsewhere: readonly string[];
}
const BLOCKS: ReadonlyMap<string, EgressBlock> = new Map(Object.entries(data));

/** The inputs of an action that limits where its job can send to. */
export const egressBlock = (uses: string): EgressBlock | undefined =>
  BLOCKS.get(uses.split("@")[0]?.toLowerCase() ?? "");

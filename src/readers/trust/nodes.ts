import type { Location } from "../../graph/model.ts";
import type { Builder } from "../builder.ts";
import { resourceNode } from "../ci/resource-node.ts";
import { type CloudIdentity, identityNode } from "../cloud-identity.ts";
import type { Trust } from "./statements.ts";

/** An identity of a cloud as the infrastructure's own files define it. */
export interface Defined {
  readonly identity: CloudIdentity;
  /** Where it is defined: `main.tf#aws_iam_role.deploy`. */
  readonly definition: string;
  readonly location: Location;
  readonly trusts: readonly Trust[];
  /** Where it is given everything. */
  readonly admin: readonly Location[];
  /** Seconds that a session may last. */
  readonly lasts?: number | undefined;
}

/** LIMIT: statements of one policy. */
const MAX_TRUSTS = 50;

/** Who starts the jobs that a trust policy lets in: anyone at all, else whoever can write there. */
function starter(builder: Builder, { breadth, who }: Trust): string {
  if (breadth === "anyone")
    return builder.node("principal", "principal:anyone", {
      label: "anyone",
      zone: "outside",
      facts: { standing: "anyone" },
    });
  return builder.node("principal", `principal:writer/${who}`, {
    label: "whoever can push a branch there",
    zone: "outside",
    facts: { standing: "writer" },
  });
}

/** An identity, the jobs that may become it, and what it is visibly granted. */
export function defineIdentity(builder: Builder, { identity, definition, location, ...more }: Defined): void {
  const id = identityNode(builder, identity, { location, lasts: more.lasts });
  more.trusts.slice(0, MAX_TRUSTS).forEach((trust, n) => {
    const jobs = builder.node("workload", `${definition}/subjects${n === 0 ? "" : `~${n + 1}`}`, {
      label: trust.who,
      zone: "runner",
      location: trust.location,
      facts: { definition },
    });
    builder.edge("starts", starter(builder, trust), jobs, { locations: [trust.location] });
    builder.edge("holds", jobs, id, {
      facts: {
        when: "with",
        channel: ["oidc"],
        trust: trust.breadth,
        ...(trust.claims.length > 0 && { claims: trust.claims }),
        confidence: trust.named ? "certain" : "possible",
      },
      locations: [trust.location],
    });
    if (trust.breadth === "unknown")
      builder.diagnostic({
        code: "not-supported",
        level: "note",
        message: `Whom \`${identity.label}\` trusts is computed, so it is not known here.`,
        location: trust.location,
      });
  });
  for (const place of more.admin)
    builder.edge("grants", id, resourceNode(builder, "cloud:account"), {
      facts: { access: "admin", confidence: "certain" },
      locations: [place],
      as: "admin",
    });
}

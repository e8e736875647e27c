import type { Tree } from "../../parse/tree.ts";
import { type Collector, resourceNode, type Values } from "../client/session.ts";

interface Store {
  readonly path: RegExp;
  readonly label: string;
  readonly facts: Values;
  readonly channel: "env" | "git" | "gh";
  readonly grants: readonly (readonly [string, string])[];
}

const of = (group: string, provider: string): Values => ({
  class: group,
  provider,
  lifetime: "static",
  store: "host",
  scope: group === "pat" ? "unknown" : "none",
});

// Where tools keep what proves who the developer is, by their own manuals.
const STORES: readonly Store[] = [
  {
    path: /[\\/]\.ssh(?=[\\/,"]|$)/,
    label: "keys of ~/.ssh",
    facts: of("secret", "ssh"),
    channel: "git",
    grants: [["github:default-branch", "write"]],
  },
  {
    path: /[\\/]\.aws(?=[\\/,"]|$)/,
    label: "logins of ~/.aws",
    facts: of("cloud", "aws"),
    channel: "env",
    grants: [["cloud:account", "write"]],
  },
  {
    path: /[\\/]\.azure(?=[\\/,"]|$)/,
    label: "logins of ~/.azure",
    facts: of("cloud", "azure"),
    channel: "env",
    grants: [["cloud:account", "write"]],
  },
  {
    path: /[\\/]gcloud(?=[\\/,"]|$)/,
    label: "logins of gcloud",
    facts: of("cloud", "google"),
    channel: "env",
    grants: [["cloud:account", "write"]],
  },
  {
    path: /[\\/]\.kube(?=[\\/,"]|$)/,
    label: "logins of ~/.kube",
    facts: of("cloud", "kubernetes"),
    channel: "env",
    grants: [["cloud:account", "write"]],
  },
  {
    path: /[\\/]\.config[\\/]gh(?=[\\/,"]|$)/,
    label: "login of the GitHub CLI",
    facts: of("pat", "github"),
    channel: "gh",
    grants: [["github:default-branch", "write"]],
  },
  {
    path: /[\\/]\.(?:git-credentials|netrc)(?=[,"]|$)/,
    label: "passwords of git",
    facts: of("pat", "github"),
    channel: "git",
    grants: [["github:default-branch", "write"]],
  },
  {
    path: /[\\/]\.(?:npmrc|pypirc)(?=[,"]|$)/,
    label: "login of a registry",
    facts: of("registry", "unknown"),
    channel: "env",
    grants: [["registry:packages", "publish"]],
  },
];

/** The part of a mount that names the folder of the host: https://containers.dev/implementors/json_reference/#general-properties */
function sourceOf(mount: Tree): string | undefined {
  if (mount.kind === "map") return mount.get("source")?.string();
  return /(?:^|,)(?:source|src)=([^,]{1,500})/.exec(mount.string() ?? "")?.[1];
}

/** Logins of the developer that a dev container mounts where the agent works. A volume of docker's own is none of the host. */
export function readMounts(into: Collector, agent: string, tree: Tree): void {
  for (const mount of tree.get("mounts")?.items() ?? []) {
    const source = sourceOf(mount);
    if (source === undefined || !/[\\/]/.test(source)) continue;
    for (const { path, label, facts, channel, grants } of STORES) {
      if (!path.test(source)) continue;
      const id = into.node("credential", `credential:host/${label}`, { label, facts });
      // NOTE: whether a session works in the container at all is the developer's choice.
      into.edge("holds", agent, id, {
        location: mount.location,
        facts: { when: "disk", channel: [channel], confidence: "possible", names: [] },
      });
      for (const [resource, access] of grants)
        into.edge("grants", id, resourceNode(into, resource), {
          location: mount.location,
          facts: { access, confidence: "possible" },
          as: access,
        });
    }
  }
}

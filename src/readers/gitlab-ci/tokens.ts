import type { Builder } from "../builder.ts";
import type { HeldCredential } from "../ci/agents/agent.ts";
import { usedAsToken } from "../ci/pipelines/store-credential.ts";
import { TOKEN_GRANTS } from "./environment.ts";

// Variables from which `glab`, the API clients and git take a token: https://docs.gitlab.com/editor_extensions/gitlab_cli/
const NAMES =
  /^(?:GITLAB|GL|PRIVATE|GITLAB_API|GITLAB_ACCESS|GITLAB_PRIVATE|GITLAB_PERSONAL_ACCESS|CI_PUSH)_(?:TOKEN|PAT)$/;

/** A token of GitLab serves git as well, and one that is handed over as such is one, whatever its own name. */
export function present(builder: Builder, held: HeldCredential): HeldCredential {
  if (!NAMES.test(held.name) && !/(?:^|_)GITLAB_\w*(?:TOKEN|PAT)$/.test(held.ref.name)) return held;
  usedAsToken(builder, held.ref.id, TOKEN_GRANTS);
  return { ...held, channels: [...new Set([...held.channels, "git" as const])] };
}

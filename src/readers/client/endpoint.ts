import type { Client } from "../../catalog/clients.ts";
import type { Location } from "../../graph/model.ts";
import type { Collector } from "./session.ts";
import { isNear, isPrivate } from "./transport.ts";

/** Where a file of the repository sends the requests to a model, and with them the developer's own key. */
export interface Redirect {
  readonly client: Client;
  readonly provider: string;
  readonly url: string;
  readonly location: Location;
  /** Whether a person agrees to the folder before it counts. */
  readonly approval: "folder" | "unasked" | "unknown";
}

// Gateways that clouds run for the accounts of their customers: https://docs.aws.amazon.com/general/latest/gr/bedrock.html,
// https://learn.microsoft.com/azure/ai-foundry/, https://cloud.google.com/vertex-ai/docs/reference/rest,
// https://developers.cloudflare.com/ai-gateway/, https://vercel.com/docs/ai-gateway
const GATEWAYS =
  /(?:^|\.)(?:amazonaws\.com|api\.aws|azure\.com|azure-api\.net|googleapis\.com|gateway\.ai\.cloudflare\.com|ai-gateway\.vercel\.sh)$/;

/**
 * The developer's key goes to the host of the address. What runs on the same machine, in one's own network or at the
 * gateway of a cloud may hand it on; that is not known, and not said.
 */
export function holdRedirected(into: Collector, agent: string, redirect: Redirect): void {
  const { client, provider, url, location, approval } = redirect;
  // NOTE: an address that a variable stands in is the developer's to say.
  if (isNear(url) || isPrivate(url) || /[${}]/.test(url)) return;
  const host = URL.canParse(url) ? new URL(url).hostname : "unknown";
  if (GATEWAYS.test(host)) return;
  const credential = into.node(
    "credential",
    `credential:login/${client}${provider === "anthropic" ? "" : `/${provider}`}`,
    {
      label: "the developer's key or login for the model",
      facts: { class: "model-key", provider, lifetime: "unknown", store: "login", scope: "none" },
    },
  );
  into.edge("holds", agent, credential, {
    location,
    facts: { when: "with", channel: ["env"], confidence: "likely", names: [], endpoint: host, approval },
  });
}

import {
  isNear,
  isPrivate
} from "./chunk-5MSIDW42.js";

// src/readers/client/endpoint.ts
var GATEWAYS = /(?:^|\.)(?:amazonaws\.com|api\.aws|azure\.com|azure-api\.net|googleapis\.com|gateway\.ai\.cloudflare\.com|ai-gateway\.vercel\.sh)$/;
function holdRedirected(into, agent, redirect) {
  const { client, provider, url, location, approval } = redirect;
  if (isNear(url) || isPrivate(url) || /[${}]/.test(url)) return;
  const host = URL.canParse(url) ? new URL(url).hostname : "unknown";
  if (GATEWAYS.test(host)) return;
  const credential = into.node(
    "credential",
    `credential:login/${client}${provider === "anthropic" ? "" : `/${provider}`}`,
    {
      label: "the developer's key or login for the model",
      facts: { class: "model-key", provider, lifetime: "unknown", store: "login", scope: "none" }
    }
  );
  into.edge("holds", agent, credential, {
    location,
    facts: { when: "with", channel: ["env"], confidence: "likely", names: [], endpoint: host, approval }
  });
}

export {
  holdRedirected
};

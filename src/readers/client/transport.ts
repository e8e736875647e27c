import type { Launch } from "../../catalog/server-call/launch.ts";

export type Transport = "local" | "encrypted" | "private" | "plain" | "unknown";

// Addresses of the machine itself and of containers beside it: https://www.rfc-editor.org/rfc/rfc6761#section-6.3
const NEAR =
  /^[a-z]+:\/\/(?:[^@/]*@)?(?:localhost|[^:/]+\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|[^.:/]+)(?:[:/]|$)/i;

// Names and addresses that no public network routes: https://www.rfc-editor.org/rfc/rfc1918#section-3,
// https://www.rfc-editor.org/rfc/rfc6762#section-3, https://www.rfc-editor.org/rfc/rfc8375; ICANN keeps `.internal` for it.
const PRIVATE =
  /^[a-z]+:\/\/(?:[^@/]*@)?(?:10\.[\d.]{5,11}|192\.168\.[\d.]{3,7}|172\.(?:1[6-9]|2\d|3[01])\.[\d.]{3,7}|[^:/]+\.(?:local|internal|home\.arpa))(?:[:/]|$)/i;

/** Whether an address is of the machine itself, or of a container beside it. */
export const isNear = (url: string): boolean => NEAR.test(url);

/** Whether an address is one that no public network routes. */
export const isPrivate = (url: string): boolean => PRIVATE.test(url);

/** From what protects least to what needs no protection. */
const WORST: readonly Transport[] = ["plain", "unknown", "private", "encrypted", "local"];

/** How the servers behind an entry are asked, the least protected of them: on this machine, encrypted, or in the clear. */
export function transportOf(launches: readonly Launch[]): Transport {
  const all = launches.map(({ url }) => transportTo(url));
  return WORST.find((one) => all.includes(one)) ?? "local";
}

function transportTo(url: string | undefined): Transport {
  if (url === undefined || isNear(url) || /^(?:unix|pipe):/i.test(url)) return "local";
  if (/^(?:http|ws):/i.test(url) && PRIVATE.test(url)) return "private";
  if (/^(?:http|ws):\/\//i.test(url)) return /^[a-z]+:\/\/[^/]*[${]/i.test(url) ? "unknown" : "plain";
  return "encrypted";
}

import type { Pin } from "../client/package-pin.ts";

/** What fixes an agent that is named by an image, `name[:tag][@sha256:…]`, or by an address, which fixes nothing. */
export function referencePin(reference: string): Pin {
  if (/@sha256:[0-9a-f]{64}$/.test(reference)) return "digest";
  if (/^[a-z]+:\/\//.test(reference)) return "none";
  const tag = reference.slice(reference.lastIndexOf("/") + 1).split(":")[1];
  if (tag === undefined) return "none";
  return tag === "latest" ? "latest" : "tag";
}

import { visible } from "./escape.ts";
import type { ConfigUse, Result } from "./result.ts";

/** What comments and a config keep out of sight, in words: nobody shall take it for clean. */
export function setAside({ suppressed, config }: Result): string[] {
  const comments = suppressed.filter(({ by }) => by === "comment").length;
  const entries = suppressed.length - comments;
  const said = config ? [...(entries > 0 ? [many(entries, "finding", "set aside")] : []), ...changes(config)] : [];
  return [
    ...(comments > 0 ? [`${comments} ignored by comment`] : []),
    ...(config && said.length > 0 ? [`${said.join(", ")} by ${visible(config.file)}`] : []),
  ];
}

function changes({ lowered, excluded, failOn }: ConfigUse): string[] {
  return [
    ...(lowered > 0 ? [many(lowered, "finding", "lowered")] : []),
    ...(excluded > 0 ? [many(excluded, "file", "left out")] : []),
    ...(failOn === undefined || failOn === "medium" || failOn === "low" ? [] : [`fail-on set to ${failOn}`]),
  ];
}

function many(number: number, what: string, how: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"} ${how}`;
}

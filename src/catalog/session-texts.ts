import { type Client, clientOf } from "./clients.ts";
import { data } from "./session-texts.generated.ts";

/** The texts that a client reads into its sessions, by their paths. */
export interface SessionTexts {
  readonly client: Client;
  /** Files and folders that show that the client is used in a repository. */
  readonly own: readonly string[];
  readonly texts: readonly string[];
  readonly nested: readonly string[];
  readonly folders: readonly string[];
  readonly user: readonly string[];
  /** Whether a line such as `@docs/style.md` takes another file in. */
  readonly imports: boolean;
}

/** Every client whose texts are known. */
export const SESSION_TEXTS: readonly SessionTexts[] = data.clients.flatMap((row) => {
  const client = clientOf(row.client);
  return client === undefined ? [] : [{ ...row, client }];
});

/** Whether a path is one of a list of files, and of folders with a slash at the end. */
export function isListed(list: readonly string[], path: string): boolean {
  return list.some((one) => (one.endsWith("/") ? path.startsWith(one) : path === one));
}

/** Whether the client reads the file into its sessions; `~/…` is a file of the user's own. */
export function isTextOf({ texts, nested, folders, user }: SessionTexts, file: string): boolean {
  if (file.startsWith("~/")) return isListed(user, file.slice(2));
  return isListed(texts, file) || isListed(folders, file) || nested.includes(file.slice(file.lastIndexOf("/") + 1));
}

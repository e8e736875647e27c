import { data } from "./persons.generated.ts";

/** Whether a name says that the credential is one person's, and which kind of evidence that is. */
export function personalBy(name: string): "kind" | "name" | undefined {
  const upper = name.toUpperCase();
  if (data.names.some((row) => row.name === upper)) return "kind";
  const words = upper.split(/[^A-Z0-9]+/);
  if (data.machines.some((word) => words.includes(word))) return undefined;
  return data.words.some((word) => words.includes(word)) ? "name" : undefined;
}

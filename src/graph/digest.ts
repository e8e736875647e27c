/** SHA-256 of a text. NOTE: the module is asked for when it is needed: an import of it slows every start. */
export function sha256(text: string, encoding: "hex" | "base64url" = "hex"): string {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest(encoding);
}

import { parseHcl } from "../../parse/hcl.ts";
import { builder } from "../builder.ts";
import type { Read } from "../reader.ts";
import { readKnownModules, readRoles } from "./terraform-aws.ts";
import { readFederated } from "./terraform-azure.ts";
import { readGoogle } from "./terraform-google.ts";
import { moduleOf } from "./terraform-module.ts";

/** What a file of Terraform says of the identities that jobs of a CI system may become. */
export const readTerraform: Read = (source, repository) => {
  const into = builder();
  const { body, diagnostics } = parseHcl(source);
  for (const diagnostic of diagnostics) into.diagnostic(diagnostic);
  if (diagnostics.length > 0) return into.build();
  const module = moduleOf(source, repository);
  readRoles(into, body.blocks, module);
  readKnownModules(into, body.blocks, module);
  readGoogle(into, body.blocks, module);
  readFederated(into, body.blocks, module);
  return into.build();
};

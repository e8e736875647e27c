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
  const location = body.blocks[0]?.location;
  if (module.cut !== undefined && location)
    into.diagnostic({ code: "limit", level: "warning", message: module.cut, location });
  const own = module.blocks().filter((block) => block.location.file === source.file);
  readRoles(into, own, module);
  readKnownModules(into, own, module);
  readGoogle(into, own, module);
  readFederated(into, own, module);
  return into.build();
};

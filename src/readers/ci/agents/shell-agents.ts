import type { Location } from "../../../graph/model.ts";
import { anyCommandReach, plainTool, type ToolGrant } from "./agent.ts";

/** Tools of a product that asks nobody: commands of any kind, files and web pages. `why` stands behind the label. */
export function unaskedTools(
  location: Location,
  why: string,
  grant: ToolGrant["grant"] = "default",
): readonly ToolGrant[] {
  return [
    {
      label: `any command (${why})`,
      capability: "shell",
      command: "*",
      breadth: "any",
      grant,
      network: "full",
      location,
      reach: anyCommandReach("full"),
    },
    plainTool("edit files", "edit", grant, location, [{ resource: "host:files", access: "write", via: "none" }]),
    plainTool("fetch web pages", "web", grant, location, [{ resource: "internet", access: "send", via: "none" }]),
  ];
}

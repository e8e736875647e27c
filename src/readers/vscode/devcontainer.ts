import type { LazyReader } from "../reader.ts";

/** The container that a repository is worked on in, as far as agents work in it. */
export const devcontainer: LazyReader = {
  id: "devcontainer",
  title: "Dev containers that agents work in",
  docs: "https://containers.dev/implementors/json_reference/",
  files: [".devcontainer/devcontainer.json", ".devcontainer.json", ".devcontainer/*/devcontainer.json"],
  absent: "An agent works on the developer's machine, with what lies there.",
  ignores:
    "How far the container shuts an agent in, what its image, its features and, where no login is handed in, its own commands install, and everything where the repository configures no agent.",
  wants: () => true,
  load: async () => (await import("./read-devcontainer.ts")).readDevcontainer,
};

import type { Tree } from "../../parse/tree.ts";
import { parseYaml } from "../../parse/yaml.ts";
import type { Repository } from "../reader.ts";
import { type Layer, type Settings, settingsOf } from "./layers.ts";

const WORKSPACE = ".vscode/settings.json";
const CONTAINERS = [".devcontainer/devcontainer.json", ".devcontainer.json"];
const USER = /^~\/.*\/Code(?: - Insiders)?\/User\//;

/** The settings that hold for a file of VS Code: of its workspace, of the container, and of the user where it is theirs. */
export function settingsFor(file: string, repository: Repository): Settings {
  const user = USER.exec(file)?.[0];
  // NOTE: what the workspace says wins over the user, as far as it counts there.
  if (user !== undefined)
    return settingsOf([
      ...layer(WORKSPACE, "workspace", repository),
      ...layer(`${user}settings.json`, "user", repository),
    ]);
  const machine = CONTAINERS.flatMap((path) => containerLayer(path, repository)).slice(0, 1);
  return settingsOf([...layer(`${folderOf(file)}${WORKSPACE}`, "workspace", repository), ...machine]);
}

/** Whether the repository holds settings of a workspace, which then say the vendor's defaults for those of the user, too. */
export const hasWorkspace = (repository: Repository): boolean => repository.file(WORKSPACE) !== undefined;

/** The settings that a dev container brings along, with those of the workspace that go before them. */
export function settingsWith(container: Tree | undefined, repository: Repository): Settings {
  const machine: readonly Layer[] = container === undefined ? [] : [{ tree: container, scope: "machine" }];
  return settingsOf([...layer(WORKSPACE, "workspace", repository), ...machine]);
}

/** The folder that VS Code opens for a file of its own: the one that `.vscode` stands in. */
function folderOf(file: string): string {
  return /^(.*\/)?\.vscode\/[^/]+$/.exec(file)?.[1] ?? "";
}

function layer(path: string, scope: Layer["scope"], repository: Repository): readonly Layer[] {
  const source = repository.file(path);
  const tree = source && parseYaml(source, "jsonc").tree;
  return tree === undefined ? [] : [{ tree, scope }];
}

function containerLayer(path: string, repository: Repository): readonly Layer[] {
  return layer(path, "machine", repository).flatMap(({ tree, scope }) => {
    const settings = tree.at("customizations", "vscode", "settings");
    return settings === undefined ? [] : [{ tree: settings, scope }];
  });
}

/** Whether new sessions start with every question taken away, and the setting that says so. */
export function bypassOf(settings: Settings): { readonly key: string } | undefined {
  // `ChatPermissionLevel` of the source in layers.ts: "Bypass Approvals" and "Autopilot".
  const level = settings.get("chat.permissions.default")?.value.string();
  if (level === "autoApprove" || level === "autopilot") return { key: "chat.permissions.default" };
  return settings.isTrue("chat.tools.global.autoApprove") ? { key: "chat.tools.global.autoApprove" } : undefined;
}

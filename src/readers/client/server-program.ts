import { hasPrograms, packageFiles, programFiles } from "../program.ts";
import type { Repository } from "../reader.ts";

// Programs that run a source file: https://nodejs.org/api/cli.html, https://tsx.is, https://bun.sh/docs/cli/run, https://docs.deno.com/runtime/reference/cli/run/
const INTERPRETERS =
  /^(?:node|nodejs|tsx|ts-node|ts-node-esm|bun|bunx|deno|npx|pnpm|yarn|npm|vite-node|esno|jiti)(?:\.exe|\.cmd)?$/;
const FILE = /\.[cm]?[jt]sx?$/;
// Where a client starts a server: https://code.visualstudio.com/docs/reference/variables-reference, https://code.claude.com/docs/en/plugins-reference#environment-variables
const ROOT =
  /^(?:\$\{(?:workspaceFolder|workspaceRoot|CLAUDE_PLUGIN_ROOT|CLAUDE_PROJECT_DIR|extensionPath|__dirname|PWD)(?::-[^}]*)?\}|\$(?:PWD|CLAUDE_PROJECT_DIR))[\\/]/;
const NAME = /^(?:@[\w.-]+\/)?[\w.-]+/;

/**
 * The source files of the repository that a command line runs: a file of a program, or a package that the repository
 * itself is. `folder` is where relative names start.
 */
export function serverProgram(
  lines: readonly (readonly string[])[],
  repository: Repository | undefined,
  folder = "",
): readonly string[] {
  if (repository === undefined || !hasPrograms(repository)) return [];
  const found = lines.flatMap(([program = "", ...words]) => {
    const name = program.replaceAll("\\", "/").split("/").at(-1) ?? "";
    if (FILE.test(program)) return filesOf(program, repository, folder);
    if (!INTERPRETERS.test(name)) return packageFiles(program, repository);
    const plain = words.filter((word) => !word.startsWith("-"));
    const file = plain.find((word) => FILE.test(word));
    if (file !== undefined) return filesOf(file, repository, folder);
    return plain.slice(0, 3).flatMap((word) => packageFiles(NAME.exec(word)?.[0] ?? "", repository));
  });
  return [...new Set(found)].sort();
}

function filesOf(path: string, repository: Repository, folder: string): readonly string[] {
  const plain = path.replace(ROOT, "").replaceAll("\\", "/");
  return programFiles(folder === "" ? plain : `${folder}/${plain}`, repository);
}

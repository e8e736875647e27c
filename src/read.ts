import type { Fragment } from "./graph/model.ts";
import type { SourceFile } from "./parse/source.ts";
import { forgetParsed, isRecoverable, parseYaml } from "./parse/yaml.ts";
import type { LazyReader, Reader, Repository } from "./readers/reader.ts";

/**
 * One reader over one file. A file that the fast parser refuses is parsed again by the recovering one, loaded
 * only then. Holds the only catch around a reader: a bug in it becomes a diagnostic, and the scan goes on.
 */
export async function readFile(
  reader: Reader | LazyReader,
  file: SourceFile,
  repository: Repository,
): Promise<Fragment> {
  if ("wants" in reader && !reader.wants(file)) return { nodes: [], edges: [], diagnostics: [] };
  const asked = new Set<SourceFile>([file]);
  const watched: Repository = {
    ...repository,
    file: (path) => {
      const other = repository.file(path);
      if (other) asked.add(other);
      return other;
    },
  };
  try {
    const read = "load" in reader ? await reader.load() : reader.read;
    const fragment = read(file, watched);
    const broken = [...asked].filter(isRecoverable);
    if (broken.length === 0) {
      forgetParsed(file);
      return fragment;
    }
    const { recoverYaml } = await import("./parse/yaml-recover.ts");
    for (const one of broken) parseYaml(one, "yaml", recoverYaml);
    return read(file, watched);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const location = { file: file.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return {
      nodes: [],
      edges: [],
      diagnostics: [
        {
          code: "internal",
          level: "error",
          message: `Reader \`${reader.id}\` failed: ${why}. Please report it.`,
          location,
        },
      ],
    };
  }
}

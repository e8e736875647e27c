import type { Config } from "./config/config.ts";
import { readConfig } from "./config/read.ts";
import { configFile } from "./discover/config-file.ts";
import type { From } from "./discover/discover.ts";
import { READ_FILES } from "./readers/index.ts";
import { BUILTIN_RULES } from "./rules/builtin.generated.ts";

export interface ConfigOptions {
  /** What is scanned. */
  readonly path: string;
  /** Which state of the files; the disk when it is not said. */
  readonly from?: From;
  /** A config that takes the place of the one in the scanned folder. */
  readonly file?: string | undefined;
  /** The day by which entries run out, `YYYY-MM-DD`. */
  readonly today?: string;
}

/** The config that a scan of `path` goes by, if there is one. Throws `UserError` for one that cannot be used. */
export function loadConfig({ path, from = "disk", file, today = utcDay() }: ConfigOptions): Config | undefined {
  const source = configFile(path, READ_FILES, from, file);
  const rules = BUILTIN_RULES.map((rule) => rule.id);
  return source && readConfig(source, rules, today);
}

/** NOTE: the only clock of a scan, and no report shows it. */
function utcDay(): string {
  return new Date().toISOString().slice(0, 10);
}

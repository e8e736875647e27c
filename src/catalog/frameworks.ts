import { data } from "./frameworks.generated.ts";

interface Framework {
  readonly title: string;
  readonly source: string;
  readonly ids: Readonly<Record<string, string>>;
}
const FRAMEWORKS: ReadonlyMap<string, Framework> = new Map(Object.entries<Framework>(data));

/** Every framework of the catalog, by the name that rules use. */
export const FRAMEWORK_NAMES: readonly string[] = [...FRAMEWORKS.keys()];

/** The framework's own title and place of publication. */
export function framework(name: string): { readonly title: string; readonly source: string } | undefined {
  return FRAMEWORKS.get(name);
}

/** The official title of an id: its own, else that of the section or category it belongs to. */
export function title(name: string, id: string): string | undefined {
  const ids = FRAMEWORKS.get(name)?.ids;
  if (ids === undefined) return undefined;
  const spelled = name === "aisvs" && /^\d/.test(id) ? `C${id}` : id.replace(/:20\d\d$/, "");
  if (Object.hasOwn(ids, spelled)) return ids[spelled];
  const section = sectionOf(name, spelled);
  return section !== undefined && Object.hasOwn(ids, section) ? ids[section] : undefined;
}

/** `C9.4.1` is of section `C9.4`, `AC.8.2` of `AC.8`, `PR.AA-05` of `PR.AA`, `GOVERN 3.2` of `GOVERN`. */
function sectionOf(name: string, id: string): string | undefined {
  const separator = { aisvs: ".", "nist-csf": "-", "nist-ai-rmf": " " }[name];
  const end = separator === undefined ? -1 : id.lastIndexOf(separator);
  return end > 0 ? id.slice(0, end) : undefined;
}

import type { ToolComponent } from "sarif";
import type { Rule } from "../rules/rule.ts";

/** The official title of one entry of a framework, if the catalog has it. */
export type Titles = (framework: string, id: string) => string | undefined;

/** What the catalog knows of frameworks. */
export interface Frameworks {
  readonly title: Titles;
  readonly framework: (name: string) => { readonly title: string; readonly source: string } | undefined;
}
/** Knows of none. */
export const NO_FRAMEWORKS: Frameworks = { title: () => undefined, framework: () => undefined };

/** Short names, by the keys that rules use, for tags and links between rules and taxonomies. */
const NAMES: Readonly<Record<string, string>> = {
  "owasp-asi": "OWASP-ASI",
  "owasp-nhi": "OWASP-NHI",
  "owasp-cicd": "OWASP-CICD",
  maestro: "CSA-MAESTRO",
  cwe: "CWE",
  aisvs: "OWASP-AISVS",
  atlas: "MITRE-ATLAS",
  "nist-800-53": "NIST-SP-800-53",
};

/** The name under which a framework stands in a report; its key when nobody gave it one. */
export function frameworkName(framework: string): string {
  return NAMES[framework] ?? framework.toUpperCase();
}

/** One taxonomy per framework that the rules name, with the entries they name. */
export function taxonomies(rules: readonly Rule[], frameworks: Frameworks): ToolComponent[] {
  const named = new Map<string, Set<string>>();
  for (const rule of rules) {
    for (const [framework, ids] of Object.entries(rule.frameworks)) {
      named.set(framework, new Set([...(named.get(framework) ?? []), ...ids]));
    }
  }
  return [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([framework, ids]) => taxonomy(framework, [...ids].sort(), frameworks));
}

function taxonomy(
  framework: string,
  ids: readonly string[],
  { title, framework: publication }: Frameworks,
): ToolComponent {
  const published = publication(framework);
  return {
    name: frameworkName(framework),
    ...(published ? { fullName: published.title, informationUri: published.source } : {}),
    isComprehensive: false,
    taxa: ids.map((id) => ({ id, ...titled(title(framework, id)) })),
  };
}

function titled(title: string | undefined): object {
  return title === undefined ? {} : { shortDescription: { text: title } };
}

import type { ToolComponent } from "sarif";
import type { Rule } from "../rules/rule.ts";

/** The official title of one entry of a framework, if the catalog has it. */
export type Titles = (framework: string, id: string) => string | undefined;

interface Publication {
  readonly name: string;
  readonly organization: string;
  readonly informationUri: string;
}

/** The frameworks that rules may name, as their publishers call them. */
const PUBLICATIONS: Readonly<Record<string, Publication>> = {
  "owasp-asi": { name: "OWASP-ASI", organization: "OWASP", informationUri: "https://genai.owasp.org/" },
  "owasp-nhi": { name: "OWASP-NHI", organization: "OWASP", informationUri: "https://owasp.org/www-project-non-human-identities-top-10/" },
  "owasp-cicd": { name: "OWASP-CICD", organization: "OWASP", informationUri: "https://owasp.org/www-project-top-10-ci-cd-security-risks/" },
  maestro: {
    name: "CSA-MAESTRO",
    organization: "Cloud Security Alliance",
    informationUri: "https://cloudsecurityalliance.org/blog/2025/02/06/agentic-ai-threat-modeling-framework-maestro",
  },
  cwe: { name: "CWE", organization: "MITRE", informationUri: "https://cwe.mitre.org/" },
  aisvs: { name: "OWASP-AISVS", organization: "OWASP", informationUri: "https://owasp.org/www-project-artificial-intelligence-security-verification-standard-aisvs-docs/" },
  atlas: { name: "MITRE-ATLAS", organization: "MITRE", informationUri: "https://atlas.mitre.org/" },
  "nist-ai-rmf": { name: "NIST-AI-RMF", organization: "NIST", informationUri: "https://www.nist.gov/itl/ai-risk-management-framework" },
  "nist-csf": { name: "NIST-CSF", organization: "NIST", informationUri: "https://www.nist.gov/cyberframework" },
  "nist-800-53": { name: "NIST-SP-800-53", organization: "NIST", informationUri: "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final" },
};

/** The name under which a framework stands in a report; its key when nobody gave it one. */
export function frameworkName(framework: string): string {
  return PUBLICATIONS[framework]?.name ?? framework.toUpperCase();
}

/** One taxonomy per framework that the rules name, with the entries they name. */
export function taxonomies(rules: readonly Rule[], titles: Titles): ToolComponent[] {
  const named = new Map<string, Set<string>>();
  for (const rule of rules) {
    for (const [framework, ids] of Object.entries(rule.frameworks)) {
      named.set(framework, new Set([...(named.get(framework) ?? []), ...ids]));
    }
  }
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([framework, ids]) => taxonomy(framework, [...ids].sort(), titles));
}

function taxonomy(framework: string, ids: readonly string[], titles: Titles): ToolComponent {
  return {
    ...(PUBLICATIONS[framework] ?? { name: frameworkName(framework) }),
    isComprehensive: false,
    taxa: ids.map((id) => ({ id, ...titled(titles(framework, id)) })),
  };
}

function titled(title: string | undefined): object {
  return title === undefined ? {} : { shortDescription: { text: title } };
}

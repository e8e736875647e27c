import type { Log, Run } from "sarif";

/**
 * What GitHub code scanning refuses, drops or shows wrongly, and no validator notices.
 * https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 * Answers with one sentence per problem.
 */
export function sarifProblems(log: Log): string[] {
  const problems = log.runs.flatMap((run, index) => runProblems(run).map((problem) => `run ${index}: ${problem}`));
  if (log.runs.length !== 1) problems.push(`${log.runs.length} runs in one file; runs of one category are refused`);
  return problems;
}

function runProblems(run: Run): string[] {
  return [
    ...driverProblems(run),
    ...ruleProblems(run),
    ...taxonomyProblems(run),
    ...(run.results ?? []).flatMap((result, index) =>
      resultProblems(run, result).map((problem) => `result ${index}: ${problem}`),
    ),
    ...duplicateProblems(run),
  ];
}

function driverProblems({ tool: { driver }, automationDetails, results }: Run): string[] {
  const problems: string[] = [];
  if (!driver.name) problems.push("no driver name");
  if (!driver.semanticVersion) problems.push("no semanticVersion");
  if (!driver.rules) problems.push("no rules");
  if ((driver.rules?.length ?? 0) > 25_000) problems.push("too many rules");
  if (!results) problems.push("no results array");
  if ((results?.length ?? 0) > 25_000) problems.push("too many results");
  if (!automationDetails?.id?.endsWith("/")) problems.push("automationDetails.id is not a category");
  return problems;
}

function ruleProblems({ tool }: Run): string[] {
  const rules = tool.driver.rules ?? [];
  const ids = rules.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `rule ${id} stands twice`);
  const each = rules.flatMap((rule) => {
    const { tags = [], precision, "security-severity": severity } = rule.properties ?? {};
    const checks: Record<string, boolean> = {
      "no shortDescription": !rule.shortDescription?.text,
      "shortDescription is too long": (rule.shortDescription?.text.length ?? 0) > 1024,
      "no fullDescription": !rule.fullDescription?.text,
      "fullDescription is too long": (rule.fullDescription?.text.length ?? 0) > 1024,
      "name is too long": (rule.name?.length ?? 0) > 255,
      "no help": !rule.help?.text || !rule.help.markdown,
      "no level": !["note", "warning", "error"].includes(String(rule.defaultConfiguration?.level)),
      "security-severity is no number in a string":
        typeof severity !== "string" || !(Number(severity) > 0 && Number(severity) <= 10),
      "no precision": !["very-high", "high", "medium", "low"].includes(precision),
      "more than 10 tags": tags.length > 10,
      "no security tag": !tags.includes("security"),
      "a CWE tag in a form that GitHub does not know": tags.some(
        (tag) => /cwe/i.test(tag) && !/^external\/cwe\/cwe-\d{3,}$/.test(tag),
      ),
    };
    return failed(checks).map((problem) => `rule ${rule.id}: ${problem}`);
  });
  return [...twice, ...each];
}

function taxonomyProblems({ tool, taxonomies = [] }: Run): string[] {
  return (tool.driver.rules ?? []).flatMap(({ id, relationships = [] }) =>
    relationships
      .filter(({ target }) => {
        const taxonomy = taxonomies[target.toolComponent?.index ?? -1];
        return taxonomy?.name !== target.toolComponent?.name || taxonomy?.taxa?.[target.index ?? -1]?.id !== target.id;
      })
      .map(({ target }) => `rule ${id}: relationship to ${target.id} leads nowhere`),
  );
}

type Result = NonNullable<Run["results"]>[number];
type SarifLocation = NonNullable<Result["locations"]>[number];

function resultProblems(run: Run, result: Result): string[] {
  const { locations = [], relatedLocations = [], codeFlows = [], partialFingerprints = {} } = result;
  const rule = run.tool.driver.rules?.[result.ruleIndex ?? -1];
  const steps = codeFlows.flatMap(({ threadFlows }) => threadFlows.flatMap((flow) => flow.locations));
  const region = locations[0]?.physicalLocation?.region;
  const ids = relatedLocations.map(({ id }) => id);
  const links = [...(result.message.text ?? "").matchAll(/(?<!\\)\[(?:[^\]\\]|\\.)*\]\(([^)]*)\)/g)].map(([, target]) =>
    Number(target),
  );
  return failed({
    "rule is unknown": rule === undefined || rule.id !== result.ruleId,
    "level differs from that of its rule": result.level !== rule?.defaultConfiguration?.level,
    "no message": !result.message.text,
    "no location": locations.length === 0,
    "more than 100 locations": locations.length + relatedLocations.length > 100,
    "primary region is not one line":
      region?.startLine === undefined || (region.endLine ?? region.startLine) !== region.startLine,
    "no fingerprint in GitHub's form": !/^[0-9a-f]{1,16}:\d+$/.test(partialFingerprints.primaryLocationLineHash ?? ""),
    "no fingerprint of our own": !partialFingerprints["delegraph/v1"],
    "no code flow": steps.length === 0,
    "more than 1000 steps": steps.length > 1000,
    "a step without message": steps.some(({ location }) => !location?.message?.text),
    "a link that leads nowhere": links.some((id) => !ids.includes(id)),
    "a related location that no link leads to": ids.some((id) => id === undefined || !links.includes(id)),
    "a suppression, which GitHub would show as an alert": result.suppressions !== undefined,
    "a bad place": [...locations, ...relatedLocations, ...steps.map(({ location }) => location ?? {})].some(isBadPlace),
  });
}

function isBadPlace({ physicalLocation }: SarifLocation): boolean {
  const uri = physicalLocation?.artifactLocation?.uri ?? "";
  const { startLine = 0, startColumn = 1, endLine = startLine, endColumn } = physicalLocation?.region ?? {};
  const badUri =
    !/^(?:[A-Za-z0-9\-._~!$&'()*+,;=@/]|%[0-9A-F]{2})+$/.test(uri) ||
    uri.startsWith("/") ||
    uri.split("/").includes("..");
  const badEnd = endLine < startLine || (endColumn !== undefined && endLine === startLine && endColumn <= startColumn);
  return badUri || startLine < 1 || startColumn < 1 || badEnd;
}

/** GitHub takes results that agree in rule, path and line hash for one alert and drops all but one. */
function duplicateProblems({ results = [] }: Run): string[] {
  const keys = results.map(({ ruleId, locations, partialFingerprints }) =>
    JSON.stringify([
      ruleId?.split("/")[0],
      locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      partialFingerprints?.primaryLocationLineHash,
    ]),
  );
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `two results are one alert: ${key}`);
}

function failed(checks: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(checks).filter((name) => checks[name]);
}

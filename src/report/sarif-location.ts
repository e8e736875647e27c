import type { Region, Location as SarifLocation } from "sarif";
import type { Location } from "../graph/model.ts";
import { relativeUri } from "./escape.ts";

/** Where something is written, as it stands. */
export function place(location: Location): SarifLocation {
  const { line, column, endLine, endColumn } = ordered(location);
  const end = endLine > line || endColumn > column ? { endLine, endColumn } : {};
  return at(location.file, { startLine: line, startColumn: column, ...end });
}

/** Where a finding is shown: one line, since GitHub annotates a pull request only if it changes every line of the region. */
export function placeOnOneLine(location: Location): SarifLocation {
  const { line, column, endLine, endColumn } = ordered(location);
  const end = endLine === line && endColumn > column ? { endColumn } : {};
  return at(location.file, { startLine: line, startColumn: column, endLine: line, ...end });
}

function at(file: string, region: Region): SarifLocation {
  return { physicalLocation: { artifactLocation: { uri: relativeUri(file) }, region } };
}

/** NOTE: GitHub refuses a whole file for one region that starts at line 0 or ends before it starts. */
function ordered(location: Location): Omit<Location, "file"> {
  const line = Math.max(1, location.line);
  const column = Math.max(1, location.column);
  const endLine = Math.max(line, location.endLine);
  return { line, column, endLine, endColumn: Math.max(endLine === line ? column : 1, location.endColumn) };
}

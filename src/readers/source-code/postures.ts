import { readClaude } from "./products/claude.ts";
import { readCodex } from "./products/codex.ts";
import { readCopilot } from "./products/copilot.ts";
import { readCursor } from "./products/cursor.ts";
import { readHarness } from "./products/harness.ts";
import type { Reading } from "./reading.ts";
import type { Statement } from "./statements.ts";

/** Products whose agents come with tools, and with switches of their own that say who is asked before them. */
const POSTURES: Readonly<Record<string, (reading: Reading, statement: Statement) => void>> = {
  claude: readClaude,
  codex: readCodex,
  copilot: readCopilot,
  cursor: readCursor,
  harness: readHarness,
};

/** What an agent's own product lets it do. */
export function readPosture(reading: Reading, statement: Statement): void {
  POSTURES[statement.shape.posture ?? ""]?.(reading, statement);
}

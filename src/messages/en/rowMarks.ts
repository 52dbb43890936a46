/** The two columns beside a table. */
import type { RowMarkKey } from "../vi/rowMarks";

export const rowMarksEn: Readonly<Record<RowMarkKey, string>> = {
  "rowMarks.status.error": "Error",
  "rowMarks.status.warning": "Warning",
  "rowMarks.status.notice": "Notice",
  "rowMarks.status.unclear": "Cannot tell",
  "rowMarks.status.accepted": "Accepted",
  "rowMarks.status.pass": "No issue found",
  "rowMarks.header.status": "Status ({time})",
  "rowMarks.header.busy": "Writing…",
  "rowMarks.header.content": "To be looked at",
  "rowMarks.nameless": "(no name)",
  "rowMarks.more": "(+{count} more)",
};

export const earlierStatusesEn = ["Pass"];

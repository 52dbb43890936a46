/** What is made of the workbook for the bloc's meeting and for the units, and how all of it goes again. */
import type { TabProps } from "../state/tab";
import { RunBar } from "../run/RunBar";

export function PapersTab({ pane, report }: TabProps) {
  return <RunBar busy={pane.state.phase.kind === "running"} onVerb={pane.request} report={report} />;
}

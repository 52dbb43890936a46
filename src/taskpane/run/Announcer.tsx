/** Says aloud, politely, what has just changed: progress by step (not by count), results, errors, the stale mark. */
import { makeStyles } from "@fluentui/react-components";
import { momentText } from "../../messages";
import type { PaneText } from "../../messages";
import type { PaneState } from "../state/paneState";
import { useText } from "../texts";
import { meetingSheet, slipsTitle } from "./DoneNotice";
import { troubleTitle } from "../parts/ErrorNotice";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The sentence for a state; "" where there is nothing to say. */
export function announcement(state: PaneState, text: PaneText): string {
  const { phase, result, stale, jumpTrouble, remapped } = state;
  if (phase.kind === "running")
    return phase.cancelling
      ? text("progress.cancelling")
      : phase.step === null
        ? text("progress.starting")
        : text(`progress.${phase.step}`);
  if (jumpTrouble !== null) return `${troubleTitle(jumpTrouble, text)} ${text(`error.${jumpTrouble.kind}.advice`)}`;
  if (phase.kind === "failed")
    return `${troubleTitle(phase.trouble, text)} ${text(`error.${phase.trouble.kind}.advice`)}`;
  if (remapped !== null) return `${text(`mapping.${remapped}`)} ${text("mapping.checkAgain")}`;
  if (stale && result !== null) return text("stale.title", { moment: momentText(result.moment) });
  if (phase.kind !== "done") return "";
  if (phase.verb === "clearFlags" || phase.verb === "clearAll") return text(`done.${phase.verb}`);
  if (result === null) return "";
  const { counts } = result;
  const sheet = meetingSheet(phase.verb, result);
  const found = text("result.announce", { errors: counts.error, warnings: counts.warning, notices: counts.notice });
  const asked = result.reading.questions.length;
  const { comparison, slips } = result;
  const without =
    slips === null || slips.without.length === 0 || slips.asked.length === 0
      ? ""
      : text("done.slipsWithout", { units: slips.without.join(", ") });
  const compared =
    comparison === null ? "" : text("compared.line", { moment: momentText(comparison.before), ...comparison.counts });
  return [
    found,
    compared,
    sheet === null ? "" : text("done.meeting", { sheet }),
    slipsTitle(phase.verb, result, text) ?? "",
    without,
    asked === 0 ? "" : text("mapping.ask", { count: asked }),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

export function Announcer({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const text = useText();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {announcement(state, text)}
    </div>
  );
}

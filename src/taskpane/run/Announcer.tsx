/** Says aloud, politely, what has just changed: progress by step (not by count), results, errors, the stale mark. */
import { makeStyles } from "@fluentui/react-components";
import { clearedTexts, momentText, unfinishedText } from "../../messages";
import type { PaneText } from "../../messages";
import type { CheckResult, Trouble, Verb } from "../door/door";
import { comparedText, remappedTexts, troubleAdvice, troubleTitle } from "../parts/sentences";
import { useText } from "../parts/texts";
import { visuallyHidden } from "../parts/visuallyHidden";
import type { PaneState } from "../state/paneState";
import { changedText, liveText } from "./changedTexts";
import { keptTexts, meetingSheet, slipsTitle, unitsWithoutSlip } from "./doneTexts";
import { stepName } from "./stepTexts";

// At the top: below everything else it would make the page longer.
const useStyles = makeStyles({ hidden: { ...visuallyHidden, top: 0 } });

/** The sentence for a state; "" where there is nothing to say. */
function announcement(state: PaneState, awaited: boolean, text: PaneText): string {
  const { phase, result, changed, live, jumpTrouble, remapped, said } = state;
  if (phase.kind === "running" && phase.silent) return `${text("silent.title")} ${text("silent.advice")}`;
  if (phase.kind === "running") return stepName(phase, text);
  if (jumpTrouble !== null) return troubleText(jumpTrouble, text);
  if (said !== null) return said;
  if (phase.kind === "failed") return troubleText(phase.trouble, text);
  if (remapped !== null) return remappedTexts(remapped, text).join(" ");
  // Nothing is said of edits as long as a check will tell what has become of them.
  if (changed !== null && result !== null && !(awaited && changed.own))
    return `${text("stale.title", { moment: momentText(result.moment) })} ${changedText(changed, text)}`;
  if (live.last !== null) return liveText(live.last, text);
  if (phase.kind !== "done") return "";
  if (phase.cleared !== null) return clearedTexts(phase.verb === "clearAll", phase.cleared, text).join(" ");
  if (phase.logged !== null) return text("done.log", { sheet: phase.logged });
  return result === null ? "" : resultText(phase.verb, result, text);
}

function troubleText(trouble: Trouble, text: PaneText): string {
  return `${troubleTitle(trouble, text)} ${troubleAdvice(trouble, text)}`;
}

/** What was found, what is new, and what was made beyond the list, one sentence after the other. */
function resultText(verb: Verb, result: CheckResult, text: PaneText): string {
  const { counts, comparison } = result;
  const sheet = meetingSheet(verb, result);
  const asked = result.reading.questions.length;
  const sentences = [
    text("result.announce", { errors: counts.error, warnings: counts.warning, notices: counts.notice }),
    comparison === null ? null : comparedText(comparison, text),
    sheet === null ? null : text("done.meeting", { sheet }),
    slipsTitle(verb, result, text),
    unitsWithoutSlip(result, text),
    ...(result.written.kept === undefined ? [] : keptTexts(result.written.kept, text)),
    result.written.unfinished === undefined ? null : unfinishedText(result.written.unfinished, text),
    asked === 0 ? null : text("mapping.ask", { count: asked }),
  ];
  return sentences.filter((sentence) => sentence !== null).join(" ");
}

interface Props {
  readonly state: PaneState;
  /** A check after an edit is under way, or about to be. */
  readonly awaited: boolean;
}

export function Announcer({ state, awaited }: Props) {
  const styles = useStyles();
  const text = useText();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {announcement(state, awaited, text)}
    </div>
  );
}

/** A finished check, from the counts down to what was read. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { momentText, unfinishedText } from "../../messages";
import type { CheckResult } from "../door/door";
import { MappingButton } from "../mapping/MappingButton";
import { Notice } from "../parts/Notice";
import { useText } from "../parts/texts";
import { keptTexts } from "../run/doneTexts";
import type { PageOpener, Pane } from "../state/pane";
import { Compared } from "./Compared";
import { Counts } from "./Counts";
import { useAcceptText } from "../issues/texts";
import { LiveSwitch } from "./LiveSwitch";
import { SheetsRead } from "./SheetsRead";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  moment: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface ResultsProps {
  readonly result: CheckResult;
  readonly pane: Pane;
  readonly mapping: PageOpener;
}

export function Results({ result, pane, mapping }: ResultsProps) {
  const styles = useStyles();
  const text = useText();
  const ofAccepted = useAcceptText();
  const { reading, written } = result;
  const { state } = pane;
  return (
    <section className={styles.results} aria-labelledby="results-title">
      <div>
        <h2 id="results-title" className={styles.title}>
          {text("result.title")}
        </h2>
        <p className={styles.moment}>{text("result.checkedAt", { moment: momentText(result.moment) })}</p>
      </div>
      {state.changed === null && !pane.watching ? <p className={styles.moment}>{text("unwatched")}</p> : null}
      <Counts counts={result.counts} />
      {pane.watching ? <LiveSwitch live={pane.live} sheetsOf={state.live.sheetsOf} /> : null}
      {result.ruleSettings.map((sentence) => (
        <p key={sentence} className={styles.moment}>
          {sentence}
        </p>
      ))}
      {result.accepted > 0 ? (
        <p className={styles.moment}>{ofAccepted("result.accepted", { count: result.accepted })}</p>
      ) : null}
      {result.counts.error + result.counts.warning === 0 && result.accepted === 0 ? (
        <Notice kind="success" title={text("result.nothing.title")}>
          {text("result.nothing.advice")}
        </Notice>
      ) : null}
      {written.documentsSkipped ? (
        <Notice kind="warning" title={text("error.structureProtected.title")}>
          {text("done.structureProtected")}
        </Notice>
      ) : null}
      {written.protectedSheets.length > 0 ? (
        <Notice kind="warning" title={text("error.sheetProtected.titleUnnamed")}>
          {text("done.protectedSheets", { sheets: written.protectedSheets.map((name) => `«${name}»`).join(", ") })}
        </Notice>
      ) : null}
      {written.kept === undefined ? null : (
        <Notice kind="info" title={text("done.kept.title")}>
          {keptTexts(written.kept, text).join(" ")}
        </Notice>
      )}
      {written.unfinished === undefined ? null : (
        <Notice kind="info" title={text("done.unfinished.title")}>
          {unfinishedText(written.unfinished, text)}
        </Notice>
      )}
      {reading.questions.length > 0 && state.remapped === null ? (
        <Notice
          kind="info"
          title={text("mapping.ask", { count: reading.questions.length })}
          actions={<MappingButton mapping={mapping} label="mapping.openQuestions" />}
        />
      ) : null}
      {result.comparison === null ? null : <Compared comparison={result.comparison} campaign={result.campaign} />}
      <div>
        <SheetsRead reading={reading} mapping={mapping} />
      </div>
    </section>
  );
}

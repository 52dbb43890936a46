/** A finished check, from the counts down to what was read. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { momentText, unfinishedText } from "../../messages";
import type { CheckResult } from "../door/door";
import { MappingButton } from "../mapping/MappingButton";
import { Notice } from "../parts/Notice";
import { useText } from "../parts/texts";
import { keptTexts } from "../run/doneTexts";
import type { PageOpener, Pane } from "../state/pane";
import { isBusy } from "../state/paneState";
import { CannotTell } from "./CannotTell";
import { Compared } from "./Compared";
import { Counts } from "./Counts";
import { FindingList } from "./FindingList";
import { Accepted } from "./Accepted";
import { AnsweringProvider, useAcceptText } from "./answering";
import type { AnsweringFor } from "./answering";
import { alikeOf, viewFindings } from "./grouping";
import type { Listed } from "./grouping";
import { LiveSwitch } from "./LiveSwitch";
import { MendedNotice } from "./MendedNotice";
import { MendingProvider } from "./mending";
import type { MendingFor } from "./mending";
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
  const view = useMemo(
    () =>
      viewFindings(
        result.findings,
        result.campaign.units.map(({ name }) => name),
      ),
    [result],
  );
  const { reading, written } = result;
  const { jump, state } = pane;
  const { answerFor, mend, officer, previewFixes } = pane;
  const busy = isBusy(state);
  const answering = useMemo(
    (): AnsweringFor => ({
      busy,
      officer,
      alike: (finding) => alikeOf(finding, result.findings),
      accept: (findings, reason, by) => answerFor({ verb: "accept", findings, reason, by }),
      revoke: (finding) => answerFor({ verb: "revoke", findings: [finding] }),
    }),
    [answerFor, busy, officer, result],
  );
  const mending = useMemo(
    (): MendingFor => ({
      busy,
      alike: (finding) => alikeOf(finding, result.findings).filter(({ fix }) => fix !== null),
      preview: previewFixes,
      mend: (findings, choice) => mend({ verb: "fix", findings, ...(choice === undefined ? {} : { choice }) }),
      undo: () => mend({ verb: "undo", steps: 1 }),
    }),
    [busy, mend, previewFixes, result],
  );
  const onJump = useCallback((listed: Listed) => jump(listed.finding, listed.index), [jump]);
  return (
    <MendingProvider value={mending}>
      <AnsweringProvider value={answering}>
        <section className={styles.results} aria-labelledby="results-title">
          <div>
            <h2 id="results-title" className={styles.title}>
              {text("result.title")}
            </h2>
            <p className={styles.moment}>{text("result.checkedAt", { moment: momentText(result.moment) })}</p>
          </div>
          {state.changed === null && !pane.watching ? <p className={styles.moment}>{text("unwatched")}</p> : null}
          {result.mended === undefined ? null : <MendedNotice mended={result.mended} />}
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
          {view.groups.length > 0 ? (
            <FindingList key={state.listing} groups={view.groups} visited={state.visited} onJump={onJump} />
          ) : null}
          <div>
            <Accepted items={view.accepted} visited={state.visited} onJump={onJump} />
            <CannotTell items={view.cannotTell} visited={state.visited} onJump={onJump} />
            <SheetsRead reading={reading} mapping={mapping} />
          </div>
        </section>
      </AnsweringProvider>
    </MendingProvider>
  );
}

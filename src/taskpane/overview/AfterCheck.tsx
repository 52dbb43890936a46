/** What a check has found in all, and where to begin: every number leads to its own in the list. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { isOpen } from "../../domain/rules/rule";
import type { Finding } from "../../domain/rules/rule";
import { MappingButton } from "../mapping/MappingButton";
import { Card } from "../parts/Card";
import { Notice } from "../parts/Notice";
import { secondText } from "../parts/sentences";
import { useText } from "../parts/texts";
import type { CheckResult } from "../door/door";
import type { TabProps } from "../state/tab";
import type { IssuesView } from "../state/view";
import { Compared } from "./Compared";
import { Counts } from "./Counts";
import { Marks } from "./Marks";
import { NotJudged } from "./NotJudged";
import { SheetsRead } from "./SheetsRead";
import { useLineStyles } from "./styles";
import { Units } from "./Units";
import { unitLines } from "./units";
import { useOverviewText } from "./words";
import { Written } from "./Written";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const isFixable = (finding: Finding): boolean => finding.outcome === "fail" && finding.fix !== null && isOpen(finding);

interface Props extends Pick<TabProps, "pane" | "go" | "mapping"> {
  readonly result: CheckResult;
}

export function AfterCheck({ result, pane, go, mapping }: Props) {
  const styles = { ...useStyles(), ...useLineStyles() };
  const text = useText();
  const own = useOverviewText();
  const { counts, accepted, comparison, campaign, reading, rows, written } = result;
  const units = useMemo(() => unitLines(result), [result]);
  const fixable = useMemo(() => result.findings.filter(isFixable).length, [result]);
  const { results, totals } = written.sheetNames;
  const second = secondText([results ?? "", totals ?? ""], text);
  /** The list, with this filter and no other. */
  const show = (filter: Partial<IssuesView>): void =>
    go("issues", { issues: { search: "", chips: [], unit: null, open: null, ...filter } });
  return (
    <>
      <Counts counts={counts} onShow={(severity) => show({ chips: [severity] })} />
      <div>
        <p className={styles.line}>{own("rows", { pass: rows.pass, all: rows.all })}</p>
        <Marks marks={written.marks} onGoTo={pane.jumpToSheet} />
        {second === null ? null : <p className={styles.line}>{second}</p>}
        {accepted === 0 ? null : (
          <p className={styles.line}>
            <Link as="button" onClick={() => show({ chips: ["accepted"] })}>
              {own("accepted.show", { count: accepted })}
            </Link>
          </p>
        )}
        {result.ruleSettings.map((sentence) => (
          <p key={sentence} className={styles.line}>
            {sentence}
          </p>
        ))}
      </div>
      {comparison === null ? null : <Compared comparison={comparison} campaign={campaign} />}
      {reading.questions.length > 0 && pane.state.remapped === null ? (
        <Notice
          kind="info"
          title={text("mapping.ask", { count: reading.questions.length })}
          actions={<MappingButton mapping={mapping} label="mapping.openQuestions" />}
        />
      ) : null}
      {counts.error + counts.warning === 0 && accepted === 0 ? (
        <Notice kind="success" title={text("result.nothing.title")}>
          {text("result.nothing.advice")}
        </Notice>
      ) : null}
      {fixable + counts.error === 0 ? null : (
        <Card title={own("start.title")}>
          {fixable === 0 ? null : <p className={styles.line}>{own("start.fixable", { count: fixable })}</p>}
          <div className={styles.actions}>
            {fixable === 0 ? null : (
              <Button size="small" onClick={() => show({ chips: ["fixable"] })}>
                {own("start.mend")}
              </Button>
            )}
            {counts.error === 0 ? null : (
              <Button size="small" onClick={() => show({ chips: ["error"] })}>
                {own("start.errors", { count: counts.error })}
              </Button>
            )}
          </div>
        </Card>
      )}
      <Written written={written} />
      <Units units={units} target={campaign.targets.excellent} onShow={(unit) => show({ unit })} />
      <div>
        <NotJudged findings={result.findings} />
        <SheetsRead reading={reading} mapping={mapping} />
      </div>
    </>
  );
}

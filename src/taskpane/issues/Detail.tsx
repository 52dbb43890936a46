/** A finding by itself: whom it is about, where, what is wrong, and what can be done. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../domain/rules/rule";
import { isOpen } from "../../domain/rules/rule";
import { ruleById } from "../../domain/rules";
import { unitsWrittenTo } from "../../domain/summary/parts/addressed";
import { unbroken } from "../../messages";
import { Disclosure } from "../parts/Disclosure";
import { findingWords } from "../parts/findingWords";
import { hint } from "../parts/hint";
import { SeverityMark } from "../parts/SeverityMark";
import { useWords } from "../parts/texts";
import type { Changes } from "../state/changes";
import type { Pane } from "../state/pane";
import { isBusy } from "../state/paneState";
import { BackButton } from "./BackButton";
import { MendPart } from "./MendPart";
import { placeOf, placeText } from "./saying";
import { useAcceptText, useIssuesText } from "./texts";
import { isTouched } from "./touched";
import type { Here } from "./useIssues";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: {
    minHeight: "24px",
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  line: { margin: 0 },
  small: hint,
  facts: { margin: 0 },
  term: { display: "inline", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  value: { display: "inline", margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly finding: Finding;
  readonly index: number;
  readonly here: Here;
  readonly pane: Pane;
  readonly changed: Changes | null;
  readonly onBack: () => void;
}

export function Detail({ finding, index, here, pane, changed, onBack }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  const own = useIssuesText();
  const ofAccepting = useAcceptText();
  const words = findingWords(finding, language);
  const { cell } = placeOf(finding);
  const place = placeText(finding);
  const goTo = text(cell === "" ? "finding.goToSheet" : "finding.goTo", { place });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <BackButton onBack={onBack} focuses />
        <SeverityMark severity={finding.severity} />
      </div>
      <div>
        <h2 className={styles.title}>{titleOf(finding, words.who, words.rule)}</h2>
        {finding.place.sheet === "" ? (
          <span>{text("finding.wholeWorkbook")}</span>
        ) : (
          <Link
            as="button"
            className={styles.link}
            aria-label={goTo}
            title={goTo}
            data-cell={place}
            onClick={() => here.visit(index)}
          >
            {place}
          </Link>
        )}
      </div>
      <p className={styles.line}>{words.found}</p>
      {words.reopened === "" ? null : <p className={styles.line}>{words.reopened}</p>}
      {words.lastYear === "" ? null : <p className={styles.line}>{words.lastYear}</p>}
      {finding.outcome === "fail" ? null : <p className={styles.small}>{own("untold")}</p>}
      {isTouched(finding, changed) ? (
        <p className={styles.line}>
          <strong>{own("row.touched")}.</strong>
        </p>
      ) : null}
      <Facts
        parts={[
          ["expected", words.expected],
          ["remedy", words.remedy],
        ]}
      />
      <MendPart key={here.issues.keys[index]} finding={finding} here={here} pane={pane} />
      {isOpen(finding) ? (
        <div className={styles.actions}>
          <Button disabledFocusable={isBusy(pane.state)} onClick={() => here.change({ accepting: true })}>
            {ofAccepting("accept.open")}
          </Button>
        </div>
      ) : (
        <Accepted finding={finding} pane={pane} />
      )}
      <p className={styles.small}>{sendText(finding, here, own)}</p>
      <Why finding={finding} basis={words.basis} rule={words.rule} />
    </div>
  );
}

/** Whom it is about; a column by its header; what is about nobody is called by its rule. */
function titleOf({ outcome, ofColumn }: Finding, who: string, rule: string): string {
  if (outcome !== "fail" || (who === "" && ofColumn === undefined)) return rule;
  return ofColumn === undefined ? who : ofColumn.header;
}

function sendText(finding: Finding, { result }: Here, own: ReturnType<typeof useIssuesText>): string {
  if (!isOpen(finding)) return own("send.accepted");
  const units = unitsWrittenTo(finding, new Set(result.campaign.units.map(({ name }) => name)));
  return units.length === 0 ? own("send.no") : own("send.yes", { units: units.join(", ") });
}

function Facts({ parts }: { readonly parts: readonly (readonly ["expected" | "remedy" | "basis", string])[] }) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <dl className={styles.facts}>
      {parts.map(([part, said]) =>
        said === "" ? null : (
          <div key={part}>
            <dt className={styles.term}>{text(`finding.${part}`)}: </dt>
            <dd className={styles.value}>{said}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Accepted({ finding, pane }: Pick<Props, "finding" | "pane">) {
  const styles = useStyles();
  const text = useAcceptText();
  const { reason, by, on } = finding.accepted!;
  const who = [by, on].filter((part) => part !== "").join(", ");
  return (
    <div>
      <p className={styles.line}>{text("accepted.reason", { reason })}</p>
      {who === "" ? null : <p className={styles.small}>{who}</p>}
      <Button
        disabledFocusable={isBusy(pane.state)}
        onClick={() => pane.answerFor({ verb: "revoke", findings: [finding] })}
      >
        {text("accepted.revoke")}
      </Button>
    </div>
  );
}

function Why({ finding, basis, rule }: { readonly finding: Finding; readonly basis: string; readonly rule: string }) {
  const styles = useStyles();
  const { language } = useWords();
  const own = useIssuesText();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure level={3} title={own("why")} open={open} onToggle={() => setOpen(!open)}>
      <p className={styles.line}>
        <strong>{rule}</strong>
      </p>
      <p className={styles.line}>{unbroken(ruleById.get(finding.rule)?.why[language] ?? "")}</p>
      <Facts parts={[["basis", basis]]} />
    </Disclosure>
  );
}

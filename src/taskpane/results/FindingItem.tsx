/** One finding: what, where, why, what to do. The place is a link to the cell. */
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Ref } from "react";
import { cellAddress } from "../../domain/sheet/address";
import type { Finding } from "../../domain/rules/rule";
import { wordFinding } from "../../messages";
import { SeverityMark } from "../parts/SeverityMark";
import { useWords } from "../parts/texts";
import { Answer } from "./Answer";
import { Mend } from "./Mend";
import type { Listed } from "./grouping";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM} 12px`,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  // No transparent border on the others: contrast themes would draw it.
  visited: { paddingLeft: "8px", borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `0 ${tokens.spacingHorizontalM}`,
  },
  subject: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  found: { margin: `${tokens.spacingVerticalXXS} 0 0`, overflowWrap: "anywhere" },
  facts: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  fact: { marginTop: tokens.spacingVerticalXXS },
  term: { display: "inline", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  value: { display: "inline", margin: 0 },
  link: { textAlign: "left", overflowWrap: "anywhere" },
  current: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly listed: Listed;
  readonly visited: boolean;
  readonly onJump: (listed: Listed) => void;
  readonly linkRef?: Ref<HTMLButtonElement>;
}

export const FindingItem = memo(function FindingItem({ listed, visited, onJump, linkRef }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  const { finding } = listed;
  const { sheet, row, column } = finding.place;
  const words = wordFinding(finding, language);
  const heading = headingOf(finding, words.rule);
  const cell = row === null ? null : cellAddress(row, column ?? 1);
  const place = cell === null ? sheet : `${sheet} · ${cell}`;
  // Begins with the words that are seen, so that voice control finds it.
  const goTo = text(cell === null ? "finding.goToSheet" : "finding.goTo", { place });
  return (
    <li className={mergeClasses(styles.item, visited && styles.visited)} aria-current={visited ? "true" : undefined}>
      <div className={styles.head}>
        <SeverityMark severity={finding.severity} />
        {sheet === "" ? (
          <span>{text("finding.wholeWorkbook")}</span>
        ) : (
          <Link
            as="button"
            ref={linkRef}
            className={styles.link}
            aria-label={goTo}
            title={goTo}
            onClick={() => onJump(listed)}
            data-cell={`${sheet}!${cell ?? ""}`}
          >
            {place}
          </Link>
        )}
      </div>
      {heading === "" ? null : <p className={styles.subject}>{heading}</p>}
      <p className={styles.found}>{words.found}</p>
      <dl className={styles.facts}>
        {(["expected", "remedy", "basis"] as const).map((part) =>
          words[part] === "" ? null : (
            <div key={part} className={styles.fact}>
              <dt className={styles.term}>{text(`finding.${part}`)}: </dt>
              <dd className={styles.value}>{words[part]}</dd>
            </div>
          ),
        )}
      </dl>
      {words.reopened === "" ? null : <p className={styles.found}>{words.reopened}</p>}
      <Mend finding={finding} />
      <Answer finding={finding} />
    </li>
  );
});

/** Whom it is about; what could not be judged is not about somebody but about a rule. */
function headingOf({ outcome, subject, ofColumn }: Finding, rule: string): string {
  if (outcome !== "fail") return rule;
  return ofColumn === undefined ? subject.name : ofColumn.header;
}

/** What changed since the check before: three counts, and what was solved on request. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Campaign } from "../../domain/campaign/campaign";
import type { Comparison } from "../../domain/comparison";
import { solvedText } from "../../domain/summary/parts/comparisonBlock";
import { groupedNumber, refText } from "../../messages";
import { Disclosure } from "../parts/Disclosure";
import { hint } from "../parts/hint";
import { comparedText } from "../parts/sentences";
import { useWords } from "../parts/texts";

const useStyles = makeStyles({
  line: { margin: 0 },
  small: hint,
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** More of them are counted: the sheet of results has them. */
const SHOWN = 100;

export function Compared({ comparison, campaign }: { readonly comparison: Comparison; readonly campaign: Campaign }) {
  const styles = useStyles();
  const { language, text } = useWords();
  const [open, setOpen] = useState(false);
  const { exact, solved, accepted = 0 } = comparison;
  return (
    <div>
      <p className={styles.line}>{comparedText(comparison, text)}</p>
      {accepted === 0 ? null : (
        <p className={styles.line}>{refText({ key: "comparison.accepted", facts: { count: accepted } }, language)}</p>
      )}
      {exact ? null : <p className={styles.small}>{text("compared.inexact")}</p>}
      {solved.length === 0 ? null : (
        <Disclosure
          level={2}
          title={`${text("compared.solved")} (${groupedNumber(solved.length, language)})`}
          open={open}
          onToggle={() => setOpen(!open)}
        >
          <ul className={styles.list} aria-label={text("compared.solved")}>
            {solved.slice(0, SHOWN).map((past) => (
              <li key={past.identity}>{refText(solvedText(past, campaign), language)}</li>
            ))}
          </ul>
          {solved.length > SHOWN ? (
            <p className={styles.small}>{text("compared.more", { count: solved.length - SHOWN })}</p>
          ) : null}
        </Disclosure>
      )}
    </div>
  );
}

/** Rules that lacked a column or data, or did not run: collapsed, because nothing is wrong there, but never silent. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isOpen } from "../../domain/rules/rule";
import type { Finding } from "../../domain/rules/rule";
import { groupedNumber } from "../../messages";
import { Disclosure } from "../parts/Disclosure";
import { findingWords } from "../parts/findingWords";
import { hint } from "../parts/hint";
import { useWords } from "../parts/texts";
import { useOverviewText } from "./words";

const useStyles = makeStyles({
  advice: { ...hint, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  rule: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
});

/** More of them are counted: the sheet of results has them. */
const SHOWN = 100;

export function NotJudged({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const own = useOverviewText();
  const { language, text } = useWords();
  const [open, setOpen] = useState(false);
  const items = useMemo(() => findings.filter((each) => each.outcome !== "fail" && isOpen(each)), [findings]);
  if (items.length === 0) return null;
  return (
    <Disclosure
      level={2}
      title={`${text("cannotTell.title")} (${groupedNumber(items.length, language)})`}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <p className={styles.advice}>{text("cannotTell.advice")}</p>
      <ul className={styles.list} aria-label={text("cannotTell.title")}>
        {items.slice(0, SHOWN).map((finding, at) => {
          const { rule, found, remedy } = findingWords(finding, language);
          return (
            <li key={at} className={styles.item}>
              <p className={styles.rule}>{rule}</p>
              <p className={styles.line}>{[found, remedy].filter((part) => part !== "").join(" ")}</p>
            </li>
          );
        })}
      </ul>
      {items.length > SHOWN ? (
        <p className={styles.advice}>{own("judged.more", { count: items.length - SHOWN })}</p>
      ) : null}
    </Disclosure>
  );
}

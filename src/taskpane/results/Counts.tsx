/** How many of each severity: a list of three, zero said too. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { groupedNumber } from "../../messages";
import { SEVERITIES } from "../../domain/rules/severity";
import type { SeverityCounts } from "../../domain/rules/severity";
import { SeverityIcon } from "../parts/SeverityMark";
import { useWords } from "../parts/texts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    flexGrow: 1,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  number: {
    display: "block",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  word: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function Counts({ counts }: { readonly counts: SeverityCounts }) {
  const styles = useStyles();
  const { language, text } = useWords();
  return (
    <ul className={styles.list} aria-label={text("result.counts")}>
      {SEVERITIES.map((severity) => (
        <li key={severity} className={styles.item} data-severity={severity} data-count={counts[severity]}>
          <span className={styles.word}>
            <SeverityIcon severity={severity} />
            {text(`severity.${severity}`)}
          </span>{" "}
          <span className={styles.number}>{groupedNumber(counts[severity], language)}</span>
        </li>
      ))}
    </ul>
  );
}

/** How many of each severity, zero said too; each leads to its own in the list. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { SEVERITIES } from "../../domain/rules/severity";
import type { Severity } from "../../domain/rules/rule";
import type { SeverityCounts } from "../../domain/rules/severity";
import { groupedNumber } from "../../messages";
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
  item: { flexGrow: 1 },
  button: {
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
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

interface Props {
  readonly counts: SeverityCounts;
  readonly onShow: (severity: Severity) => void;
}

export function Counts({ counts, onShow }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  return (
    <ul className={styles.list} aria-label={text("result.counts")}>
      {SEVERITIES.map((severity) => (
        <li key={severity} className={styles.item} data-severity={severity} data-count={counts[severity]}>
          <button type="button" className={styles.button} onClick={() => onShow(severity)}>
            <span className={styles.word}>
              <SeverityIcon severity={severity} />
              {text(`severity.${severity}`)}
            </span>{" "}
            <span className={styles.number}>{groupedNumber(counts[severity], language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The units: their share of excellent against the target, and what was found; each leads to its own in the list. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/rules/rule";
import { groupedNumber, shareText } from "../../messages";
import { hint } from "../parts/hint";
import { SeverityIcon } from "../parts/SeverityMark";
import { useWords } from "../parts/texts";
import { visuallyHidden } from "../parts/visuallyHidden";
import type { UnitLine } from "./units";
import { useOverviewText } from "./words";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  legend: hint,
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  unit: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flexBasis: "120px", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  bar: { width: "88px", height: "12px", flexShrink: 0 },
  // A line around what is empty: two full colours beside each other would be two values.
  track: {
    fill: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText", strokeWidth: "1px" },
  },
  share: { fill: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  target: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  counts: {
    display: "flex",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
    minWidth: "72px",
    fontVariantNumeric: "tabular-nums",
  },
  hidden: visuallyHidden,
  count: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
});

interface Props {
  readonly units: readonly UnitLine[];
  /** From 0 to 1; null: none is set. */
  readonly target: number | null;
  readonly onShow: (unit: string) => void;
}

export function Units({ units, target, onShow }: Props) {
  const styles = useStyles();
  const own = useOverviewText();
  const { language } = useWords();
  const hasBars = units.some(({ share }) => share !== null);
  return (
    <section aria-labelledby="overview-units">
      <h2 id="overview-units" className={styles.title}>
        {own("units.title")}
      </h2>
      {hasBars ? (
        <p className={styles.legend}>
          {own("units.legend")}
          {target === null ? "" : ` ${own("units.target", { target: shareText(target, language) })}`}
        </p>
      ) : null}
      <ul className={styles.list}>
        {units.map((unit) => (
          <li key={unit.unit}>
            <UnitButton unit={unit} target={hasBars ? target : null} onShow={onShow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface UnitProps {
  readonly unit: UnitLine;
  readonly target: number | null;
  readonly onShow: (unit: string) => void;
}

function UnitButton({ unit: { unit, errors, warnings, share }, target, onShow }: UnitProps) {
  const styles = useStyles();
  const own = useOverviewText();
  const { language } = useWords();
  const shown =
    share === null
      ? own("unit.unknown")
      : own("unit.share", { share: shareText(share, language, target === null ? [] : [target]) });
  return (
    <button type="button" className={styles.unit} title={unit === "" ? undefined : shown} onClick={() => onShow(unit)}>
      <span className={styles.name}>
        {unit === "" ? own("units.bloc") : unit}
        <span className={styles.hidden}>{unit === "" ? ": " : `: ${shown}, `}</span>
      </span>
      {share === null ? null : (
        <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
          <rect className={styles.track} y="3" width="100" height="6" />
          <rect className={styles.share} y="3" width={100 * Math.min(1, share)} height="6" />
          {target === null ? null : <rect className={styles.target} x={100 * target - 1} width="2" height="12" />}
        </svg>
      )}
      <span className={styles.counts}>
        <Count severity="error" said={own("unit.errors")} count={errors} />
        <Count severity="warning" said={own("unit.warnings")} count={warnings} />
      </span>
    </button>
  );
}

function Count({
  severity,
  said,
  count,
}: {
  readonly severity: Severity;
  readonly said: string;
  readonly count: number;
}) {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <span className={styles.count}>
      <SeverityIcon severity={severity} />
      <span className={styles.hidden}>{said} </span>
      {groupedNumber(count, language)}
    </span>
  );
}

/** The letters by unit: points, answers that came back, what is still open, and the way to each sheet. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { UnitPapers } from "../door/door";
import { usePapersText } from "./words";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: "left",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  open: { minWidth: "36px", paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

interface Props {
  readonly units: readonly UnitPapers[];
  readonly onOpen: (sheet: string) => void;
}

export function SlipsTable({ units, onOpen }: Props) {
  const styles = useStyles();
  const text = usePapersText();
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <table className={styles.table} aria-label={text("slips.title")}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {text("slips.unit")}
          </th>
          {(["points", "answered", "open"] as const).map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.head, styles.figure)}>
              {text(`slips.${column}`)}
            </th>
          ))}
          <th scope="col" className={styles.head}>
            {text("slips.sheet")}
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ unit, letter, open }) => (
          <tr key={unit}>
            <th scope="row" className={styles.cell}>
              {unit}
            </th>
            <td className={figure}>{letter === null ? (open ?? "") : letter.points}</td>
            <td className={figure}>
              {letter === null || letter.points === 0
                ? ""
                : text("slips.ratio", { answered: letter.answered, points: letter.points })}
            </td>
            <td className={figure}>{open ?? text("slips.notChecked")}</td>
            <td className={styles.cell}>
              {letter === null ? (
                text("slips.notMade")
              ) : (
                <Button
                  size="small"
                  className={styles.open}
                  aria-label={text("openNamed", { sheet: letter.sheet })}
                  onClick={() => onOpen(letter.sheet)}
                >
                  {text("open")}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

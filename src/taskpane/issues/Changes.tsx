/** Cells as they stand and as they would become; and those that would be left, with the reason. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../domain/sheet/address";
import { skipText, visible } from "../../messages";
import type { FixesDone } from "../door/door";
import { useWords } from "../parts/texts";
import { useMendText } from "./texts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
  place: { width: "30%" },
  now: { textDecorationLine: "line-through", color: tokens.colorStatusDangerForeground3 },
  becomes: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

type Fixes = FixesDone["fixes"];
type Change = Fixes[number]["changes"][number];

/** Each cell once. */
export function changesOf(fixes: Fixes): readonly Change[] {
  const changes = fixes.flatMap((each) => (each.skipped === null ? each.changes : []));
  return [...new Map(changes.map((one) => [`${one.row}:${one.column}:${one.sheet}`, one])).values()];
}

interface ChangesProps {
  readonly changes: readonly Change[];
  readonly label: string;
  /** More are counted. */
  readonly most: number;
}

export function ChangedCells({ changes, label, most }: ChangesProps) {
  const styles = useStyles();
  const text = useMendText();
  const { language } = useWords();
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.cell} ${styles.place}`}>
              {text("mend.cell")}
            </th>
            <th scope="col" className={styles.cell}>
              {text("mend.now")}
            </th>
            <th scope="col" className={styles.cell}>
              {text("mend.becomes")}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, most).map(({ sheet, row, column, before, after }) => (
            <tr key={`${row}:${column}:${sheet}`}>
              <td className={styles.cell}>{`${sheet}!${cellAddress(row, column)}`}</td>
              <td className={`${styles.cell} ${styles.now}`}>{visible(before, language)}</td>
              <td className={`${styles.cell} ${styles.becomes}`}>{visible(after, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > most ? (
        <p className={styles.line}>{text("mend.more", { count: changes.length - most })}</p>
      ) : null}
    </>
  );
}

/** More addresses say no more. */
const MOST_ADDRESSES = 8;

export function LeftCells({ fixes }: { readonly fixes: Fixes }) {
  const styles = useStyles();
  const text = useMendText();
  const { language } = useWords();
  const byReason = new Map<NonNullable<Fixes[number]["skipped"]>, Set<string>>();
  for (const { finding, changes, cells, skipped } of fixes) {
    if (skipped === null) continue;
    const addresses = byReason.get(skipped) ?? new Set<string>();
    byReason.set(skipped, addresses);
    for (const { row, column } of [...changes, ...cells])
      addresses.add(`${finding.place.sheet}!${cellAddress(row, column)}`);
  }
  if (byReason.size === 0) return null;
  return (
    <ul className={styles.list} aria-label={text("mend.skipped")}>
      {[...byReason].map(([reason, addresses]) => {
        const named = [...addresses].slice(0, MOST_ADDRESSES).join(", ");
        const cells = addresses.size > MOST_ADDRESSES ? `${named}…` : named;
        return (
          <li key={reason}>
            {text("mend.left", { cells, reason: skipText(reason, language) })}
            {addresses.size > MOST_ADDRESSES ? ` ${text("mend.more", { count: addresses.size - MOST_ADDRESSES })}` : ""}
          </li>
        );
      })}
    </ul>
  );
}

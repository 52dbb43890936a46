/** «Đã đọc»: what each sheet was taken for, and what was left alone and why. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { cellAddress } from "../../domain/plan/address";
import type { RegistrationTable, SkippedSheet } from "../../domain/registration/model";
import { paneNumber } from "../../messages";
import { useWords } from "../texts";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sheet: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  skipped: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

interface Props { readonly tables: readonly RegistrationTable[]; readonly skipped: readonly SkippedSheet[] }

export function SheetsRead({ tables, skipped }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  const [open, setOpen] = useState(false);
  const sheets = useMemo(() => bySheet(tables), [tables]);
  return (
    <Disclosure level={2} title={`${text("read.title")} (${paneNumber(tables.length, language)})`} open={open} onToggle={() => setOpen(!open)}>
      <ul className={styles.list} aria-label={text("read.title")}>
        {[...sheets].map(([sheet, its]) => (
          <li key={sheet} className={styles.sheet}>
            <span className={styles.name}>{sheet}</span>
            {its.map((table) => (
              <p key={table.id} className={styles.line}>
                {text(table.unit === null ? "read.table" : "read.tableOf", {
                  kind: text(`read.${table.kind}`),
                  unit: table.unit ?? "",
                  rows: table.dataRows,
                  area: `${cellAddress(table.headerRows[0] ?? table.firstRow, table.firstColumn)}:${cellAddress(table.lastRow, table.lastColumn)}`,
                })}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {skipped.length === 0 ? null : (
        <>
          <p className={styles.skipped}>{text("read.sheetsSkipped")}</p>
          <ul className={styles.list} aria-label={text("read.sheetsSkipped")}>
            {skipped.map((one) => (
              <li key={one.sheet} className={styles.sheet}>
                {one.sheet}: {text(`read.skipped.${one.reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

function bySheet(tables: readonly RegistrationTable[]): ReadonlyMap<string, readonly RegistrationTable[]> {
  const sheets = new Map<string, RegistrationTable[]>();
  for (const table of tables) {
    const its = sheets.get(table.sheet);
    if (its === undefined) sheets.set(table.sheet, [table]);
    else its.push(table);
  }
  return sheets;
}

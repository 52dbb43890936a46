/**
 * «Đã đọc»: what each sheet was taken for and why, what was left alone and why, which rows are no data; and the way to
 * put it right.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RowsExplained, SheetExplained, TableExplained } from "../../domain/registration/model/explanation";
import { ignoredText, onlyUnitText, groupedNumber, rowsText, sheetSkippedText, tableReadingText } from "../../messages";
import type { Explanation } from "../door/door";
import { MappingButton } from "../mapping/MappingButton";
import { areaOf } from "../parts/areaOf";
import { Disclosure } from "../parts/Disclosure";
import { useWords } from "../parts/texts";
import type { PageOpener } from "../state/pane";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sheet: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  change: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly reading: Explanation;
  readonly mapping: PageOpener;
}

export function SheetsRead({ reading, mapping }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  const [open, setOpen] = useState(false);
  const { sheets, ignored, farCells, onlyUnit } = reading;
  const tables = sheets.reduce(
    (count, sheet) => count + sheet.tables.filter(({ outcome }) => outcome === "read").length,
    0,
  );
  return (
    <Disclosure
      level={2}
      title={`${text("read.title")} (${groupedNumber(tables, language)})`}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      {onlyUnit === null ? null : <p className={styles.line}>{onlyUnitText(onlyUnit, language)}</p>}
      <ul className={styles.list} aria-label={text("read.title")}>
        {sheets.map((sheet) => (
          <li key={sheet.sheet} className={styles.sheet}>
            <span className={styles.name}>{sheet.sheet}</span>
            <SheetLines sheet={sheet} />
          </li>
        ))}
      </ul>
      {farCells.length === 0 ? null : (
        <p className={styles.line}>{text("read.farCells", { places: farCells.join(", ") })}</p>
      )}
      {ignored.length === 0 ? null : (
        <>
          <p className={styles.heading}>{text("read.ignored")}</p>
          <ul className={styles.list} aria-label={text("read.ignored")}>
            {ignored.map((one, at) => (
              <li key={at} className={styles.sheet}>
                {ignoredText(one, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.change}>
        <MappingButton mapping={mapping} />
      </div>
    </Disclosure>
  );
}

function SheetLines({ sheet }: { readonly sheet: SheetExplained }) {
  const styles = useStyles();
  const { language, text } = useWords();
  const skipped = sheetSkippedText(sheet, language);
  const outside = useRows(sheet.outside);
  if (skipped !== null && sheet.tables.length === 0) return <p className={styles.why}>{skipped}</p>;
  return (
    <>
      {sheet.tables.map((table) => (
        <TableLines key={table.id} table={table} />
      ))}
      {outside === "" ? null : <p className={styles.why}>{text("read.outside", { rows: outside })}</p>}
    </>
  );
}

function TableLines({ table }: { readonly table: TableExplained }) {
  const styles = useStyles();
  const { language, text } = useWords();
  const others = useRows(table.rows);
  const area = areaOf(table.id);
  const why = tableReadingText(table, language);
  if (table.outcome !== "read" || table.taken === null || table.taken === "notThisCampaign")
    return <p className={styles.why}>{text("read.area", { area, why })}</p>;
  const rows = table.rows.find(({ role }) => role === "data")?.count ?? 0;
  return (
    <>
      <p className={styles.line}>
        {text(table.unit === null ? "read.table" : "read.tableOf", {
          kind: text(`read.${table.taken}`),
          unit: table.unit ?? "",
          rows,
          area,
        })}
      </p>
      <p className={styles.why}>{why}</p>
      {others === "" ? null : <p className={styles.why}>{text("read.rows", { rows: others })}</p>}
    </>
  );
}

/** Rows that are no data, by what they are. */
function useRows(rows: readonly RowsExplained[]): string {
  const { language } = useWords();
  return rows
    .filter(({ role }) => role !== "data")
    .map((each) => rowsText(each, language))
    .join("; ");
}

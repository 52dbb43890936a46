/** Which rows the header of a table takes, chosen among the rows around it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { numberText, shortened } from "../../messages";
import type { Language } from "../../messages";
import type { TableDescription } from "../door/door";
import { DEEPEST } from "./draft";
import { Choice } from "../parts/Labelled";
import { useMappingWords } from "./words";

const useStyles = makeStyles({
  rows: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
});

/** Letters of a row shown in the list. */
const LONGEST_ROW = 60;

/** «0.358974358974359» is no header: two places tell it from others as well. */
const LONG_FIGURE = /^-?\d+\.\d{3,}(?:e[-+]\d+)?$/iu;
const readable = (cell: string, language: Language): string =>
  LONG_FIGURE.test(cell) ? numberText(Number(cell), language) : cell;

interface Props {
  readonly description: TableDescription;
  readonly onChoose: (rows: readonly number[]) => void;
}

export function HeaderRowsForm({ description, onChoose }: Props) {
  const styles = useStyles();
  const { language, text } = useMappingWords();
  const { headerRows, top } = description;
  const first = headerRows[0] ?? 1;
  const last = headerRows.at(-1) ?? first;
  const texts = new Map(
    top.map(({ row, texts: cells }) => [
      row,
      cells
        .filter((cell) => cell !== "")
        .map((cell) => readable(cell, language))
        .join(" | "),
    ]),
  );
  const from = Math.min(first, ...texts.keys());
  const to = Math.max(last, ...texts.keys());
  const rows = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const choose = (top: number, bottom: number): void =>
    onChoose(Array.from({ length: Math.min(bottom - top + 1, DEEPEST) }, (_, index) => top + index));
  const option = (row: number) => (
    <option key={row} value={row}>
      {text("table.rowOption", {
        row: String(row),
        text: shortened(texts.get(row) ?? "", LONGEST_ROW) || text("table.rowBlank"),
      })}
    </option>
  );
  return (
    <div className={styles.rows}>
      <Choice
        label={text("table.headerFirst")}
        value={String(first)}
        onChoose={(row) => choose(Number(row), Math.max(Number(row), last))}
      >
        {rows.map(option)}
      </Choice>
      <Choice label={text("table.headerLast")} value={String(last)} onChoose={(row) => choose(first, Number(row))}>
        {rows.filter((row) => row >= first && row < first + DEEPEST).map(option)}
      </Choice>
    </div>
  );
}

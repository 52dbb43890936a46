/** One table: what it is, its header rows, whose it is, and its columns. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { fieldName } from "../../messages";
import type { ColumnMeant, TableDecision } from "../../domain/registration/model/decisions";
import { TABLE_DECISIONS } from "../../domain/registration/model/decisions";
import { ColumnForm } from "./ColumnForm";
import { identityOf, kindIn, lacksIdentity, meantIn, openQuestions, twice, unitIn } from "./draft";
import type { TableDraft } from "./draft";
import { HeaderRowsForm } from "./HeaderRowsForm";
import { Choice } from "./Labelled";
import { fieldText } from "./meanings";
import { useMappingWords } from "./words";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  note: { margin: 0, overflowWrap: "anywhere" },
  columns: { margin: 0, padding: 0, listStyleType: "none" },
});

export interface TableFormProps {
  readonly table: TableDraft;
  /** «ĐK cá nhân · A7:M238» */
  readonly name: string;
  readonly onKind: (kind: TableDecision) => void;
  readonly onUnit: (unit: string | null) => void;
  readonly onHeaderRows: (rows: readonly number[]) => void;
  readonly onColumn: (column: number, meant: ColumnMeant) => void;
  readonly onConfirm: (confirmed: boolean) => void;
  readonly onForget: (forgotten: boolean) => void;
}

export function TableForm({
  table,
  name,
  onKind,
  onUnit,
  onHeaderRows,
  onColumn,
  onConfirm,
  onForget,
}: TableFormProps) {
  const styles = useStyles();
  const { campaign, language, text } = useMappingWords();
  const { description } = table;
  const kind = kindIn(table);
  if (table.forgotten)
    return (
      <div className={styles.form}>
        <p className={styles.note}>{text("table.forgotten")}</p>
        <div>
          <Button size="small" onClick={() => onForget(false)}>
            {text("table.keep")}
          </Button>
        </div>
      </div>
    );
  const unit = unitIn(table);
  const units = campaign.units.map((each) => each.name);
  if (unit !== null && !units.includes(unit)) units.push(unit);
  const open = openQuestions(table);
  return (
    <div className={styles.form}>
      <Choice label={text("table.kind")} value={kind ?? ""} onChoose={(chosen) => onKind(chosen as TableDecision)}>
        {kind === null ? <option value="">{text("table.kindOpen")}</option> : null}
        {TABLE_DECISIONS.map((each) => (
          <option key={each} value={each}>
            {text(`kind.${each}`)}
          </option>
        ))}
      </Choice>
      {kind === "notThisCampaign" ? (
        <p className={styles.note}>
          {text(description.outcome === "earlierYear" && table.kind === null ? "table.earlierYear" : "table.excluded")}
        </p>
      ) : null}
      {kind === null ? <p className={styles.note}>{text("table.question")}</p> : null}
      {kind === "notThisCampaign" ? null : <HeaderRowsForm description={description} onChoose={onHeaderRows} />}
      {kind === null || kind === "notThisCampaign" ? null : (
        <>
          <Choice
            label={text("table.unit")}
            value={unit ?? ""}
            onChoose={(chosen) => onUnit(chosen === "" ? null : chosen)}
          >
            {/* What a title or the sheet's name says cannot be unsaid, only said otherwise. */}
            {description.unit === null || description.mapping.unit !== null || unit === null ? (
              <option value="">{text("table.unitByRow")}</option>
            ) : null}
            {units.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Choice>
          {lacksIdentity(table) ? (
            <p className={styles.note} role="note">
              {text("table.noName", {
                name:
                  identityOf(kind) === "unit" ? fieldName("unit", language) : fieldText("name", kind, language, text),
              })}
            </p>
          ) : null}
          {twice(table).map(([field, letters]) => (
            <p key={field} className={styles.note} role="note">
              {text("table.twice", { name: fieldText(field, kind, language, text), letters: letters.join(", ") })}
            </p>
          ))}
          <ul className={styles.columns} aria-label={text("table.columns", { table: name })}>
            {description.columns.map((column) => (
              <ColumnForm
                key={column.column}
                column={column}
                kind={kind}
                meant={meantIn(table, column.column)}
                changed={table.chosen.has(column.column)}
                questions={open.filter((question) => question.column === column.column)}
                onChoose={(meant) => onColumn(column.column, meant)}
              />
            ))}
          </ul>
          {description.questions.length > 0 || table.confirmed ? (
            <Checkbox
              label={text("table.confirm")}
              checked={table.confirmed}
              onChange={(_, { checked }) => onConfirm(checked === true)}
            />
          ) : null}
        </>
      )}
      {description.decided ? (
        <div>
          <Button size="small" onClick={() => onForget(true)}>
            {text("table.forget")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** One table: what it is, its header rows, whose it is, and its columns. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { awardsOf } from "../../domain/campaign/awards";
import { LIST_TITLES, TABLE_DECISIONS } from "../../domain/registration/model/decisions";
import type { ColumnMeant, ListTitle, TableDecision, TableOutcome } from "../../domain/registration/model/decisions";
import type { TableKind } from "../../domain/registration/model/fields";
import type { ColumnDescription } from "../door/door";
import { Disclosure } from "../parts/Disclosure";
import { ColumnForm, SURE } from "./ColumnForm";
import {
  asksForTitle,
  identityOf,
  kindIn,
  lacksIdentity,
  meantIn,
  openQuestions,
  titleIn,
  twice,
  unitIn,
} from "./draft";
import type { TableDraft } from "./draft";
import { HeaderRowsForm } from "./HeaderRowsForm";
import { Choice } from "../parts/Labelled";
import { fieldText } from "./meanings";
import { unitChoices } from "./unitChoices";
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

interface TableFormProps {
  readonly table: TableDraft;
  /** «ĐK cá nhân · A7:M238» */
  readonly name: string;
  readonly onKind: (kind: TableDecision) => void;
  readonly onUnit: (unit: string | null) => void;
  readonly onTitle: (title: ListTitle | null) => void;
  readonly onHeaderRows: (rows: readonly number[]) => void;
  readonly onColumn: (column: number, meant: ColumnMeant) => void;
  readonly onConfirm: (confirmed: boolean) => void;
  readonly onForget: (forgotten: boolean) => void;
}

export function TableForm(props: TableFormProps) {
  const { table, onHeaderRows, onForget } = props;
  const styles = useStyles();
  const { text } = useMappingWords();
  const { description, forgotten } = table;
  const kind = kindIn(table);
  if (forgotten)
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
  return (
    <div className={styles.form}>
      <KindChoice {...props} />
      {kind === "notThisCampaign" ? null : <HeaderRowsForm description={description} onChoose={onHeaderRows} />}
      {kind === null || kind === "notThisCampaign" ? null : <Columns {...props} kind={kind} />}
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

/** Why a table that nobody decided about is not counted, where it can be said. */
const NOTES: Partial<Record<TableOutcome, "table.earlierYear" | "table.samePeople" | "table.othersList">> = {
  earlierYear: "table.earlierYear",
  samePeople: "table.samePeople",
  othersList: "table.othersList",
};

/** What the table is, and what follows from that. */
function KindChoice({ table, onKind }: TableFormProps) {
  const styles = useStyles();
  const { text } = useMappingWords();
  const kind = kindIn(table);
  const noted = table.kind === null ? NOTES[table.description.outcome] : undefined;
  return (
    <>
      <Choice label={text("table.kind")} value={kind ?? ""} onChoose={(chosen) => onKind(chosen as TableDecision)}>
        {kind === null ? <option value="">{text("table.kindOpen")}</option> : null}
        {TABLE_DECISIONS.map((each) => (
          <option key={each} value={each}>
            {text(`kind.${each}`)}
          </option>
        ))}
      </Choice>
      {kind === "notThisCampaign" ? <p className={styles.note}>{text(noted ?? "table.excluded")}</p> : null}
      {kind === null ? <p className={styles.note}>{text(noted ?? "table.question")}</p> : null}
    </>
  );
}

/** Whose the table is, and what its columns mean. */
function Columns(props: TableFormProps & { readonly kind: TableKind }) {
  const { table, name, kind, onColumn, onConfirm } = props;
  const styles = useStyles();
  const { text } = useMappingWords();
  const { description, confirmed, chosen } = table;
  const [isOpen, setIsOpen] = useState(false);
  const open = openQuestions(table);
  /** What is not to be looked at is folded; a column that was changed here stays where it was. */
  const isSure = (column: ColumnDescription): boolean =>
    column.confidence >= SURE && !description.questions.some((question) => question.column === column.column);
  const sure = description.columns.filter(isSure);
  const doubtful = description.columns.filter((column) => !isSure(column));
  const columns = (shown: readonly ColumnDescription[]) => (
    <ul className={styles.columns} aria-label={text("table.columns", { table: name })}>
      {shown.map((column) => (
        <ColumnForm
          key={column.column}
          table={table}
          column={column}
          kind={kind}
          meant={meantIn(table, column.column)}
          changed={chosen.has(column.column)}
          questions={open.filter((question) => question.column === column.column)}
          onChoose={(meant) => onColumn(column.column, meant)}
        />
      ))}
    </ul>
  );
  return (
    <>
      <UnitChoice {...props} />
      {kind === "people" && asksForTitle(table) ? <TitleChoice {...props} /> : null}
      <Doubts table={table} kind={kind} />
      {doubtful.length === 0 ? null : columns(doubtful)}
      {sure.length === 0 ? null : (
        <Disclosure
          level={5}
          title={text("table.sure", { count: sure.length })}
          open={isOpen}
          onToggle={() => setIsOpen(!isOpen)}
        >
          {columns(sure)}
        </Disclosure>
      )}
      {description.questions.length > 0 || confirmed ? (
        <Checkbox
          label={text("table.confirm")}
          checked={confirmed}
          onChange={(_, { checked }) => onConfirm(checked === true)}
        />
      ) : null}
    </>
  );
}

function UnitChoice({ table, onUnit }: TableFormProps) {
  const { campaign, text } = useMappingWords();
  const { description } = table;
  const unit = unitIn(table);
  // What a title or the sheet's name says cannot be unsaid, only said otherwise.
  const canBeByRow = description.unit === null || description.mapping.unit !== null || unit === null;
  return (
    <Choice label={text("table.unit")} value={unit ?? ""} onChoose={(chosen) => onUnit(chosen === "" ? null : chosen)}>
      {canBeByRow ? <option value="">{text("table.unitByRow")}</option> : null}
      {unitChoices(campaign, unit).map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </Choice>
  );
}

/** The title that everybody on a list without a column for titles registers. */
function TitleChoice({ table, onTitle }: TableFormProps) {
  const styles = useStyles();
  const { campaign, language, text } = useMappingWords();
  const note = useId();
  const asked = openQuestions(table).some(({ kind }) => kind === "titlesUnclear");
  const choose = (chosen: string): void => onTitle(LIST_TITLES.find((title) => title === chosen) ?? null);
  return (
    <>
      <Choice
        label={text("table.title.label")}
        value={titleIn(table) ?? ""}
        onChoose={choose}
        describedBy={asked ? note : undefined}
      >
        <option value="">{text("table.title.none")}</option>
        {LIST_TITLES.map((title) => (
          <option key={title} value={title}>
            {awardsOf(campaign).name(title)[language]}
          </option>
        ))}
      </Choice>
      {asked ? (
        <p id={note} className={styles.note}>
          <strong>{text("question.label")}</strong> {text("question.titlesUnclear")}
        </p>
      ) : null}
    </>
  );
}

/** What cannot be right about the columns together: no name, or two of something. */
function Doubts({ table, kind }: { readonly table: TableDraft; readonly kind: TableKind }) {
  const styles = useStyles();
  const { language, text } = useMappingWords();
  const identity = identityOf(kind);
  return (
    <>
      {lacksIdentity(table) ? (
        <p className={styles.note} role="note">
          {text("table.noName", { name: fieldText(identity, kind, language, text) })}
        </p>
      ) : null}
      {twice(table).map(([field, letters]) => (
        <p key={field} className={styles.note} role="note">
          {text("table.twice", { name: fieldText(field, kind, language, text), letters: letters.join(", ") })}
        </p>
      ))}
    </>
  );
}

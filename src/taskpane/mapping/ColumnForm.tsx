/** One column: what it means, how sure that is, some of its values, and what is asked about it. */
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { ColumnMeant } from "../../domain/registration/model/decisions";
import { ASK_BELOW } from "../../domain/registration/model/explanation";
import type { TableKind } from "../../domain/registration/model/fields";
import type { MappingText } from "../../messages/paneMapping";
import type { ColumnDescription, Question } from "../door/door";
import { Choice, Labelled } from "../parts/Labelled";
import type { TableDraft } from "./draft";
import { meaningKey, optionsFor } from "./meanings";
import { questionText, samplesOf } from "./sentences";
import { useMappingWords } from "./words";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalM,
  },
  about: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  question: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** Years an achievement may be of. */
const FIRST_YEAR = 1945;
const LAST_YEAR = 2099;

interface Props {
  readonly table: TableDraft;
  readonly column: ColumnDescription;
  readonly kind: TableKind;
  readonly meant: ColumnMeant;
  /** It was chosen here. */
  readonly changed: boolean;
  readonly questions: readonly Question[];
  readonly onChoose: (meant: ColumnMeant) => void;
}

/** From here on a meaning is said without a doubt; the reader's own figure says from where on it is not asked about. */
export const SURE = 0.85;

function confidenceText(column: ColumnDescription, changed: boolean, text: MappingText): string {
  const { reason, confidence } = column;
  if (changed) return text("confidence.changed");
  if (reason === "mapping") return text("confidence.chosen");
  if (reason === "none" || (column.field === null && column.mark === null)) return text("confidence.none");
  return text(certainty(confidence), { reason: text(`reason.${reason}`) });
}

function certainty(confidence: number): "confidence.sure" | "confidence.fair" | "confidence.unsure" {
  if (confidence >= SURE) return "confidence.sure";
  return confidence >= ASK_BELOW ? "confidence.fair" : "confidence.unsure";
}

export function ColumnForm({ table, column, kind, meant, changed, questions, onChoose }: Props) {
  const styles = useStyles();
  const words = useMappingWords();
  const { text } = words;
  const id = useId();
  const wording = useMemo(() => ({ ...words, kind }), [words, kind]);
  const groups = useMemo(() => optionsFor(column, meant, wording), [column, meant, wording]);
  const choose = (key: string): void => {
    const option = groups.flatMap(({ options }) => options).find((each) => each.key === key);
    if (option !== undefined) onChoose(option.meant);
  };
  const { letter, header, samples } = column;
  return (
    <li className={styles.column} data-column={letter}>
      <Choice
        label={header === "" ? text("column.labelBare", { letter }) : text("column.label", { letter, header })}
        value={meaningKey(meant)}
        onChoose={choose}
        describedBy={`${id}-about${questions.length > 0 ? ` ${id}-asked` : ""}`}
      >
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.key} value={option.key}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </Choice>
      {meant.field === "history" ? <YearField letter={letter} meant={meant} onChoose={onChoose} /> : null}
      <p id={`${id}-about`} className={styles.about}>
        {confidenceText(column, changed, text)} {samplesOf(samples, text)}
      </p>
      {questions.length === 0 ? null : (
        <div id={`${id}-asked`}>
          {questions.map((question) => (
            <p key={question.kind} className={styles.question}>
              <strong>{text("question.label")}</strong> {questionText(question, table, words)}
            </p>
          ))}
        </div>
      )}
    </li>
  );
}

interface YearProps {
  readonly letter: string;
  readonly meant: ColumnMeant;
  readonly onChoose: (meant: ColumnMeant) => void;
}

/** Of which year a column of the history tells. */
function YearField({ letter, meant, onChoose }: YearProps) {
  const styles = useStyles();
  const { text } = useMappingWords();
  const hint = useId();
  return (
    <>
      <Labelled label={text("column.year", { letter })}>
        {(input, className) => (
          <Input
            id={input}
            className={className}
            type="number"
            min={FIRST_YEAR}
            max={LAST_YEAR}
            defaultValue={meant.year === null ? "" : String(meant.year)}
            aria-describedby={hint}
            onChange={(_, { value }) => {
              const year = yearOf(value);
              if (year !== undefined) onChoose({ ...meant, year });
            }}
          />
        )}
      </Labelled>
      <p id={hint} className={styles.about}>
        {text("column.yearHint")}
      </p>
    </>
  );
}

/** undefined: not a year yet, the officer is typing. */
function yearOf(value: string): number | null | undefined {
  if (value.trim() === "") return null;
  const year = Number(value);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** One column: what it means, how sure that is, some of its values, and what is asked about it. */
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { ASK_BELOW } from "../../domain/registration/model/explanation";
import type { ColumnMeant } from "../../domain/registration/model/decisions";
import type { TableKind } from "../../domain/registration/model/fields";
import type { MappingText } from "../../messages/paneMapping";
import type { ColumnDescription, Question } from "../door/door";
import { Choice, Labelled } from "./Labelled";
import { fieldText, meaningKey, meaningText, optionsFor } from "./meanings";
import type { Wording } from "./meanings";
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

interface Props {
  readonly column: ColumnDescription;
  readonly kind: TableKind;
  readonly meant: ColumnMeant;
  /** It was chosen here. */
  readonly changed: boolean;
  readonly questions: readonly Question[];
  readonly onChoose: (meant: ColumnMeant) => void;
}

const SURE = 0.85;

export function confidenceText(column: ColumnDescription, changed: boolean, text: MappingText): string {
  const { reason, confidence } = column;
  if (changed) return text("confidence.changed");
  if (reason === "mapping") return text("confidence.chosen");
  if (reason === "none" || (column.field === null && column.mark === null)) return text("confidence.none");
  return text(
    confidence >= SURE ? "confidence.sure" : confidence >= ASK_BELOW ? "confidence.fair" : "confidence.unsure",
    { reason: text(`reason.${reason}`) },
  );
}

export function ColumnForm({ column, kind, meant, changed, questions, onChoose }: Props) {
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
      {meant.field === "history" ? (
        <Labelled label={text("column.year", { letter })}>
          {(input, className) => (
            <Input
              id={input}
              className={className}
              type="number"
              min={1945}
              max={2099}
              defaultValue={meant.year === null ? "" : String(meant.year)}
              aria-describedby={`${id}-year`}
              onChange={(_, { value }) => {
                const year = yearOf(value);
                if (year !== undefined) onChoose({ ...meant, year });
              }}
            />
          )}
        </Labelled>
      ) : null}
      {meant.field === "history" ? (
        <p id={`${id}-year`} className={styles.about}>
          {text("column.yearHint")}
        </p>
      ) : null}
      <p id={`${id}-about`} className={styles.about}>
        {confidenceText(column, changed, text)}{" "}
        {samples.length === 0
          ? text("column.noSamples")
          : text("column.samples", { samples: samples.map(cut).join("; ") })}
      </p>
      {questions.length === 0 ? null : (
        <div id={`${id}-asked`}>
          {questions.map((question) => (
            <p key={question.kind} className={styles.question}>
              <strong>{text("question.label")}</strong> {questionText(question, meant, wording)}
            </p>
          ))}
        </div>
      )}
    </li>
  );
}

function questionText(question: Question, meant: ColumnMeant, wording: Wording): string {
  const { kind, language, text } = wording;
  const field = question.field === null ? meaningText(meant, wording) : fieldText(question.field, kind, language, text);
  switch (question.kind) {
    case "unsure":
      return text("question.unsure", { field });
    case "compete":
      return text("question.compete", {
        field,
        letter: question.other?.letter ?? "",
        header: question.other?.header ?? "",
      });
    case "unread":
      return text("question.unread");
    case "twoMeanings":
      return text("question.twoMeanings");
    case "notUnderstood":
      return text("table.question");
  }
}

/** A value as long as a line of the pane. */
function cut(sample: string): string {
  return sample.length > 48 ? `${sample.slice(0, 47)}…` : sample;
}

/** undefined: not a year yet, the officer is typing. */
function yearOf(value: string): number | null | undefined {
  if (value.trim() === "") return null;
  const year = Number(value);
  return Number.isInteger(year) && year >= 1945 && year <= 2099 ? year : undefined;
}

/**
 * One question about the reading: the column is selected in the sheet, the likely answers stand to choose from, and what
 * would come of the one that is chosen is said.
 */
import { Button, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { areaOf } from "../parts/areaOf";
import { hint } from "../parts/hint";
import { Choice } from "../parts/Labelled";
import { answersTo } from "./answers";
import type { Draft } from "./draft";
import { effectOn } from "./questions";
import type { Asked } from "./questions";
import { questionText, samplesText } from "./sentences";
import type { MappingWork, MappingRead } from "./useMappingDraft";
import { useMappingWords } from "./words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  place: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  about: hint,
  effect: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Of the likely answers so many stand as radio buttons; all stand in the list behind «Nội dung khác». */
const LIKELY = 4;
const OTHER = " other";
const NONE = " none";

interface Props {
  readonly asked: readonly Asked[];
  readonly at: number;
  readonly onAt: (at: number) => void;
  readonly read: MappingRead;
  readonly work: Pick<MappingWork, "reread" | "working">;
  readonly onGoTo: (sheet: string, row: number, column: number, lastRow?: number) => void;
}

export function QuestionForm({ asked, at, onAt, read, work, onGoTo }: Props) {
  const styles = useStyles();
  const { text } = useMappingWords();
  const id = useId();
  const { question, table, isAnswered } = asked[at]!;
  const { sheet, row, column, header } = question;
  const letter = table?.description.columns.find((each) => each.column === column)?.letter ?? "";
  const first = table?.description.columns[0]?.column ?? 1;
  const last = column === null ? row : Math.max(row, table?.description.lastRow ?? row);
  useEffect(() => onGoTo(sheet, row, column ?? first, last), [onGoTo, sheet, row, column, first, last]);
  const place =
    column === null
      ? text("table.title", { sheet, area: areaOf(question.table) })
      : text(header === "" ? "ask.columnBare" : "ask.column", { sheet, letter, header });
  return (
    <section aria-labelledby={`${id}ask`} className={styles.form}>
      <h3 id={`${id}ask`} className={styles.place}>
        {text("ask.of", { number: at + 1, count: asked.length })} {place}
      </h3>
      {table === undefined ? (
        <p className={styles.line}>{text("ask.gone")}</p>
      ) : (
        <Answers key={`${question.table} ${column} ${question.kind}`} asked={asked[at]!} read={read} work={work} />
      )}
      {isAnswered ? <Effect read={read} table={question.table} isReading={work.working === "reading"} /> : null}
      <div className={styles.ways}>
        <Button size="small" disabledFocusable={at === 0} onClick={() => onAt(at - 1)}>
          {text("ask.before")}
        </Button>
        <Button size="small" disabledFocusable={at === asked.length - 1} onClick={() => onAt(at + 1)}>
          {text(isAnswered ? "ask.next" : "ask.skip")}
        </Button>
      </div>
    </section>
  );
}

interface AnswersProps extends Pick<Props, "read" | "work"> {
  readonly asked: Asked;
}

function Answers({ asked: { question, table, isAnswered }, read, work }: AnswersProps) {
  const styles = useStyles();
  const words = useMappingWords();
  const { text } = words;
  const id = useId();
  const [isOther, setIsOther] = useState(false);
  const { draft } = read;
  const { answers, now } = answersTo(question, table!, words);
  const likely = answers.filter(({ isLikely }) => isLikely).slice(0, LIKELY);
  const chosen = isAnswered ? now : NONE;
  const isInList = chosen !== NONE && !likely.some(({ key }) => key === chosen);
  const take = (key: string): void => {
    const answer = answers.find((each) => each.key === key);
    if (answer !== undefined) work.reread(answer.take(draft) satisfies Draft);
  };
  const showsAll = isOther || isInList;
  return (
    <>
      <p id={`${id}why`} className={styles.line}>
        {question.column === null ? null : <strong>{text("question.label")}</strong>}{" "}
        {questionText(question, table!, words)}
      </p>
      <p className={styles.about}>{samplesText(question, table!, text)}</p>
      <RadioGroup
        aria-label={text("ask.answers")}
        aria-describedby={`${id}why`}
        value={showsAll ? OTHER : chosen}
        onChange={(_, { value }) => {
          setIsOther(value === OTHER);
          if (value !== OTHER) take(value);
        }}
      >
        {likely.map(({ key, label }, index) => (
          <Radio
            key={key}
            value={key}
            label={index === 0 && question.column !== null ? text("ask.likeliest", { label }) : label}
          />
        ))}
        {answers.length > likely.length ? <Radio value={OTHER} label={text("ask.other")} /> : null}
      </RadioGroup>
      {showsAll ? (
        <Choice label={text("ask.otherList")} value={isInList ? chosen : NONE} onChoose={take}>
          {isInList ? null : <option value={NONE}>{text("ask.choose")}</option>}
          {answers.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Choice>
      ) : null}
    </>
  );
}

interface EffectProps {
  readonly read: MappingRead;
  readonly table: string;
  readonly isReading: boolean;
}

function Effect({ read, table, isReading }: EffectProps) {
  const styles = useStyles();
  const { text } = useMappingWords();
  const { rows, left } = effectOn(read.reading, table);
  const said = rows === null ? text("effect.notRead") : text("effect.rows", { rows });
  return (
    <p role="status" className={styles.effect}>
      {isReading
        ? text("busy")
        : text("effect", { rows: said, left: text(left === 0 ? "effect.none" : "effect.left", { left }) })}
    </p>
  );
}

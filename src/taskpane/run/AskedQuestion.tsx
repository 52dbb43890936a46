/**
 * What is asked before a verb runs: before something goes that somebody typed, or everything of the product, the
 * officer's decisions too, it says how much it is, and what becomes of it.
 */
import { answersText, leftTexts } from "../../messages";
import { QuestionDialog } from "../parts/QuestionDialog";
import { useText } from "../parts/texts";
import type { TypedTexts } from "../door/door";
import type { Question } from "../state/paneState";

interface Props {
  readonly question: Question;
  readonly typed: TypedTexts;
  readonly onAnswer: (yes: boolean) => void;
}

export function AskedQuestion({ question, typed, onAnswer }: Props) {
  const text = useText();
  const answers = answersText(typed.answers, text);
  const left = leftTexts(typed.left, text);
  return (
    <QuestionDialog
      title={text(`${question}.title`)}
      yes={text(`${question}.yes`)}
      no={text(`${question}.no`)}
      safe="no"
      onAnswer={onAnswer}
    >
      <p>{text(`${question}.body`)}</p>
      {answers === null ? null : <p>{text(question === "eraseAll" ? "typed.lost" : "typed.kept", { answers })}</p>}
      {left.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{text(`${question}.advice`)}</p>
    </QuestionDialog>
  );
}

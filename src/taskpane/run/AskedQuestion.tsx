/**
 * What is asked before marks go, or everything of the product and the officer's decisions too: what that is, how much
 * somebody typed, and what becomes of it.
 */
import { answersText, leftTexts } from "../../messages";
import { QuestionDialog } from "../parts/QuestionDialog";
import { useText } from "../parts/texts";
import type { TypedTexts } from "../door/door";
import type { Question } from "../state/paneState";

export interface AskedProps {
  readonly question: Question;
  readonly typed: TypedTexts;
  readonly onAnswer: (yes: boolean) => void;
}

export function AskedQuestion({ question, typed, onAnswer }: AskedProps) {
  const text = useText();
  const answers = answersText(typed.answers, text);
  const left = leftTexts(typed.left, text);
  const isTyped = answers !== null || left.length > 0;
  const isAnyLost = question === "eraseAll" || isTyped;
  return (
    <QuestionDialog
      title={text(`${question}.title`)}
      yes={text(`${question}.yes`)}
      no={text(`${question}.no`)}
      safe={isAnyLost ? "no" : "yes"}
      onAnswer={onAnswer}
    >
      {isAnyLost ? <p>{text(`${question}.body`)}</p> : null}
      {answers === null ? null : <p>{text(question === "eraseAll" ? "typed.lost" : "typed.kept", { answers })}</p>}
      {left.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{text(`${question}.advice`)}</p>
      {question === "clearTyped" ? <p>{text("clearTyped.stays")}</p> : null}
    </QuestionDialog>
  );
}

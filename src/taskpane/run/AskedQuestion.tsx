/**
 * What is asked before a verb runs. Before the first write on this machine: Excel's own undo may not reach over it.
 * Before something goes that somebody typed, or everything of the product, the officer's decisions too: how much it
 * is, and what becomes of it.
 */
import { answersText, leftTexts } from "../../messages";
import { QuestionDialog } from "../parts/QuestionDialog";
import { useText } from "../parts/texts";
import type { TypedTexts } from "../door/door";
import type { Question } from "../state/paneState";

/** Which button has the keyboard at first. */
const SAFE: Readonly<Record<Question, "yes" | "no">> = { firstWrite: "yes", eraseAll: "no", clearTyped: "no" };

interface Props {
  readonly question: Question;
  /** null: it was not looked up, nothing of it goes. */
  readonly typed: TypedTexts | null;
  readonly onAnswer: (yes: boolean) => void;
}

export function AskedQuestion({ question, typed, onAnswer }: Props) {
  const text = useText();
  const answers = typed === null ? null : answersText(typed.answers, text);
  const left = typed === null ? [] : leftTexts(typed.left, text);
  return (
    <QuestionDialog
      title={text(`${question}.title`)}
      yes={text(`${question}.yes`)}
      no={text(`${question}.no`)}
      safe={SAFE[question]}
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

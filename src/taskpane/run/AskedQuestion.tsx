/**
 * What is asked before a verb runs. Before the first write on this machine: Excel's own undo may not reach over it.
 * Before everything of the product goes, the officer's decisions too: this cannot be undone.
 */
import { QuestionDialog } from "../parts/QuestionDialog";
import { useText } from "../parts/texts";
import type { Question } from "../state/paneState";

/** Which button has the keyboard at first. */
const SAFE: Readonly<Record<Question, "yes" | "no">> = { firstWrite: "yes", eraseAll: "no" };

interface Props {
  readonly question: Question;
  readonly onAnswer: (yes: boolean) => void;
}

export function AskedQuestion({ question, onAnswer }: Props) {
  const text = useText();
  return (
    <QuestionDialog
      title={text(`${question}.title`)}
      yes={text(`${question}.yes`)}
      no={text(`${question}.no`)}
      safe={SAFE[question]}
      onAnswer={onAnswer}
    >
      <p>{text(`${question}.body`)}</p>
      <p>{text(`${question}.advice`)}</p>
    </QuestionDialog>
  );
}

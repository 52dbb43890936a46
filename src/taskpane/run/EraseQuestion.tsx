/** Before everything of the product goes, the officer's decisions too: this cannot be undone. */
import { useText } from "../texts";
import { QuestionDialog } from "../parts/QuestionDialog";

export function EraseQuestion({ onAnswer }: { readonly onAnswer: (yes: boolean) => void }) {
  const text = useText();
  return (
    <QuestionDialog
      title={text("eraseAll.title")}
      yes={text("eraseAll.yes")}
      no={text("eraseAll.no")}
      safe="no"
      onAnswer={onAnswer}
    >
      <p>{text("eraseAll.body")}</p>
      <p>{text("eraseAll.advice")}</p>
    </QuestionDialog>
  );
}

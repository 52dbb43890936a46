/** Before the product writes for the first time on this machine: Excel's own undo may not reach over it. */
import { useText } from "../texts";
import { QuestionDialog } from "../parts/QuestionDialog";

export function FirstWriteWarning({ onAnswer }: { readonly onAnswer: (yes: boolean) => void }) {
  const text = useText();
  return (
    <QuestionDialog
      title={text("firstWrite.title")}
      yes={text("firstWrite.yes")}
      no={text("firstWrite.no")}
      safe="yes"
      onAnswer={onAnswer}
    >
      <p>{text("firstWrite.body")}</p>
      <p>{text("firstWrite.advice")}</p>
    </QuestionDialog>
  );
}

/** Before lines of the officer's tables go: which ones. «No» has the keyboard where one would be lost. */
import type { ReactNode } from "react";
import { lossTexts } from "../../messages/paneCampaign";
import type { TableLoss } from "../door/door";
import { QuestionDialog } from "../parts/QuestionDialog";
import { useCampaignWords } from "./words";

interface Props {
  readonly title: string;
  readonly yes: string;
  readonly losses: readonly TableLoss[];
  /** Lines that would say something else say what the officer has just typed: they are not lost. Default false. */
  readonly isTypedAnew?: boolean;
  readonly onAnswer: (yes: boolean) => void;
  readonly children?: ReactNode;
}

export function Confirm({ title, yes, losses, isTypedAnew = false, onAnswer, children }: Props) {
  const { text } = useCampaignWords();
  const isAnyLost = losses.some(({ gone, changed }) => gone.length > 0 || (changed.length > 0 && !isTypedAnew));
  return (
    <QuestionDialog title={title} yes={yes} no={text("ask.no")} safe={isAnyLost ? "no" : "yes"} onAnswer={onAnswer}>
      {children}
      {lossTexts(losses, text).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{text("ask.undo")}</p>
    </QuestionDialog>
  );
}

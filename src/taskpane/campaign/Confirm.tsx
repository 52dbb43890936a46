/** Before lines of the officer's tables go: which ones. «No» has the keyboard. */
import type { ReactNode } from "react";
import { lossTexts } from "../../messages/paneCampaign";
import type { TableLoss } from "../door/door";
import { QuestionDialog } from "../parts/QuestionDialog";
import { useCampaignWords } from "./words";

interface Props {
  readonly title: string;
  readonly yes: string;
  readonly losses: readonly TableLoss[];
  readonly onAnswer: (yes: boolean) => void;
  readonly children?: ReactNode;
}

export function Confirm({ title, yes, losses, onAnswer, children }: Props) {
  const { text } = useCampaignWords();
  return (
    <QuestionDialog title={title} yes={yes} no={text("ask.no")} safe="no" onAnswer={onAnswer}>
      {children}
      {lossTexts(losses, text).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{text("ask.undo")}</p>
    </QuestionDialog>
  );
}

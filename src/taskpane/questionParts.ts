/** What a verb may ask comes while the first one runs: before something typed goes, and where the workbook is of another campaign. */
import type { ComponentType } from "react";
import type { QuestionProps } from "./campaign/CampaignQuestion";
import type { AskedProps } from "./run/AskedQuestion";
import { loadPart } from "./state/loadPart";

interface Parts {
  readonly CampaignQuestion: ComponentType<QuestionProps>;
  readonly AskedQuestion: ComponentType<AskedProps>;
}

let parts: Parts | null = null;

export async function loadQuestions(): Promise<void> {
  parts ??= await loadPart(async () => ({
    ...(await import("./campaign/CampaignQuestion")),
    ...(await import("./run/AskedQuestion")),
  }));
}

/** null: not there yet. Where there is a question, they are there. */
export const questionParts = (): Parts | null => parts;

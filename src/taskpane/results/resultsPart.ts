/**
 * What shows how a run ended comes with the first run: the list of results, with all that is known of rules and their
 * sentences, and the question where the workbook is of another campaign.
 */
import type { ComponentType } from "react";
import { loadPart } from "../state/loadPart";
import type { QuestionProps } from "../campaign/CampaignQuestion";

interface Parts {
  readonly CampaignQuestion: ComponentType<QuestionProps>;
}

let parts: Parts | null = null;

export async function loadResults(): Promise<void> {
  parts ??= await loadPart(async () => ({
    ...(await import("./Results")),
    ...(await import("../campaign/CampaignQuestion")),
  }));
}

/** null: not there yet. Where there is a question, it is there. */
export const questionPart = (): ComponentType<QuestionProps> | null => parts?.CampaignQuestion ?? null;

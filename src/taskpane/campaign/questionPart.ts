/** The question where the workbook is of another campaign comes while the first verb runs. */
import type { ComponentType } from "react";
import { loadPart } from "../state/loadPart";
import type { QuestionProps } from "./CampaignQuestion";

let part: ComponentType<QuestionProps> | null = null;

export async function loadQuestion(): Promise<void> {
  part ??= await loadPart(async () => (await import("./CampaignQuestion")).CampaignQuestion);
}

/** null: not there yet. Where there is a question, it is there. */
export const questionPart = (): ComponentType<QuestionProps> | null => part;

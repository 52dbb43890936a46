/** Days of a plan by their numbers in a workbook that counts from 1904. */
import type { WordedContent, WordedPlan } from "../../domain/plan/worded";
import { DAYS_TO_1904 } from "../read/dates";

export function countedFrom1904(plan: WordedPlan): WordedPlan {
  return {
    ...plan,
    documents: plan.documents.map((document) => ({
      ...document,
      rows: document.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, content: moved(cell.content) })),
      })),
    })),
  };
}

const moved = (content: WordedContent): WordedContent =>
  content !== null && "serial" in content ? { serial: content.serial - DAYS_TO_1904 } : content;

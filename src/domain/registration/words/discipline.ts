/**
 * The discipline column: whether something is entered, and how heavy (Law on officials, Art. 79; Law on public
 * employees, Art. 52).
 */
import { bareKey, wordKey } from "../../text/keys";
import { isNoneText } from "../../text/marks";

export type DisciplineLevel = "none" | "reprimand" | "warningOrWorse" | "unknown";

const HEAVY = /canh cao|ha bac luong|giang chuc|cach chuc|buoc thoi viec|khai tru|bai nhiem|sa thai|ha ngach/;
const REPRIMAND = /khien trach/;

/** «Không», «-», blank: none. Whatever date it bears, an entry counts. */
export function readDiscipline(text: string): DisciplineLevel {
  if (isNoneText(text)) return "none";
  const key = bareKey(wordKey(text));
  if (HEAVY.test(key)) return "warningOrWorse";
  return REPRIMAND.test(key) ? "reprimand" : "unknown";
}

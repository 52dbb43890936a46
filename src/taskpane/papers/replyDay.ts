/** A day as an officer types it. */
import { isIsoDay, readDate } from "../../domain/text/dates";

/** A letter of this century. */
const [FIRST, LAST] = ["2000-01-01", "2099-12-31"];

/** ISO date; null: none is set; undefined: it is no day. */
export function replyDay(typed: string): string | null | undefined {
  if (typed.trim() === "") return null;
  const day = readDate(typed);
  return day !== null && isIsoDay(day) && day >= FIRST && day <= LAST ? day : undefined;
}

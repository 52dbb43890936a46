/** Wall time as the written sheets show it. The clock itself is the door's: an action is told what time it is. */

import { isoDay, twoFigures } from "../domain/text/calendar";

/** ISO date-time of the machine's own wall clock, without zone: «2021-03-30T08:15:00». */
export function localMoment(date: Date): string {
  const day = isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoFigures).join(":");
  return `${day}T${time}`;
}

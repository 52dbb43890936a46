/** Wall time as the written sheets show it. The clock itself is the door's: an action is told what time it is. */

/** ISO date-time of the machine's own wall clock, without zone: «2021-03-30T08:15:00». */
export function localMoment(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

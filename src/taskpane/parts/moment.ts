/** «10:32, 23/11/2026» from an ISO date-time, in the machine's own time; anything else stays as it is. */
export function momentText(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(moment.getHours())}:${two(moment.getMinutes())}, ${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${moment.getFullYear()}`;
}

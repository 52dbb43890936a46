/** The moment of a run as everything written shows it: ISO date-time of the machine's own wall clock, without zone. */
export function localMoment(date: Date): string {
  const [month, day, hours, minutes, seconds] = [
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  ].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}T${hours}:${minutes}:${seconds}`;
}

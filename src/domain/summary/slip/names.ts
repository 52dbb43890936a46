/** What the slips' sheets are called: by the units' short names, within what Excel allows. */
import type { CampaignUnit } from "../../campaign/campaign";

/** Excel allows 31 characters; «Phiếu - » and its English sister take at most eight. */
const LONGEST = 23;

/** Short names by unit, all different, also to Excel, which does not mind capitals. */
export function slipNames(units: readonly CampaignUnit[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    units.map(({ name, aliases }) => {
      const short = allowed(aliases[0] ?? "") || allowed(name) || "Đơn vị";
      let free = cut(short, LONGEST);
      for (let number = 2; taken.has(free.toLowerCase()); number += 1)
        free = `${cut(short, LONGEST - ` (${number})`.length)} (${number})`;
      taken.add(free.toLowerCase());
      return [name, free];
    }),
  );
}

/** Without : \ / ? * [ ], which a sheet's name may not hold, and without apostrophes at its end. */
function allowed(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[:\\/?*[\]\p{Cc}]+/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/^[' -]+|[' -]+$/gu, "");
}

/** At most so many UTF-16 units, which is what Excel counts, ending with a whole word where that leaves enough. */
function cut(name: string, most: number): string {
  if (name.length <= most) return name;
  const space = name.lastIndexOf(" ", most);
  const short =
    space > most / 2
      ? name.slice(0, space)
      : [...name].reduce((kept, letter) => (kept.length + letter.length <= most ? kept + letter : kept), "");
  return short.replace(/[' -]+$/u, "");
}

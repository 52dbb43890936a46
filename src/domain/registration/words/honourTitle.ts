/**
 * The title of a person that a heading, a title line or a sheet's name speaks of:
 * «I. Danh hiệu Lao động tiên tiến (15 cá nhân)».
 */
import type { AwardId } from "../../catalogue/awards";
import { bareKey, wordKey } from "../../text/keys";

/** The longer wording first: what it names is taken out before the shorter ones are looked for. */
const WORDINGS: readonly (readonly [AwardId | null, RegExp])[] = [
  [null, /(?:^| )(?:tap the|don vi) lao dong (?:tien tien|xuat sac)(?= |$)/g],
  ["cstdtq", /(?:^| )(?:chien s[iy] thi dua|cstd) ?(?:cap )?(?:toan quoc|tq)(?= |$)/g],
  ["cstdBo", /(?:^| )(?:chien s[iy] thi dua|cstd) ?(?:cap )?(?:bo|nganh|tinh)(?= (?!mon)|$)/g],
  ["cstdcs", /(?:^| )(?:chien s[iy] thi dua|cstd) ?(?:cap )?(?:co so|cs)(?= |$)/g],
  ["ldtt", /(?:^| )(?:lao dong tien tien|ldtt)(?= |$)/g],
];

/** Every title that the text names. */
function honoursIn(text: string): readonly AwardId[] {
  let rest = bareKey(wordKey(text));
  return WORDINGS.flatMap(([award, wording]) => {
    const without = rest.replace(wording, " ");
    const named = without !== rest && award !== null;
    rest = without;
    return named ? [award] : [];
  });
}

/** The one title that the text names; null where it names none, or several. */
export function honourIn(text: string): AwardId | null {
  const named = honoursIn(text);
  return named.length === 1 ? named[0]! : null;
}

/** A sentence about titles, not the list's own. */
const IS_NOTE = /^.{150}|căn cứ|quyết định|hướng dẫn|ghi chú|lưu ý/iu;

/** The titles of the nearest of a list's title lines that names any, or else of the sheet's name; one is everybody's. */
export function honoursOfList(titles: readonly string[], sheet: string): readonly AwardId[] {
  const lines = [...titles.filter((each) => !IS_NOTE.test(each)), sheet].map(honoursIn);
  return lines.find((named) => named.length > 0) ?? [];
}

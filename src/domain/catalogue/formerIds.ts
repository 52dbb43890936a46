/**
 * Ids of awards that were once named after one agency. What was saved or written under them is read for ever: mappings, campaign
 * files, votes typed in a meeting's report; and whoever reads the printed JSON goes on finding them there.
 */
import { isLawAward, type AwardId } from "./awards";
import { ownAward } from "./ownAwards";

const FORMER: readonly (readonly [former: string, now: AwardId])[] = [
  ["cstdNganh", "cstdBo"],
  ["coTtcp", "coBo"],
  ["bkTongTtcp", "bkBo"],
];
const NOW_BY_FORMER: ReadonlyMap<string, AwardId> = new Map(FORMER);
const FORMER_BY_NOW: ReadonlyMap<string, string> = new Map(FORMER.map(([former, now]) => [now, former]));

/** The id of today for one that is read; any other text stays as it is. */
export const presentId = (id: string): string => NOW_BY_FORMER.get(id) ?? id;

/** Under what an award is written where the former ids are a contract; a bloc's own by its code. */
export const writtenId = (id: AwardId): string => FORMER_BY_NOW.get(id) ?? (isLawAward(id) ? id : ownAward(id).code);

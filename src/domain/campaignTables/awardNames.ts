/** Awards by what the bloc calls them or by their codes, for the cells of the officer's tables. */
import type { BlocAward } from "../campaign/campaign";
import { AWARDS } from "../catalogue/awards";
import type { AwardId } from "../catalogue/awards";
import { readAward } from "../catalogue/find";
import { wordKey } from "../text/keys";

export interface AwardNames {
  readonly nameOf: (id: AwardId) => string;
  /** null: there is no such award. */
  readonly idOf: (text: string) => AwardId | null;
  /** What may stand in a cell. */
  readonly all: string;
}

const IDS = new Map(AWARDS.map(({ id }) => [id.toLowerCase(), id]));
const isAwardId = (code: string): code is AwardId => IDS.get(code.toLowerCase()) === code;

export function awardNames(own: readonly BlocAward[] = []): AwardNames {
  const named = new Map<AwardId, string>(AWARDS.map(({ id, name }) => [id, name.vi]));
  const byKey = new Map<string, AwardId>();
  for (const { code, name, aliases } of own) {
    if (!isAwardId(code)) continue;
    named.set(code, name);
    for (const each of [name, ...aliases]) byKey.set(wordKey(each), code);
  }
  return {
    nameOf: (id) => named.get(id) ?? id,
    idOf: (text) => byKey.get(wordKey(text)) ?? IDS.get(text.toLowerCase()) ?? readAward(text, "unit")?.award ?? null,
    all: [...named.values()].join("; "),
  };
}

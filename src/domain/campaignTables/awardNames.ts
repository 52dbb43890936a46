/** Awards by what the bloc calls them or by their codes, for the cells of the officer's tables. */
import { awardsOf } from "../campaign/awards";
import type { OfAgency } from "../campaign/awards";
import type { AwardId } from "../catalogue/awards";

export interface AwardNames {
  readonly nameOf: (id: AwardId) => string;
  /** null: there is no such award. */
  readonly idOf: (text: string) => AwardId | null;
  /** What may stand in a cell. */
  readonly all: string;
}

export function awardNames(campaign: OfAgency): AwardNames {
  const book = awardsOf(campaign);
  return {
    nameOf: (id) => book.name(id).vi,
    idOf: (text) => book.idOfCode(text) ?? book.read(text, "unit")?.award ?? null,
    all: book.entries.map(({ name }) => name.vi).join("; "),
  };
}

/** The movements of a campaign, out of the headers of the table in which units say which they take part in. */
import type { Movement } from "../campaign/campaign";
import { findMovement } from "../campaign/units";
import { campaign2021 } from "../campaign/campaign2021";
import { PRIME_MINISTERS_MOVEMENTS } from "../campaign/startingPoints/movements";
import type { FoundTable } from "../registration/model/decisions";
import type { Registration } from "../registration/model/registration";
import { SAYS_MOVEMENTS } from "../registration/words/lineWords";
import { Words } from "../registration/words/vocabulary";
import type { WorkbookCells } from "../sheet/cells";
import { wordKey } from "../text/keys";
import { clean } from "../text/normalise";
import { FEWEST_WORDS_OF_MOVEMENT } from "./evidence";
import { titledTables } from "./lines";

/** Movements that have been, by whose names a table of them is known where no title says «phong trào». */
const KNOWN = { ...campaign2021, movements: [...campaign2021.movements, ...PRIME_MINISTERS_MOVEMENTS] };
const ALREADY_SOMETHING_ELSE = new Set<FoundTable["outcome"]>(["earlierYear", "example", "draft", "notThisCampaign"]);

export function movementNamesOf(cells: WorkbookCells, registration: Registration): readonly Movement[] {
  const words = new Words(KNOWN);
  const names = new Map<string, string>();
  for (const { found: table, titles } of titledTables(cells, registration)) {
    if (ALREADY_SOMETHING_ELSE.has(table.outcome)) continue;
    const isOfMovements = [table.sheet, ...titles].some((line) => SAYS_MOVEMENTS.test(line));
    for (const header of table.headers) {
      const leaf = clean(header.split(" / ").at(-1) ?? "");
      if (isOfMovements ? isName(leaf, words) : findMovement(KNOWN, leaf) !== null) names.set(wordKey(leaf), leaf);
    }
  }
  return [...names.values()].map((name) => ({ name, aliases: [] }));
}

/** Words enough for a name, and no column of a register. */
function isName(header: string, words: Words): boolean {
  if (findMovement(KNOWN, header) !== null) return true;
  const { meaning } = words.sense(header);
  return (meaning === null || meaning === "other" || meaning === "movement") && isLong(header);
}

const isLong = (header: string): boolean =>
  wordKey(header)
    .replace(/^(?:phong trào )?(?:thi đua )?/u, "")
    .split(" ").length >= FEWEST_WORDS_OF_MOVEMENT;

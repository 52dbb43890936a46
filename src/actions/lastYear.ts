/** Last year's registration beside this year's: read from a file's cells once, kept in the workbook in a small form. */
import type { Campaign } from "../domain/campaign/campaign";
import { isProblem, lastYearOf } from "../domain/lastYear/lastYear";
import type { LastYear } from "../domain/lastYear/lastYear";
import { packLastYear, unpackLastYear } from "../domain/lastYear/pack";
import { withDecision } from "../workbook";
import type { Session, WorkbookState } from "../workbook";
import type { WorkbookCells } from "../domain/sheet/cells";
import { LastYearError } from "./action";
import type { ActionOptions } from "./action";
import { campaignInForce } from "./campaign";
import { readCells } from "./cells";

/** Under this name among the decisions kept in the workbook. */
const KEPT_AS = "lastYear";

/** What is given with the run, else what the workbook remembers. */
export function lastYearFor(
  { lastYear: given }: ActionOptions,
  { decisions }: Pick<WorkbookState, "decisions">,
  campaign: Campaign,
): LastYear | null {
  if (given === undefined) return rememberedLastYear(decisions);
  if (given === null) return null;
  const read = lastYearOf(given, campaign);
  if (isProblem(read)) throw new LastYearError(read, given.fileName);
  return read;
}

const rememberedLastYear = (decisions: WorkbookState["decisions"]): LastYear | null =>
  unpackLastYear(decisions[KEPT_AS]);

/** The decisions with it among them, where the run brought another. */
export const withLastYearKept = (
  decisions: WorkbookState["decisions"],
  { lastYear: given }: ActionOptions,
  lastYear: LastYear | null,
): WorkbookState["decisions"] =>
  given === undefined ? decisions : withDecision(decisions, KEPT_AS, lastYear === null ? null : packLastYear(lastYear));

export type LastYearChosen = Pick<LastYear, "fileName" | "year">;

/** Which file's registration stands beside this year's; null: none. */
export async function loadLastYear(session: Session): Promise<LastYearChosen | null> {
  const kept = rememberedLastYear(await session.loadDecisions());
  return kept === null ? null : chosenOf(kept);
}

/** Keeps it in the workbook for the next check; null forgets what is kept. Throws LastYearError: nothing is kept then. */
export async function chooseLastYear(
  session: Session,
  options: ActionOptions,
  cells: WorkbookCells | null,
): Promise<LastYearChosen | null> {
  const lastYear =
    cells === null
      ? null
      : lastYearFor(
          { ...options, lastYear: cells },
          { decisions: {} },
          campaignInForce(await readCells(session, options), options),
        );
  await session.saveDecision(KEPT_AS, lastYear === null ? null : packLastYear(lastYear));
  return lastYear === null ? null : chosenOf(lastYear);
}

const chosenOf = ({ fileName, year }: LastYear): LastYearChosen => ({ fileName, year });

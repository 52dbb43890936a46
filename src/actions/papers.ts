/**
 * Which papers stand in the workbook and what came back on the units' letters: from one reading of our own sheets,
 * without a check and without writing.
 */
import type { Campaign } from "../domain/campaign/campaign";
import { parseCampaign } from "../domain/campaign/parse";
import { findUnit } from "../domain/campaign/units";
import type { Finding } from "../domain/rules/rule";
import { isPoint, paperRoles, pointsByUnit } from "../domain/summary";
import type { PaperRole } from "../domain/summary";
import type { OwnParts, Session, WorkbookState } from "../workbook";
import type { ActionOptions } from "./action";
import { campaignOf } from "./campaign";
import { clearEverything } from "./clearEverything";
import { clearMarks } from "./clearMarks";
import { TABLES_KEPT_AS, keptCampaign } from "./keptCampaign";

export interface UnitPapers {
  readonly unit: string;
  /** It is in the chair: what it gets is a list of its own, which is sent to nobody. */
  readonly isChair: boolean;
  /** null: none stands. */
  readonly letter: { readonly sheet: string; readonly points: number; readonly answered: number } | null;
  /** Points that a letter would hold now; null: nothing was checked. */
  readonly open: number | null;
}

export interface Papers {
  /** The sheets of the meeting that stand, in the order in which it works through them. */
  readonly meeting: readonly { readonly role: PaperRole; readonly sheet: string }[];
  /** In the campaign's order; where nothing was checked those with a letter. */
  readonly units: readonly UnitPapers[];
  /** Marks or sheets of ours stand. */
  readonly canClearMarks: boolean;
  /** These, or something that was decided. */
  readonly canClearAll: boolean;
}

/** What was found by the check that is shown. */
export type CheckedBefore = { readonly findings: readonly Finding[]; readonly campaign: Campaign };

export async function loadPapers(
  session: Session,
  options: ActionOptions,
  checked: CheckedBefore | null,
): Promise<Papers> {
  const surroundings = await session.own();
  const { own, state } = surroundings;
  return {
    meeting: paperRoles.flatMap((role) =>
      own.sheets.flatMap((sheet) => (sheet.role === role ? [{ role, sheet: sheet.name }] : [])),
    ),
    units: unitsOf(own, checked?.campaign ?? rememberedCampaign(state, options), checked),
    canClearMarks: clearMarks.available(surroundings),
    canClearAll: clearEverything.available(surroundings),
  };
}

function unitsOf({ sheets }: OwnParts, campaign: Campaign, checked: CheckedBefore | null): readonly UnitPapers[] {
  const letters = new Map(sheets.flatMap((sheet) => (sheet.role === "slip" ? [[sheet.subject, sheet] as const] : [])));
  const open = checked === null ? null : pointsByUnit(checked.findings, campaign.units);
  const chair = findUnit(campaign, campaign.chair);
  const ofCampaign = campaign.units
    .map(({ name }) => name)
    .filter((name) => letters.has(name) || (open !== null && [null, name].includes(campaign.onlyUnit)));
  const former = [...letters.keys()].filter((name) => !ofCampaign.includes(name));
  return [...ofCampaign, ...former].map((unit) => {
    const letter = letters.get(unit);
    const points = (letter?.filled ?? []).filter(({ key }) => isPoint(key));
    return {
      unit,
      isChair: unit === chair,
      letter:
        letter === undefined
          ? null
          : {
              sheet: letter.name,
              points: points.length,
              answered: points.filter(({ text }) => text !== "").length,
            },
      open: open === null ? null : (open.get(unit) ?? 0),
    };
  });
}

/** As far as the workbook remembers it without its cells being read. */
function rememberedCampaign(state: WorkbookState, options: ActionOptions): Campaign {
  const tables = state.decisions[TABLES_KEPT_AS];
  const read = tables === undefined ? null : parseCampaign(tables);
  return read?.campaign ?? campaignOf(keptCampaign(state), options);
}

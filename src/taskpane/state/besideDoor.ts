/** The door for screens that read and keep things beside the verbs. */
import type { Door } from "../door/door";
import type { Pane } from "./pane";

type Besides = Pick<
  Door,
  | "campaignOverview"
  | "chooseCampaign"
  | "makeTables"
  | "resetTable"
  | "beginNewYear"
  | "preview"
  | "saveMapping"
  | "papers"
  | "reportOptions"
  | "saveReportOptions"
  | "lastYear"
  | "chooseLastYear"
  | "selected"
  | "troubleOf"
>;

/** Each of its readings and writings waits for the verb that runs. */
export function besideDoor(door: Door, beside: Pane["beside"]): Besides {
  return {
    campaignOverview: () => beside(() => door.campaignOverview()),
    chooseCampaign: (...asked) => beside(() => door.chooseCampaign(...asked)),
    makeTables: () => beside(() => door.makeTables()),
    resetTable: (...asked) => beside(() => door.resetTable(...asked)),
    beginNewYear: () => beside(() => door.beginNewYear()),
    preview: (...asked) => beside(() => door.preview(...asked)),
    saveMapping: (...asked) => beside(() => door.saveMapping(...asked)),
    papers: (...asked) => beside(() => door.papers(...asked)),
    reportOptions: () => beside(() => door.reportOptions()),
    saveReportOptions: (...asked) => beside(() => door.saveReportOptions(...asked)),
    lastYear: () => beside(() => door.lastYear()),
    chooseLastYear: (...asked) => beside(() => door.chooseLastYear(...asked)),
    selected: () => door.selected(),
    troubleOf: (error) => door.troubleOf(error),
  };
}

/** What a tab of the pane is given. */
import type { CampaignLine, Door, ReportOptions } from "../door/door";
import type { Language } from "../../domain/rules/rule";
import type { DialogOpener, Pane } from "./pane";
import type { Store } from "./store";
import type { PaneDialog } from "./useDialog";
import type { Viewing } from "./useView";

export interface TabProps extends Viewing {
  readonly pane: Pane;
  readonly door: Door;
  readonly store: Store;
  /** By which campaign the workbook is judged; null: not known yet. */
  readonly campaignLine: CampaignLine | null;
  readonly mapping: DialogOpener;
  readonly report: PaneDialog<ReportOptions>;
  readonly campaign: DialogOpener;
  readonly onLanguage: (language: Language) => void;
}

/** What a tab of the pane is given. */
import type { CampaignLine, Door } from "../door/door";
import type { Language } from "../../domain/rules/rule";
import type { PageOpener, Pane } from "./pane";
import type { Store } from "./store";
import type { Viewing } from "./useView";

export interface TabProps extends Viewing {
  readonly pane: Pane;
  readonly door: Door;
  readonly store: Store;
  /** By which campaign the workbook is judged; null: not known yet. */
  readonly campaignLine: CampaignLine | null;
  /** To the page «Cách đọc sổ». */
  readonly mapping: PageOpener;
  readonly onLanguage: (language: Language) => void;
}

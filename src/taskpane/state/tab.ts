/** What a tab of the pane is given. */
import type { CampaignLine, CellPlace, Door } from "../door/door";
import type { Language } from "../../domain/rules/rule";
import type { PageOpener, Pane } from "./pane";
import type { Store } from "./store";
import type { StepAsked } from "./useRibbon";
import type { Viewing } from "./useView";

export interface TabProps extends Viewing {
  readonly pane: Pane;
  readonly door: Door;
  readonly store: Store;
  /** By which campaign the workbook is judged; null: not known yet. */
  readonly campaignLine: CampaignLine | null;
  /** To the page «Cách đọc sổ». */
  readonly mapping: PageOpener;
  /** The first cell of the selection in the workbook; null: not told. */
  readonly selected: CellPlace | null;
  /** null: none is asked for. */
  readonly step: StepAsked | null;
  readonly onLanguage: (language: Language) => void;
}

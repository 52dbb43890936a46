/** One document on its way into the workbook: what it says, the sheet it goes to, and what was on that sheet before. */
import type { WordedDocument } from "../../domain/plan/worded";
import type { DocumentRecord, TypedInput } from "../memory/state";
import type { SurveyedSheet } from "../read/survey";
import type { Placement } from "./inputs";

export interface DocumentTask {
  /** Its rows are high enough for what the officer typed into them. */
  readonly plan: WordedDocument;
  readonly name: string;
  /** The sheet as it stands; null: still to be added. */
  readonly sheet: SurveyedSheet | null;
  /** The sheet so far, with somebody's notes on it: it stays under this name, no longer ours. null: there is none. */
  readonly setAside: { readonly id: string; readonly name: string } | null;
  /** A sheet that the document stood on and does not stand on any more, and the mark by which that is known. */
  readonly aside: { readonly mark: string; readonly id: string; readonly name: string } | null;
  /** It has no mark yet. */
  readonly unmarked: boolean;
  readonly sheetName: string;
  readonly record: DocumentRecord | null;
  /** Of this plan. */
  readonly styles: string;
  readonly heights: string;
  readonly page: string;
  /** What the officer has typed, to be put back after a new layout; where the layout stands, what waits for a cell. */
  readonly kept: readonly TypedInput[];
  /** Where that goes; null: the layout stands. */
  readonly placement: Placement | null;
}

/** Names in the workbook that one document's writing shares with the others'. */
export interface NamesInUse {
  /** Sheets: the wished name, and the name it got. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Excel tables, in lower case; those of a layout that goes are taken out, new ones put in. */
  readonly tables: Set<string>;
}

/** Figures of «Tổng hợp số liệu» as other sheets show them: by reference, so that they follow. */
import { quotedSheet } from "../plan/address";
import type { Content } from "../plan/plan";
import { formula } from "./cells";
import type { TotalsSheet } from "./totalsSheet";

export class TotalsReference {
  constructor(private readonly sheet: TotalsSheet, private readonly name: string) {}

  /** A formula that shows the figure; `unit` «» for the bloc. */
  to(column: string, unit: string): Content {
    return formula(`${quotedSheet(this.name)}!${this.sheet.addressOf(column, unit)}`);
  }
}

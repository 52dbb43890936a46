/** Figures of «Tổng hợp số liệu» as other sheets show them: by reference, so that they follow. */
import { quotedSheet } from "../../sheet/address";
import type { Content } from "../../plan/plan";
import { formula } from "../parts/cells";
import type { TotalsSheet } from "./totalsSheet";

export class TotalsReference {
  constructor(
    private readonly sheet: TotalsSheet,
    private readonly name: string,
  ) {}

  /** A formula that shows the figure; `unit` «» for the bloc. */
  to(column: string, unit: string): Content {
    return formula(this.at(column, unit));
  }

  /** How much a count is short of a target; «–» where the count is not known. */
  shortOf(column: string, unit: string, target: number): Content {
    const at = this.at(column, unit);
    return formula(`IF(ISNUMBER(${at}),MAX(0,${target}-${at}),"–")`);
  }

  /** As a formula calls it. */
  at(column: string, unit: string): string {
    return `${quotedSheet(this.name)}!${this.sheet.addressOf(column, unit)}`;
  }
}

import { invalidArgument } from "../../errors/hostError";
import { COLUMNS, ROWS, rect } from "../../grid/address";
import type { SheetModel } from "../../model/model";
import { rangeOn } from "../range/range";
import type { TypeTable } from "../members/memberTable";
import { Handle, call, make } from "../members/memberTable";
import { integer } from "../members/arguments";
import { rangeArgument } from "../range/rangeArgument";

function freeze(sheet: SheetModel, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= ROWS || columns >= COLUMNS) throw invalidArgument("count");
  sheet.frozen = { rows, columns };
  sheet.touched.add("frozen");
}

const freezePanesTable: TypeTable<SheetModel> = {
  name: "WorksheetFreezePanes",
  members: {
    FreezeRows: call("1.7", (s, [count]) => freeze(s, integer(count ?? 1, "count"), 0)),
    FreezeColumns: call("1.7", (s, [count]) => freeze(s, 0, integer(count ?? 1, "count"))),
    // The given cells and everything above and left of them.
    FreezeAt: call("1.7", (s, [range], host) => {
      const target = rangeArgument(range, s, host);
      if (target.sheet !== s || !target.rect) throw invalidArgument("the range lies on another sheet");
      const { r1, c1 } = target.rect;
      freeze(s, r1 === ROWS - 1 ? 0 : r1 + 1, c1 === COLUMNS - 1 ? 0 : c1 + 1);
    }),
    Unfreeze: call("1.7", (s) => freeze(s, 0, 0)),
    GetLocationOrNullObject: make("1.7", (s) => {
      const { rows, columns } = s.frozen;
      return rows === 0 && columns === 0
        ? null
        : rangeOn(s, rect(0, 0, rows === 0 ? ROWS - 1 : rows - 1, columns === 0 ? COLUMNS - 1 : columns - 1));
    }),
  },
};

export const freezePanesHandle = (sheet: SheetModel) => new Handle(freezePanesTable, sheet);

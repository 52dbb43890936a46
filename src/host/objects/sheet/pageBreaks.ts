import { invalidArgument, itemNotFound } from "../../errors/hostError";
import { rect } from "../../grid/address";
import type { SheetModel } from "../../model/model";
import { rangeOn } from "../range/range";
import type { TypeTable } from "../members/memberTable";
import { Handle, call, make, property } from "../members/memberTable";
import { rangeArgument } from "../range/rangeArgument";

/** A break in front of a row. */
interface Break {
  readonly sheet: SheetModel;
  readonly row: number;
}

const breakTable: TypeTable<Break> = {
  name: "PageBreak",
  identity: (b) => ({ _Id: b.row }),
  check: (b) => {
    if (!b.sheet.page.rowBreaks.includes(b.row)) throw itemNotFound("the page break was deleted");
  },
  members: {
    RowIndex: property("1.9", (b) => b.row),
    ColumnIndex: property("1.9", () => 0),
    GetCellAfterBreak: make("1.9", (b) => rangeOn(b.sheet, rect(b.row, 0, b.row, 0))),
    Delete: call("1.9", (b) =>
      set(
        b.sheet,
        b.sheet.page.rowBreaks.filter((row) => row !== b.row),
      ),
    ),
  },
};

function set(sheet: SheetModel, rows: number[]): void {
  sheet.page.rowBreaks = rows;
  sheet.touched.add("page");
}

const breaksTable: TypeTable<SheetModel> = {
  name: "PageBreakCollection",
  items: (s) => s.page.rowBreaks.map((row) => new Handle(breakTable, { sheet: s, row }) as Handle<unknown>),
  item: (s, row) => new Handle(breakTable, { sheet: s, row: Number(row) }) as Handle<unknown>,
  members: {
    Add: make("1.9", (s, [range], host) => {
      const target = rangeArgument(range, s, host);
      const row = target.rect?.r0 ?? 0;
      if (target.sheet !== s || row === 0) throw invalidArgument("no page can begin there");
      if (!s.page.rowBreaks.includes(row))
        set(
          s,
          [...s.page.rowBreaks, row].sort((x, y) => x - y),
        );
      return new Handle(breakTable, { sheet: s, row });
    }),
    GetCount: call("1.9", (s) => s.page.rowBreaks.length),
    RemovePageBreaks: call("1.9", (s) => set(s, [])),
  },
};

export const pageBreaksHandle = (sheet: SheetModel) => new Handle(breaksTable, sheet);

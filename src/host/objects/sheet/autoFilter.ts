import { invalidArgument, notImplemented } from "../../errors/hostError";
import { rect } from "../../grid/address";
import { usedRect } from "../../grid/cells";
import { checkAllowed } from "../../grid/guard";
import type { Host } from "../../state/host";
import type { Rect, SheetModel } from "../../model/model";
import { rangeOn } from "../range/range";
import { textOf } from "../range/rangeValues";
import type { TypeTable } from "../members/memberTable";
import { Handle, call, make, property } from "../members/memberTable";
import { integer } from "../members/arguments";
import { rangeArgument } from "../range/rangeArgument";

/** Shows again what the filter hid. Rows a person hid inside the area show too, as in Excel. */
function showAll(sheet: SheetModel): void {
  const filter = sheet.autoFilter;
  if (!filter?.filtered) return;
  for (const row of [...sheet.hiddenRows])
    if (row > filter.rect.r0 && row <= filter.rect.r1) sheet.hiddenRows.delete(row);
  sheet.autoFilter = { rect: filter.rect, filtered: false };
  sheet.touched.add("autoFilter").add("heights");
}

/** Only «one of these values» is imitated; a row stays when its displayed text is among them. */
function filterRows(
  host: Host,
  { sheet, area }: { readonly sheet: SheetModel; readonly area: Rect },
  column: unknown,
  criteria: unknown,
): void {
  const wished = criteria as { filterOn?: unknown; values?: unknown };
  if (wished.filterOn !== "Values" || !Array.isArray(wished.values))
    throw notImplemented(`filtering on ${String(wished.filterOn)}`);
  const at = area.c0 + integer(column, "columnIndex");
  if (at > area.c1) throw invalidArgument("columnIndex");
  const kept = new Set(wished.values.map((v) => String(v).toLowerCase()));
  for (let row = area.r0 + 1; row <= area.r1; row += 1)
    if (!kept.has(textOf(host, sheet, row, at).toLowerCase())) sheet.hiddenRows.add(row);
  sheet.autoFilter = { rect: area, filtered: true };
  sheet.touched.add("heights");
}

const autoFilterTable: TypeTable<SheetModel> = {
  name: "AutoFilter",
  members: {
    Enabled: property("1.9", (s) => s.autoFilter !== null),
    IsDataFiltered: property("1.9", (s) => s.autoFilter?.filtered ?? false),
    Apply: call("1.9", (s, [range, column, criteria], host) => {
      checkAllowed(s, "allowAutoFilter");
      const target = rangeArgument(range, s, host);
      if (target.sheet !== s || !target.rect) throw invalidArgument("the range lies on another sheet");
      const area = usedRect(s, true, target.rect) ?? target.rect;
      showAll(s);
      s.autoFilter = {
        rect: rect(area.r0, target.rect.c0, area.r1, Math.min(target.rect.c1, Math.max(area.c1, target.rect.c0))),
        filtered: false,
      };
      if (criteria !== null && criteria !== undefined)
        filterRows(host, { sheet: s, area: s.autoFilter.rect }, column, criteria);
      s.touched.add("autoFilter");
    }),
    ClearCriteria: call("1.9", (s) => {
      checkAllowed(s, "allowAutoFilter");
      showAll(s);
    }),
    Remove: call("1.9", (s) => {
      checkAllowed(s, null);
      if (!s.autoFilter) return;
      showAll(s);
      s.autoFilter = null;
      s.touched.add("autoFilter");
    }),
    GetRangeOrNullObject: make("1.9", (s) => (s.autoFilter ? rangeOn(s, s.autoFilter.rect) : null)),
  },
};

export const autoFilterHandle = (sheet: SheetModel) => new Handle(autoFilterTable, sheet);

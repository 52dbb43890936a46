import { remembered } from "../../text/normalise";
import type { Facts, Report } from "../rule";
import { campaignUnits } from "../law/bases";
import { defineRule } from "../defineRule";
import { allEntries, isBlank, type AnyEntry } from "../ask/entries";
import { nearestUnit } from "../ask/nearest";
import { isSilenced } from "../ask/silenced";
import { onCell, onTable, onTableCell } from "../say/reports";
import type { Extra } from "../say/reports";
import { compositeKey } from "../../compositeKey";

export const rule = defineRule({
  id: "unit-unknown",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Tên đơn vị không có trong danh sách đơn vị của khối, kể cả tên viết tắt.",
    en: "A unit that is none of the campaign's units or their abbreviations.",
  },
  why: {
    vi: "Dòng của đơn vị không xác định được tính cho toàn khối nhưng không tính cho đơn vị nào, nên số liệu của từng đơn vị sẽ thiếu. Tên được so sánh sau khi chuẩn hóa chữ hoa, chữ thường, dấu cách và cách đặt dấu.",
    en: "A row of an unknown unit counts for the bloc and for no unit, so that the unit's own figures fall short. Names are compared after levelling case, spaces and the placing of tones.",
  },
  basis: campaignUnits,
  messages: {
    unknown: {
      vi: {
        found: "Đơn vị «{text}» không có trong danh sách đơn vị của khối.",
        expected: "Một trong các đơn vị: {units}.",
        remedy: "Đề nghị kiểm tra lại tên đơn vị.",
        demand:
          "Tên đơn vị ghi «{text}», không có trong danh sách đơn vị của khối; phải ghi đúng tên một trong các đơn vị: {units}.",
      },
      en: {
        found: "The unit «{text}» is not among the bloc's units.",
        expected: "One of the units: {units}.",
        remedy: "Please check the unit's name.",
        demand: "The unit reads «{text}», which is not among the bloc's units; it must be one of: {units}.",
      },
    },
    near: {
      vi: {
        found: "Đơn vị «{text}» không có trong danh sách đơn vị của khối.",
        expected: "Tên một đơn vị của khối; gần nhất là «{nearest}».",
        remedy: "Đề nghị kiểm tra và ghi lại đúng tên đơn vị.",
        demand:
          "Tên đơn vị ghi «{text}», không có trong danh sách đơn vị của khối; phải ghi đúng tên đơn vị, có thể là «{nearest}».",
      },
      en: {
        found: "The unit «{text}» is not among the bloc's units.",
        expected: "One of the units; the nearest is «{nearest}».",
        remedy: "Please check and correct the unit's name.",
        demand:
          "The unit reads «{text}», which is not among the bloc's units; it must be a unit's name, probably «{nearest}».",
      },
    },
  },
  check({ registration, campaign }, report) {
    // No unit is set: there is nothing that a name could be unknown to.
    if (campaign.units.length === 0) return;
    const units = campaign.units.map((unit) => unit.name);
    const nearestTo = remembered((text) => nearestUnit(campaign, text));
    const groups = new Map(
      registration.stated
        .filter(({ role }) => role === "group")
        .map((row) => [compositeKey(row.table.id, row.text), row]),
    );
    const saidOnce = new Set<string>();
    for (const entry of allEntries(registration)) {
      const { cell, text, unit } = entry.unit;
      if (isBlank(text) || isSilenced(cell)) continue;
      if (unit !== null) {
        report.pass();
        continue;
      }
      const nearest = nearestTo(text);
      const facts: Facts = nearest === null ? { text, units } : { text, nearest };
      const extra = { facts, fix: nearest === null ? null : { value: nearest } };
      const at = cell === null ? fromAbove(entry, extra) : onCell(entry, "unit", cell, extra);
      if (at !== null) report.fail(nearest === null ? "unknown" : "near", at);
    }

    /** The name comes from a group row or from the sheet: said once, where that stands, not beside each person. */
    function fromAbove({ table, unit }: AnyEntry, extra: Extra): Report | null {
      const key = compositeKey(table.id, unit.text);
      if (isSaid(key)) return null;
      const named = unit.source === "sheet" ? table.unknownUnit : undefined;
      if (named !== undefined && named.row !== null) {
        // A table below another on the sheet has the same line above it.
        if (isSaid(compositeKey(table.sheet, named.row, named.column))) return null;
        return onTableCell(table, named, extra);
      }
      const group = groups.get(key);
      const whole = onTable(table, undefined, { facts: extra.facts });
      if (group === undefined) return whole;
      const column = table.columns.find(({ field }) => field === "name")?.column ?? whole.place.column;
      return onTableCell(table, { row: group.row, column }, extra);
    }

    function isSaid(key: string): boolean {
      if (saidOnce.has(key)) return true;
      saidOnce.add(key);
      return false;
    }
  },
});

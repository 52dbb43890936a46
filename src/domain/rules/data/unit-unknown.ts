import type { Facts } from "../rule";
import { campaignUnits } from "../law/bases";
import { defineRule } from "../defineRule";
import { allEntries, isBlank, type AnyEntry } from "../ask/entries";
import { nearestUnit } from "../ask/nearest";
import { onCell, onTable } from "../say/reports";
import { isSilenced } from "../ask/silenced";

export const rule = defineRule({
  id: "unit-unknown",
  severity: "error",
  section: 1,
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
      },
      en: {
        found: "The unit «{text}» is not among the bloc's units.",
        expected: "One of the units: {units}.",
        remedy: "Please check the unit's name.",
      },
    },
    near: {
      vi: {
        found: "Đơn vị «{text}» không có trong danh sách đơn vị của khối.",
        expected: "Có thể là «{nearest}».",
        remedy: "Đề nghị kiểm tra và ghi lại đúng tên đơn vị.",
      },
      en: {
        found: "The unit «{text}» is not among the bloc's units.",
        expected: "Probably «{nearest}».",
        remedy: "Please check and correct the unit's name.",
      },
    },
  },
  check({ registration, campaign }, report) {
    const units = campaign.units.map((unit) => unit.name);
    const nearestOf = new Map<string, string | null>();
    const groups = new Map(
      registration.stated.filter((row) => row.role === "group").map((row) => [`${row.table.id}\u0000${row.text}`, row]),
    );
    const saidOnce = new Set<string>();
    const judge = (entry: AnyEntry): void => {
      const { cell, text, unit } = entry.unit;
      if (isBlank(text) || isSilenced(cell)) return;
      if (unit !== null) {
        report.pass();
        return;
      }
      if (!nearestOf.has(text)) nearestOf.set(text, nearestUnit(campaign, text));
      const nearest = nearestOf.get(text) ?? null;
      const message = nearest === null ? "unknown" : "near";
      const facts: Facts = nearest === null ? { text, units } : { text, nearest };
      const fix = nearest === null ? null : { value: nearest };
      if (cell) {
        report.fail(message, onCell(entry, "unit", cell, { facts, fix }));
        return;
      }
      // The name comes from a group row or from the sheet: said once, where that stands, not beside each person.
      const key = `${entry.table.id}\u0000${text}`;
      if (saidOnce.has(key)) return;
      saidOnce.add(key);
      const group = groups.get(key);
      const whole = onTable(entry.table, undefined, { facts });
      const named = entry.unit.source === "sheet" ? entry.table.unknownUnit : undefined;
      if (named !== undefined && named.row !== null && named.column !== null) {
        // A table below another on the sheet has the same line above it.
        const cellKey = `${entry.table.sheet}\u0000${named.row}:${named.column}`;
        if (saidOnce.has(cellKey)) return;
        saidOnce.add(cellKey);
        report.fail(message, { ...whole, place: { ...whole.place, row: named.row, column: named.column }, fix });
        return;
      }
      const column = entry.table.columns.find(({ field }) => field === "name")?.column ?? whole.place.column;
      report.fail(message, group ? { ...whole, place: { ...whole.place, row: group.row, column }, fix } : whole);
    };
    for (const entry of allEntries(registration)) judge(entry);
  },
});

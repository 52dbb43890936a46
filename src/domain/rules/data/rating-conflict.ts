import { ratingLevels } from "../law/bases";
import { defineRule } from "../defineRule";
import { onRow } from "../say/reports";

export const rule = defineRule({
  id: "rating-conflict",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Một dòng đánh dấu từ hai mức xếp loại trở lên.",
    en: "Two or more ratings marked on one row.",
  },
  why: {
    vi: "Mỗi cá nhân, tập thể chỉ đăng ký một mức xếp loại. Chưa rõ mức nào thì dòng này không được tính vào tỷ lệ và không bị coi là thấp hơn mức nào.",
    en: "A person or a collective registers one level. Until it is clear which, the row counts in no share and is below nothing.",
  },
  basis: ratingLevels,
  messages: {
    conflict: {
      vi: {
        found: "Đăng ký cùng lúc nhiều mức xếp loại: {marks}.",
        expected: "Mỗi dòng phải đăng ký một mức xếp loại.",
        remedy: "Đề nghị đơn vị xác định một mức xếp loại và bỏ các dấu còn lại.",
        demand: "Đăng ký cùng lúc nhiều mức xếp loại: {marks}; mỗi dòng chỉ được đăng ký một mức.",
      },
      en: {
        found: "Several ratings are registered at once: {marks}.",
        expected: "Every row must register one level.",
        remedy: "Please ask the unit which level it means and remove the other marks.",
        demand: "Several ratings are registered at once: {marks}; every row may register one level only.",
        ask: "Please say which level is meant and remove the other marks.",
      },
    },
  },
  check({ registration }, report) {
    for (const row of [...registration.people, ...registration.collectives]) {
      if (row.rating.state === "noColumn" || row.rating.state === "missing") continue;
      if (row.rating.state !== "conflict") {
        report.pass();
        continue;
      }
      const headers = row.table.columns
        .filter((column) => row.rating.marked.includes(column.column))
        .map((column) => lowest(column.header));
      report.fail(
        "conflict",
        onRow(row, "rating", row.rating.cell, { facts: { marks: headers.length > 0 ? headers : [row.rating.text] } }),
      );
    }
  },
});

/** The column's own words, without those of the merged header above it. */
const lowest = (header: string): string =>
  header
    .slice(header.lastIndexOf(" / ") + 1)
    .replace(/^\/ /u, "")
    .trim();

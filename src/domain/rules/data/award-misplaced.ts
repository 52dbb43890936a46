import { isCommendation, suits } from "../../catalogue";
import type { AwardRef } from "../../registration/model/registration";
import type { ColumnNumber } from "../../sheet/cells";
import { clean } from "../../text/normalise";
import type { Basis, Fix } from "../rule";
import { defineRule } from "../defineRule";
import { awardingEntries } from "../ask/entries";
import { columnOf } from "../say/places";
import { awardSubject, withoutPiece } from "../ask/pieces";
import { onCell } from "../say/reports";
import { isSilenced } from "../ask/silenced";

const basis: Readonly<Record<"2003" | "2022", Basis>> = {
  "2003": {
    text: {
      vi: "Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2013): danh hiệu thi đua ở chương II, hình thức khen thưởng ở chương III",
      en: "Law on Emulation and Commendation 2003 (amended 2005, 2013): titles in chapter II, forms of commendation in chapter III",
    },
    confidence: "S~",
  },
  "2022": {
    text: {
      vi: "Luật Thi đua, khen thưởng 2022, Điều 9 (hình thức khen thưởng), Điều 19 và Điều 20 (danh hiệu thi đua)",
      en: "Law on Emulation and Commendation 2022, Article 9 (forms of commendation), Articles 19 and 20 (titles)",
    },
    confidence: "S",
  },
};

export const rule = defineRule({
  id: "award-misplaced",
  severity: "warning",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Hình thức khen thưởng ghi ở cột danh hiệu, hoặc danh hiệu ghi ở cột khen thưởng.",
    en: "A form of commendation in the title column, or a title in the commendation column.",
  },
  why: {
    vi: "Danh hiệu thi đua và hình thức khen thưởng được xét, quyết định và thống kê riêng; ghi lẫn cột làm sai số liệu của cả hai. Chỉ xét ở bảng có đủ hai cột; cột chung «Danh hiệu/Hình thức» ghi được cả hai. Cột đánh dấu «x» không xét, vì tiêu đề cột đã nói rõ.",
    en: "Titles and forms of commendation are judged, decided and counted apart; in the wrong column they spoil both figures. Judged only in a table that has both columns: one merged column is both. Columns of x marks are not judged, since their headers say what they are.",
  },
  basis: { ...basis, 2026: basis[2022] },
  messages: {
    commendationAsTitle: {
      vi: {
        found: "Cột danh hiệu thi đua ghi {award}, là hình thức khen thưởng.",
        expected: "Hình thức khen thưởng phải ghi ở cột «{column}».",
        remedy: "Đề nghị chuyển sang cột «{column}».",
        demand:
          "Cột danh hiệu thi đua ghi {award}, là hình thức khen thưởng; hình thức khen thưởng phải ghi ở cột «{column}».",
      },
      en: {
        found: "The title column holds {award}, which is a form of commendation.",
        expected: "Forms of commendation must stand in the column «{column}».",
        remedy: "Please move it to the column «{column}».",
        demand: "The title column holds {award}, a form of commendation, which must stand in the column «{column}».",
      },
    },
    titleAsCommendation: {
      vi: {
        found: "Cột hình thức khen thưởng ghi {award}, là danh hiệu thi đua.",
        expected: "Danh hiệu thi đua phải ghi ở cột «{column}».",
        remedy: "Đề nghị chuyển sang cột «{column}».",
        demand:
          "Cột hình thức khen thưởng ghi {award}, là danh hiệu thi đua; danh hiệu thi đua phải ghi ở cột «{column}».",
      },
      en: {
        found: "The commendation column holds {award}, which is a title.",
        expected: "Titles must stand in the column «{column}».",
        remedy: "Please move it to the column «{column}».",
        demand: "The commendation column holds {award}, a title, which must stand in the column «{column}».",
      },
    },
  },
  check({ registration }, report) {
    for (const entry of awardingEntries(registration)) {
      const titles = columnOf(entry.table, "title");
      const commendations = columnOf(entry.table, "award");
      if (!titles || !commendations) continue;
      const subject = awardSubject(entry);
      for (const ref of entry.awards) {
        const { award, cell, column, spelling } = ref;
        // What is not the subject's at all is title-for-wrong-subject's: moving it would not help.
        if (award === null || spelling === "mark" || isSilenced(cell) || !suits(award, subject)) continue;
        const belongs = isCommendation(award) ? commendations : titles;
        if (column === "titleOrAward" || (column === "award") === isCommendation(award)) {
          report.pass();
          continue;
        }
        // A matrix column takes marks, not words: nothing can be moved there.
        const fix = belongs.mark === null ? moveOf(entry.awards, ref, belongs.column) : null;
        const facts = { award: { award }, column: belongs.header };
        report.fail(
          isCommendation(award) ? "commendationAsTitle" : "titleAsCommendation",
          onCell(entry, column, cell, { facts, fix }),
        );
      }
    }
  },
});

/** The piece goes, the cell's other pieces stay. */
function moveOf(awards: readonly AwardRef[], ref: AwardRef, moveTo: ColumnNumber): Fix | null {
  const left = withoutPiece(awards, ref);
  return left === null ? null : { moveTo, moved: { text: clean(ref.text), left } };
}

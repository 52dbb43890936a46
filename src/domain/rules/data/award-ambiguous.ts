import type { Campaign } from "../../campaign/campaign";
import type { AwardRef, RegistrationTable } from "../../registration/model/registration";
import type { Fix } from "../rule";
import { defineRule } from "../defineRule";
import { awardingEntries } from "../ask/entries";
import { awardName, replacePiece } from "../ask/pieces";
import { headerPlace } from "../say/places";
import { onAward, onTableCell } from "../say/reports";
import { compositeKey } from "../../compositeKey";

/** A column of marks whose header has two meanings, and how many rows are marked in it. */
interface MarkedHeader {
  readonly ref: AwardRef;
  readonly table: RegistrationTable;
  rows: number;
}

export const rule = defineRule({
  id: "award-ambiguous",
  severity: "warning",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Chữ viết tắt có hai nghĩa, ví dụ {twoMeanings}.",
    en: "An abbreviation with two meanings, such as {twoMeanings}.",
  },
  why: {
    vi: "TTCP vừa là Thanh tra Chính phủ, vừa là Thủ tướng Chính phủ; hai hình thức khác hẳn nhau về thẩm quyền và tiêu chuẩn. Trước khi cán bộ chọn nghĩa đúng, không quy tắc nào tính hoặc xét mục này. «Bằng khen của Tổng TTCP» và «Cờ thi đua của TTCP» của đơn vị thì rõ nghĩa.",
    en: "TTCP stands for the Government Inspectorate and for the Prime Minister; the two differ in who decides and in what is asked. Until the officer has chosen, no rule counts or judges the award. «Bằng khen của Tổng TTCP» and a unit's «Cờ thi đua của TTCP» are clear.",
  },
  basis: {
    text: {
      vi: "Bản đăng ký thi đua của khối (chữ viết tắt TTCP); thẩm quyền khen thưởng theo Luật Thi đua, khen thưởng",
      en: "The bloc's registration (the abbreviation TTCP); who grants what under the Law on Emulation and Commendation",
    },
    confidence: "S",
    elsewhere: {
      text: {
        vi: "Bản đăng ký thi đua của khối; thẩm quyền khen thưởng theo Luật Thi đua, khen thưởng",
        en: "The bloc's registration; who grants what under the Law on Emulation and Commendation",
      },
      confidence: "S",
    },
  },
  messages: {
    cell: {
      vi: {
        found: "Ghi «{text}», có thể hiểu theo nhiều nghĩa: {readings}.",
        expected: "Ghi đủ tên danh hiệu, hình thức khen thưởng.",
        remedy: "Đề nghị hỏi lại đơn vị và chọn nghĩa đúng.",
        demand:
          "Ghi «{text}», có thể hiểu theo nhiều nghĩa: {readings}; phải ghi đủ tên danh hiệu, hình thức khen thưởng.",
        ask: "Đề nghị đơn vị cho biết nghĩa đúng và ghi đủ tên danh hiệu, hình thức khen thưởng.",
      },
      en: {
        found: "The text «{text}» can mean more than one thing: {readings}.",
        expected: "The title or award is written out.",
        remedy: "Please ask the unit and choose the right meaning.",
        demand: "The text «{text}» can mean more than one thing: {readings}; the title or award must be written out.",
        ask: "Please say which is meant and write the title or award out.",
      },
    },
    header: {
      vi: {
        found: "Tiêu đề cột «{text}» có thể hiểu theo nhiều nghĩa: {readings}; có {rows} dòng đánh dấu ở cột này.",
        expected: "Tiêu đề cột ghi đủ tên danh hiệu, hình thức khen thưởng.",
        remedy: "Đề nghị xác định nghĩa đúng và ghi lại tiêu đề cột.",
        demand:
          "Tiêu đề cột «{text}» có thể hiểu theo nhiều nghĩa: {readings}, cột có {rows} dòng đánh dấu; tiêu đề cột phải ghi đủ tên danh hiệu, hình thức khen thưởng.",
        ask: "Đề nghị đơn vị cho biết nghĩa đúng và ghi lại tiêu đề cột.",
      },
      en: {
        found: "The header «{text}» can mean more than one thing: {readings}; rows marked in this column: {rows}.",
        expected: "The header writes the title or award out.",
        remedy: "Please settle the meaning and rewrite the header.",
        demand:
          "The header «{text}» can mean more than one thing: {readings}; rows marked in this column: {rows}. The header must write the title or award out.",
        ask: "Please say which is meant and rewrite the header.",
      },
    },
  },
  check({ registration, campaign }, report) {
    const headers = new Map<string, MarkedHeader>();
    for (const entry of awardingEntries(registration)) {
      for (const ref of entry.awards) {
        if (ref.readings.length < 2) {
          report.pass();
        } else if (ref.spelling === "mark") {
          // One header is one question to the officer, however many rows are marked under it.
          const key = compositeKey(entry.table.id, ref.cell.column);
          const header = headers.get(key) ?? { ref, table: entry.table, rows: 0 };
          header.rows += 1;
          headers.set(key, header);
        } else {
          const facts = { text: ref.text, readings: { awards: ref.readings } };
          report.fail("cell", onAward(entry, ref, facts, { fix: choicesFor(entry.awards, ref, campaign) }));
        }
      }
    }
    for (const { ref, table, rows } of headers.values()) {
      const column = table.columns.find((each) => each.column === ref.cell.column);
      const place = { row: column?.headerRow ?? headerPlace(table).row, column: ref.cell.column };
      const text = column?.mark?.kind === "ambiguousAward" ? column.mark.text : ref.text;
      const facts = { text, readings: { awards: ref.readings }, rows };
      report.fail("header", { ...onTableCell(table, place, { facts }), field: ref.column });
    }
  },
});

/** The cell's whole new text for each reading. */
function choicesFor(awards: readonly AwardRef[], ref: AwardRef, campaign: Campaign): Fix | null {
  const choices = ref.readings.flatMap((reading) => replacePiece(awards, ref, awardName(campaign, reading)) ?? []);
  return choices.length === ref.readings.length ? { choices } : null;
}

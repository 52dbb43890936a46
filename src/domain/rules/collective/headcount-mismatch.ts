import { defineRule } from "../defineRule";
import { membersOf } from "../ask/members";
import { onCell } from "../say/reports";
import { nobodyListed } from "../shared/titled";
import { isSilenced } from "../ask/silenced";

export const rule = defineRule({
  id: "headcount-mismatch",
  severity: "error",
  section: 3,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Số người ghi ở biểu tập thể khác số người có tên trong danh sách cá nhân.",
    en: "A collective's stated people differ from the people listed for it.",
  },
  why: {
    vi: "Mọi tỷ lệ của tập thể tính trên số người này. Lệch thường do sót người, ghi nhầm phòng hoặc tính cả người đã chuyển đi.",
    en: "Every share of a collective rests on this number. A difference mostly means a person left out, put under the wrong phòng, or counted after moving away.",
  },
  basis: {
    text: {
      vi: "Đối chiếu biểu tập thể với danh sách cá nhân trong cùng sổ đăng ký",
      en: "The collectives' table compared with the list of people in the same workbook",
    },
    confidence: "S",
  },
  messages: {
    nobodyListed,
    tooMany: {
      vi: {
        found: "Biểu tập thể ghi {stated} người nhưng danh sách cá nhân chỉ có {listed} người.",
        expected: "Hai số phải bằng nhau; biểu tập thể đang ghi nhiều hơn {difference} người.",
        remedy: "Đề nghị đơn vị bổ sung người còn thiếu vào danh sách hoặc sửa số người của tập thể.",
        demand:
          "Biểu tập thể ghi {stated} người, danh sách cá nhân có {listed} người; hai số phải bằng nhau (chênh {difference}).",
      },
      en: {
        found: "The table says {stated} people, but only {listed} are listed.",
        expected: "Equal numbers; the table has {difference} more.",
        remedy: "Please ask the unit to list those missing or correct the number.",
        demand:
          "The table says {stated} people, the list has {listed}; the two must be equal (they differ by {difference}).",
        ask: "Please list those missing or correct the number.",
      },
    },
    tooFew: {
      vi: {
        found: "Biểu tập thể ghi {stated} người nhưng danh sách cá nhân có {listed} người.",
        expected: "Hai số phải bằng nhau; biểu tập thể đang ghi ít hơn {difference} người.",
        remedy:
          "Đề nghị đơn vị kiểm tra người ghi trùng, ghi nhầm phòng trong danh sách, hoặc sửa số người của tập thể.",
        demand:
          "Biểu tập thể ghi {stated} người, danh sách cá nhân có {listed} người; hai số phải bằng nhau (chênh {difference}).",
      },
      en: {
        found: "The table says {stated} people, but {listed} are listed.",
        expected: "Equal numbers; the table has {difference} fewer.",
        remedy: "Please ask the unit to look for people listed twice or under the wrong phòng, or correct the number.",
        demand:
          "The table says {stated} people, the list has {listed}; the two must be equal (they differ by {difference}).",
        ask: "Please look for people listed twice or under the wrong phòng, or correct the number.",
      },
    },
  },
  check({ registration, totals }, report) {
    for (const collective of registration.collectives) {
      const { cell, value: stated } = collective.headcount;
      if (cell === null || stated === null || isSilenced(cell)) continue;
      const members = membersOf(collective, totals);
      const listed = members?.source === "rows" ? members.people : 0;
      if (listed === 0) report.cannotTell(onCell(collective, "headcount", cell), "nobodyListed");
      else if (listed === stated) report.pass();
      else
        report.fail(
          stated > listed ? "tooMany" : "tooFew",
          onCell(collective, "headcount", cell, { facts: { stated, listed, difference: Math.abs(stated - listed) } }),
        );
    }
  },
});

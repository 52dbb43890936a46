import type { Collective } from "../../registration/model/registration";
import { wordKey } from "../../text/keys";
import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import { onRow } from "../say/reports";
import { isSilenced } from "../ask/silenced";
import { compositeKey } from "../../compositeKey";

export const rule = defineRule({
  id: "duplicate-collective",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Một tập thể được ghi hai lần trong cùng một đơn vị.",
    en: "The same collective twice in one unit.",
  },
  why: {
    vi: "Tập thể ghi hai lần làm sai số tập thể cấp phòng và số danh hiệu. Hai đơn vị khác nhau có phòng trùng tên là bình thường.",
    en: "A collective listed twice spoils the number of phòng and of titles. Two units may well have phòng of the same name.",
  },
  basis: registrationForm,
  messages: {
    twice: {
      vi: {
        found: "Tập thể «{name}» đã có ở dòng {row}, trang tính «{sheet}».",
        expected: "Mỗi tập thể đăng ký một lần.",
        remedy: "Đề nghị đơn vị kiểm tra và xóa dòng thừa.",
        demand: "Tập thể «{name}» đã có ở dòng {row}, trang tính «{sheet}»; mỗi tập thể chỉ được đăng ký một lần.",
      },
      en: {
        found: "The collective «{name}» is already in row {row} of the sheet «{sheet}».",
        expected: "Every collective registers once.",
        remedy: "Please check, and delete the row that is not needed.",
        demand:
          "The collective «{name}» is already in row {row} of the sheet «{sheet}»; every collective may register once only.",
      },
    },
  },
  check({ registration }, report) {
    const seen = new Map<string, Collective>();
    for (const collective of registration.collectives) {
      const { nameKey, nameCell, unit } = collective;
      if (nameKey === "" || isSilenced(nameCell)) continue;
      // A unit that is not known is told apart by its text; no text at all, by the table.
      const owner = unit.unit ?? (unit.text === "" ? collective.table.id : wordKey(unit.text));
      const key = compositeKey(owner, nameKey);
      const earlier = seen.get(key);
      if (earlier) {
        report.fail(
          "twice",
          onRow(collective, "name", nameCell, {
            facts: { name: collective.name, row: earlier.row, sheet: earlier.table.sheet },
          }),
        );
      } else {
        seen.set(key, collective);
        report.pass();
      }
    }
  },
});

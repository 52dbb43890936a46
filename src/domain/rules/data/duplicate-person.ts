import type { Person } from "../../registration/model/registration";
import { wordKey } from "../../text/keys";
import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import { onRow } from "../say/reports";
import { isSilenced } from "../ask/silenced";
import { isVague, Namesakes } from "../ask/namesakes";
import { compositeKey } from "../../compositeKey";

export const rule = defineRule({
  id: "duplicate-person",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Một người được ghi hai lần trong sổ đăng ký.",
    en: "The same person twice in the workbook.",
  },
  why: {
    vi: "Người ghi hai lần được đếm hai lần trong mọi tỷ lệ. Trùng họ tên, ngày sinh (hoặc năm sinh, nếu sổ chỉ ghi năm) và đơn vị là lỗi; trùng họ tên nhưng thiếu ngày sinh hoặc khác đơn vị thì chỉ cảnh báo để hỏi lại. Cùng họ tên nhưng khác ngày sinh là hai người. Họ tên được so sánh không kể «Ông», «Bà», chữ hoa, dấu cách và cách đặt dấu; dấu thanh vẫn phân biệt.",
    en: "Somebody listed twice is counted twice in every share. The same name, birth date (or its year, where the workbook gives no more) and unit is an error; the same name with a birth date missing, or in two units, is a warning: ask. Two given birth dates that differ are two people. Names are compared without form of address, case, spaces and the placing of tones; diacritics count.",
  },
  basis: registrationForm,
  messages: {
    sameDateAndUnit: {
      vi: {
        found: "Trùng họ tên, ngày sinh và đơn vị với dòng {row}, trang tính «{sheet}».",
        expected: "Mỗi người đăng ký một lần.",
        remedy: "Đề nghị đơn vị kiểm tra và xóa dòng thừa.",
        demand:
          "Trùng họ tên, ngày sinh và đơn vị với dòng {row}, trang tính «{sheet}»; mỗi người chỉ được đăng ký một lần.",
      },
      en: {
        found: "The same name, birth date and unit as row {row} of the sheet «{sheet}».",
        expected: "Everybody registers once.",
        remedy: "Please check, and delete the row that is not needed.",
        demand:
          "The same name, birth date and unit as row {row} of the sheet «{sheet}»; everybody may register once only.",
      },
    },
    sameYearAndUnit: {
      vi: {
        found: "Trùng họ tên, năm sinh và đơn vị với dòng {row}, trang tính «{sheet}».",
        expected: "Mỗi người đăng ký một lần; người trùng tên có ngày sinh để phân biệt.",
        remedy: "Đề nghị đơn vị kiểm tra và xóa dòng thừa; nếu là hai người thì ghi đủ ngày, tháng, năm sinh.",
        demand:
          "Trùng họ tên, năm sinh và đơn vị với dòng {row}, trang tính «{sheet}»; mỗi người chỉ được đăng ký một lần, người trùng tên phải ghi đủ ngày, tháng, năm sinh.",
      },
      en: {
        found: "The same name, year of birth and unit as row {row} of the sheet «{sheet}».",
        expected: "Everybody registers once; namesakes are told apart by birth date.",
        remedy: "Please check, and delete the row that is not needed; of two people give the whole birth dates.",
        demand:
          "The same name, year of birth and unit as row {row} of the sheet «{sheet}»; everybody may register once only, and namesakes must give their whole birth dates.",
      },
    },
    sameDate: {
      vi: {
        found: "Trùng họ tên và ngày sinh với dòng {row}, trang tính «{sheet}», nhưng ghi đơn vị khác.",
        expected: "Mỗi người đăng ký ở một đơn vị.",
        remedy: "Đề nghị hỏi lại hai đơn vị xem có phải một người chuyển công tác hay không.",
        demand:
          "Trùng họ tên và ngày sinh với dòng {row}, trang tính «{sheet}», ghi đơn vị khác; mỗi người chỉ được đăng ký ở một đơn vị.",
        ask: "Đề nghị đơn vị xác nhận người này hiện thuộc đơn vị nào; nếu đã chuyển công tác thì rút dòng thừa.",
      },
      en: {
        found: "The same name and birth date as row {row} of the sheet «{sheet}», but with another unit.",
        expected: "Everybody registers in one unit.",
        remedy: "Please ask both units whether this is one person who moved.",
        demand:
          "The same name and birth date as row {row} of the sheet «{sheet}», under another unit; everybody may register in one unit only.",
        ask: "Please confirm which unit this person belongs to now, and withdraw the row if the person has moved.",
      },
    },
    sameYear: {
      vi: {
        found: "Trùng họ tên và năm sinh với dòng {row}, trang tính «{sheet}», nhưng ghi đơn vị khác.",
        expected: "Mỗi người đăng ký ở một đơn vị; người trùng tên có ngày sinh để phân biệt.",
        remedy:
          "Đề nghị hỏi lại hai đơn vị xem có phải một người chuyển công tác hay không; nếu là hai người thì ghi đủ ngày, tháng, năm sinh.",
        demand:
          "Trùng họ tên và năm sinh với dòng {row}, trang tính «{sheet}», ghi đơn vị khác; mỗi người chỉ được đăng ký ở một đơn vị, người trùng tên phải ghi đủ ngày, tháng, năm sinh.",
        ask: "Đề nghị đơn vị xác nhận người này hiện thuộc đơn vị nào và ghi đủ ngày, tháng, năm sinh; nếu đã chuyển công tác thì rút dòng thừa.",
      },
      en: {
        found: "The same name and year of birth as row {row} of the sheet «{sheet}», but with another unit.",
        expected: "Everybody registers in one unit; namesakes are told apart by birth date.",
        remedy: "Please ask both units whether this is one person who moved; of two people give the whole birth dates.",
        demand:
          "The same name and year of birth as row {row} of the sheet «{sheet}», under another unit; everybody may register in one unit only, and namesakes must give their whole birth dates.",
        ask: "Please confirm which unit this person belongs to now and give the whole birth date; withdraw the row if the person has moved.",
      },
    },
    sameUnit: {
      vi: {
        found: "Trùng họ tên và đơn vị với dòng {row}, trang tính «{sheet}»; chưa đủ ngày sinh để phân biệt.",
        expected: "Mỗi người đăng ký một lần; người trùng tên có ngày sinh để phân biệt.",
        remedy: "Đề nghị đơn vị xác nhận là hai người và bổ sung ngày sinh, hoặc xóa dòng thừa.",
        demand:
          "Trùng họ tên và đơn vị với dòng {row}, trang tính «{sheet}», chưa đủ ngày sinh để phân biệt; người trùng tên phải ghi ngày sinh.",
      },
      en: {
        found:
          "The same name and unit as row {row} of the sheet «{sheet}»; there is no pair of birth dates to tell them apart.",
        expected: "Everybody registers once; namesakes are told apart by birth date.",
        remedy: "Please ask the unit to confirm two people and add birth dates, or delete the row that is not needed.",
        demand:
          "The same name and unit as row {row} of the sheet «{sheet}», without a pair of birth dates to tell them apart; namesakes must give their birth dates.",
        ask: "Please confirm that these are two people and add the birth dates, or delete the row that is not needed.",
      },
    },
    samePosition: {
      vi: {
        found: "Trùng họ tên và chức vụ với dòng {row}, trang tính «{sheet}»; chưa đủ ngày sinh để phân biệt.",
        expected: "Mỗi người đăng ký ở một đơn vị; người trùng tên có ngày sinh để phân biệt.",
        remedy: "Đề nghị hỏi lại hai đơn vị và bổ sung ngày sinh.",
        demand:
          "Trùng họ tên và chức vụ với dòng {row}, trang tính «{sheet}», chưa đủ ngày sinh để phân biệt; người trùng tên phải ghi ngày sinh.",
        ask: "Đề nghị đơn vị xác nhận và bổ sung ngày sinh để phân biệt với người trùng tên.",
      },
      en: {
        found:
          "The same name and position as row {row} of the sheet «{sheet}»; there is no pair of birth dates to tell them apart.",
        expected: "Everybody registers in one unit; namesakes are told apart by birth date.",
        remedy: "Please ask both units and add the birth dates.",
        demand:
          "The same name and position as row {row} of the sheet «{sheet}», without a pair of birth dates to tell them apart; namesakes must give their birth dates.",
        ask: "Please confirm, and add the birth date to tell the namesakes apart.",
      },
    },
  },
  check({ registration }, report) {
    const vague = namesWithVagueDates(registration.people);
    // Most people stand alone: their namesakes are gathered only when a second one comes.
    const alone = new Map<string, Person>();
    const several = new Map<string, Namesakes>();
    for (const person of registration.people) {
      if (person.nameKey === "" || isSilenced(person.nameCell)) continue;
      // Where all of a name have whole birth dates, nobody of another date is the same person: name and date say it
      // all.
      const key = vague.has(person.nameKey) ? person.nameKey : compositeKey(person.nameKey, person.birthDate);
      const first = alone.get(key);
      if (!first) {
        alone.set(key, person);
        report.pass();
        continue;
      }
      let namesakes = several.get(key);
      if (!namesakes) {
        several.set(key, (namesakes = new Namesakes()));
        namesakes.meet(first, unitKey(first), wordKey(first.position));
      }
      const twin = namesakes.meet(person, unitKey(person), wordKey(person.position));
      if (!twin) {
        report.pass();
        continue;
      }
      const facts = { row: twin.person.row, sheet: twin.person.table.sheet };
      const isSure = twin.match === "sameDateAndUnit" || twin.match === "sameYearAndUnit";
      const severity = isSure ? "error" : "warning";
      report.fail(twin.match, onRow(person, "name", person.nameCell, { facts, severity }));
    }
  },
});

/** Names of which somebody has no birth date, or its year alone. */
function namesWithVagueDates(people: readonly Person[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { nameKey, birthDate } of people) if (isVague(birthDate)) names.add(nameKey);
  return names;
}

/** A unit that is not known is told apart by its text; "" where there is none. */
const unitKey = (person: Person): string => person.unit.unit ?? wordKey(person.unit.text);

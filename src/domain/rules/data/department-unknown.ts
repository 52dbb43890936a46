import type { Collective, Person, Registration, StatedRow } from "../../registration/model/registration";
import { remembered } from "../../text/normalise";
import type { Basis, Facts, Report } from "../rule";
import { defineRule } from "../defineRule";
import { isBlank } from "../ask/entries";
import { nearestName } from "../ask/nearest";
import { lacksList } from "../say/lacks";
import { onRow, onTable } from "../say/reports";
import { isSilenced } from "../ask/silenced";
import { compositeKey } from "../../compositeKey";

const basis: Basis = {
  text: {
    vi: "Danh sách tập thể đăng ký thi đua của đơn vị trong cùng sổ đăng ký",
    en: "The unit's list of registered collectives in the same workbook",
  },
  confidence: "S",
};

/** What a unit registered. */
class Registered {
  /** Its phòng: key of the name -> name as written. */
  readonly departments = new Map<string, string>();
  /** Keys of the unit's own rows. */
  readonly own = new Set<string>();
  /** The phòng that a text most likely means. */
  readonly nearestTo = remembered((text) => nearestName(this.departments.values(), text));
}

export const rule = defineRule({
  id: "department-unknown",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Phòng (ban, khoa) của cá nhân không có trong danh sách tập thể mà đơn vị đăng ký.",
    en: "A person's phòng that its unit did not register as a collective.",
  },
  why: {
    vi: "Tỷ lệ lao động tiên tiến của từng phòng được tính từ danh sách cá nhân; người ghi vào phòng không đăng ký sẽ không được tính cho tập thể nào. Lãnh đạo đơn vị để trống phòng. Dòng chưa xác định được đơn vị thì không xét.",
    en: "A phòng's share of LĐTT comes from the list of people; somebody listed under a phòng that is not registered counts for no collective. The unit's leadership leaves the phòng blank. Rows of an unknown unit are not judged.",
  },
  basis,
  messages: {
    unknown: {
      vi: {
        found: "Không có «{text}» trong các tập thể mà {unit} đăng ký.",
        expected: "Một trong các tập thể đã đăng ký: {departments}.",
        remedy: "Đề nghị đơn vị ghi lại đúng tên phòng, hoặc bổ sung tập thể này vào danh sách đăng ký.",
        demand:
          "Cột phòng, ban, khoa ghi «{text}», không có trong các tập thể đơn vị đăng ký; phải ghi đúng tên một trong các tập thể: {departments}.",
      },
      en: {
        found: "The phòng «{text}» is none of the collectives that {unit} registered.",
        expected: "One of the registered collectives: {departments}.",
        remedy: "Please correct the phòng, or add it to the registered collectives.",
        demand:
          "The phòng reads «{text}», which is none of the collectives that the unit registered; it must be one of: {departments}.",
      },
    },
    near: {
      vi: {
        found: "Không có «{text}» trong các tập thể mà {unit} đăng ký.",
        expected: "Tên một tập thể đã đăng ký; gần nhất là «{nearest}».",
        remedy: "Đề nghị kiểm tra và ghi lại đúng tên phòng.",
        demand:
          "Cột phòng, ban, khoa ghi «{text}», không có trong các tập thể đơn vị đăng ký; phải ghi đúng tên tập thể, có thể là «{nearest}».",
      },
      en: {
        found: "The phòng «{text}» is none of the collectives that {unit} registered.",
        expected: "One of the registered collectives; the nearest is «{nearest}».",
        remedy: "Please check and correct the phòng.",
        demand:
          "The phòng reads «{text}», which is none of the collectives that the unit registered; it must be a collective's name, probably «{nearest}».",
      },
    },
    noneRegistered: {
      vi: {
        found: "Chưa có tập thể cấp phòng nào của đơn vị trong sổ đăng ký để đối chiếu phòng của {count} người.",
        expected: "Sổ phải có danh sách tập thể đăng ký của đơn vị.",
        remedy: "Đề nghị đơn vị bổ sung danh sách tập thể cấp phòng.",
        demand:
          "Đơn vị chưa đăng ký tập thể cấp phòng nào để đối chiếu phòng, ban, khoa của {count} người; phải gửi danh sách tập thể cấp phòng.",
      },
      en: {
        found: "The workbook lists no phòng of the unit to compare the phòng of {count} people with.",
        expected: "The unit must list its collectives.",
        remedy: "Please ask the unit for its list of collectives.",
        demand:
          "The unit registered no phòng to compare the phòng of {count} people with; it must send its list of collectives.",
        ask: "Please send the unit's list of collectives.",
      },
    },
  },
  check({ registration }, report) {
    const registered = registeredByUnit(registration.collectives);
    const groups = groupRows(registration);
    const saidOnce = new Set<string>();
    for (const person of registration.people) {
      const { text, key, cell } = person.department;
      const unit = person.unit.unit;
      if (unit === null || !isNamed(person)) continue;
      const known = registered.get(unit);
      if (known?.own.has(key)) continue;
      if (!known || known.departments.size === 0) {
        report.cannotTell(
          { ...onTable(person.table, "department"), unit, row: person.row, ...lacksList("collectives") },
          "noneRegistered",
        );
        continue;
      }
      if (known.departments.has(key)) {
        report.pass();
        continue;
      }
      const group = compositeKey(person.table.id, unit, key);
      // The name stands in a group row: one finding there, not one beside each of its people.
      if (person.department.source === "group" && !isFirst(saidOnce, group)) continue;
      const nearest = known.nearestTo(text);
      const facts: Facts =
        nearest === null ? { text, unit, departments: [...known.departments.values()] } : { text, unit, nearest };
      const fix = nearest === null || !cell ? null : { value: nearest };
      const row = person.department.source === "group" ? groups.get(group) : undefined;
      report.fail(nearest === null ? "unknown" : "near", placed(person, row, { facts, fix }));
    }
  },
});

/** A phòng is named, in words that can be compared. */
function isNamed({ department: { text, key, cell } }: Person): boolean {
  return !isBlank(text) && !(key === "" && /\p{L}/u.test(text)) && !isSilenced(cell);
}

function isFirst(said: Set<string>, key: string): boolean {
  if (said.has(key)) return false;
  said.add(key);
  return true;
}

function placed(person: Person, group: StatedRow | undefined, extra: Pick<Report, "facts" | "fix">): Report {
  const report = onRow(person, "department", person.department.cell, extra);
  if (!group) return report;
  return {
    ...report,
    field: null,
    place: { sheet: group.table.sheet, row: group.row, column: onTable(group.table, "name").place.column },
    subject: { kind: "collective", name: person.department.text },
  };
}

function registeredByUnit(collectives: readonly Collective[]): ReadonlyMap<string, Registered> {
  const units = new Map<string, Registered>();
  for (const collective of collectives) {
    const unit = collective.unit.unit;
    if (unit === null || collective.nameKey === "") continue;
    const known = units.get(unit) ?? new Registered();
    units.set(unit, known);
    if (collective.isUnit) known.own.add(collective.nameKey);
    else if (!known.departments.has(collective.nameKey)) known.departments.set(collective.nameKey, collective.name);
  }
  return units;
}

function groupRows(registration: Registration): ReadonlyMap<string, StatedRow> {
  const rows = new Map<string, StatedRow>();
  for (const row of registration.stated) {
    if (row.departmentKey !== null && !rows.has(compositeKey(row.table.id, row.unit, row.departmentKey)))
      rows.set(compositeKey(row.table.id, row.unit, row.departmentKey), row);
  }
  return rows;
}

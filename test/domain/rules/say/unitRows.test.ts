/** Where a finding about a unit, or about the bloc, points. */
import { HONOUR_TABLES, onUnit } from "../../../../src/domain/rules/say/unitRows";
import type { TableKind } from "../../../../src/domain/registration/model/fields";
import { addressOf } from "../../../support/addresses";
import { aCampaign } from "../../../support/campaign";
import { aRegistration, peopleMatrix, unitPeopleList } from "../../../support/registration";
import type { RegistrationBuilder } from "../../../support/registration";

const NEWS = "Báo Thanh tra";
const JOURNAL = "Tạp chí Thanh tra";
const BLOC = null;
const campaign = aCampaign();

const on = (given: RegistrationBuilder, unit: string | null, preferred: readonly TableKind[] = HONOUR_TABLES) =>
  onUnit({ registration: given.build(), campaign }, unit, preferred);
const at = (...asked: Parameters<typeof on>): string => {
  const { place, field } = on(...asked);
  return `${addressOf(place)} ${field}`;
};

const group = (role: "group" | "total", unit: string | null, departmentKey: string | null = null) =>
  ({ role, text: "CỘNG", unit, departmentKey, figures: {} }) as const;

describe("the row", () => {
  test.each<[string, RegistrationBuilder, string | null, readonly TableKind[], string]>([
    [
      "of its targets",
      aRegistration().withTargets({ unit: JOURNAL }).withTargets({ unit: NEWS }),
      NEWS,
      ["targets"],
      "Chỉ tiêu!B9 unit",
    ],
    [
      "of its honours",
      aRegistration().withHonours({ unit: JOURNAL }).withHonours({ unit: NEWS }),
      NEWS,
      ["honours"],
      "ĐK đơn vị!B10 unit",
    ],
    ["of its movements", aRegistration().withMovements({ unit: NEWS }), NEWS, ["movements"], "Phong trào!B8 unit"],
    [
      "among its phòng",
      aRegistration().withCollective({ unit: NEWS }).withCollective({ unit: NEWS, isUnit: true }),
      NEWS,
      ["collectives"],
      "ĐK tập thể!B9 name",
    ],
    [
      "the first of several",
      aRegistration().withHonours({ unit: NEWS }).withHonours({ unit: NEWS }),
      NEWS,
      ["honours"],
      "ĐK đơn vị!B9 unit",
    ],
    [
      "of the first kind that has one",
      aRegistration().withTargets({ unit: NEWS }).withHonours({ unit: JOURNAL }).withHonours({ unit: NEWS }),
      NEWS,
      ["honours", "targets"],
      "ĐK đơn vị!B10 unit",
    ],
    [
      "of the next kind where the first has none",
      aRegistration().withTargets({ unit: NEWS }).withHonours({ unit: JOURNAL }),
      NEWS,
      ["honours", "targets"],
      "Chỉ tiêu!B8 unit",
    ],
    [
      "its group row among the people",
      aRegistration().withTable(peopleMatrix).withStated("people", group("group", NEWS)).withPerson({ unit: NEWS }),
      NEWS,
      ["people"],
      "Biểu 01 - Cá nhân!B10 name",
    ],
    [
      "the bloc's total",
      aRegistration().withTargets({ unit: NEWS }).withStated("targets", group("total", null)),
      BLOC,
      ["targets"],
      "Chỉ tiêu!A9 name",
    ],
    [
      "a total of one unit is that unit's",
      aRegistration().withPerson().withStated("people", group("total", NEWS)),
      NEWS,
      ["people"],
      "ĐK cá nhân!B9 name",
    ],
    [
      "the total of a unit's own sheet is the unit's",
      aRegistration().withTable(unitPeopleList(NEWS, "Báo")).withPerson().withStated("people", group("total", null)),
      NEWS,
      ["people"],
      "Báo!B17 name",
    ],
  ])("%s", (_, given, unit, preferred, expected) => {
    expect(at(given, unit, preferred)).toBe(expected);
  });
});

describe("the header, where no row is the unit's own", () => {
  test.each<[string, RegistrationBuilder, string | null, readonly TableKind[], string]>([
    [
      "a phòng's row is not the unit's",
      aRegistration().withCollective({ unit: NEWS }),
      NEWS,
      ["collectives"],
      "ĐK tập thể!A7 null",
    ],
    [
      "nor a phòng's group",
      aRegistration().withStated("people", group("group", NEWS, "thư ký")),
      NEWS,
      ["people"],
      "ĐK cá nhân!A7 null",
    ],
    [
      "nor a phòng's total",
      aRegistration().withStated("people", group("total", NEWS, "thư ký")),
      NEWS,
      ["people"],
      "ĐK cá nhân!A7 null",
    ],
    [
      "a group without a unit is nobody's, not the bloc's",
      aRegistration().withStated("people", group("group", null)),
      BLOC,
      ["people"],
      "ĐK cá nhân!A7 null",
    ],
    [
      "nor is a row of a unit that is not known",
      aRegistration().withTargets({ unit: "Vụ Lạ" }),
      BLOC,
      ["targets"],
      "Chỉ tiêu!A7 null",
    ],
    [
      "nor its row among the phòng",
      aRegistration().withCollective({ unit: "Vụ Lạ", isUnit: true }),
      BLOC,
      ["collectives"],
      "ĐK tập thể!A7 null",
    ],
    [
      "the total of a unit's own sheet is not the bloc's",
      aRegistration().withTable(unitPeopleList(NEWS, "Báo")).withPerson().withStated("people", group("total", null)),
      BLOC,
      ["people"],
      "Báo!A15 null",
    ],
    [
      "of the first kind that is there",
      aRegistration().withPerson().withHonours({ unit: NEWS }),
      JOURNAL,
      HONOUR_TABLES,
      "ĐK đơn vị!A7 null",
    ],
    [
      "of the unit's own sheet, among several",
      aRegistration().withTable(unitPeopleList(JOURNAL, "Tạp chí")).withTable(unitPeopleList(NEWS, "Báo")),
      NEWS,
      ["people"],
      "Báo!A15 null",
    ],
    [
      "of its own sheet before another kind of table",
      aRegistration().withHonours({ unit: JOURNAL }).withTable(unitPeopleList(NEWS, "Báo")),
      NEWS,
      HONOUR_TABLES,
      "Báo!A15 null",
    ],
    [
      "of the first sheet, where none is the unit's",
      aRegistration().withTable(unitPeopleList(JOURNAL, "Tạp chí")).withTable(unitPeopleList(NEWS, "Báo")),
      "Trung tâm Thông tin",
      ["people"],
      "Tạp chí!A15 null",
    ],
    ["the workbook, where there is no such table", aRegistration().withMovements(), NEWS, HONOUR_TABLES, "!* null"],
  ])("%s", (_, given, unit, preferred, expected) => {
    expect(at(given, unit, preferred)).toBe(expected);
  });
});

test("who it is about, and what is said", () => {
  const registration = aRegistration().withHonours({ unit: NEWS }).build();
  const [table] = registration.tables;
  expect(onUnit({ registration, campaign }, NEWS, HONOUR_TABLES, { quota: 1 })).toMatchObject({
    table,
    unit: NEWS,
    subject: { kind: "unit", name: NEWS },
    facts: { quota: 1 },
  });
  expect(onUnit({ registration, campaign }, BLOC, HONOUR_TABLES)).toMatchObject({
    table,
    unit: null,
    subject: { kind: "bloc", name: campaign.bloc },
    facts: {},
  });
});

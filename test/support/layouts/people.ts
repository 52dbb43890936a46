/** Tables of people. */
import type { LawAwardId as AwardId } from "../../../src/domain/catalogue/awards";
import type { Dice } from "./dice";
import { columnsBeside } from "./beside";
import { byBodies, unknownChildren } from "./children";
import { awardsKey, keyOf, type Record_ } from "./expected";
import type { KnownPerson } from "./known";
import { nameLetters } from "./letters";
import {
  NO_STRANGERS,
  onlyFirst,
  sectionsOf,
  strangersAmong,
  unitAsRead,
  unitWriter,
  type DepartmentPlace,
  type UnitPlace,
} from "./places";
import { awardColumns, markWriter, ratingColumns, type Bundle } from "./register";
import { renderTable, styleOf, type Block, type Column } from "./table";
import { headerOf, typed, WORDINGS } from "./wordings";
import { dateWriter } from "./words";

export interface Written {
  readonly block: Block;
  readonly records: (sheet: string) => Record_[];
}

const OFFERED: readonly AwardId[] = ["ldtt", "cstdcs", "cstdBo", "bkBo", "bkThuTuong", "giayKhen", "hcldBa"];

/** Headers of names that say no «tên»; the last ones can only be told by the values under them. */
const CALLED = [
  "Cán bộ",
  "Đồng chí",
  "Người đăng ký",
  "Viên chức, người lao động",
  "Công chức, viên chức",
  "Nhân sự",
  "Danh sách",
  "Tên",
];

export function peopleTable(dice: Dice, people: readonly KnownPerson[], unitPlace: UnitPlace, plain: boolean): Written {
  const departmentPlace: DepartmentPlace =
    unitPlace === "position cell"
      ? "position cell"
      : plain
        ? "column"
        : dice.pick(["column", "column", "merged column", "group rows", "group rows", "nowhere"]);
  dice.note(`people: unit in ${unitPlace}, phòng in ${departmentPlace}`);
  const sections = sectionsOf(dice, people, unitPlace === "group rows", departmentPlace === "group rows");
  const letters = nameLetters(
    dice,
    people.map(({ name }) => name),
    people.map((person) => `${person.name} ${person.position}`),
  );
  const address = dice.pick(["none", "none", "none", "in name", "column"] as const);
  const positionPlace =
    unitPlace === "position cell"
      ? "with unit"
      : dice.pick(["column", "column", "column", "with name", "none"] as const);
  const strangers =
    unitPlace === "column" && !plain
      ? strangersAmong(
          dice,
          people.map(({ unit }) => unit),
        )
      : NO_STRANGERS;
  const writeUnit = unitWriter(dice, strangers);
  const marks = markWriter(dice);
  const joint = dice.pick([", ", " - ", "\n", " ("]);
  const nameOf = (person: KnownPerson): string => {
    const name = (address === "in name" ? (person.woman ? "Bà " : "Ông ") : "") + person.name;
    return letters.write(
      positionPlace === "with name" ? `${name}${joint}${person.position}${joint === " (" ? ")" : ""}` : name,
    );
  };
  const header =
    positionPlace !== "with name" && dice.now("what people are called over their names", 0.08)
      ? typed(dice, dice.pick(CALLED))
      : headerOf(dice, positionPlace === "with name" ? "nameAndPosition" : "name");
  const name: Column<KnownPerson> = {
    role: "name",
    header: [header],
    cell: nameOf,
    font: letters.font !== null && dice.chance(0.6) ? letters.font : null,
  };
  // «Nguyễn Văn» | «An», under two headers or under one that is merged over both.
  const halves =
    !plain &&
    positionPlace !== "with name" &&
    address !== "in name" &&
    people.every((person) => person.name.includes(" ")) &&
    dice.now("name in two columns", 0.08);
  const cut = (person: KnownPerson): number => person.name.lastIndexOf(" ");
  const split: Column<KnownPerson>[] = [
    {
      ...name,
      header: [dice.pick(["Họ và tên đệm", "Họ và đệm", "Họ đệm", "Họ và chữ đệm", "Họ"])],
      cell: (person) => letters.write(person.name.slice(0, cut(person))),
    },
    { header: ["Tên"], cell: (person) => letters.write(person.name.slice(cut(person) + 1)), font: name.font ?? null },
  ];
  const bundles: Bundle<KnownPerson>[] = [];
  const add = (...columns: Column<KnownPerson>[]): void => {
    bundles.push(columns);
  };
  if (address === "column")
    add({ header: [headerOf(dice, "address")], cell: (person) => (person.woman ? "Bà" : "Ông") });
  add(...(halves ? split : [name]));
  const dates = dateWriter(dice);
  const birth = dice.pick(["none", "column", "column", "men and women"] as const);
  if (birth === "column")
    add({ header: [headerOf(dice, "birthDate")], cell: (person) => dates.write(person.birthDate) });
  if (birth === "men and women" && !plain) {
    const parent = dice.pick(["Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh"]);
    add(
      { header: [parent, "Nam"], cell: (person) => (person.woman ? "" : dates.write(person.birthDate)) },
      { header: [parent, "Nữ"], cell: (person) => (person.woman ? dates.write(person.birthDate) : "") },
    );
  }
  if (positionPlace === "column") {
    const position: Column<KnownPerson> = { header: [headerOf(dice, "position")], cell: (person) => person.position };
    add(...(!plain && dice.chance(0.06) ? byBodies(dice, position, ["Bí thư chi bộ", "Chi ủy viên", ""]) : [position]));
  }
  const between = dice.pick([", ", " - ", "; "]);
  if (positionPlace === "with unit")
    add({
      header: [headerOf(dice, "positionAndUnit")],
      cell: (person) =>
        [person.position, person.department, writeUnit(person.unit)].filter((part) => part !== null).join(between),
    });
  const departmentOf = (person: KnownPerson): string => person.department ?? "";
  if (departmentPlace === "column") add({ header: [headerOf(dice, "department")], cell: departmentOf });
  if (departmentPlace === "merged column")
    add({ header: [headerOf(dice, "department")], cell: onlyFirst(sections, departmentOf) });
  if (unitPlace === "column") add({ header: [headerOf(dice, "unit")], cell: (person) => writeUnit(person.unit) });
  if (unitPlace === "merged column")
    add({ header: [headerOf(dice, "unit")], cell: onlyFirst(sections, (person) => person.unit) });
  bundles.push(
    ratingColumns(dice, marks, plain ? 0 : 0.4),
    ...awardColumns<KnownPerson>(dice, marks, OFFERED, plain ? 0 : 0.4, plain).filter((bundle) => bundle.length > 0),
  );
  const initiative = dice.now("initiative", 0.5);
  const nothing = dice.pick(["", "", "Không", "-"]);
  if (initiative) add({ header: [headerOf(dice, "initiative")], cell: (person) => person.initiative ?? nothing });
  const discipline = dice.now("discipline", 0.25);
  if (discipline) add({ header: [headerOf(dice, "discipline")], cell: (person) => person.discipline ?? nothing });
  if (dice.now("history", 0.25))
    add({
      header: [headerOf(dice, "history")],
      cell: (person) => (person.rating === "excellent" ? "CSTĐCS 2019, 2020" : person.woman ? "LĐTT 2020" : ""),
    });
  if (dice.now("registered on", 0.12)) add({ header: [headerOf(dice, "registeredOn")], cell: () => "15/03/2021" });
  if (dice.now("a column of no matter", 0.2)) {
    const header = dice.pick(WORDINGS.other);
    add({
      header: [typed(dice, header)],
      cell: (person) =>
        header === "Giới tính"
          ? person.woman
            ? "Nữ"
            : "Nam"
          : header === "Dân tộc"
            ? "Kinh"
            : header === "Số điện thoại"
              ? "0900000000"
              : header.startsWith("Trình độ")
                ? "Thạc sĩ"
                : header === "Ngạch"
                  ? "01.003"
                  : "",
    });
  }
  if (!plain) bundles.push(...columnsBeside(dice));
  if (!plain && dice.chance(0.05)) bundles.push(unknownChildren(dice));
  if (dice.now("note", 0.5))
    add({ header: [headerOf(dice, "note")], cell: (person) => (person.position === "Lái xe" ? "mới chuyển đến" : "") });
  const ordered = dice.now("columns in another order", 0.3) ? dice.shuffle(bundles) : bundles;
  const stt: Column<KnownPerson>[] =
    plain || dice.chance(0.9) ? [{ role: "stt", header: [headerOf(dice, "stt")], cell: () => "" }] : [];
  if (stt.length === 0) dice.note("no STT");
  const columns = [...stt, ...ordered.flat()];
  const block = renderTable(dice, columns, sections, styleOf(dice, plain));
  return {
    block,
    records: (sheet) =>
      people.map((person) => ({
        kind: "person",
        key: keyOf(person.name),
        sheet,
        fields: {
          unit: unitAsRead(person.unit, strangers),
          rating: person.rating,
          awards: awardsKey(person.awards),
          ...(departmentPlace === "nowhere" ? {} : { department: keyOf(person.department ?? "") }),
          ...(birth === "none" || (birth === "men and women" && plain)
            ? {}
            : { birthDate: dates.read(person.birthDate) }),
          ...(positionPlace === "column" || positionPlace === "with name" ? { position: keyOf(person.position) } : {}),
          ...(initiative ? { initiative: person.initiative === null ? "no" : "yes" } : {}),
          ...(discipline ? { discipline: person.discipline === null ? "no" : "yes" } : {}),
        },
      })),
  };
}

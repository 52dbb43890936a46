/** Tables of units: honours, movements, targets. */
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";
import type { LawAwardId as AwardId } from "../../../src/domain/catalogue/awards";
import type { Dice } from "./dice";
import { awardsKey, keyOf } from "./expected";
import type { KnownUnit } from "./known";
import type { Written } from "./people";
import { unitWriter } from "./places";
import { awardColumns, markWriter, type Bundle } from "./register";
import { renderTable, styleOf, type Column, type Section } from "./table";
import { headerOf, typed } from "./wordings";

const OFFERED: readonly AwardId[] = ["ttldtt", "ttldxs", "coBo", "coChinhPhu", "bkBo"];

function render(
  dice: Dice,
  units: readonly KnownUnit[],
  bundles: readonly Bundle<KnownUnit>[],
  plain: boolean,
): Written["block"] {
  const writeUnit = unitWriter(dice);
  const order: Column<KnownUnit> = { role: "stt", header: [headerOf(dice, "stt")], cell: () => "" };
  const name: Column<KnownUnit> = {
    role: "name",
    header: [dice.usually(["Tên đơn vị", "Đơn vị", "ĐƠN VỊ", "Đơn vị đăng ký", "Tên cơ quan, đơn vị"])],
    cell: (unit) => writeUnit(unit.name),
  };
  const sections: Section<KnownUnit>[] = [{ headings: [], subjects: units }];
  return renderTable(dice, [order, name, ...bundles.flat()], sections, {
    ...styleOf(dice, plain),
    prefilled: "none",
    subtotals: false,
    repeatHeader: false,
  });
}

export function honoursTable(dice: Dice, units: readonly KnownUnit[], plain: boolean): Written {
  const bundles = awardColumns<KnownUnit & { awards: readonly AwardId[] }>(
    dice,
    markWriter(dice),
    OFFERED,
    plain ? 0 : 0.6,
    plain,
  );
  const withAwards = units.map((unit) => ({ ...unit, awards: unit.honours }));
  return {
    block: render(dice, withAwards, bundles as unknown as Bundle<KnownUnit>[], plain),
    records: (sheet) =>
      units.map((unit) => ({
        kind: "honours",
        key: keyOf(unit.name),
        sheet,
        fields: { awards: awardsKey(unit.honours) },
      })),
  };
}

export function movementsTable(dice: Dice, units: readonly KnownUnit[], plain: boolean): Written {
  const marks = markWriter(dice);
  const asText = dice.now("movements as text", 0.2);
  const parent =
    !plain && dice.chance(0.4)
      ? [
          typed(
            dice,
            dice.pick([
              "Phong trào thi đua",
              "Các phong trào thi đua do Thủ tướng Chính phủ phát động",
              "Đăng ký tham gia phong trào",
            ]),
          ),
        ]
      : [];
  const names = campaign2021.movements.map((movement) => dice.pick([movement.name, ...movement.aliases]));
  const quotes = dice.chance(0.3);
  const text: Bundle<KnownUnit> = [
    {
      header: ["Phong trào thi đua đăng ký tham gia"],
      cell: (unit) => names.filter((_, i) => unit.movements[i]).join("; "),
    },
  ];
  const columns: Bundle<KnownUnit> = names.map((name, i) => ({
    header: [...parent, quotes ? `Phong trào “${name}”` : typed(dice, name)],
    cell: (unit: KnownUnit) => (unit.movements[i] ? marks.yes() : marks.no()),
    counts: (unit: KnownUnit) => Number(unit.movements[i]),
    font: marks.font,
  }));
  return {
    block: render(dice, units, [asText ? text : columns], plain),
    records: (sheet) =>
      units.map((unit) => ({
        kind: "movements",
        key: keyOf(unit.name),
        sheet,
        fields: { marks: unit.movements.map((each) => (each ? "x" : "-")).join("") },
      })),
  };
}

/** One unit's list: a movement per row. */
export function movementList(dice: Dice, unit: KnownUnit): Written {
  const marks = markWriter(dice);
  const named = campaign2021.movements.map((movement) => dice.pick([movement.name, ...movement.aliases]));
  const marked = dice.chance(0.4);
  const rows = named.map((name, i) => ({ name, joined: unit.movements[i]! })).filter(({ joined }) => marked || joined);
  const own = dice.chance(0.3) ? [{ name: "Phong trào rèn luyện thể dục, thể thao", joined: true }] : [];
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    { role: "stt", header: [headerOf(dice, "stt")], cell: () => "" },
    {
      role: "name",
      header: [dice.pick(["Tên phong trào thi đua", "Tên phong trào", "Phong trào thi đua", "Nội dung phong trào"])],
      cell: ({ name }) => name,
    },
    ...(marked
      ? [
          {
            header: [dice.pick(["Đăng ký", "Đăng ký tham gia", "Tham gia"])],
            cell: ({ joined }: Row) => (joined ? marks.yes() : marks.no()),
            font: marks.font,
          },
        ]
      : []),
    ...(dice.chance(0.5)
      ? [
          { header: ["Mục tiêu"], cell: () => "100% viên chức tham gia" },
          { header: ["Thời gian phát động"], cell: () => "Quý I" },
        ]
      : []),
    { header: ["Ghi chú"], cell: () => "" },
  ];
  const block = renderTable(dice, columns, [{ headings: [], subjects: [...rows, ...own] }], {
    ...styleOf(dice, false),
    total: "none",
    prefilled: "none",
    subtotals: false,
    repeatHeader: false,
    order: "numbers",
  });
  return {
    block,
    // A row each; what a row does not name it does not mark.
    records: (sheet) =>
      [...rows, ...own].map((row) => ({
        kind: "movements",
        key: keyOf(unit.name),
        sheet,
        fields: { marks: named.map((name) => (name === row.name && row.joined ? "x" : "-")).join("") },
      })),
  };
}

export function targetsTable(dice: Dice, units: readonly KnownUnit[], plain: boolean): Written {
  const marks = markWriter(dice);
  const share = dice.pick(["fraction", "percent", "text"] as const);
  const shareOf = (count: number, unit: KnownUnit): string | number =>
    share === "fraction"
      ? count / unit.people
      : share === "percent"
        ? Math.round((1000 * count) / unit.people) / 10
        : `${(Math.round((1000 * count) / unit.people) / 10).toString().replace(".", ",")}%`;
  const form = plain ? "beside" : dice.choose("targets", ["beside", "under parents"]);
  const bundles: Bundle<KnownUnit>[] = [
    [
      {
        header: [headerOf(dice, "headcount").replace(/^Sĩ số|^Biên chế/u, "Tổng số người")],
        cell: (unit) => unit.people,
        counts: (unit) => unit.people,
      },
    ],
  ];
  for (const [what, long] of [
    ["excellent", "Hoàn thành xuất sắc nhiệm vụ"],
    ["good", "Hoàn thành tốt nhiệm vụ"],
  ] as const) {
    const count = (unit: KnownUnit): number => unit[what];
    const headers =
      form === "beside"
        ? [[typed(dice, `Số người đăng ký ${long.toLowerCase()}`)], [dice.pick(["Tỷ lệ (%)", "Tỷ lệ", "Tỉ lệ %"])]]
        : [
            [long, dice.pick(["Số lượng", "SL", "Số người"])],
            [long, dice.pick(["Tỷ lệ", "%", "Tỷ lệ (%)"])],
          ];
    bundles.push([
      { header: headers[0]!, cell: count, counts: count },
      { header: headers[1]!, cell: (unit) => shareOf(unit[what], unit) },
    ]);
  }
  const plan = dice.now("plan", 0.6);
  if (plan)
    bundles.push([
      {
        header: [headerOf(dice, "plan")],
        cell: (unit) => (unit.plan ? marks.yes() : marks.no()),
        counts: (unit) => Number(unit.plan),
        font: marks.font,
      },
    ]);
  return {
    block: render(dice, units, bundles, plain),
    records: (sheet) =>
      units.map((unit) => ({
        kind: "targets",
        key: keyOf(unit.name),
        sheet,
        fields: {
          people: String(unit.people),
          excellent: String(unit.excellent),
          good: String(unit.good),
          ...(plan ? { plan: String(unit.plan) } : {}),
        },
      })),
  };
}

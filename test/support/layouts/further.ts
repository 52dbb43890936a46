/**
 * Workbooks by what they leave open or say twice, each around a register of its own: no column for titles, a list per
 * title, lists of the same people, lists of somebody else, codes, several bodies, tables that lie on their side.
 */
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";
import { bareKey } from "../../../src/domain/text/keys";
import { formula, type GridCell } from "../grids";
import { CAUSES } from "./causes";
import { CROWDED } from "./crowded";
import { FILLED } from "./filled";
import type { Dice } from "./dice";
import { keyOf, type Record_ } from "./expected";
import type { Known } from "./known";
import {
  listOf,
  listedOf,
  ratings,
  recordOf,
  REGISTER,
  titles,
  TITLES,
  UNITS,
  type Column,
  type Further,
  type Listed,
  type Rows,
  type Title,
} from "./lists";
import { AWARD_WORDS, markWriter, ratingWriter } from "./words";

function noTitles(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  return {
    sheets: [{ name: "Danh sách", rows: listOf(dice, people, [ratings(dice)], "DANH SÁCH ĐĂNG KÝ XẾP LOẠI NĂM 2021") }],
    expected: people.map((person) => recordOf({ ...person, title: null }, "Danh sách")),
    unknown: ["ldtt", "cstdcs", "cstdNganh", "cstdtq", "ttldxs", "ttldtt"],
  };
}

function noRatings(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  return {
    sheets: [{ name: "Danh sách", rows: listOf(dice, people, [titles(dice)], REGISTER) }],
    expected: people.map((person) => recordOf(person, "Danh sách", { rating: "noColumn" })),
    unknown: ["excellent", "good", "completed", "failed"],
  };
}

const titled = (people: readonly Listed[], title: Title): readonly Listed[] =>
  people.filter((person) => person.title === title);
const NAMES: Readonly<Record<Title, readonly string[]>> = {
  ldtt: ["Danh hiệu Lao động tiên tiến", "LAO ĐỘNG TIÊN TIẾN", "Lao động tiên tiến"],
  cstdcs: ["Danh hiệu Chiến sĩ thi đua cơ sở", "CHIẾN SĨ THI ĐUA CƠ SỞ", "CSTĐ cơ sở"],
};

/** «I. Danh hiệu Lao động tiên tiến (15 cá nhân)». */
function groupsPerTitle(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const [header, ...none] = listOf(dice, [], [ratings(dice)]);
  const count = dice.chance(0.5);
  const groups = TITLES.map((title) => ({ title, own: titled(people, title) })).filter(({ own }) => own.length > 0);
  const rows = groups.flatMap(({ title, own }, i) => [
    [`${["I", "II"][i]}. ${dice.pick(NAMES[title])}${count ? ` (${own.length} cá nhân)` : ""}`],
    ...listOf(dice, own, [ratings(dice)]).slice(1),
  ]);
  return {
    sheets: [{ name: "Danh sách", rows: [[REGISTER], header!, ...none, ...rows] }],
    expected: groups.flatMap(({ own }) => own.map((person) => recordOf(person, "Danh sách"))),
  };
}

function listPerTitle(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const inName = dice.chance(0.4);
  const groups = TITLES.map((title) => ({ title, own: titled(people, title) })).filter(({ own }) => own.length > 0);
  const sheets = groups.map(({ title, own }) => {
    const heading = inName ? REGISTER : `DANH SÁCH ĐĂNG KÝ ${dice.pick(NAMES[title])} NĂM 2021`;
    const name = inName ? { ldtt: "LĐTT", cstdcs: "CSTĐCS" }[title] : { ldtt: "Biểu 1", cstdcs: "Biểu 2" }[title];
    return { name, own, rows: listOf(dice, own, [ratings(dice)], heading) };
  });
  return { sheets, expected: sheets.flatMap(({ name, own }) => own.map((person) => recordOf(person, name))) };
}

const FEWEST_IN_MASTER = 5;

/** The master's cells are formulas, or the same values. */
function masterBesideUnits(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known, 40);
  const byFormulas = dice.chance(0.5);
  const columns = [ratings(dice), titles(dice)];
  const groups = UNITS.map((unit) => people.filter((person) => person.unit === unit)).filter((own) => own.length > 0);
  // One unit, or so few people that they may as well be duplicates: nothing is told to stand twice.
  if (groups.length < 2 || people.length < FEWEST_IN_MASTER) return noTitles(dice, known);
  const lists = groups.map((own) => listOf(dice, own, columns, REGISTER));
  const all = groups.flatMap((own, i) => lists[i]!.slice(-own.length)).map((row, i) => [i + 1, ...row.slice(1)]);
  const master = byFormulas
    ? all.map((row) => row.map((cell, i) => (i === 0 ? cell : formula("='DS 1'!B3", cell as string))))
    : all;
  const units = groups.map((own, i) => ({ name: `DS ${i + 1}`, own, rows: lists[i]! }));
  const whole = { name: "Tổng hợp", rows: [[REGISTER], ...listOf(dice, [], columns), ...master] };
  return {
    sheets: dice.chance(0.5) ? [whole, ...units] : [...units, whole],
    // One sheet with all of them is the master's equal: the first of the two leads.
    expected: units.flatMap(({ name, own }) => own.map((person) => recordOf(person, name))),
  };
}

function registerPerQuarter(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const columns = [ratings(dice), titles(dice)];
  const names = dice.pick([
    ["Quý I", "Quý II"],
    ["Quý 1", "Quý 2", "Quý 3"],
    ["Quý I", "Cả năm"],
  ]);
  return {
    sheets: names.map((name) => ({ name, rows: listOf(dice, people, columns, REGISTER) })),
    expected: people.map((person) => recordOf(person, names.at(-1)!)),
  };
}

function initiatives(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const own = dice.some(people, dice.int(2, people.length));
  const topics: Column = {
    header: dice.pick(["Tên sáng kiến", "Sáng kiến, đề tài"]),
    cell: () => "Số hóa hồ sơ lưu trữ",
  };
  const stranger: Listed = { ...own[0]!, name: "Hồ Thị Khách" };
  const listed = dice.now("somebody of the initiatives is in no register", 0.3) ? [...own, stranger] : own;
  const list = {
    name: "Sáng kiến",
    rows: listOf(dice, listed, [titles(dice), topics], "DANH SÁCH ĐĂNG KÝ SÁNG KIẾN NĂM 2021"),
  };
  const register = { name: "Đăng ký", rows: listOf(dice, people, [ratings(dice), titles(dice)], REGISTER) };
  return {
    sheets: dice.chance(0.5) ? [register, list] : [list, register],
    expected: people.map((person) => recordOf(person, "Đăng ký", { initiative: own.includes(person) ? "yes" : "no" })),
  };
}

const PUPILS = ["Ngô Gia An", "Bùi Bảo Châu", "Cao Minh Đức", "Tạ Thu Giang", "Lương Hải Hà"];
const OTHERS: readonly { readonly name: string; readonly rows: Rows }[] = [
  {
    name: "Học sinh",
    rows: [
      ["DANH SÁCH HỌC SINH ĐỀ NGHỊ KHEN THƯỞNG"],
      ["STT", "Họ và tên", "Lớp", "Học lực", "Hạnh kiểm", "Danh hiệu"],
      ...PUPILS.map((name, i) => [i + 1, name, "9A", "Giỏi", "Tốt", "Học sinh giỏi"]),
    ],
  },
  {
    name: "Hộ gia đình",
    rows: [
      ["DANH SÁCH HỘ GIA ĐÌNH VĂN HÓA"],
      ["STT", "Họ và tên chủ hộ", "Thôn", "Số nhân khẩu", "Danh hiệu"],
      ...PUPILS.map((name, i) => [i + 1, name, "Thôn Đông", 4, "Gia đình văn hóa"]),
    ],
  },
  {
    name: "Điểm tháng",
    rows: [
      ["STT", "Họ và tên", "Tháng 1", "Tháng 2", "Tháng 3", "Tổng điểm"],
      ...PUPILS.map((name, i) => [i + 1, name, 95, 90, 92, 277]),
    ],
  },
];

function somebodyElses(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const register = { name: "Đăng ký", rows: listOf(dice, people, [ratings(dice), titles(dice)], REGISTER) };
  return {
    sheets: dice.shuffle([register, ...dice.some(OTHERS, dice.int(1, 2))]),
    expected: people.map((person) => recordOf(person, "Đăng ký")),
  };
}

function codes(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const form = dice.choose("codes", ["numbers", "numbers as text", "letters"]);
  const codeOf = (title: Title): GridCell =>
    ({
      numbers: { ldtt: 1, cstdcs: 2 },
      "numbers as text": { ldtt: "01", cstdcs: "02" },
      letters: { ldtt: "DH1", cstdcs: "DH2" },
    })[form][title];
  const column: Column = {
    header: dice.pick(["Mã danh hiệu", "Mã danh hiệu thi đua", "Danh hiệu (mã)", "Mã DH"]),
    cell: ({ title }) => (title === null ? "" : codeOf(title)),
  };
  const pairs = TITLES.map((title): readonly GridCell[] => [codeOf(title), AWARD_WORDS[title][0]!]);
  const list = dice.pick<Rows>([
    [["Mã", "Tên danh hiệu"], ...pairs],
    [["DANH MỤC"], ["STT", "Mã danh hiệu", "Danh hiệu"], ...pairs.map((pair, i) => [i + 1, ...pair])],
    [["Danh hiệu", "Mã"], ...pairs.map(([code, name]) => [name!, code!])],
  ]);
  return {
    sheets: [
      { name: "Đăng ký", rows: listOf(dice, people, [ratings(dice), column], REGISTER) },
      { name: "DANHMUC", rows: list },
    ],
    expected: people.map((person) => recordOf(person, "Đăng ký")),
  };
}

/** The head's or the council's conclusion counts, of the year before its parts. */
function severalRatings(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const [others, counts] = dice.pick([
    [["Cá nhân tự xếp loại", "Tập thể đánh giá"], "Thủ trưởng kết luận xếp loại"],
    [["Xếp loại 6 tháng đầu năm"], "Xếp loại cả năm"],
    [["Xếp loại KPI"], "Xếp loại chất lượng viên chức"],
  ] as const);
  const other = ratingWriter(dice);
  const beside = others.map((header): Column => ({
    header,
    cell: () => other(dice.pick(["excellent", "good", "completed"])),
  }));
  return {
    sheets: [
      { name: "Đăng ký", rows: listOf(dice, people, [...beside, ratings(dice, counts), titles(dice)], REGISTER) },
    ],
    expected: people.map((person) => recordOf(person, "Đăng ký")),
  };
}

/** Without diacritics, or with the abbreviation in brackets; sent with a form. */
function wordsInCells(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const bare = dice.now("words without diacritics", 0.5);
  const write = (text: string): string => (bare ? bareKey(text.normalize("NFC")) : text);
  const long = {
    excellent: "Hoàn thành xuất sắc nhiệm vụ",
    good: "Hoàn thành tốt nhiệm vụ",
    completed: "Hoàn thành nhiệm vụ",
    failed: "Không hoàn thành nhiệm vụ",
  };
  const short = { excellent: "HTXSNV", good: "HTTNV", completed: "HTNV", failed: "KHTNV" };
  const full: Readonly<Record<Title, string>> = { ldtt: "Lao động tiên tiến", cstdcs: "Chiến sĩ thi đua cơ sở" };
  const brief: Readonly<Record<Title, string>> = { ldtt: "LĐTT", cstdcs: "CSTĐCS" };
  const columns: Column[] = [
    { header: "Xếp loại", cell: ({ rating }) => write(bare ? long[rating] : `${long[rating]} (${short[rating]})`) },
    {
      header: "Danh hiệu",
      cell: ({ title }) => (title === null ? "" : write(bare ? full[title] : `${full[title]} (${brief[title]})`)),
    },
    ...(dice.chance(0.5) ? [{ header: "Dấu thời gian", cell: (): GridCell => "15/03/2021 08:15:20" }] : []),
  ];
  return {
    sheets: [{ name: "Đăng ký", rows: listOf(dice, people, columns, REGISTER) }],
    expected: people.map((person) => recordOf(person, "Đăng ký")),
  };
}

function movementsAcross(dice: Dice, { units }: Known): Further {
  const marks = markWriter(dice);
  const names = campaign2021.movements.map((movement) => dice.pick([movement.name, ...movement.aliases]));
  const head = dice.pick(["Phong trào", "Tên phong trào thi đua", "Nội dung phong trào"]);
  const columns = units.map(({ name }) => (dice.chance(0.5) ? name : name.toUpperCase()));
  const headers: Rows = dice.chance(0.3)
    ? [
        ["STT", head, "Đơn vị đăng ký"],
        ["", "", ...columns],
      ]
    : [["STT", head, ...columns]];
  const rows = names.map((name, i) => [
    i + 1,
    name,
    ...units.map(({ movements }) => (movements[i]! ? marks.yes() : marks.no())),
  ]);
  return {
    sheets: [
      {
        name: "Phong trào",
        rows: [...(dice.chance(0.5) ? [["ĐĂNG KÝ PHONG TRÀO THI ĐUA NĂM 2021"]] : []), ...headers, ...rows],
      },
    ],
    // A record for each movement of each unit; what stands elsewhere it does not mark.
    expected: names.flatMap((_, i) =>
      units.map(({ name, movements }): Record_ => ({
        kind: "movements",
        key: keyOf(name),
        sheet: "Phong trào",
        fields: { marks: names.map((__, at) => (at === i && movements[i]! ? "x" : "-")).join("") },
      })),
    ),
  };
}

function targetsAsRows(dice: Dice, { units }: Known): Further {
  const lines = [
    ["people", "Tổng số cán bộ, công chức, viên chức", "người"],
    ["excellent", "Số người hoàn thành xuất sắc nhiệm vụ", "người"],
    ["good", "Số người hoàn thành tốt nhiệm vụ", "người"],
  ] as const;
  const across = dice.chance(0.5);
  const shown = across ? units : [dice.pick(units)];
  const rows = lines.map(([field, text, measure], i) => [i + 1, text, measure, ...shown.map((unit) => unit[field])]);
  const free = dice.chance(0.5) ? [[4, "Số bài viết đăng trong năm", "bài", ...shown.map(() => 900)]] : [];
  const headers = ["STT", dice.pick(["Nội dung", "Chỉ tiêu"]), dice.pick(["Đơn vị tính", "ĐVT"])];
  const figures = across
    ? units.map(({ name }) => name)
    : [dice.pick(["Kế hoạch", "Kế hoạch năm 2021", "Chỉ tiêu đăng ký"])];
  const none = { people: "none", excellent: "none", good: "none" };
  return {
    sheets: [{ name: across ? "Chỉ tiêu" : shown[0]!.name, rows: [[...headers, ...figures], ...rows, ...free] }],
    expected: lines.flatMap(([field]) =>
      shown.map((unit): Record_ => ({
        kind: "targets",
        key: keyOf(unit.name),
        sheet: across ? "Chỉ tiêu" : shown[0]!.name,
        fields: { ...none, [field]: String(unit[field]) },
      })),
    ),
  };
}

const FURTHER: readonly (readonly [what: string, build: (dice: Dice, known: Known) => Further])[] = [
  ["no column for titles", noTitles],
  ["no column for ratings", noRatings],
  ["group rows per title", groupsPerTitle],
  ["a list per title", listPerTitle],
  ["a master sheet beside the units'", masterBesideUnits],
  ["a register per quarter", registerPerQuarter],
  ["initiatives beside the register", initiatives],
  ["somebody else's list beside the register", somebodyElses],
  ["codes with their list", codes],
  ["ratings of several bodies or times", severalRatings],
  ["words in brackets, or bare", wordsInCells],
  ["movements as rows, units as columns", movementsAcross],
  ["targets as rows", targetsAsRows],
  ...CROWDED,
  ...FILLED,
  ...CAUSES,
];

export function furtherOf(dice: Dice, known: Known): Further {
  const [what, build] = dice.pick(FURTHER);
  dice.note(`further: ${what}`);
  return build(dice, known);
}

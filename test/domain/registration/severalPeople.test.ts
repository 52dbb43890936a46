/** Several people in one name cell: each is counted where it is certain, nobody is counted in silence. */
import { campaign2021 } from "../../../src/domain/campaign";
import { runRules } from "../../../src/domain/rules/engine/run";
import { computeTotals } from "../../../src/domain/totals/count";
import { sheetOf } from "../../support/grids";
import { people, read } from "./reading";

const HEADER = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Xếp loại", "Danh hiệu đăng ký", "Sáng kiến"];
const UNIT = "Báo Thanh tra";
const GOOD = "Hoàn thành tốt nhiệm vụ";

interface Row {
  readonly position?: string;
  readonly unit?: string;
  readonly rating?: string;
  readonly title?: string;
}

const rowOf = (name: string, { position = "", unit = UNIT, rating = GOOD, title = "Lao động tiên tiến" }: Row = {}) =>
  [1, name, position, unit, rating, title, ""] as const;
const registered = (name: string, row?: Row) =>
  read(sheetOf("ĐK", [HEADER, [...rowOf(name, row)], [2, "Lý Thị Xuân", "", UNIT, GOOD, "LĐTT", ""]]));

function found(name: string, row?: Row) {
  const registration = registered(name, row);
  const input = { registration, campaign: campaign2021, totals: computeTotals(registration, campaign2021) };
  return runRules(input).findings.filter(({ place, outcome }) => place.row === 2 && outcome === "fail");
}
const said = (name: string, row?: Row): string[] => found(name, row).map(({ rule, message }) => `${rule}: ${message}`);
const named = (name: string, row?: Row): string[] =>
  registered(name, row)
    .people.filter((person) => person.row === 2)
    .map((person) => [person.name, person.position].filter((part) => part !== "").join(", "));

test.each([
  ["1. Ông Nguyễn Văn An\n2. Bà Trần Thị Bình", ["Nguyễn Văn An", "Trần Thị Bình"]],
  ["1) Nguyễn Văn An 2) Trần Thị Bình", ["Nguyễn Văn An", "Trần Thị Bình"]],
  ["1. Sùng A Sắn\n2. Rơ Châm Riềng", ["Sùng A Sắn", "Rơ Châm Riềng"]],
  ["Nguyễn Văn An; Trần Thị Bình; Lê Hà", ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hà"]],
  ["- Nguyễn Văn An\n- Trần Thị Bình", ["Nguyễn Văn An", "Trần Thị Bình"]],
  ["• Mai An\n• Lê Hà", ["Mai An", "Lê Hà"]],
  ["Nguyễn Văn An\nTrần Thị Bình", ["Nguyễn Văn An", "Trần Thị Bình"]],
  ["Mai An, Lê Hà và Hồ Mơ", ["Mai An", "Lê Hà", "Hồ Mơ"]],
  ["Nguyễn Văn An & Trần Thị Bình", ["Nguyễn Văn An", "Trần Thị Bình"]],
  ["Nguyễn Văn An/Trần Thị Bình", ["Nguyễn Văn An", "Trần Thị Bình"]],
  ["NGUYỄN VĂN AN\nTRẦN THỊ BÌNH", ["NGUYỄN VĂN AN", "TRẦN THỊ BÌNH"]],
  ["Nguyen Van An; Tran Thi Binh", ["Nguyen Van An", "Tran Thi Binh"]],
  ["TS. Nguyễn Văn An, ThS. Trần Thị Bình", ["Nguyễn Văn An", "Trần Thị Bình"]],
  ["Nhóm tác giả: Nguyễn Văn An, Trần Thị Bình", ["Nguyễn Văn An", "Trần Thị Bình"]],
  [
    "Nguyễn Văn An - Trưởng phòng\nTrần Thị Bình - Phó phòng",
    ["Nguyễn Văn An, Trưởng phòng", "Trần Thị Bình, Phó phòng"],
  ],
  [
    "Nguyễn Văn An, Trưởng phòng; Trần Thị Bình, Phó phòng",
    ["Nguyễn Văn An, Trưởng phòng", "Trần Thị Bình, Phó phòng"],
  ],
  [
    "Nguyễn Văn An - Trưởng phòng, Trần Thị Bình - Phó phòng",
    ["Nguyễn Văn An, Trưởng phòng", "Trần Thị Bình, Phó phòng"],
  ],
  [
    "Nguyễn Văn An (Trưởng phòng), Trần Thị Bình (Phó phòng)",
    ["Nguyễn Văn An, Trưởng phòng", "Trần Thị Bình, Phó phòng"],
  ],
  [
    "Nguyễn Văn An\nTrưởng phòng\nTrần Thị Bình\nPhó phòng",
    ["Nguyễn Văn An, Trưởng phòng", "Trần Thị Bình, Phó phòng"],
  ],
])("each is read: %j", (name, expected) => {
  expect(named(name)).toEqual(expected);
  expect(said(name)).toEqual(["unread-row: several"]);
});

test("each has what the row says", () =>
  expect(people(registered("1. Ông Nguyễn Văn An\n2. Bà Trần Thị Bình"))).toEqual([
    "Nguyễn Văn An | Báo Thanh tra |  | good | ldtt",
    "Trần Thị Bình | Báo Thanh tra |  | good | ldtt",
    "Lý Thị Xuân | Báo Thanh tra |  | good | ldtt",
  ]));

test("a position's lines are one for each", () =>
  expect(named("Nguyễn Văn An\nTrần Thị Bình", { position: "1. Trưởng phòng\n2. Phó phòng" })).toEqual([
    "Nguyễn Văn An, Trưởng phòng",
    "Trần Thị Bình, Phó phòng",
  ]));

test.each([
  ["Nguyễn Văn\nAn", "Nguyễn Văn An"],
  ["Nguyễn Thị\nMai Anh", "Nguyễn Thị Mai Anh"],
  ["Nguyễn Văn An\n(Trưởng phòng)", "Nguyễn Văn An"],
  ["Nguyễn Văn An\nPhó Giám Đốc", "Nguyễn Văn An"],
  ["Nguyễn Văn An; sinh 1985", "Nguyễn Văn An"],
  ["Nguyễn Văn An, Phó phòng", "Nguyễn Văn An"],
  ["Nguyễn Văn An - Hà Nội", "Nguyễn Văn An"],
  ["1. Nguyễn Văn An", "Nguyễn Văn An"],
  ["Ông/Bà Nguyễn Văn An", "Nguyễn Văn An"],
  ["Đ/c: Nguyễn Văn An", "Nguyễn Văn An"],
])("one person: %j", (name, expected) => {
  const [person, ...others] = registered(name).people.filter(({ row }) => row === 2);
  expect(others).toEqual([]);
  expect(person?.nameKey.startsWith(expected.toLowerCase().split(" ", 2).join(" "))).toBe(true);
  expect(said(name)).not.toContain("unread-row: several");
  expect(said(name)).not.toContain("unread-row: unclear");
});

test.each<[string, string, Row]>([
  ["not everybody is named", "Nguyễn Văn An và 3 người khác", {}],
  ["not everybody is named", "Nguyễn Văn An và cộng sự", {}],
  ["an item is nobody's name", "1. Nguyễn Văn An\n2. phòng Tổng hợp", {}],
  ["one broken name, or two short ones", "Lê Hoàng\nMai Anh", {}],
  ["a rating for each", "Nguyễn Văn An\nTrần Thị Bình", { rating: "HTXSNV\nHTTNV" }],
  ["a title for each", "Nguyễn Văn An\nTrần Thị Bình", { title: "LĐTT\nCSTĐCS" }],
  ["a unit for each", "Nguyễn Văn An\nTrần Thị Bình", { unit: "Báo Thanh tra\nTạp chí Thanh tra" }],
])("nobody is counted, and that is said: %s, %j", (_, name, row) => {
  expect(named(name, row)).toEqual([]);
  expect(said(name, row)).toEqual(["unread-row: unclear"]);
});

test("what is wrong with the row is said once, of all of them", () => {
  const faults = found("Nguyễn Văn An; Trần Thị Bình", { unit: "Viện Khác", title: "Chiến sĩ thi đua cơ sở" });
  const rules = faults.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(["unit-unknown", "cstdcs-initiative"]));
  expect(new Set(rules).size).toBe(rules.length);
  expect(faults.map(({ subject }) => subject.name)).toEqual(rules.map(() => "Nguyễn Văn An, Trần Thị Bình"));
});

test("more than five such cells are one finding of the column", () => {
  const rows = Array.from({ length: 6 }, (_, at) => [...rowOf(`Nguyễn Văn ${"ABCDEG"[at]}; Trần Thị ${"HIKLMN"[at]}`)]);
  const registration = read(sheetOf("ĐK", [HEADER, ...rows]));
  const input = { registration, campaign: campaign2021, totals: computeTotals(registration, campaign2021) };
  const findings = runRules(input).findings.filter(({ rule }) => rule === "unread-row");
  expect(findings.map(({ message }) => message)).toEqual(["severalColumn"]);
  expect(findings[0]?.facts).toMatchObject({ column: "Họ và tên", count: 6, cells: "B2:B7" });
  expect(input.totals.bloc.people).toBe(12);
});

test.each<[string, Row]>([
  ["a rating", { rating: "Hoàn thành tốt\nnhiệm vụ" }],
  ["a title", { title: "Chiến sĩ thi đua\ncơ sở" }],
  ["a unit", { unit: "Báo\nThanh tra" }],
  ["a rating over three lines", { rating: "Hoàn thành\ntốt\nnhiệm vụ" }],
])("%s that goes on in a second line is everybody's", (_, row) =>
  expect(named("Nguyễn Văn An\nTrần Thị Bình", row)).toHaveLength(2),
);

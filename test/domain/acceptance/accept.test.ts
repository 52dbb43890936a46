/** Which line accepts which finding: what is levelled, what is told apart, what opens again, what fits nothing. */
import { acceptancesIn, askedOf, severityKey, withAcceptances } from "../../../src/domain/acceptance/accept";
import type { Checked, Severities } from "../../../src/domain/acceptance/accept";
import { lineCells, STATUS } from "../../../src/domain/acceptance/lines";
import { canBeAccepted, lineToWrite, parseRequests, pick } from "../../../src/domain/acceptance/requests";
import type { OfficerTables } from "../../../src/domain/campaign/officerTables";
import { TABLES } from "../../../src/domain/campaignTables/names";
import type { Finding } from "../../../src/domain/rules/rule";
import { acceptanceWords as words } from "../../../src/messages";
import { aCampaign } from "../../support/campaign";
import { aFinding } from "../../support/findings";
import { aRegistration } from "../../support/registration";
import { workbookOf } from "../../support/grids";

const NEWS = "Báo Thanh tra";
const rating = (level: string, changes: Partial<Finding> = {}): Finding =>
  aFinding({
    rule: "rating-unknown",
    message: "unknown",
    facts: { text: level, levels: ["A"], value: level, rating: level, nearest: "A" },
    subject: { kind: "person", name: "Mai Thành Nam" },
    ...changes,
  });
const column = (count: number, names: readonly string[], cause = "spaces"): Finding =>
  aFinding({
    rule: "text-form",
    message: `${cause}Column`,
    field: "name",
    unit: NEWS,
    subject: { kind: "table", name: "ĐK cá nhân" },
    place: { sheet: "ĐK cá nhân", row: 7, column: 2 },
    facts: { column: "Họ và tên", count, cells: `B8:B${7 + count}` },
    causes: [cause],
    ofColumn: {
      header: "Họ và tên",
      cells: names.map((name, index) => ({
        row: 8 + index,
        column: 2,
        unit: NEWS,
        subject: { kind: "person", name } as const,
      })),
    },
  });
const single = (name: string, cause = "spaces"): Finding =>
  aFinding({
    rule: "text-form",
    message: cause,
    field: "name",
    unit: NEWS,
    subject: { kind: "person", name },
    facts: { clean: name },
    causes: [cause],
  });
const ofBloc = aFinding({
  rule: "target-departments",
  message: "fewer",
  field: null,
  unit: null,
  subject: { kind: "bloc", name: aCampaign().bloc },
  facts: { departments: 24, target: 25, difference: 1, split: "Báo Thanh tra 24" },
});

function checkOf(findings: readonly Finding[], registration = aRegistration().withPerson().build()): Checked {
  return {
    findings,
    outcomes: [],
    campaign: aCampaign(),
    registration,
    cells: workbookOf(),
  };
}

type Cells = readonly (string | number)[];

const tables = (...lines: readonly Cells[]): OfficerTables => ({
  sheets: {},
  tables: [
    {
      name: "STD_ChapNhan",
      sheet: "Quy tắc kiểm tra",
      firstRow: 4,
      firstColumn: 12,
      values: [[...TABLES.STD_ChapNhan.columns], ...lines],
    },
  ],
});

const line = (
  ...[unit, subject, content = "", reason = "Đã xem", rule = "rating-unknown", status = ""]: string[]
): Cells => [rule!, unit!, subject!, content, reason, "Người A", "24/03/2021", status];

function judged(checked: Checked, lines: readonly Cells[], severities: Severities = new Map()) {
  const read = acceptancesIn(tables(...lines));
  const result = withAcceptances(checked, read.lines, { words, severities });
  return {
    ...result,
    problems: read.problems.map(({ code, row, column: at }) => [code, row, at]),
    states: result.findings.map(({ accepted, reopened }) => {
      if (accepted !== undefined) return "accepted";
      return reopened === undefined ? "open" : "reopened";
    }),
    gone: result.unused.map(({ place: { row } }) => row),
  };
}

/** The lines that accepting these findings writes. */
function written(checked: Checked, findings: readonly Finding[] = checked.findings): string[][] {
  const asked = askedOf(checked, words);
  return findings.map((finding) => [
    ...lineCells(
      lineToWrite(
        { request: { rule: "", unit: "", subject: "", reason: " Khối  đã xem ", by: "Người A" }, finding },
        "2021-03-24T09:05:00",
        asked,
      ),
    ),
  ]);
}

test("what is written of a finding accepts it, for every kind of subject", () => {
  const findings = [
    rating("Khá"),
    rating("Khá", { subject: { kind: "person", name: "" }, field: "rating" }),
    rating("Khá", { unit: null }),
    rating("Khá", { subject: { kind: "unit", name: NEWS } }),
    ofBloc,
    column(7, ["A", "B"]),
  ];
  const check = checkOf(findings);
  const lines = written(check);
  expect(lines[0]).toEqual([
    "rating-unknown",
    NEWS,
    "Mai Thành Nam",
    expect.stringMatching(/^Xếp loại: .*Khá/u),
    "Khối đã xem",
    "Người A",
    "24/03/2021",
    "Đang dùng",
  ]);
  expect(lines.map(([, unit, subject]) => [unit, subject])).toEqual([
    [NEWS, "Mai Thành Nam"],
    [NEWS, "(chưa có tên)"],
    ["", "Mai Thành Nam"],
    [NEWS, ""],
    ["", ""],
    [NEWS, "ĐK cá nhân"],
  ]);
  const { states, gone, statuses } = judged(check, lines);
  expect([states, gone, statuses]).toEqual([findings.map(() => "accepted"), [], []]);
});

describe("a line typed by hand", () => {
  test.each<[string, Cells, "accepted" | "open" | "reopened"]>([
    ["unit, subject, field", line(NEWS, "Mai Thành Nam", "Xếp loại"), "accepted"],
    ["nothing of what was found", line(NEWS, "Mai Thành Nam"), "accepted"],
    [
      "capitals, spaces, decomposed letters",
      line("BÁO  thanh tra", "mai thành nam".normalize("NFD").toUpperCase()),
      "accepted",
    ],
    ["the unit's alias", line("BTT", "Mai Thành Nam"), "accepted"],
    ["no unit", line("", "Mai Thành Nam"), "accepted"],
    ["what stands in the cell", line(NEWS, "Mai Thành Nam", "Xếp loại: khá"), "accepted"],
    ["the rule in capitals", line(NEWS, "Mai Thành Nam", "", "Đã xem", "Rating-Unknown"), "accepted"],
    ["another unit", line("Tạp chí Thanh tra", "Mai Thành Nam"), "open"],
    ["another person", line(NEWS, "Mai Thanh Nam"), "open"],
    ["another field", line(NEWS, "Mai Thành Nam", "Đơn vị"), "open"],
    ["the unit alone", line(NEWS, ""), "open"],
    ["another rule", line(NEWS, "Mai Thành Nam", "", "Đã xem", "ldtt-rating"), "open"],
    ["revoked", line(NEWS, "Mai Thành Nam", "", "Đã xem", "rating-unknown", "đã thu hồi"), "open"],
    ["no reason", line(NEWS, "Mai Thành Nam", "", ""), "open"],
    ["neither unit nor subject", line("", ""), "open"],
    ["another value", line(NEWS, "Mai Thành Nam", "Xếp loại: Giỏi"), "reopened"],
  ])("%s", (_name, cells, state) => {
    expect(judged(checkOf([rating("Khá")]), [cells]).states).toEqual([state]);
  });

  test("the two right placements of a tone are one", () => {
    const finding = rating("Khá", { subject: { kind: "person", name: "Đào Xuân Hoà" } });
    expect(judged(checkOf([finding]), [line(NEWS, "Đào Xuân Hòa")]).states).toEqual(["accepted"]);
  });

  test("what keeps it from counting is said at its cell", () => {
    const { problems, gone } = judged(checkOf([]), [
      line(NEWS, "A", "", "x", "no-such-rule"),
      line(NEWS, "A", "", ""),
      line("", "", "", "x"),
      line(NEWS, "A", "", "x", ""),
    ]);
    expect(problems).toEqual([
      ["unknownName", 5, 12],
      ["incomplete", 6, 16],
      ["incomplete", 7, 14],
      ["incomplete", 8, 12],
    ]);
    expect(gone).toEqual([]);
  });
});

test("a line accepts one of two that nothing tells apart, two lines both", () => {
  const check = checkOf([rating("Khá"), rating("Khá")]);
  const [one] = written(check);
  expect(judged(check, [one!]).states).toEqual(["accepted", "open"]);
  expect(judged(check, [one!, one!]).states).toEqual(["accepted", "accepted"]);
  expect(judged(check, [one!, one!, one!]).gone).toEqual([7]);
});

test("of two of one person each line finds its own, in whatever order", () => {
  const check = checkOf([rating("Khá"), rating("Giỏi")]);
  const [first, second] = written(check);
  const { findings } = judged(check, [
    [...second!.slice(0, 4), "B", "", "", ""],
    [...first!.slice(0, 4), "A", "", "", ""],
  ]);
  expect(findings.map(({ accepted }) => accepted?.reason)).toEqual(["A", "B"]);
});

test("what is found otherwise is open again and says what it was; what is gone is no longer needed", () => {
  const lines = written(checkOf([rating("Khá")]));
  const worse = judged(checkOf([rating("Yếu")]), lines);
  expect(worse.findings[0]!.reopened).toEqual({
    reason: "Khối đã xem",
    by: "Người A",
    on: "24/03/2021",
    was: { found: lines[0]![3] },
  });
  const gone = judged(checkOf([]), lines);
  expect([gone.gone, gone.statuses.map(({ status }) => STATUS[status])]).toEqual([[5], ["Không còn cần"]]);
  const back = judged(checkOf([rating("Khá")]), [[...lines[0]!.slice(0, 7), "Không còn cần"]]);
  expect([back.states, back.statuses.map(({ status }) => STATUS[status])]).toEqual([["accepted"], ["Đang dùng"]]);
});

test("graver than it was accepted as: open again; milder: as before", () => {
  const lines = written(checkOf([rating("Khá")]));
  const warning = checkOf([rating("Khá", { severity: "warning" })]);
  const { severities } = judged(warning, lines);
  expect([...severities]).toEqual([[severityKey(acceptancesIn(tables(lines[0]!)).lines[0]!), "warning"]]);
  const graver = judged(checkOf([rating("Khá")]), lines, severities);
  expect([graver.states, graver.findings[0]!.reopened?.was]).toEqual([["reopened"], { severity: "warning" }]);
  expect([...graver.severities.values()]).toEqual(["warning"]);
  expect(judged(checkOf([rating("Khá", { severity: "notice" })]), lines, severities).states).toEqual(["accepted"]);
});

describe("namesakes of one unit", () => {
  const registration = aRegistration()
    .withPerson({ name: "Lê Thị Hoa", birthDate: "1980-02-01", unit: NEWS })
    .withPerson({ name: "Lê Thị Hoa", birthDate: "1985-06-05", unit: NEWS })
    .build();
  const of = (index: number): Finding => {
    const { table, row } = registration.people[index]!;
    return rating("Khá", {
      subject: { kind: "person", name: "Lê Thị Hoa" },
      table: table.id,
      place: { sheet: table.sheet, row, column: 7 },
    });
  };
  const check = checkOf([of(0), of(1)], registration);

  test("the line carries the birth date and finds its own", () => {
    const lines = written(check);
    expect(lines.map(([, , subject]) => subject)).toEqual(["Lê Thị Hoa (01/02/1980)", "Lê Thị Hoa (05/06/1985)"]);
    expect(judged(check, [lines[1]!]).states).toEqual(["open", "accepted"]);
  });

  test("without it nobody knows who is meant: neither is accepted, and it is said", () => {
    const { states, unused } = judged(check, [line(NEWS, "Lê Thị Hoa")]);
    expect([states, unused.map(({ isUnclear }) => isUnclear)]).toEqual([["open", "open"], [true]]);
  });
});

describe("a column and its cells", () => {
  const many = checkOf([column(7, ["A", "B", "C", "D", "E", "F", "G"])]);

  test("the column's line holds while cells are mended, and for the last ones by themselves", () => {
    const lines = written(many);
    expect(judged(checkOf([column(6, ["A", "B", "C", "D", "E", "F"])]), lines).states).toEqual(["accepted"]);
    expect(judged(checkOf([single("A"), single("B")]), lines).states).toEqual(["accepted", "accepted"]);
    expect(judged(checkOf([single("A", "decomposed")]), lines).states).toEqual(["open"]);
  });

  test("the cells' lines hold for the column when each cell has its own, and are not unused while one has none", () => {
    const names = ["A", "B", "C", "D", "E", "F"];
    const lines = written(checkOf(names.map((name) => single(name))));
    expect(judged(checkOf([column(6, names)]), lines).states).toEqual(["accepted"]);
    const more = judged(many, lines);
    expect([more.states, more.gone]).toEqual([["open"], []]);
  });
});

test("a renamed sheet is the same sheet", () => {
  const lines = written(checkOf([column(7, ["A", "B"])]));
  const renamed: Finding = {
    ...column(7, ["A", "B"]),
    subject: { kind: "table", name: "Danh sách" },
    place: { sheet: "Danh sách", row: 9, column: 3 },
  };
  const registration = aRegistration().withPerson().build();
  const check = checkOf([renamed], {
    ...registration,
    area: new Map([["Danh sách", [...registration.area.values()][0]!]]),
  });
  expect(judged(check, lines).states).toEqual(["accepted"]);
});

test("a rule that is switched off leaves its lines as they are", () => {
  const lines = written(checkOf([rating("Khá")]));
  const check: Checked = { ...checkOf([]), campaign: aCampaign({ rules: { "rating-unknown": { applies: false } } }) };
  expect(judged(check, lines).gone).toEqual([]);
});

describe("requests", () => {
  const good = { rule: "rating-unknown", unit: NEWS, subject: "Mai Thành Nam", reason: "x", by: "y" };

  test.each<[string, unknown, string[]]>([
    ["a list of one", [good], []],
    ["a unit of null", [{ ...good, unit: null }], []],
    ["no list", good, [""]],
    ["no reason", [{ ...good, reason: " " }], ["[0].reason"]],
    ["nobody", [{ rule: good.rule, unit: NEWS, subject: "", reason: "x" }], ["[0].by"]],
    ["a rule that there is not", [good, { ...good, rule: "no-such" }], ["[1].rule"]],
    ["an unknown key", [{ ...good, cell: "B7" }], ["[0].cell"]],
    ["a number for a subject", [{ ...good, subject: 7 }], ["[0].subject"]],
    ["no object", ["x"], ["[0]", "[0].rule", "[0].reason", "[0].by"]],
  ])("%s", (_name, json, paths) => {
    expect(parseRequests(json).problems?.map(({ path }) => path) ?? []).toEqual(paths);
  });

  test("each takes one finding; what fits nothing, and what is accepted already, is told", () => {
    const check = checkOf([
      rating("Khá"),
      rating("Khá", { field: "unit" }),
      { ...rating("Giỏi", { unit: null }), accepted: { reason: "", by: "", on: "" } },
    ]);
    const asked = askedOf(check, words);
    const requests = [good, { ...good, field: "Đơn vị" }, { ...good, unit: "" }, { ...good, subject: "Ai đó" }];
    const { taken, already, unfit } = pick(check.findings, requests, canBeAccepted, asked);
    expect(taken.map(({ finding }) => check.findings.indexOf(finding))).toEqual([0, 1]);
    expect(already).toEqual([requests[2]]);
    expect(unfit).toEqual([{ request: requests[3], why: "nothing" }]);
  });
});

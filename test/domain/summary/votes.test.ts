/** The annexes that a meeting votes on and the papers that draw on them. */
import type { Campaign, Council } from "../../../src/domain/campaign/campaign";
import type { WordedDocument } from "../../../src/domain/plan/worded";
import { cellAddress } from "../../../src/domain/sheet/address";
import { missingOf } from "../../../src/domain/summary/annexes/missing";
import { candidatesOf } from "../../../src/domain/summary/parts/candidates";
import type { Finding } from "../../../src/domain/rules/rule";
import { aFinding } from "../../support/findings";
import { aRegistration } from "../../support/registration";
import type { RegistrationBuilder } from "../../support/registration";
import { JOURNAL, NEWS, smallBloc, smallCampaign, smallInput } from "./bloc";
import { papersOf, typed } from "./papersOf";
import type { Role } from "./papersOf";
import { evaluated, readable } from "./readable";

const COUNCIL: Council = { members: 5, quorum: 0.6, cstdcsVotes: 0.8, higherTitleVotes: 0.9, countedOn: "all" };
const withCouncil = (council: Partial<Council> = {}, campaign: Partial<Campaign> = {}): Campaign =>
  smallCampaign({ council: { ...COUNCIL, ...council }, ...campaign });
const NAM = `vote.cstdcs.${NEWS}.Mai Thành Nam`;
const votes = <T>(key: string, agree: T, disagree: T) => ({
  [`${key}.for`]: agree,
  [`${key}.against`]: disagree,
});

function placeOf(document: WordedDocument, key: string, beside = 0): string {
  const row = document.rows.findIndex(({ cells }) => cells.some(({ input }) => input === key));
  const cell = document.rows[row]!.cells.find(({ input }) => input === key)!;
  return `${document.name}!${cellAddress(row + 1, cell.column + beside)}`;
}

/** The papers with what was typed into annexes, and every formula's value. */
function voted(campaign: Campaign, values: Partial<Record<Role, Readonly<Record<string, number | string>>>>) {
  const { all, paper } = papersOf(smallInput([], campaign));
  const filled = new Map([...paper].map(([role, document]) => [role, typed(document, values[role] ?? {})]));
  const documents = [all[0]!, ...filled.values()];
  const shown = evaluated(documents);
  const at = (role: Role, key: string, beside = 0) => shown.get(placeOf(filled.get(role)!, key, beside)) ?? "";
  const text = (role: Role): string =>
    filled
      .get(role)!
      .rows.map(({ cells }, row) =>
        cells
          .flatMap(({ column, content }) => {
            const value = shown.get(`${filled.get(role)!.name}!${cellAddress(row + 1, column)}`);
            if (value !== undefined) return value === "" ? [] : [value];
            return content !== null && "text" in content ? [content.text] : [];
          })
          .join(" | "),
      )
      .join("\n");
  return { shown, at, text, filled };
}

test("the annexes of a small bloc: what stands in their rows", () => {
  const { paper } = papersOf(smallInput());
  const units = readable(paper.get("units")!);
  expect(units).toMatch(/A\. Tập thể lao động xuất sắc \(2\)/u);
  expect(units).toMatch(/B\. Cờ thi đua của Thanh tra Chính phủ \(2\)/u);
  const people = readable(paper.get("people")!);
  expect(people).toMatch(/B: Ông \(Bà\) Mai Thành Nam .*D: Trưởng phòng, Phòng Biên tập \| E: Cổng tin điện tử/u);
  expect(people).toMatch(/Lao động tiên tiến \(2\)/u);
  expect(people).toMatch(/B: Báo Thanh tra \| D: 6 người/u);
  expect(people).not.toMatch(/Đỗ Thị A/u);
  const teams = readable(paper.get("teams")!);
  expect(teams).toMatch(/A\. Tập thể lao động xuất sắc \(1\)/u);
  expect(teams).toMatch(/B\. Tập thể lao động tiên tiến \(2\) – Lao động tiên tiến trên 50/u);
  expect(teams).toMatch(/B: Phòng Biên tập \| C: 1 \| D: 1 .*\| F: 1 \| G: x/u);
  for (const text of [units, people, teams]) expect(text).not.toMatch(/Không có(?! đề nghị| cột)|Để trống/u);
});

test.each<[string, string, string | null, string]>([
  ["a form of address before the name", "Bà Trần Thị Bình", null, "Bà Trần Thị Bình"],
  ["a column that says it", "Trần Thị Bình", "Ông", "Ông Trần Thị Bình"],
  ["a column of sexes", "Trần Thị Bình", "Nữ", "Bà Trần Thị Bình"],
  ["nothing tells", "Trần Thị Bình", null, "Ông (Bà) Trần Thị Bình"],
  ["a column left empty", "Trần Thị Bình", "", "Ông (Bà) Trần Thị Bình"],
])("how somebody is addressed: %s", (_, written, column, wanted) => {
  const input = smallInput();
  const [first, ...others] = input.registration.people;
  const cell = { ...first!.nameCell!, text: column ?? "" };
  const person = {
    ...first!,
    name: "Trần Thị Bình",
    nameCell: { ...first!.nameCell!, text: written },
    cells: column === null ? first!.cells : [...first!.cells, { field: "address" as const, cell }],
  };
  const registration = { ...input.registration, people: [person, ...others] };
  expect(readable(papersOf({ ...input, registration }).paper.get("people")!)).toContain(`B: ${wanted} |`);
});

test("a name that begins like a form of address is a name", () => {
  const builder = smallBloc().withPerson({ name: "Nam Cao", unit: JOURNAL, titles: ["cstdcs"], rating: "excellent" });
  expect(readable(papersOf(smallInput([], smallCampaign(), builder)).paper.get("people")!)).toContain(
    "Ông (Bà) Nam Cao",
  );
});

test("a title that cannot be told stands in a block of its own, and is not voted on as another", () => {
  const builder = smallBloc();
  const input = smallInput([], smallCampaign(), builder);
  const [first, ...others] = input.registration.people;
  const unclear = { ...first!, awards: [{ ...first!.awards[0]!, award: null, text: "Bằng khen TTCP" }] };
  const registration = { ...input.registration, people: [unclear, ...others] };
  const people = readable(papersOf({ ...input, registration }).paper.get("people")!);
  expect(people).toMatch(/Chưa rõ danh hiệu, hình thức khen thưởng nên chưa biểu quyết \(1\)/u);
  const { paper } = papersOf({ ...input, registration });
  const keys = paper.get("people")!.rows.flatMap(({ cells }) => cells.flatMap(({ input: key }) => key ?? []));
  expect(keys.filter((key) => key.includes("Mai Thành Nam"))).toEqual([]);
  for (const role of ["ballot", "tally", "minutes", "submission", "proposed"] as const)
    expect([role, readable(paper.get(role)!)]).not.toEqual([role, expect.stringMatching(/Mai Thành Nam|Chưa rõ/u)]);
  expect(people).toMatch(/Mai Thành Nam .*Sổ ghi: Bằng khen TTCP/u);
  expect(people).toMatch(/Chiến sĩ thi đua cơ sở \(0\)/u);
});

test.each<[string, Council | undefined, number | string | null, number | null, string, string]>([
  ["enough of all members", COUNCIL, 4, 1, "0.8", "Đồng ý"],
  ["too few of all members", COUNCIL, 3, 1, "0.6", "Không đồng ý"],
  ["of those present", { ...COUNCIL, countedOn: "present" }, 3, 0, "0.75", "Không đồng ý"],
  ["more votes than members", COUNCIL, 5, 1, "Quá số", ""],
  ["no share set: the meeting writes it", { ...COUNCIL, cstdcsVotes: null }, 4, 1, "0.8", ""],
  ["nobody says of whom: of the votes cast", { ...COUNCIL, countedOn: null }, 3, 1, "0.75", ""],
  ["no council at all", undefined, 3, 1, "0.75", ""],
  ["none for beside some against: nobody for", COUNCIL, null, 4, "0", "Không đồng ý"],
  ["the same of the votes cast", undefined, null, 4, "0", ""],
  ["nothing typed", COUNCIL, null, null, "", ""],
  ["a word for, some against", COUNCIL, "x", 4, "", ""],
])("%s", (_, council, agree, disagree, share, result) => {
  const campaign = smallCampaign(council === undefined ? {} : { council });
  const typedVotes = Object.entries(votes(NAM, agree, disagree)).filter(([, value]) => value !== null);
  const { at } = voted(campaign, {
    units: { "vote.present": 4 },
    people: Object.fromEntries(typedVotes) as Readonly<Record<string, string | number>>,
  });
  expect([at("people", NAM, -1), at("people", NAM)]).toEqual([share, result]);
});

test.each([
  ["Đồng ý", 1],
  ["  đồng  ý ", 1],
  ["Đồng ý.", 1],
  ["Đồng ý ,", 1],
  ["Không đồng ý", 0],
  ["Đồng ý một phần", 0],
  ["Để lại", 0],
] as const)("a conclusion typed as «%s» counts alike on every paper", (typedAs, agreed) => {
  const key = `vote.ttldxs.${NEWS}.Phòng Biên tập`;
  const { text, shown, filled } = voted(withCouncil(), { teams: { [key]: typedAs } });
  expect(text("submission")).toMatch(
    new RegExp(`Tập thể lao động xuất sắc \\(tập thể cấp phòng\\) \\| ${agreed}\n`, "u"),
  );
  expect(text("minutes")).toMatch(new RegExp(`\\(tập thể cấp phòng\\) \\| ${agreed}/1\n`, "u"));
  const list = filled.get("proposed")!;
  expect([...shown].some(([place, value]) => place.startsWith(`${list.name}!B`) && value === "Phòng Biên tập")).toBe(
    agreed === 1,
  );
  const shownIn = (_: string, of: string): string => (of === key ? typedAs : "");
  const { plan } = papersOf(smallInput([], withCouncil()), undefined, "vi", shownIn);
  // Who decides, the award, the name, the end; or the end alone.
  expect(plan.get("proposed")!.print.area.lastRow).toBe(agreed === 1 ? 9 : 6);
});

test("titles of the ministry ask for the higher share", () => {
  const builder = smallBloc().withPerson({ name: "Trần Văn Hai", unit: NEWS, rating: "excellent", titles: ["cstdBo"] });
  const input = smallInput([], withCouncil({ members: 20 }), builder);
  const { all, paper } = papersOf(input, ["units", "people"]);
  const [higher, lower] = ["cstdBo", "cstdcs"].map((award) =>
    [...paper.get("people")!.rows]
      .flatMap(({ cells }) => cells.flatMap(({ input: key }) => key ?? []))
      .find((key) => key.endsWith(".Trần Văn Hai") && (award === "cstdBo") !== key.includes("cstdcs")),
  );
  const people = typed(paper.get("people")!, { ...votes(higher!, 17, 3), ...votes(lower!, 17, 3) });
  const shown = evaluated([all[0]!, paper.get("units")!, people]);
  expect([shown.get(placeOf(people, higher!)), shown.get(placeOf(people, lower!))]).toEqual(["Không đồng ý", "Đồng ý"]);
});

test("the minutes draw votes and conclusions, typed over or not, and say who was there", () => {
  const key = `vote.ttldxs.${NEWS}.Phòng Biên tập`;
  const { text } = voted(withCouncil(), {
    meeting: {},
    units: { "vote.present": 4, ...votes(`vote.ttldxs.${NEWS}`, 5, 0) },
    people: votes(NAM, 3, 2),
    teams: { ...votes(key, 3, 2), [key]: "Đồng ý" },
  });
  const minutes = text("minutes");
  expect(minutes).toMatch(/Thành viên có mặt trên tổng số: 4\/5; đủ số thành viên/u);
  expect(minutes).toMatch(/Báo Thanh tra\n.*Mai Thành Nam \| 3 \| 2 \| 0\.6 \| Không đồng ý/u);
  expect(minutes).toMatch(/Báo Thanh tra\nPhòng Biên tập \| 3 \| 2 \| 0\.6 \| Đồng ý/u);
  expect(minutes).toMatch(/Tập thể lao động xuất sắc \(đơn vị\) \| 1\/2/u);
  expect(minutes).toMatch(/THƯ KÝ \| CHỦ TỌA/u);
});

test.each<[string, Readonly<Record<string, string | number>>, string]>([
  ["nothing typed", {}, "số ……/BB-KTĐ ngày …… tháng …… năm 2021"],
  [
    "number and day typed",
    { number: "Số: 07/BB-KTĐ", start: "Thời gian bắt đầu: 8 giờ 30 Ngày 05 tháng 12 năm 2021." },
    "số 07/BB-KTĐ Ngày 05 tháng 12 năm 2021",
  ],
  ["a date alone", { number: "Số: 07/BB-KTĐ", start: 44535 }, "số 07/BB-KTĐ ngày 5/12/2021"],
  ["no day said", { number: "07/BB-KTĐ", start: "8 giờ 30" }, "số 07/BB-KTĐ ngày …… tháng …… năm 2021"],
])("the submission rests on the minutes as they are numbered and dated: %s", (_, minutes, wanted) => {
  const { at } = voted(withCouncil(), { minutes });
  expect(at("submission", "minutes")).toBe(`Căn cứ Biên bản họp ${wanted} của Khối thi đua các đơn vị sự nghiệp;`);
});

test("the submission's table begins with its head on every page it runs to", () => {
  const { plan } = papersOf(smallInput([], withCouncil()));
  const { rows } = plan.get("submission")!;
  const first = rows.findIndex(({ cells }) => cells.some(({ style }) => style === "tableHead"));
  const end = rows.findIndex(({ cells }) => cells.some(({ style }) => style === "bodyItalic"));
  const table = rows.slice(first + 1, end);
  expect(table.length).toBeGreaterThan(10);
  expect(table.filter(({ onlyAtBreak }) => onlyAtBreak === true).map(({ cells }) => cells)).toEqual(
    Array.from({ length: (table.length - 1) / 2 }, () => rows[first]!.cells),
  );
});

test("the list takes those agreed on by who decides, and is empty beyond them", () => {
  const key = `vote.ttldxs.${NEWS}.Phòng Biên tập`;
  const { shown, filled } = voted(withCouncil(), {
    people: { ...votes(NAM, 5, 0), [`vote.ldtt.${NEWS}`]: " đồng ý" },
    teams: votes(key, 4, 1),
  });
  const list = filled.get("proposed")!;
  const lines = list.rows
    .slice(5)
    .map((_, index) => [1, 2, 3].map((column) => shown.get(`${list.name}!${cellAddress(index + 6, column)}`)));
  expect(lines.slice(0, 9)).toEqual([
    ["", "Thủ trưởng đơn vị quyết định", ""],
    ["", "Chiến sĩ thi đua cơ sở (cá nhân)", ""],
    ["1", "Ông (Bà) Mai Thành Nam", "Trưởng phòng, Phòng Biên tập, Báo Thanh tra"],
    ["", "Lao động tiên tiến (cá nhân)", ""],
    ["1", "Báo Thanh tra: 6 người", ""],
    ["", "Tổng Thanh tra Chính phủ quyết định", ""],
    ["", "Tập thể lao động xuất sắc (tập thể cấp phòng)", ""],
    ["1", "Phòng Biên tập", "Báo Thanh tra"],
    ["", "./.", ""],
  ]);
  expect(
    lines
      .slice(9)
      .flat()
      .every((value) => value === ""),
  ).toBe(true);
  expect(lines.length).toBeGreaterThan(12);
});

test("the list prints what was agreed on when the workbook was read, and says when more is by now", () => {
  const key = `vote.ttldxs.${NEWS}.Phòng Biên tập`;
  const read = new Map([
    [`people ${NAM}`, " đồng ý"],
    [`teams ${key}`, "Không đồng ý"],
  ]);
  const shownIn = (role: string, of: string): string => read.get(`${role} ${of}`) ?? "";
  const { all, paper, plan } = papersOf(smallInput([], withCouncil()), undefined, "vi", shownIn);
  // Who decides, the award, one name, the end.
  expect(plan.get("proposed")!.print.area.lastRow).toBe(5 + 4);
  const more = (values: Readonly<Record<string, number | string>>): string => {
    const others = [...paper].map(([role, document]) => (role === "people" ? typed(document, values) : document));
    const list = paper.get("proposed")!;
    return evaluated([all[0]!, ...others]).get(`${list.name}!E1`)!;
  };
  expect(more({ [NAM]: "Đồng ý" })).toBe("");
  expect(more({ [NAM]: "Đồng ý", [`vote.ldtt.${NEWS}`]: "Đồng ý" })).toMatch(/nhiều hơn số dòng đang in/u);
});

test.each([
  ["2003", /Thủ tướng Chính phủ quyết định/u, /A: Chính phủ quyết định/u],
  ["2022", /A: Chính phủ quyết định/u, /Thủ tướng Chính phủ quyết định/u],
] as const)("who decides on the Government's flag under the law of %s", (law, wanted, other) => {
  const builder = smallBloc().withHonours({ unit: NEWS, awards: ["coChinhPhu"] });
  const { paper } = papersOf(smallInput([], withCouncil({}, { law }), builder));
  expect(readable(paper.get("submission")!)).toMatch(wanted);
  expect(readable(paper.get("submission")!)).not.toMatch(other);
});

test.each<[string, Partial<Campaign>, string]>([
  ["a head that the campaign names", { head: "Bộ trưởng Bộ Tư pháp" }, "Bộ trưởng Bộ Tư pháp"],
  ["none named, the agency's name tells", {}, "Tổng Thanh tra Chính phủ"],
  ["the table's cell was left empty", { head: "" }, "Tổng Thanh tra Chính phủ"],
  ["an agency of no known kind", { agency: "Văn phòng Trung ương" }, "Thủ trưởng Văn phòng Trung ương"],
  ["no agency", { agency: "" }, "Thủ trưởng bộ, ban, ngành, tỉnh"],
])("a person decides, never an agency: %s", (_, changes, wanted) => {
  const { paper } = papersOf(smallInput([], withCouncil({}, changes)));
  for (const role of ["submission", "proposed"] as const)
    expect(readable(paper.get(role)!)).toMatch(new RegExp(`: ${wanted} quyết định`, "u"));
});

test("nothing voted yet: no formula fails, the list says so on its one page", () => {
  const { shown, text, filled } = voted(withCouncil(), {});
  const list = filled.get("proposed")!;
  expect(list.print.area.lastRow).toBe(6);
  expect(shown.get(`${list.name}!B6`)).toBe("Chưa có trường hợp được đồng ý./.");
  expect(shown.get(`${list.name}!E1`)).toBe("");
  expect([...shown].filter(([, value]) => value.startsWith("#"))).toEqual([]);
  expect(text("submission")).toMatch(/Lao động tiên tiến \(cá nhân\)\n/u);
  expect(text("minutes")).toMatch(/tổng số: ……\/5/u);
});

test.each<[number, number, number, RegExp]>([
  [15, 10, 0.6667, /10\/15; đủ/u],
  [15, 10, 0.666_67, /10\/15; đủ/u],
  [15, 9, 0.6667, /9\/15; chưa đủ/u],
  [17, 12, 0.75, /12\/17; chưa đủ/u],
])("of %i members %i are present, %d asked", (members, present, quorum, said) => {
  const { text } = voted(withCouncil({ members, quorum }), { units: { "vote.present": present } });
  expect(text("minutes")).toMatch(said);
});

test("who is of no known unit is in the figures of LĐTT and in none of those voted on, and that is said", () => {
  const builder = smallBloc().withPerson({ name: "Trần An", unit: "Đơn vị lạ", rating: "good", titles: ["ldtt"] });
  const people = (of: RegistrationBuilder): string =>
    readable(papersOf(smallInput([], smallCampaign(), of), ["people"]).paper.get("people")!);
  expect(people(builder)).toMatch(/Chưa gồm 1 người chưa xác định đơn vị\./u);
  expect(people(smallBloc())).not.toMatch(/chưa xác định đơn vị/u);
});

test("the counting record: valid ballots, and what is neither for nor against", () => {
  const { at, text } = voted(withCouncil(), {
    tally: { "ballots.taken": 5, "ballots.invalid": 1 },
    people: votes(NAM, 2, 1),
  });
  expect(at("tally", "ballots.invalid", 1)).toBe("4");
  expect(text("tally")).toMatch(/Báo Thanh tra\n.*Mai Thành Nam \| 2 \| 1 \| 0\.4 \| 1/u);
  const against = voted(withCouncil(), { tally: { "ballots.taken": 5 }, people: { [`${NAM}.against`]: 3 } });
  expect(against.text("tally")).toMatch(/Mai Thành Nam \| 3 \| 0 \| 2/u);
});

test.each<[string, Partial<Campaign>, RegExp]>([
  [
    "read in its source",
    { year: 2024, law: "2022" },
    /Căn cứ tỷ lệ phiếu: khoản 7 Điều 30 Nghị định số 98\/2023\/NĐ-CP\./u,
  ],
  ["followed by another decree", { year: 2025, law: "2022" }, /Nghị định số 152\/2025\/NĐ-CP: chưa kiểm chứng/u],
  ["before that decree", { year: 2021, law: "2003" }, /do đợt thi đua đặt/u],
])("where the shares come from: %s", (_, campaign, wanted) => {
  const { paper } = papersOf(smallInput([], withCouncil({}, campaign)), ["units"]);
  expect(readable(paper.get("units")!)).toMatch(wanted);
});

test("without shares a note says who writes the conclusion", () => {
  expect(readable(papersOf(smallInput(), ["units"]).paper.get("units")!)).toMatch(/chưa đặt đủ tỷ lệ phiếu/u);
});

test("what is missing is said of the award it is missing for, short where a row has its figures", () => {
  const input = smallInput();
  const phong = input.registration.collectives.find(({ name }) => name === "Phòng Biên tập")!;
  const none = aFinding({
    rule: "ttldxs-needs-cstdcs",
    message: "none",
    place: { sheet: phong.table.sheet, row: phong.row, column: 5 },
    unit: NEWS,
    facts: { people: 4 },
  });
  const inTable = aFinding({
    rule: "text-form",
    severity: "warning",
    place: { sheet: phong.table.sheet, row: phong.row, column: 4 },
  });
  const teams = readable(papersOf({ ...input, findings: [none, inTable] }, ["teams"]).paper.get("teams")!);
  expect(teams).toMatch(/Phòng Biên tập .*H: Chưa có CSTĐ cơ sở\. \|/u);
});

const ofNam = (rule: string, message: string, changes: Partial<Finding> = {}): Finding =>
  aFinding({ rule, message, unit: NEWS, ...changes });

test("an error in a candidate's row is no empty cell, and what the bloc answers for is named", () => {
  const input = smallInput();
  const candidate = candidatesOf(input).people[0]!.candidates[0]!;
  const { table, row } = candidate.entry!;
  const place = { sheet: table.sheet, row, column: 7 };
  const saidOf = (...findings: readonly Finding[]) => missingOf(findings).of(candidate, "cstdcs");
  const rating = ofNam("required-missing", "rating", { place });
  expect(saidOf(rating)).toEqual({ findings: [rating], part: "brief" });
  expect(saidOf({ ...rating, severity: "warning" })).toBeNull();
  const initiative = ofNam("cstdcs-initiative", "missing", { place });
  expect(saidOf(initiative)).toEqual({ texts: [expect.objectContaining({ key: "annexes.missing.initiative" })] });
  const accepted = { ...initiative, accepted: { reason: "Hội đồng đã công nhận", by: "", on: "" } } as Finding;
  expect(saidOf(accepted)).toEqual({ texts: [expect.objectContaining({ key: "annexes.missing.accepted" })] });
  expect(saidOf({ ...accepted, rule: "required-missing", message: "rating" })).toBeNull();
});

test("votes of namesakes of a unit are told apart by their birth, also where one of them withdraws", () => {
  const namesake = (born: string, titles: readonly string[]) =>
    smallBloc().withPerson({ name: "Mai Thành Nam", unit: NEWS, birthDate: born, titles, rating: "good" } as never);
  const keysOf = (builder: RegistrationBuilder): string[] => {
    const people = papersOf(smallInput([], smallCampaign(), builder), ["people"]).paper.get("people")!;
    return people.rows.flatMap(({ cells }) =>
      cells.flatMap(({ input }) =>
        input?.includes("Mai Thành Nam") === true && !/\.(?:for|against)$/u.test(input) ? [input] : [],
      ),
    );
  };
  const both = keysOf(namesake("1985-02-01", ["cstdcs"]));
  expect(new Set(both).size).toBe(2);
  expect(both.filter((key) => key.endsWith(".1985-02-01"))).toHaveLength(1);
  const [other] = both.filter((key) => !key.endsWith(".1985-02-01"));
  expect(keysOf(namesake("1985-02-01", ["ldtt"]))).toEqual([other]);
  const ballot = readable(
    papersOf(smallInput([], smallCampaign(), namesake("1985-02-01", ["cstdcs"]))).paper.get("ballot")!,
  );
  expect(ballot).toContain("Ông (Bà) Mai Thành Nam (sinh 01/02/1985)");
});

test("what a table lacks for all its rows is said below it, what concerns a row once", () => {
  const input = smallInput();
  const phong = input.registration.collectives.find(({ name }) => name === "Phòng Biên tập")!;
  const place = { sheet: phong.table.sheet, row: phong.row, column: 5 };
  const none = aFinding({ rule: "ttldxs-needs-cstdcs", message: "none", place, unit: NEWS, facts: { people: 4 } });
  const noColumn = aFinding({
    rule: "collective-discipline",
    outcome: "cannotTell",
    place,
    facts: { rows: { rows: [phong.row] }, count: 1 },
    lacks: { what: "people.discipline", table: { id: "x", sheet: phong.table.sheet } },
  });
  const teams = readable(
    papersOf({ ...input, findings: [none, { ...none }, noColumn] }, ["teams"]).paper.get("teams")!,
  );
  expect(teams).toMatch(/Phòng Biên tập .*H: Chưa có CSTĐ cơ sở\. \|/u);
  expect(teams).toMatch(/thiếu thông tin chung cho cả bảng nêu ở mục B Phụ lục IV/u);
  expect(readable(papersOf({ ...input, findings: [none] }, ["teams"]).paper.get("teams")!)).not.toMatch(
    /thông tin chung cho cả bảng/u,
  );
});

test("the annexes name the paper they go with, as its number and date were typed", () => {
  const { text } = voted(withCouncil(), {
    meeting: { number: "Số: 15/BC-KTĐ", placeDate: "Hà Nội, ngày 20 tháng 12 năm 2021" },
    submission: { number: "Số: 07/TTr-KTĐ", placeDate: "Hà Nội, ngày 21 tháng 12 năm 2021" },
  });
  expect(text("units")).toMatch(/\(Kèm theo Báo cáo số 15\/BC-KTĐ ngày 20 tháng 12 năm 2021 của Khối thi đua/u);
  expect(text("proposed")).toMatch(/\(Kèm theo Tờ trình số 07\/TTr-KTĐ ngày 21 tháng 12 năm 2021 của Khối/u);
});

test("no annex without the report it would draw on: dots to fill in, and no formula to a sheet that is not there", () => {
  const { paper } = papersOf(smallInput([], withCouncil()), ["people", "minutes"]);
  for (const document of paper.values())
    expect(readable(document)).not.toMatch(/'(?:Báo cáo họp|Phụ lục I|Phụ lục III)'!/u);
  expect(readable(paper.get("people")!)).toMatch(/Kèm theo Báo cáo số ……/u);
});

test("every cell to fill in has a key of its own, and a conclusion the key that votes were kept under", () => {
  const { paper } = papersOf(smallInput([], withCouncil()));
  for (const [role, { rows }] of paper) {
    const keys = rows.flatMap(({ cells }) => cells.flatMap(({ input }) => input ?? []));
    expect([role, new Set(keys).size]).toEqual([role, keys.length]);
  }
  const people = paper.get("people")!.rows.flatMap(({ cells }) => cells.flatMap(({ input }) => input ?? []));
  expect(people).toContain(NAM);
});

test("two of one name in one unit keep their votes apart", () => {
  const builder = smallBloc().withPerson({
    name: "Mai Thành Nam",
    unit: NEWS,
    rating: "excellent",
    titles: ["cstdcs"],
  });
  const { paper } = papersOf(smallInput([], smallCampaign(), builder), ["people"]);
  const keys = paper.get("people")!.rows.flatMap(({ cells }) => cells.flatMap(({ input }) => input ?? []));
  expect(keys).toEqual(expect.arrayContaining([NAM, `${NAM}.2`]));
});

test("papers: A4, the decree's margins, nothing outside their columns, no two cells over one another", () => {
  const { plan } = papersOf(smallInput([], withCouncil()));
  for (const [role, { print, rows, columnWidths }] of plan) {
    expect([role, print.margins]).toEqual([role, { top: 20, bottom: 20, left: 30, right: 15 }]);
    const taken = new Set<string>();
    rows.forEach(({ cells }, index) =>
      cells.forEach(({ column, columns = 1, rows: deep = 1 }) => {
        expect(column + columns - 1).toBeLessThanOrEqual(columnWidths.length);
        for (let down = 0; down < deep; down += 1)
          for (let across = 0; across < columns; across += 1) {
            const place = `${index + down}:${column + across}`;
            expect([role, place, taken.has(place)]).toEqual([role, place, false]);
            taken.add(place);
          }
      }),
    );
  }
});

test("a unit that sent nothing leaves the bloc's shares open, in the summary as in the report", () => {
  const papers = (units: Campaign["units"]) => {
    const { paper } = papersOf(smallInput([], smallCampaign({ units })), ["brief", "meeting"]);
    return { brief: readable(paper.get("brief")!), meeting: readable(paper.get("meeting")!) };
  };
  const all = papers(smallCampaign().units);
  expect(all.brief).toMatch(/Tỷ lệ hoàn thành xuất sắc nhiệm vụ .*E: (?:Đạt|Chưa đạt)/u);
  expect(all.meeting).not.toMatch(/Còn thiếu so với chỉ tiêu \| F: –/u);
  const silent = papers([...smallCampaign().units, { ...smallCampaign().units[0]!, name: "Viện", aliases: ["V"] }]);
  expect(silent.brief).toMatch(/Tỷ lệ hoàn thành xuất sắc nhiệm vụ .*E: Chưa đủ số liệu/u);
  expect(silent.brief).toMatch(/Tỷ lệ hoàn thành tốt nhiệm vụ trở lên .*E: Chưa đủ số liệu/u);
  expect(silent.meeting).toMatch(/Còn thiếu so với chỉ tiêu \| F: –/u);
  const none = { goodOrBetter: null, excellent: null, departments: null, unitPlans: null };
  const { paper } = papersOf(smallInput([], smallCampaign({ targets: none })), ["brief"]);
  expect(readable(paper.get("brief")!)).not.toMatch(/Chỉ tiêu|Đạt/u);
});

test("the pledges: targets that are set, a row for each unit, a signature for each head", () => {
  const text = readable(papersOf(smallInput(), ["pledges"]).paper.get("pledges")!);
  expect(text).toMatch(/3 tập thể cấp phòng/u);
  expect(text).toMatch(/THỦ TRƯỞNG \/ BÁO THANH TRA \| .*THỦ TRƯỞNG \/ TẠP CHÍ THANH TRA/u);
  const none = smallCampaign({ targets: { goodOrBetter: null, excellent: null, departments: null, unitPlans: null } });
  expect(readable(papersOf(smallInput([], none), ["pledges"]).paper.get("pledges")!)).not.toMatch(
    /null|hoàn thành xuất sắc nhiệm vụ\./u,
  );
});

test("a workbook without lists: what cannot be told is said", () => {
  const { paper } = papersOf(smallInput([], smallCampaign(), aRegistration([NEWS, JOURNAL])));
  expect(readable(paper.get("people")!)).toMatch(/Sổ đăng ký không có danh sách cá nhân/u);
  expect(readable(paper.get("teams")!)).toMatch(/Sổ đăng ký không có danh sách tập thể cấp phòng/u);
  expect(readable(paper.get("units")!)).toMatch(/Chưa gồm/u);
});

test("a unit that gives no list is said where it is missing, and nobody proposed is not the same as nothing known", () => {
  const INSTITUTE = "Viện Chiến lược";
  const nobody = aRegistration([NEWS, JOURNAL])
    .withPeople(2, (index) => ({ name: `Đỗ Thị ${"AB"[index]}`, unit: NEWS, rating: "good", titles: ["ldtt"] }))
    .withPerson({ name: "Vũ Thị C", unit: JOURNAL, rating: "good", titles: ["ldtt"] })
    .withCollective({ name: "Ban Thư ký", unit: NEWS, rating: "good", titles: ["ttldtt"] })
    .withCollective({ name: "Phòng Trị sự", unit: JOURNAL, rating: "good", titles: ["ttldtt"] })
    .withHonours({ unit: NEWS, awards: ["coBo"] })
    .withHonours({ unit: JOURNAL, awards: ["coBo"] });
  const three = smallCampaign({
    units: [...smallCampaign().units, { ...smallCampaign().units[0]!, name: INSTITUTE, aliases: ["VCL"] }],
  });
  const texts = (campaign: Campaign, builder = nobody) => {
    const { paper } = papersOf(smallInput([], campaign, builder), ["units", "people", "teams"]);
    return [...paper.values()].map(readable) as [units: string, people: string, teams: string];
  };
  const WITHOUT = new RegExp(`Chưa gồm ${INSTITUTE}: sổ không có số liệu\\.`, "gu");
  const [units, people, teams] = texts(three);
  // Once below the table, but of people once for each title that it makes incomplete.
  expect([units, people, teams].map((text) => text.match(WITHOUT)?.length)).toEqual([1, 1, 1]);
  expect(units).toMatch(/A\. Tập thể lao động xuất sắc \(0\)\n\d+ A: Chưa có đề nghị trong phần sổ có số liệu\./u);
  expect(people).toMatch(/A\. Chiến sĩ thi đua cơ sở \(0\)\n\d+ A: Không có đề nghị\.\n\d+ A: Chưa gồm/u);
  expect(teams).toMatch(/A\. Tập thể lao động xuất sắc \(0\)\n\d+ A: Không có đề nghị\./u);
  for (const text of texts(smallCampaign())) {
    expect(text).not.toContain("Chưa gồm");
    expect(text).toMatch(/^\d+ A: A\. .+ \(0\)\n\d+ A: Không có đề nghị\.$/mu);
  }
  // Somebody is proposed: then only what is missing is said.
  const [, proposed] = texts(three, smallBloc());
  expect(proposed).toMatch(/A\. Chiến sĩ thi đua cơ sở \(1\)\n\d+ A: Chưa gồm/u);
  expect(proposed).not.toContain("Không có đề nghị.");
});

test("annexes of a report that is an annex itself go with the paper that it names", () => {
  const typedWith = "(Kèm theo Văn bản số 12/TTTT-VP ngày 5 tháng 4 năm 2021 của Trung tâm Thông tin)";
  const annexes = ["units", "people", "teams", "remarks"] as const;
  const of = (values: Readonly<Record<string, string>>) => {
    const { all, paper } = papersOf(smallInput(), undefined, "vi", undefined, "annex");
    const meeting = typed(paper.get("meeting")!, values);
    const shown = evaluated([
      all[0]!,
      ...[...paper.values()].map((each) => (each.role === "meeting" ? meeting : each)),
    ]);
    return annexes.map((role) => shown.get(`${paper.get(role)!.name}!A3`));
  };
  expect(of({ with: typedWith })).toEqual(annexes.map(() => typedWith));
  for (const open of of({})) expect(open).toMatch(/^\(Kèm theo Văn bản số ……\/…… ngày …… tháng …… năm 2021/u);
  const alone = papersOf(smallInput(), annexes, "vi", undefined, "annex").paper;
  for (const role of annexes) expect(readable(alone.get(role)!)).toMatch(/Kèm theo Văn bản số ……/u);
});

test("English words make the same sheets", () => {
  const vi = papersOf(smallInput([], withCouncil()));
  const en = papersOf(smallInput([], withCouncil()), undefined, "en");
  for (const [role, document] of vi.paper)
    expect(en.paper.get(role)!.rows.map(({ cells }) => cells.map(({ column, style }) => [column, style]))).toEqual(
      document.rows.map(({ cells }) => cells.map(({ column, style }) => [column, style])),
    );
  expect(en.paper.get("units")!.name).toBe("Annex I");
});

test("no row of a candidate spans columns", () => {
  const { paper } = papersOf(smallInput([], withCouncil()));
  const rowsOf = (role: Role) => {
    const { rows, name } = paper.get(role)!;
    const own = rows.flatMap(({ cells }, index) => {
      const [first] = cells;
      const isVotedOn = cells.some(({ style }) => ["inputShort", "tableShare", "tableMark"].includes(style));
      const isCandidate = first?.style === "listNumber" || (first?.style === "tableTextCentered" && isVotedOn);
      return isCandidate ? [{ row: index + 1, cells }] : [];
    });
    for (const { row, cells } of own) {
      const spanning = cells.filter(({ columns, rows: down }) => columns > 1 || down > 1);
      expect([name, row, spanning.map(({ column }) => column)]).toEqual([name, row, []]);
    }
    return own.length;
  };
  const annexes = (["units", "people", "teams"] as const).map(rowsOf);
  for (const count of annexes) expect(count).toBeGreaterThan(1);
  const candidates = annexes.reduce((sum, count) => sum + count, 0);
  for (const role of ["ballot", "tally", "minutes"] as const) expect([role, rowsOf(role)]).toEqual([role, candidates]);
  // Heads of awards and of who decides are lines of the list as well.
  expect(rowsOf("proposed")).toBeGreaterThan(candidates);
});

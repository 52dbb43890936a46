/**
 * No step of reading takes a request per table or per row: the real client of office.js over the stand-in,
 * workbooks of the same size cut differently.
 */
import { openSession } from "../../src/actions";
import { readCells } from "../../src/actions/cells";
import { campaign2021 } from "../../src/domain/campaign";
import { readRegistration } from "../../src/domain/registration/read";
import { aBook, type TestCell } from "../support/books";
import { openBook } from "./support";

const HEAD = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"];
const GIVEN = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà"];
/** One for each table: lists of the very same people would be one list, read once. */
const SURNAMES =
  "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Trịnh Mai Đào Cao Hà Lương".split(
    " ",
  );
const person = (n: number, table: number): TestCell[] => [
  n,
  `${SURNAMES[table]!} Văn ${GIVEN[n % 6]!} ${"ABCDEFGHIK"[n % 10]!}`,
  "Chuyên viên",
  "Báo Thanh tra",
  "Hoàn thành tốt nhiệm vụ",
  "Lao động tiên tiến",
];

/**
 * `people` spread evenly over the tables; `lines` of names in an old encoding, which have to be asked for their
 * font.
 */
function book(people: number, sheets: number, tablesPerSheet: number, old: boolean) {
  const perTable = people / sheets / tablesPerSheet;
  const content: Record<string, TestCell[][]> = {};
  for (let sheet = 0; sheet < sheets; sheet++) {
    const rows: TestCell[][] = [];
    for (let table = 0; table < tablesPerSheet; table++) {
      const of = (n: number): TestCell[] => person(n, sheet * tablesPerSheet + table);
      rows.push([`DANH SÁCH SỐ ${table + 1}`], HEAD);
      for (let n = 1; n <= perTable; n++) rows.push(old && n === 2 ? [n, "NguyÔn V¨n Hïng", ...of(n).slice(2)] : of(n));
      rows.push([]);
    }
    content[`Trang ${sheet + 1}`] = rows;
  }
  return aBook(content);
}

interface Measured {
  readonly requests: number;
  readonly received: number;
  readonly tables: number;
  readonly people: number;
}

async function measured(people: number, sheets: number, tablesPerSheet: number, old = false): Promise<Measured> {
  const { standIn } = await openBook(book(people, sheets, tablesPerSheet, old));
  const session = await openSession();
  standIn.resetCounters();
  const { cells } = await readCells(session, { now: "2021-03-24T09:05:00", language: "vi", campaign: campaign2021 });
  const { requests, bytesReceived } = { ...standIn.counters };
  const registration = readRegistration(cells, campaign2021);
  return { requests, received: bytesReceived, tables: registration.tables.length, people: registration.people.length };
}

test.each([
  ["small enough for one answer", 480, false],
  ["with names in an old encoding, whose fonts are asked for", 480, true],
  ["too large for one answer", 19_200, false],
])("one table and 24 tables on 12 sheets take the same requests: %s", async (_, people, old) => {
  const one = await measured(people, 1, 1, old);
  const many = await measured(people, 12, 2, old);
  expect([one.tables, many.tables]).toEqual([1, 24]);
  expect([one.people, many.people]).toEqual([people, people]);
  expect(many.requests).toBe(one.requests);
});

test("rows cost answers of up to 5 MB, nothing else", async () => {
  const small = await measured(480, 12, 2);
  const large = await measured(19_200, 12, 2);
  // Two requests find out what there is; the third brings the cells; the last is the client's own clean-up.
  expect(small.requests).toBe(4);
  const extra = large.requests - small.requests;
  expect(extra).toBeGreaterThan(0);
  // Never more answers than cells of 2 MB at the least would fill: an answer is filled by an estimate of its size.
  expect(extra).toBeLessThanOrEqual(Math.ceil(large.received / 2_000_000));
  expect(large.received / (extra + 1)).toBeLessThan(5_000_000);
});

test("ticks of a symbol font are known by the fonts of a few cells of their column, in one question", async () => {
  const head = ["STT", "Họ và tên", "Đơn vị", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"];
  const rows: TestCell[][] = [
    head,
    ...Array.from({ length: 40 }, (_, n): TestCell[] => [
      n + 1,
      `Nguyễn Văn ${GIVEN[n % 6]!}`,
      "Báo Thanh tra",
      "P",
      n % 2 === 0 ? "P" : "",
    ]),
  ];
  const { standIn } = await openBook(aBook({ "Trang 1": rows }));
  const session = await openSession();
  const asked: number[] = [];
  const inWingdings = {
    ...session,
    read: session.read.bind(session),
    readFonts: (places: Parameters<typeof session.readFonts>[0]) => {
      asked.push(places.length);
      return Promise.resolve(
        new Map([["Trang 1", new Map(places.map(({ row, column }) => [`${row}:${column}`, "Wingdings 2"]))]]),
      );
    },
  };
  standIn.resetCounters();
  const { cells } = await readCells(inWingdings, {
    now: "2021-03-24T09:05:00",
    language: "vi",
    campaign: campaign2021,
  });
  expect(asked).toEqual([10]);
  const { people } = readRegistration(cells, campaign2021);
  expect(people).toHaveLength(40);
  expect(people.every(({ rating }) => rating.level === "good")).toBe(true);
  expect(people.filter(({ awards }) => awards[0]?.award === "ldtt")).toHaveLength(20);
});

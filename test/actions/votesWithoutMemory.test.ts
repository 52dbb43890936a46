/**
 * Votes typed into the annexes, then the workbook saved by a program that drops the memory: the annexes are ours still, and each
 * vote stands beside the candidate it was given for, whatever was registered meanwhile.
 */
import { actions, openSession } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import type { Campaign } from "../../src/domain/campaign";
import type { BookModel, SheetModel } from "../../src/host/model/model";
import { cellAddress } from "../../src/domain/sheet/address";
import { NAMESPACE } from "../../src/workbook/memory/stateXml";
import { openCase, options } from "./support";
import type { OpenCase } from "./support";

const ANNEX = "Phụ lục II";
const REGISTERED = "ĐK cá nhân";
/** Columns of «Phụ lục II». */
const [NAME, AGREE, DISAGREE, RESULT] = [2, 8, 9, 11];

const sheetOf = ({ sheets }: BookModel, name: string): SheetModel => sheets.find((sheet) => sheet.name === name)!;
const valueAt = (sheet: SheetModel, row: number, column: number): unknown =>
  sheet.rows.get(row - 1)?.get(column - 1)?.v ?? "";
const formulaAt = (sheet: SheetModel, row: number, column: number): string =>
  sheet.rows.get(row - 1)?.get(column - 1)?.f ?? "";

/** As a file has it that another program wrote. */
function put(sheet: SheetModel, row: number, column: number, v: number): void {
  const cells = sheet.rows.get(row - 1)!;
  cells.set(column - 1, { s: 0, ...cells.get(column - 1), v });
}

interface Row {
  readonly row: number;
  readonly award: string;
  readonly name: string;
}
/** Candidates by name, of the groups before those voted on by number. */
function candidates(sheet: SheetModel): Row[] {
  let award = "";
  return [...sheet.rows.keys()]
    .sort((one, other) => one - other)
    .flatMap((index): Row[] => {
      const first = valueAt(sheet, index + 1, 1);
      if (typeof first === "string" && /^[A-Z]\. /u.test(first)) award = first.replace(/ \(\d+\)$/u, "").slice(3);
      if (typeof first !== "number" || !/^(?:Chiến sĩ|Bằng khen)/u.test(award)) return [];
      return [{ row: index + 1, award, name: String(valueAt(sheet, index + 1, NAME!)) }];
    });
}

const report = async (changes = {}) =>
  actions.meeting.perform(await openSession(), options({ meeting: { phase: "binh-xet" }, ...changes }));
const lose = (book: BookModel): void => {
  book.customXml = book.customXml.filter(({ namespaceUri }) => namespaceUri !== NAMESPACE);
};

/** A vote for each candidate, no two alike in one group; what was typed, by award and name. */
function vote({ book }: OpenCase): Map<string, number> {
  const sheet = sheetOf(book, ANNEX);
  const rows = candidates(sheet);
  expect(rows.length).toBeGreaterThan(15);
  return new Map(
    rows.map(({ row, award, name }, index) => {
      put(sheet, row, AGREE!, 100 + index);
      put(sheet, row, DISAGREE!, index);
      return [`${award}: ${name}`, 100 + index];
    }),
  );
}
const votesOn = (sheet: SheetModel): Map<string, unknown> =>
  new Map(candidates(sheet).map(({ row, award, name }) => [`${award}: ${name}`, valueAt(sheet, row, AGREE!)]));
const names = ({ sheets }: BookModel): string[] => sheets.map(({ name }) => name);

test("the annexes are written in place, and every vote stands where it was given", async () => {
  const opened = await openCase("dang-ky-2021");
  const { book, standIn } = opened;
  await report();
  const before = names(book);
  const given = vote(opened);
  const [first] = candidates(sheetOf(book, ANNEX));
  standIn.typeInto(ANNEX, cellAddress(first!.row, RESULT!), "Đồng ý");
  standIn.typeInto("Phụ lục I", "I5", 15);
  const formula = formulaAt(sheetOf(book, ANNEX), first!.row + 1, RESULT!);
  lose(book);
  const { written } = await report();
  expect(written.kept).toBeUndefined();
  expect(names(book)).toEqual(before);
  expect(votesOn(sheetOf(book, ANNEX))).toEqual(given);
  expect(valueAt(sheetOf(book, "Phụ lục I"), 5, 9)).toBe(15);
  expect(valueAt(sheetOf(book, ANNEX), first!.row, RESULT!)).toBe("Đồng ý");
  // Nobody typed over this one: it is still ours to write.
  expect(formulaAt(sheetOf(book, ANNEX), first!.row + 1, RESULT!)).toBe(formula);
});

test("somebody registers before the others meanwhile: no vote is another's, and none is lost", async () => {
  const opened = await openCase("dang-ky-2021");
  const { book, standIn } = opened;
  await report();
  const given = vote(opened);
  lose(book);
  // In the first unit, CSTĐCS too: every row below moves by one.
  const people = sheetOf(book, REGISTERED);
  const [head] = [...people.rows].find(([, cells]) => [...cells.values()].some(({ v }) => v === "Danh hiệu thi đua"))!;
  const title = [...people.rows.get(head)!].find(([, { v }]) => v === "Danh hiệu thi đua")![0];
  const lower = [...people.rows].find(([row, cells]) => row > head && cells.get(title)?.v === "LĐTT")![0];
  standIn.typeInto(REGISTERED, cellAddress(lower + 1, title + 1), "CSTĐCS");
  const { written } = await report();
  expect(written.kept).toBeUndefined();
  const after = votesOn(sheetOf(book, ANNEX));
  expect(after.size).toBe(given.size + 1);
  for (const [key, votes] of given) expect([key, after.get(key)]).toEqual([key, votes]);
  expect([...after].filter(([key]) => !given.has(key)).map(([, votes]) => votes)).toEqual([""]);
});

/** Shares by which conclusions follow: they are formulas then. */
const COUNCIL = { members: 17, quorum: null, cstdcsVotes: 0.8, higherTitleVotes: 0.9, countedOn: "all" } as const;

test.each<[string, Partial<Campaign>, (book: OpenCase) => void]>([
  ["a note beside the vote", {}, ({ standIn }) => void standIn.typeInto(ANNEX, "P9", "bỏ phiếu lại")],
  [
    "two rows in each other's place",
    {},
    ({ book }) => {
      const { rows } = sheetOf(book, ANNEX);
      const [one, other] = candidates(sheetOf(book, ANNEX));
      const cells = rows.get(one!.row - 1)!;
      rows.set(one!.row - 1, rows.get(other!.row - 1)!).set(other!.row - 1, cells);
    },
  ],
  [
    "a formula of somebody's over the conclusion",
    { council: COUNCIL },
    ({ standIn, book }) => {
      const [first] = candidates(sheetOf(book, ANNEX));
      standIn.typeInto(ANNEX, cellAddress(first!.row, RESULT!), '=IF(1=1,"Đồng ý","")');
    },
  ],
])("%s: the sheet stays as it is, all formulas follow a new one in its place", async (_, changes, change) => {
  const opened = await openCase("dang-ky-2021");
  const { book } = opened;
  const campaign = { ...campaign2021, ...changes };
  await report({ campaign });
  const given = vote(opened);
  change(opened);
  lose(book);
  const { written } = await report({ campaign });
  expect(written.kept).toEqual({ sheets: [ANNEX], besides: [] });
  expect(written.sheetNames.people).toBe(`${ANNEX} (2)`);
  expect([...votesOn(sheetOf(book, ANNEX)).values()].sort()).toEqual([...given.values()].sort());
  expect([...votesOn(sheetOf(book, `${ANNEX} (2)`)).values()].every((votes) => votes === "")).toBe(true);
  for (const paper of ["Biên bản kiểm phiếu", "Biên bản họp", "Tờ trình", "Danh sách đề nghị"]) {
    const formulas = [...sheetOf(book, paper).rows.values()].flatMap((row) =>
      [...row.values()].flatMap(({ f }) => f ?? []),
    );
    expect([paper, formulas.some((formula) => formula.includes(`'${ANNEX} (2)'!`))]).toEqual([paper, true]);
    expect(formulas.filter((formula) => formula.includes(`'${ANNEX}'!`))).toEqual([]);
  }
});

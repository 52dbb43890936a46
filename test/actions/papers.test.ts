/**
 * What is laid before the meeting and its chair: so many pages and no more, and on no paper but the annex for the secretary
 * a word of where in the workbook a thing was found.
 */
import { actions, openSession } from "../../src/actions";
import { papersOf } from "../../src/domain/summary";
import { PHASES } from "../../src/domain/summary/phases";
import type { Phase } from "../../src/domain/summary/phases";
import type { Language } from "../../src/messages";
import type { SheetModel } from "../../src/host/model/model";
import { CASES } from "../support/samples";
import { openCase, options } from "./support";

interface Papers {
  /** By role. */
  readonly sheets: ReadonlyMap<string, SheetModel>;
  /** Of every sheet, the officer's own among them. */
  readonly names: readonly string[];
}

async function written(name: string, language: Language, phase: Phase = "dang-ky"): Promise<Papers> {
  const { book } = await openCase(name);
  const { written: report } = await actions.meeting.perform(
    await openSession(),
    options({ now: "2021-03-30T08:15:00", language, meeting: { phase } }),
  );
  const own = Object.entries(report.sheetNames);
  return {
    sheets: new Map(own.map(([role, sheet]) => [role, book.sheets.find((each) => each.name === sheet)!])),
    names: book.sheets.map((sheet) => sheet.name),
  };
}

const textsOf = ({ rows }: SheetModel): string[] =>
  [...rows.values()].flatMap((row) => [...row.values()].flatMap(({ v }) => (typeof v === "string" ? [v] : [])));
const pagesOf = ({ page }: SheetModel): number => page.rowBreaks.length + 1;

/** Not «06/2022/QH15», which is a law. */
const ADDRESS = /(?<![\p{L}\p{N}/-])\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}])/u;
const PLACE =
  /trang tính|worksheet|\bsheet\b|(?:^|[\s(])(?:dòng|ô|rows?|cells?) (?:\d|[A-Z]+\d)|\.xls|workbook\.xlsx/iu;

const QUOTES = ["«»", "“”", '""', "''"] as const;

/** What in a text leads to a place in the workbook. */
function places(text: string, names: readonly string[]): string[] {
  const quoted = names.filter((name) => QUOTES.some(([open, close]) => text.includes(`${open}${name}${close}`)));
  return [ADDRESS, PLACE].flatMap((each) => each.exec(text)?.[0] ?? []).concat(quoted);
}

/** Texts of a paper that lead to a place in the workbook. */
const placesOn = (sheet: SheetModel, { names }: Papers): readonly string[] =>
  textsOf(sheet).flatMap((text) => places(text, names).map((place) => `${place}: ${text}`));

describe.each(CASES.flatMap((name) => (["vi", "en"] as const).map((language) => [name, language] as const)))(
  "%s, in %s",
  (name, language) => {
    test.each(PHASES)(
      "phase %s: no paper but the secretary's annex names a cell, row, sheet or file",
      async (phase) => {
        const papers = await written(name, language, phase);
        for (const role of papersOf(phase)) {
          const sheet = papers.sheets.get(role)!;
          expect(textsOf(sheet).length).toBeGreaterThan(3);
          const found = placesOn(sheet, papers);
          if (role === "remarks") expect(found).not.toEqual([]);
          else expect([role, found]).toEqual([role, []]);
        }
        expect(pagesOf(papers.sheets.get("brief")!)).toBe(1);
        expect(pagesOf(papers.sheets.get("meeting")!)).toBeLessThanOrEqual(4);
      },
      60_000,
    );
  },
);

test.each([
  ["Xem ô F8.", 2],
  ["Trùng với dòng 159, trang tính «ĐK cá nhân».", 2],
  ["Lấy từ tệp so.xlsx.", 1],
  ["Biểu «Chỉ tiêu» ghi 39.", 1],
  ["Luật số 06/2022/QH15, Nghị định số 91/2017/NĐ-CP.", 0],
  ["Chỉ tiêu của khối: 30 %.", 0],
])("places in «%s»", (text, count) => expect(places(text, ["Chỉ tiêu", "ĐK cá nhân"])).toHaveLength(count));

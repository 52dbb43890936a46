/**
 * A meeting's votes, as an office would take them: written by us, typed in by openpyxl, calculated by LibreOffice, and
 * still there when the papers are drawn up again.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createStandIn } from "../../src/host";
import { cellAddress } from "../../src/domain/sheet/address";
import { withLibreOffice, convert, python, readBack, typeInto } from "../support/office";
import type { ReadSheet } from "../support/office";
import { printer, readPdf } from "../support/pagesPrinted";
import { at, json, sample, validate } from "./support";

const ANNEXES = ["Phụ lục I", "Phụ lục II", "Phụ lục III"] as const;
const LIST = "Danh sách đề nghị";
const PAPERS = ["Biên bản kiểm phiếu", "Biên bản họp", "Tờ trình", LIST] as const;
const COUNCIL = { members: 17, quorum: 0.66, cstdcsVotes: 0.8, higherTitleVotes: 0.9, countedOn: "all" };

const columnsOf = (sheet: ReadSheet, row: number): unknown[] =>
  Array.from({ length: 16 }, (_, index) => sheet.cells[cellAddress(row, index + 1)]?.value ?? null);

/** Rows of candidates: a number in front, and room for votes. The head says where these stand. */
function candidates(sheet: ReadSheet): { row: number; name: string; award: string; first: number }[] {
  let first = 0;
  let award = "";
  return Array.from({ length: 200 }, (_, index) => index + 1).flatMap((row) => {
    const cells = columnsOf(sheet, row);
    if (row > 5 && cells.includes("Đồng ý") && cells.includes("Không đồng ý")) first = cells.indexOf("Đồng ý") + 1;
    if (/^[A-Z]\. /u.test(String(cells[0]))) award = String(cells[0]);
    // What cannot be told is not voted on.
    if (first === 0 || typeof cells[0] !== "number" || award.includes("Chưa rõ danh hiệu")) return [];
    return [{ row, name: String(cells[1]), award, first }];
  });
}

/** Enough, not enough, enough for all but the titles of the ministry. */
const TAKEN = [17, 13, 14] as const;
const conclusion = (award: string, share: number): string =>
  share >= (award.includes("Chiến sĩ thi đua ngành") ? 0.9 : 0.8) ? "Đồng ý" : "Không đồng ý";

if (python === null) test.skip("not run: openpyxl is absent", () => undefined);
else
  withLibreOffice("votes typed in by openpyxl, calculated by LibreOffice", () => {
    test("shares, conclusions, minutes and list are right, and stay at the next run", async () => {
      writeFileSync(at("dot.json"), JSON.stringify({ ...(await campaignFile()), council: COUNCIL }));
      const run = (from: string, to: string) =>
        validate(from, "--out", at(to), "--json", at("kq.json"), "--campaign", at("dot.json"), "--phase", "binh-xet");
      expect((await run(sample("dang-ky-2021"), "kq.xlsx")).error).toBe("");
      expect(requests()).toBeLessThanOrEqual((await withoutPapers()) + 8);

      const { sheets } = readBack(at("kq.xlsx"), ...ANNEXES);
      const votes = ANNEXES.flatMap((sheet) =>
        candidates(sheets[sheet]!).map((each, index) => ({ ...each, sheet, agree: TAKEN[index % TAKEN.length]! })),
      );
      expect(votes.length).toBeGreaterThan(60);
      typeInto(at("kq.xlsx"), at("phieu.xlsx"), [
        ["Phụ lục I", "I5", 15],
        ...votes.flatMap(({ sheet, row, first, agree }) => [
          [sheet, cellAddress(row, first), agree] as const,
          [sheet, cellAddress(row, first + 1), 17 - agree] as const,
        ]),
      ]);
      const { path, remove } = convert(at("phieu.xlsx"));
      const read = readBack(path, ...ANNEXES, ...PAPERS).sheets;
      const agreed = votes.filter(({ sheet, row, first, agree, award }) => {
        const share = read[sheet]!.cells[cellAddress(row, first + 2)]!.cached as number;
        const result = read[sheet]!.cells[cellAddress(row, first + 3)]!.cached;
        expect(share).toBeCloseTo(agree / 17, 9);
        expect([award, agree, result]).toEqual([award, agree, conclusion(award, agree / 17)]);
        return result === "Đồng ý";
      });
      const texts = (sheet: string): unknown[] => Object.values(read[sheet]!.cells).map(({ cached }) => cached);
      const count = (sheet: string, text: string): number => texts(sheet).filter((each) => each === text).length;
      expect(texts("Biên bản họp")).toContain(
        "Thành viên có mặt trên tổng số: 15/17; đủ số thành viên dự họp theo quy định",
      );
      const refused = votes.filter(({ award, agree }) => conclusion(award, agree / 17) === "Không đồng ý");
      // Once more as the head of a column.
      expect(count("Biên bản họp", "Không đồng ý") - 1).toBe(refused.length);
      const listed = Object.entries(read["Danh sách đề nghị"]!.cells).filter(
        ([address, { cached }]) => /^A\d+$/u.test(address) && typeof cached === "number",
      );
      expect(listed.length).toBe(agreed.length);
      const bottom = Number(/(\d+)$/u.exec(read["Danh sách đề nghị"]!.dimensions)![1]);
      expect(
        ["A", "B", "C"].map((column) => read["Danh sách đề nghị"]!.cells[`${column}${bottom}`]?.cached ?? ""),
      ).toEqual(["", "", ""]);
      expect(texts("Tờ trình").filter((each) => typeof each === "string" && each.startsWith("#"))).toEqual([]);

      // The list printed is still the one of before the votes, and this is said.
      expect(read[LIST]!.cells.E1!.cached).toMatch(/nhiều hơn số dòng đang in/u);
      expect((await run(path, "lai.xlsx")).error).toBe("");
      const again = readBack(at("lai.xlsx"), ...ANNEXES).sheets;
      for (const { sheet, row, first, agree } of votes)
        expect(again[sheet]!.cells[cellAddress(row, first)]?.value).toBe(agree);
      remove();
    }, 240_000);

    test("saved by openpyxl, which drops the memory: the annexes stay the ones, with their votes", async () => {
      const run = (from: string, to: string) => validate(from, "--out", at(to), "--phase", "binh-xet");
      await run(sample("dang-ky-2021"), "lan-1.xlsx");
      const { sheets, order } = readBack(at("lan-1.xlsx"), ...ANNEXES);
      const votes = ANNEXES.flatMap((sheet) =>
        candidates(sheets[sheet]!).map((each, index) => ({ ...each, sheet, agree: 20 + index })),
      );
      typeInto(
        at("lan-1.xlsx"),
        at("phieu.xlsx"),
        votes.map(({ sheet, row, first, agree }) => [sheet, cellAddress(row, first), agree] as const),
      );
      const { out, error } = await run(at("phieu.xlsx"), "lan-2.xlsx");
      expect(error).toBe("");
      expect(out).not.toMatch(/được giữ nguyên/u);
      const after = readBack(at("lan-2.xlsx"), ...ANNEXES);
      expect(after.order).toEqual(order);
      expect(votes.map(({ sheet, row, first }) => after.sheets[sheet]!.cells[cellAddress(row, first)]?.value)).toEqual(
        votes.map(({ agree }) => agree),
      );
    }, 120_000);

    test("what cannot be told again is said, with what to do", async () => {
      const run = (from: string, to: string) => validate(from, "--out", at(to), "--phase", "binh-xet");
      await run(sample("dang-ky-2021-sach"), "lan-1.xlsx");
      typeInto(at("lan-1.xlsx"), at("ghi.xlsx"), [["Phụ lục II", "P9", "bỏ phiếu lại"]]);
      expect((await run(at("ghi.xlsx"), "lan-2.xlsx")).out).toMatch(
        /Trang tính Phụ lục II được giữ nguyên, .* lưu bằng chương trình khác\. .* lấy số liệu từ đó\. Đề nghị nhập/u,
      );
    }, 120_000);

    test("the list has as many pages as those agreed on need", async () => {
      const run = (from: string, to: string) => validate(from, "--out", at(to), "--phase", "binh-xet");
      await run(sample("dang-ky-2021", "lan-1.xlsx"), "lan-2.xlsx");
      const standIn = await createStandIn(readFileSync(at("lan-2.xlsx")), "lan-2.xlsx");
      const people = standIn.book.sheets.find(({ name }) => name === "Phụ lục II")!;
      const agreed = candidates(readBack(at("lan-2.xlsx"), "Phụ lục II").sheets["Phụ lục II"]!).slice(0, 18);
      for (const { row, first } of agreed) {
        const cells = people.rows.get(row - 1)!;
        cells.set(first + 2, { ...cells.get(first + 2)!, v: "Đồng ý" });
      }
      writeFileSync(at("lan-2.xlsx"), await standIn.save());
      standIn.dispose();
      await run(at("lan-2.xlsx"), "lan-3.xlsx");
      const pages = listPages(at("lan-3.xlsx"));
      expect(pages).toHaveLength(2);
      expect(pages[0]).not.toContain("./.");
      expect(pages[1]).toMatch(/Ông \(Bà\).*\.\/\./u);
      expect(readBack(at("lan-3.xlsx"), LIST).sheets[LIST]!.cells.E1!.value).toMatch(/>\d+,/u);
    }, 240_000);

    /** Pages with the list's head, in words. */
    function listPages(book: string): string[] {
      const [[list] = []] = printer(at("may-in"))([{ workbook: book, sheets: [LIST] }], at("trang-in"));
      const texts = readPdf(list!.pdf).map(({ pieces }) => pieces.map(({ text }) => text).join(" "));
      return texts.filter((text) => /STT Tập thể, cá nhân .*Chức vụ, đơn vị/u.test(text));
    }
    const requests = (): number => (json("kq.json").host as { requests: number }).requests;
    async function withoutPapers(): Promise<number> {
      await validate(
        sample("dang-ky-2021", "khong.xlsx"),
        "--no-summary",
        "--json",
        at("kq0.json"),
        "--campaign",
        at("dot.json"),
      );
      return (json("kq0.json").host as { requests: number }).requests;
    }
    async function campaignFile(): Promise<Record<string, unknown>> {
      await validate(sample("dang-ky-2021", "dot.xlsx"), "--propose-campaign", at("de-xuat.json"));
      return json("de-xuat.json");
    }
  });

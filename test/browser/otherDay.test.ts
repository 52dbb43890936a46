/**
 * The other day of the year: last year's workbook beside this one, the papers of the vote; and a workbook of which a column is asked about. On one page.
 */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { allRewritten } from "../support/packages";
import { caseFile } from "../support/samples";
import { fileWith } from "../support/sheets";
import { contents } from "./excelDoes";
import {
  button,
  check,
  closeAndOpen,
  finished,
  inBrowser,
  isSelected,
  openBook,
  openPage,
  openTab,
  pane,
  press,
  sentence,
  sheetTab,
  violations,
  wordsOf,
} from "./support";

inBrowser();

const { pane: text, papers, mapping, setup } = wordsOf("vi");

/** The clean sample as if it were of the year before. */
const lastYears = (): Buffer =>
  Buffer.from(
    allRewritten(readFileSync(caseFile("dang-ky-2021-sach")), (xml, name) =>
      /sharedStrings|worksheets\/sheet/u.test(name) ? xml.replaceAll("2021", "2020") : xml,
    ),
  );

let page: Page;
let complaints: string[];
beforeAll(async () => {
  ({ page, complaints } = await openPage("?lang=vi&theme=light"));
  page.setDefaultTimeout(30_000);
});
afterAll(() => page?.close());

const OF_THE_VOTE = ["Phiếu biểu quyết", "Biên bản kiểm phiếu", "Biên bản họp", "Tờ trình", "Danh sách đề nghị"];

test("last year's workbook is chosen, the papers of the vote are made with it, and it is dropped", async () => {
  await openTab(page, "papers");
  const group = pane(page).getByRole("group", { name: papers("lastYear") });
  const file = "so-2020.xlsx";
  await group.locator("input").setInputFiles({ name: file, mimeType: "application/octet-stream", buffer: lastYears() });
  await group.getByText(papers("lastYear.chosen", { file, year: "2020" })).waitFor();
  const vote = pane(page).getByRole("radio", { name: papers("phase.binh-xet") });
  await vote.check();
  await closeAndOpen(page, "papers");
  await group.getByText(papers("lastYear.chosen", { file, year: "2020" })).waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>(".pane [value=binh-xet]")?.checked);

  await press(page, papers("meeting.make"));
  await sheetTab(page, "Tờ trình").waitFor({ timeout: 60_000 });
  await finished(page);
  const all = new Map(await contents(page));
  expect([...all.keys()]).toEqual(expect.arrayContaining(["Báo cáo họp", ...OF_THE_VOTE]));
  expect([...all.keys()]).not.toContain("Giao ước");
  expect(JSON.stringify(all.get("Tổng hợp số liệu"))).toContain("So với năm 2020");
  for (const sheet of OF_THE_VOTE) {
    await press(page, papers("openNamed", { sheet }));
    await page.waitForFunction((name) => document.querySelector(".tabs [aria-current]")?.textContent === name, sheet);
  }
  await press(page, papers("lastYear.drop"));
  await group.getByText(papers("lastYear.none")).waitFor();
  expect(complaints).toEqual([]);
}, 120_000);

const PEOPLE = [
  ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021"],
  ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu", "Khu vực trực ban"],
  [1, "Mai Thành Nam", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu A"],
  [2, "Đỗ Ngọc Ánh", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu B"],
  [3, "Lê Thu Hà", "Tạp chí Thanh tra", "Hoàn thành xuất sắc nhiệm vụ", "Chiến sĩ thi đua cơ sở", "Khu C"],
  [4, "Vũ Minh Quân", "Tạp chí Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu D"],
];

test("a column that nobody knows is asked about, answered over a closed pane, and asked no more", async () => {
  await openBook(page, "co-cau-hoi.xlsx", fileWith(PEOPLE));
  await check(page);
  await sentence(page, text("mapping.ask", { count: 1 })).waitFor();
  await press(page, text("mapping.openQuestions"));
  await sentence(page, mapping("ask.left", { count: 1 })).waitFor();
  await isSelected(page, "F2");
  // The whole column down to the last person.
  await page.locator(`.grid .cell.selected[data-address=F${PEOPLE.length}]`).waitFor();
  await pane(page)
    .getByRole("radio", { name: mapping("meaning.notRead") })
    .check();
  await sentence(page, mapping("ask.done")).waitFor();
  expect(await violations(page)).toEqual([]);
  await closeAndOpen(page, "setup");
  await button(page, mapping("save")).waitFor();
  await press(page, mapping("save"));
  await finished(page);
  await openTab(page, "overview");
  await button(page, text("run.checkAgain")).waitFor();
  await expect(sentence(page, text("mapping.ask", { count: 1 })).count()).resolves.toBe(0);
  await openTab(page, "setup");
  await press(page, setup("reading"));
  await sentence(page, mapping("ask.none")).waitFor();
  expect(complaints).toEqual([]);
}, 120_000);

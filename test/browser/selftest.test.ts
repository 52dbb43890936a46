/** The self-test's page on the stand-in in a real browser: everything as expected, and a report to copy. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Expected } from "../../src/selftest/report";
import { parseReport } from "../../src/selftest/report";
import { barePage, inBrowser, servedAt, violations } from "./support";

inBrowser();

const expected = JSON.parse(readFileSync(join(__dirname, "../../src/selftest/expected.json"), "utf8")) as Expected;

test("one button, no difference, a report that can be read back; nothing for axe to complain of", async () => {
  const page = await barePage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${servedAt()}selftest.html`);
  await page.getByRole("button", { name: "Bắt đầu" }).click();
  await page.getByText(/Đã thử xong: \d+ như dự kiến, 0 khác\./u).waitFor({ timeout: 60_000 });
  await page.getByRole("radio", { name: "Đúng" }).first().check();
  const report = parseReport(await page.getByLabel("Bản kết quả").inputValue(), expected);
  expect(report.answers.length).toBe(Object.keys(expected).length);
  expect(report.seen.map(({ yes }) => yes)).toEqual([true, null]);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
}, 120_000);

/** A walk through every screen of the pane, one after the other: for what is held on each of them, and for the pictures. */
import type { Page } from "playwright-core";
import type { Language } from "../../src/messages";
import { caseFile } from "../support/samples";
import { excelDoes, excelIsWell, isHeld } from "./excelDoes";
import {
  COUNT,
  button,
  check,
  counting,
  finished,
  openBook,
  openTab,
  pane,
  press,
  sentence,
  sheetTab,
  typeInto,
  wordsOf,
} from "./support";

/** Names are the pictures' too. */
export async function* screens(page: Page, language: Language): AsyncGenerator<string> {
  yield "before";
  await check(page, language);
  yield "overview";
  yield* ofIssues(page, language);
  yield* ofPapers(page, language);
  yield* ofSetup(page, language);
  yield* ofWork(page, language);
}

async function* ofIssues(page: Page, language: Language): AsyncGenerator<string> {
  const { issues, mend, accept } = wordsOf(language);
  const search = pane(page).getByRole("textbox", { name: issues("search") });
  await openTab(page, "issues");
  await search.waitFor();
  yield "issues";
  await search.fill("h98");
  const cell = pane(page).locator('[role=row] [data-cell="ĐK cá nhân!H98"]');
  await cell.click();
  await cell.locator("xpath=ancestor::*[@role='row']").getByRole("button").first().click();
  // Where checks are slow the officer says when to look.
  const look = button(page, mend("mend.look"));
  await button(page, mend("mend.do")).or(look).first().waitFor();
  if (await look.isVisible()) await look.click();
  await button(page, mend("mend.do")).waitFor();
  yield "finding";
  await press(page, counting(mend("mend.all", { count: COUNT })));
  await button(page, counting(mend("mend.doMany", { count: COUNT }))).waitFor();
  yield "fix";
  await press(page, mend("mend.close"));
  await press(page, accept("accept.open"));
  await pane(page)
    .getByRole("textbox", { name: accept("accept.reason") })
    .fill("Đã có văn bản giải trình của đơn vị.");
  yield "accept";
  await press(page, accept("accept.close"));
  await press(page, issues("back"));
  await search.fill("");
}

const letter = { vi: /^Phiếu - /u, en: /^Slip - /u } as const;

async function* ofPapers(page: Page, language: Language): AsyncGenerator<string> {
  const { papers, pane: text } = wordsOf(language);
  await openTab(page, "papers");
  await button(page, papers("clear.marks")).waitFor();
  await press(page, papers("slips.make"));
  await sheetTab(page, letter[language]).first().waitFor({ timeout: 60_000 });
  await press(page, text("run.close"));
  await pane(page).locator("table button").first().waitFor();
  yield "papers";
  await press(page, papers("clear.marks"));
  await page.getByRole("alertdialog").waitFor();
  yield "clear";
  await page.keyboard.press("Escape");
  await page.getByRole("alertdialog").waitFor({ state: "detached" });
}

async function* ofSetup(page: Page, language: Language): AsyncGenerator<string> {
  const { setup, campaign, mapping } = wordsOf(language);
  const heading = (name: string | RegExp) => pane(page).getByRole("heading", { name }).first().waitFor();
  // The tab is called so too.
  const back = () =>
    pane(page)
      .locator("main")
      .getByRole("button", { name: setup("back"), exact: true })
      .click();
  await openTab(page, "setup");
  await button(page, setup("reading")).waitFor();
  yield "setup";
  await press(page, setup("campaign"));
  await button(page, campaign("change")).waitFor();
  yield "campaign";
  await press(page, campaign("edit"));
  await button(page, campaign("step.next", { name: campaign("step.names") })).waitFor();
  yield "wizard-1";
  await press(page, campaign("step.next", { name: campaign("step.names") }));
  await button(page, campaign("step.next", { name: campaign("step.rules") })).waitFor();
  yield "wizard-2";
  await press(page, campaign("step.next", { name: campaign("step.rules") }));
  await button(page, campaign("step.use")).waitFor();
  yield "wizard-3";
  await press(page, campaign("title"));
  await back();
  await press(page, setup("reading"));
  await heading(mapping("title"));
  await pane(page).getByRole("combobox").first().waitFor();
  yield "reading";
  await back();
  await press(page, setup("help"));
  const chapter = pane(page).locator("main ol button").first();
  await chapter.waitFor();
  yield "help";
  await chapter.click();
  await pane(page).locator("main p").first().waitFor();
  yield "chapter";
}

/** What runs, what went wrong, what became of a finding: last, because it changes the workbook. */
async function* ofWork(page: Page, language: Language): AsyncGenerator<string> {
  const { pane: text, issues, accept, overview } = wordsOf(language);
  await openTab(page, "overview");
  // An edit is to stay one that is not checked yet.
  await press(page, overview("live.on"));
  await excelDoes(page, { how: "hold" });
  await press(page, text("run.checkAgain"));
  await isHeld(page);
  yield "running";
  await excelIsWell(page);
  await finished(page);
  await excelDoes(page, { how: "refuse" });
  await press(page, text("run.checkAgain"));
  await sentence(page, text("error.refused.title")).waitFor();
  yield "error";
  await excelIsWell(page);
  await press(page, text("error.retry"));
  await finished(page);

  await openTab(page, "issues");
  await pane(page)
    .getByRole("textbox", { name: issues("search") })
    .fill("g232");
  const row = pane(page).locator("[role=row]", { has: page.locator('[data-cell="ĐK cá nhân!G232"]') });
  await row.locator("button").first().click();
  await press(page, accept("accept.open"));
  const write = (label: string, typed: string): Promise<void> =>
    pane(page).getByRole("textbox", { name: label }).fill(typed);
  await write(accept("accept.reason"), "Đơn vị đã giải trình");
  await write(accept("accept.by"), "Văn phòng");
  await press(page, accept("accept.do"));
  await button(page, accept("accepted.revoke")).waitFor({ timeout: 60_000 });
  await finished(page);
  yield "accepted";
  await press(page, accept("accepted.revoke"));
  await button(page, accept("accept.open")).waitFor({ timeout: 60_000 });
  await finished(page);
  await sheetTab(page, "ĐK cá nhân").click();
  await typeInto(page, "G232", "Hoàn thành tốt nhiệm vụ");
  await sentence(page, issues("row.touched")).waitFor();
  yield "stale";
  await press(page, text("run.checkAgain"));
  await sentence(page, issues("gone")).waitFor({ timeout: 60_000 });
  await finished(page);
  yield "gone";
}

/** The workbook of another bloc is checked: what is asked, before anything is written. */
export async function campaignQuestion(page: Page, language: Language): Promise<void> {
  const { pane: text } = wordsOf(language);
  const name = "khoi-tinh.xlsx";
  const opened = openBook(page, name, caseFile("khoi-tinh-2025"));
  // What was typed on the way here is not kept.
  const asked = page.locator("dialog.leave");
  await asked
    .or(page.locator(".file", { hasText: name }))
    .first()
    .waitFor();
  if (await asked.isVisible()) await asked.getByRole("button").nth(1).click();
  await opened;
  await press(page, text("run.check"));
  await sentence(page, text("error.otherCampaign.title")).waitFor();
}

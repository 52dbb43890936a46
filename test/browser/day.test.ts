/**
 * An officer's day in the built workbench, with the workbook of another bloc: by mouse, and by the keyboard alone; in both
 * languages. At each turn the pane is closed and opened again, and nothing of where one was is lost.
 */
import type { Locator, Page } from "playwright-core";
import { ruleById } from "../../src/domain/rules";
import type { Language } from "../../src/messages";
import type { Tab } from "../../src/taskpane/state/view";
import { caseFile } from "../support/samples";
import {
  COUNT,
  button,
  counted,
  counting,
  finished,
  inBrowser,
  isSelected,
  isShown,
  openBook,
  openPage,
  pane,
  sentence,
  sheetTab,
  tab,
  typeInto,
  wordsOf,
} from "./support";

inBrowser();

const BLOC = "Khối thi đua các sở tổng hợp tỉnh Lào Cai";
const UNIT = "Sở Nội vụ";
const BOOK = ["Chỉ tiêu", "ĐK đơn vị", "ĐK tập thể", "ĐK cá nhân", "Phong trào", "Hướng dẫn"];

/** How the officer works. */
interface Hand {
  press(control: Locator): Promise<void>;
  /** What stood there goes. */
  write(field: Locator, text: string): Promise<void>;
  /** A button in a row of the list, of which the keyboard reaches one by Tab. */
  pressRow(control: Locator): Promise<void>;
}

const mouse = (): Hand => ({
  press: (control) => control.click(),
  write: async (field, text) => {
    await field.click({ clickCount: 3 });
    await field.page().keyboard.type(text);
  },
  pressRow: (control) => control.click(),
});

/** More controls than any screen has. */
const MOST_TABS = 120;

function keyboard(page: Page): Hand {
  const isThere = (control: Locator) => control.evaluate((element) => element === document.activeElement);
  const reach = async (control: Locator, key: string): Promise<void> => {
    await control.waitFor();
    for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
      if (await isThere(control)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${String(control)} is not reached by ${key}`);
  };
  return {
    press: async (control) => {
      await reach(control, "Tab");
      await page.keyboard.press("Enter");
    },
    write: async (field, text) => {
      await reach(field, "Tab");
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
    },
    pressRow: async (control) => {
      await reach(pane(page).locator("[role=row] button[tabindex='0']").first(), "Tab");
      await page.keyboard.press("Home");
      const column = await control.evaluate((element) =>
        [...element.closest("[role=row]")!.querySelectorAll("button")].indexOf(element as HTMLButtonElement),
      );
      const row = control.locator("xpath=ancestor::*[@role='row']").locator("button").first();
      await reach(row, "ArrowDown");
      for (let at = 0; at < column; at += 1) await page.keyboard.press("ArrowRight");
      expect(await isThere(control)).toBe(true);
      await page.keyboard.press("Enter");
    },
  };
}

class Day {
  readonly words;
  readonly search: Locator;

  constructor(
    readonly page: Page,
    readonly language: Language,
    readonly hand: Hand,
  ) {
    this.words = wordsOf(language);
    this.search = pane(page).getByRole("textbox", { name: this.words.issues("search") });
  }

  async go(which: Tab): Promise<void> {
    await this.hand.press(tab(this.page, which));
    await isShown(this.page, which);
  }

  press(name: string | RegExp): Promise<void> {
    return this.hand.press(button(this.page, name));
  }

  chip(which: string): Locator {
    return pane(this.page).locator(`[data-chip=${which}]`);
  }

  async count(which: string): Promise<number> {
    return Number(/\d+$/u.exec((await this.chip(which).textContent()) ?? "")?.[0]);
  }

  /** Only the way to this cell is in the list, besides what else is of its finding's kind. */
  place(cell: string): Locator {
    return pane(this.page).locator(`[role=row] [data-cell="${cell}"]`);
  }

  async find(typed: string): Promise<void> {
    await this.hand.write(this.search, typed);
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>(".pane [role=search] input")?.value === wanted,
      typed,
    );
  }

  /** As when Excel's pane is closed and opened: the theme's switch puts a new pane beside the same workbook. */
  async closeAndOpen(which: Tab): Promise<void> {
    const theme = this.page.locator(".bar button").last();
    const before = await this.page.evaluate(() => document.documentElement.dataset["theme"]);
    await this.hand.press(theme);
    await this.page.waitForFunction((was) => document.documentElement.dataset["theme"] !== was, before);
    await isShown(this.page, which);
  }

  /** After that nothing is checked yet in the new pane. */
  async checkAgain(): Promise<void> {
    const again = button(this.page, this.words.pane("run.check")).or(
      button(this.page, this.words.pane("run.checkAgain")),
    );
    await this.hand.press(again.first());
    await finished(this.page);
  }
}

async function campaignIsAsked(day: Day): Promise<void> {
  const { page, words } = day;
  await openBook(page, "khoi-tinh.xlsx", caseFile("khoi-tinh-2025"));
  await day.press(words.pane("run.check"));
  await sentence(page, words.pane("error.otherCampaign.title")).waitFor();
  await sentence(page, BLOC).waitFor();
  await day.press(words.campaign("take"));
  await finished(page);
  expect((await counted(page))["error"]).toBeGreaterThan(20);
}

async function listIsNarrowed(day: Day): Promise<void> {
  const { page, words, hand } = day;
  await day.go("issues");
  await hand.press(day.chip("error"));
  await day.find("so noi vu chi tieu");
  await day.place("Chỉ tiêu!F8").waitFor();
  await expect(day.place("Chỉ tiêu!F10").count()).resolves.toBe(0);
  await day.closeAndOpen("issues");
  await day.checkAgain();
  await day.place("Chỉ tiêu!F8").waitFor();
  expect(await day.search.inputValue()).toBe("so noi vu chi tieu");
  expect(await day.chip("error").getAttribute("aria-pressed")).toBe("true");
  const [first, second] = await pane(page)
    .locator("[role=row] [data-cell]")
    .evaluateAll((all) => all.map((each) => each.getAttribute("data-cell")!.replace(/^.*!/u, "")));
  await day.press(words.issues("next"));
  await isSelected(page, first!);
  await day.press(words.issues("next"));
  await isSelected(page, second!);
  await day.press(words.issues("previous"));
  await isSelected(page, first!);
  await hand.press(day.chip("error"));
}

async function causeIsMended(day: Day): Promise<void> {
  const { page, words, hand } = day;
  const title = ruleById.get("spelling")!.title[day.language];
  await day.find(title.split(" ").slice(0, 3).join(" "));
  const one = day.place("ĐK cá nhân!H98");
  await one.waitFor();
  const before = await day.count("fixable");
  await hand.pressRow(button(page, counting(words.issues("row.fixesOf", { count: COUNT, title }))));
  await day.press(counting(words.mend("mend.doMany", { count: COUNT })));
  await sentence(page, counting(words.mend("mended.title", { count: COUNT }))).waitFor({ timeout: 60_000 });
  await finished(page);
  await one.waitFor({ state: "detached" });
  expect(await day.count("fixable")).toBeLessThan(before);
}

async function findingIsAccepted(day: Day): Promise<void> {
  const { page, words, hand } = day;
  await day.find("le hai dung");
  const row = pane(page).locator("[role=row]", { has: page.locator('[data-cell="ĐK cá nhân!H13"]') });
  await hand.pressRow(row.locator("button").first());
  await day.press(words.accept("accept.open"));
  const reason = pane(page).getByRole("textbox", { name: words.accept("accept.reason") });
  await hand.write(reason, "Kỷ luật hết hiệu lực");
  await day.closeAndOpen("issues");
  await day.checkAgain();
  await reason.waitFor();
  expect(await reason.inputValue()).toBe("Kỷ luật hết hiệu lực");
  await hand.write(pane(page).getByRole("textbox", { name: words.accept("accept.by") }), "Văn phòng");
  await day.press(words.accept("accept.do"));
  await sentence(page, words.accept("accepted.reason", { reason: "Kỷ luật hết hiệu lực" })).waitFor({
    timeout: 60_000,
  });
  await finished(page);
}

async function stepIsTakenBack(day: Day): Promise<void> {
  const { page, words, hand } = day;
  await day.press(words.mend("undo.menu"));
  await hand.press(pane(page).locator("ol button").first());
  await button(page, words.accept("accept.open")).waitFor({ timeout: 60_000 });
  await finished(page);
  await day.press(words.issues("back"));
  await expect(day.count("accepted")).resolves.toBe(0);
}

async function cellIsMendedByHand(day: Day): Promise<void> {
  const { page } = day;
  await day.find("g232");
  await day.place("ĐK cá nhân!G232").waitFor();
  await day.hand.press(sheetTab(page, "ĐK cá nhân"));
  await typeInto(page, "G232", "Hoàn thành tốt nhiệm vụ");
  // Checked by itself: nothing was pressed.
  await day.place("ĐK cá nhân!G232").waitFor({ state: "detached", timeout: 60_000 });
}

const papersOf = {
  vi: { report: "Báo cáo họp", letter: `Phiếu - ${UNIT}`, results: "Kết quả kiểm tra" },
  en: { report: "Meeting report", letter: `Slip - ${UNIT}`, results: "Check results" },
} as const;

async function papersAreMade(day: Day): Promise<void> {
  const { page, words } = day;
  const sheets = papersOf[day.language];
  await day.go("papers");
  await day.press(words.papers("meeting.make"));
  await sheetTab(page, sheets.report).waitFor({ timeout: 60_000 });
  await finished(page);
  await day.press(words.papers("slips.make"));
  await sheetTab(page, sheets.letter).waitFor({ timeout: 60_000 });
  await finished(page);
  const row = pane(page).getByRole("row", { name: UNIT });
  await row.waitFor();
  await day.hand.press(row.getByRole("button"));
  await page.waitForFunction(
    (name) => document.querySelector(".tabs [aria-current]")?.textContent === name,
    sheets.letter,
  );
  await typeInto(page, "H8", "38 người, đơn vị đã ghi lại.");
  await day.closeAndOpen("papers");
  await row.waitFor();
}

async function checkIsCompared(day: Day): Promise<void> {
  const { page, words } = day;
  await day.go("overview");
  await day.checkAgain();
  const nothing = { moment: "", fresh: "", solved: "", remaining: "" };
  const line = words.pane("compared.line", nothing).split(":")[0]!.trim();
  await sentence(page, line).waitFor();
  // What the unit answered has been read from the letter.
  await day.go("papers");
  await pane(page)
    .getByRole("row", { name: UNIT })
    .getByText(/^1\/\d+$/u)
    .waitFor();
}

async function marksGo(day: Day): Promise<void> {
  const { page, words } = day;
  await day.press(words.papers("clear.marks"));
  const question = page.getByRole("alertdialog");
  await question.waitFor();
  await question
    .getByText(words.pane("typed.slip", { count: 1 }))
    .first()
    .waitFor();
  await day.hand.press(question.getByRole("button", { name: words.pane("clearTyped.yes") }));
  await sheetTab(page, papersOf[day.language].results).waitFor({ state: "detached", timeout: 60_000 });
  // The campaign's own tables stay: they were decided, not found.
  const left = await page.locator(".tabs button").allTextContents();
  expect(left.slice(0, BOOK.length)).toEqual(BOOK);
  for (const gone of Object.values(papersOf[day.language])) expect(left).not.toContain(gone);
}

describe.each(["vi", "en"] as const)("in %s", (language) => {
  test.each([
    ["by mouse", mouse],
    ["by the keyboard alone", keyboard],
  ])(
    "%s",
    async (_, handOf) => {
      const { page, complaints } = await openPage(`?lang=${language}&theme=light`);
      page.setDefaultTimeout(30_000);
      const day = new Day(page, language, handOf(page));
      await campaignIsAsked(day);
      await listIsNarrowed(day);
      await causeIsMended(day);
      await findingIsAccepted(day);
      await stepIsTakenBack(day);
      await cellIsMendedByHand(day);
      await papersAreMade(day);
      await checkIsCompared(day);
      await marksGo(day);
      expect(complaints).toEqual([]);
      await page.close();
    },
    300_000,
  );
});

test("the page loaded anew brings back tab, search and chips of the workbook", async () => {
  const { page } = await openPage("?lang=vi&theme=light");
  const day = new Day(page, "vi", mouse());
  await day.checkAgain();
  await day.go("issues");
  await day.hand.press(day.chip("warning"));
  await day.find("ky luat");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await isShown(page, "issues");
  await day.checkAgain();
  expect(await day.search.inputValue()).toBe("ky luat");
  expect(await day.chip("warning").getAttribute("aria-pressed")).toBe("true");
  await page.close();
}, 120_000);

/** An officer's day, step by step, with the workbook of another bloc: for every page in which the pane stands beside a grid. */
import type { ElementHandle, Locator, Page } from "playwright-core";
import { ruleById } from "../../src/domain/rules";
import type { Language } from "../../src/messages";
import type { Tab } from "../../src/taskpane/state/view";
import { caseFile } from "../support/samples";
import {
  COUNT,
  button,
  closeAndOpen,
  counted,
  counting,
  finished,
  isSelected,
  isShown,
  openBook,
  pane,
  sentence,
  sheetTab,
  tab,
  typeInto,
  wordsOf,
} from "./support";

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

export const mouse = (): Hand => ({
  press: (control) => control.click(),
  write: async (field, text) => {
    await field.click({ clickCount: 3 });
    await field.page().keyboard.type(text);
  },
  pressRow: (control) => control.click(),
});

/** More controls than any screen has. */
const MOST_TABS = 120;

type Found = ElementHandle<Element>;
const found = async (control: Locator): Promise<Found> => {
  await control.waitFor();
  return (await control.elementHandle()) as Found;
};

export function keyboard(page: Page): Hand {
  const isThere = (element: Found) => element.evaluate((it) => it === document.activeElement);
  const isBehind = (element: Found) =>
    element.evaluate((it) => {
      const at = document.activeElement ?? document.body;
      return at !== document.body && (it.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
  /** The shorter way round, as one who knows the pane goes. Looked up once: a role is dear to find in a page with a grid. */
  const reach = async (control: Locator, key: "Tab" | "ArrowDown"): Promise<void> => {
    let element = await found(control);
    const step = key === "Tab" && (await isBehind(element)) ? "Shift+Tab" : key;
    for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
      if (!(await element.evaluate(({ isConnected }) => isConnected))) element = await found(control);
      if (await isThere(element)) return;
      await page.keyboard.press(step);
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
      expect(await isThere(await found(control))).toBe(true);
      await page.keyboard.press("Enter");
    },
  };
}

/** What of the pane is the officer's: where one is, and what was typed, chosen and looked at there. Runs in the page. */
function place(): string {
  const all = (which: string) => [...document.querySelectorAll(`.pane ${which}`)];
  const textOf = ({ textContent }: Element) => textContent;
  return JSON.stringify({
    tab: all("nav [aria-current]").map(textOf),
    fields: all("main input:not([type=file]), main textarea, main select").map((field) => {
      const { type, value, checked } = field as HTMLInputElement;
      return /^(?:radio|checkbox)$/u.test(type) ? checked : value;
    }),
    pressed: all("main [aria-pressed=true]").map(textOf),
    at: all("footer [role=group]").map(textOf),
  });
}

export class Day {
  readonly words;
  readonly search: Locator;

  constructor(
    readonly page: Page,
    readonly language: Language,
    readonly hand: Hand,
    /** The pane is closed and opened after every step. */
    readonly closes: boolean,
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

  /** Closed, opened, and checked again where it was checked: the pane is where it was. */
  async turn(which: Tab): Promise<void> {
    if (!this.closes) return;
    const before = await this.page.evaluate(place);
    await closeAndOpen(this.page, which, this.hand.press);
    if (which === "overview") await sentence(this.page, /^Lần kiểm tra /u).waitFor();
    if (which === "overview" || which === "issues") await this.checkAgain();
    await until(async () => expect(await this.page.evaluate(place)).toBe(before));
  }

  /** Nothing is checked yet in a pane that was opened anew. */
  async checkAgain(): Promise<void> {
    const again = button(this.page, this.words.pane("run.check")).or(
      button(this.page, this.words.pane("run.checkAgain")),
    );
    await this.hand.press(again.first());
    await finished(this.page);
  }
}

/** What is so by and by. */
async function until(isSo: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 20_000; ;) {
    try {
      return await isSo();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((next) => setTimeout(next, 50));
    }
  }
}

async function campaignIsAsked(day: Day): Promise<void> {
  const { page, words } = day;
  await openBook(page, "khoi-tinh.xlsx", caseFile("khoi-tinh-2025"));
  await day.press(words.pane("run.check"));
  await sentence(page, words.pane("error.otherCampaign.title")).waitFor();
  await sentence(page, BLOC).waitFor();
  if (day.closes) {
    await closeAndOpen(page, "overview");
    await day.press(words.pane("run.check"));
  }
  await day.press(words.campaign("take"));
  await finished(page);
  await day.turn("overview");
  expect((await counted(page))["error"]).toBeGreaterThan(20);
}

async function listIsNarrowed(day: Day): Promise<void> {
  const { page, words, hand } = day;
  await day.go("issues");
  await hand.press(day.chip("error"));
  await day.find("so noi vu chi tieu");
  await day.place("Chỉ tiêu!F8").waitFor();
  await day.place("Chỉ tiêu!F10").waitFor({ state: "detached" });
  await day.turn("issues");
  await day.place("Chỉ tiêu!F8").waitFor();
  const [first, second] = await pane(page)
    .locator("[role=row] [data-cell]")
    .evaluateAll((all) => all.map((each) => each.getAttribute("data-cell")!.replace(/^.*!/u, "")));
  await day.press(words.issues("next"));
  await isSelected(page, first!);
  await day.press(words.issues("next"));
  await isSelected(page, second!);
  await day.turn("issues");
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
  const mend = button(page, counting(words.mend("mend.doMany", { count: COUNT })));
  await mend.waitFor();
  await day.turn("issues");
  await hand.press(mend);
  await sentence(page, counting(words.mend("mended.sheets", { count: COUNT, sheets: "«ĐK cá nhân»" }))).waitFor({
    timeout: 60_000,
  });
  await finished(page);
  await one.waitFor({ state: "detached" });
  expect(await day.count("fixable")).toBeLessThan(before);
  await day.turn("issues");
}

async function findingIsAccepted(day: Day): Promise<void> {
  const { page, words, hand } = day;
  await day.find("le hai dung");
  const row = pane(page).locator("[role=row]", { has: page.locator('[data-cell="ĐK cá nhân!H13"]') });
  await hand.pressRow(row.locator("button").first());
  await button(page, words.accept("accept.open")).waitFor();
  await day.turn("issues");
  await day.press(words.accept("accept.open"));
  const reason = pane(page).getByRole("textbox", { name: words.accept("accept.reason") });
  await hand.write(reason, "Kỷ luật hết hiệu lực");
  await hand.write(pane(page).getByRole("textbox", { name: words.accept("accept.by") }), "Văn phòng");
  await day.turn("issues");
  await day.press(words.accept("accept.do"));
  await sentence(page, words.accept("accepted.reason", { reason: "Kỷ luật hết hiệu lực" })).waitFor({
    timeout: 60_000,
  });
  await finished(page);
  await day.turn("issues");
}

async function stepIsTakenBack(day: Day): Promise<void> {
  const { page, words, hand } = day;
  await day.press(words.mend("undo.menu"));
  await hand.press(pane(page).locator("ol button").first());
  await button(page, words.accept("accept.open")).waitFor({ timeout: 60_000 });
  await finished(page);
  await day.turn("issues");
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
  await day.turn("issues");
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
  await day.turn("papers");
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
  await day.turn("papers");
  await row.waitFor();
}

async function checkIsCompared(day: Day): Promise<void> {
  const { page, words } = day;
  await day.go("overview");
  await day.checkAgain();
  const nothing = { moment: "", fresh: "", solved: "", remaining: "" };
  const line = words.pane("compared.line", nothing).split(":")[0]!.trim();
  await sentence(page, line).waitFor();
  await day.turn("overview");
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
  await day.turn("papers");
  expect(await page.locator(".tabs button").allTextContents()).toEqual(left);
}

export async function wholeDay(day: Day): Promise<void> {
  await campaignIsAsked(day);
  await listIsNarrowed(day);
  await causeIsMended(day);
  await findingIsAccepted(day);
  await stepIsTakenBack(day);
  await cellIsMendedByHand(day);
  await papersAreMade(day);
  await checkIsCompared(day);
  await marksGo(day);
}

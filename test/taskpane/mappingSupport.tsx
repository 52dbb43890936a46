/** The page «Cách đọc sổ» over the real reader, for its tests. */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { toHaveNoViolations } from "jest-axe";
import type { WorkbookMapping } from "../../src/domain/registration/model/decisions";
import { sheetOf, workbookOf } from "../support/grids";
import { aFinding, check, HeldDoor, openPane, reading, toTab } from "./support";
import type { aStore } from "./support";

expect.extend(toHaveNoViolations);
beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));

export const people = sheetOf("ĐK cá nhân", [
  ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021"],
  ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu", "Khu vực trực ban"],
  [1, "Mai Thành Nam", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu A"],
  [2, "Đỗ Ngọc Ánh", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu B"],
  [3, "Lê Thu Hà", "Tạp chí Thanh tra", "Hoàn thành xuất sắc nhiệm vụ", "Chiến sĩ thi đua cơ sở", "Khu C"],
  [4, "Vũ Minh Quân", "Tạp chí Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu D"],
]);
export const collectives = sheetOf("ĐK tập thể", [
  ["STT", "Tên tập thể", "Đơn vị", "Số người", "Danh hiệu"],
  [1, "Phòng Trị sự", "Báo Thanh tra", 7, "Tập thể lao động tiên tiến"],
  [2, "Phòng Biên tập", "Tạp chí Thanh tra", 9, "Tập thể lao động xuất sắc"],
]);
export const book = workbookOf(people, collectives);
export const area = { people: "ĐK cá nhân · A2:F6", collectives: "ĐK tập thể · A1:E3" };

export const words = {
  vi: {
    title: "Cách đọc sổ",
    save: "Lưu và kiểm tra",
    back: "Thiết lập",
    all: /^Mọi bảng và cột đã đọc/,
    sure: /cột đã chắc chắn$/,
    kind: "Bảng này là",
    ask: /^Có \d+ chỗ cần hỏi lại về cách đọc sổ\.$/,
    see: "Xem và chọn",
  },
  en: {
    title: "How the workbook is read",
    save: "Save and check",
    back: "Setup",
    all: /^Every table and column that was read/,
    sure: /^Sure columns/,
    kind: "This table is",
    ask: /^Questions about how the workbook is read: \d+\.$/,
    see: "See and choose",
  },
} as const;

// By element where a role was tested once: the lists hold hundreds of entries, and finding a role in jsdom asks
// each of them.
export const button = (name: string | RegExp) =>
  screen.getByText(name, { selector: "dialog button, button:not(dialog *), button span" });
export const page = () => within(screen.getByRole("main"));
export const fold = (title: string) =>
  page()
    .getByText((text) => text.startsWith(title), { selector: "h4 button span" })
    .closest("button")!;
export const list = (name: string) => page().getByLabelText(name, { selector: "select" });
/** It is saved, and the check that follows runs. */
export const saved = ({ door }: { readonly door: HeldDoor }) =>
  waitFor(() => {
    expect(screen.queryByRole("heading", { name: "Cách đọc sổ" })).toBeNull();
    expect(door.runs.map(({ verb }) => verb)).toEqual(["check", "check"]);
  });
export const shown = (select: HTMLElement) => (select as HTMLSelectElement).selectedOptions[0]?.textContent;

interface Options {
  readonly language?: "vi" | "en";
  readonly cells?: typeof book;
  readonly remembered?: WorkbookMapping;
  readonly store?: ReturnType<typeof aStore>;
}

/** The page, with its questions. */
export async function openQuestions({ language = "vi", cells = book, remembered, store }: Options = {}) {
  const door = new HeldDoor();
  door.book = cells;
  if (remembered !== undefined) door.remembered = remembered;
  const pane = await openPane({ door, language, ...(store === undefined ? {} : { store }) });
  await check(pane, [aFinding()], { reading: reading(cells, door.remembered) });
  await toTab(pane, "setup");
  await pane.user.click(screen.getByRole("button", { name: words[language].title }));
  await settled();
  return pane;
}

/** The page with every table in view, and the columns of those that are open. */
export async function openPage(options: Options = {}) {
  const pane = await openQuestions(options);
  await unfold(pane, options.language);
  return pane;
}

export async function unfold({ user }: Awaited<ReturnType<typeof openPane>>, language: "vi" | "en" = "vi") {
  const { all, sure } = words[language];
  const folded = () =>
    [...document.querySelectorAll<HTMLElement>('h3 [aria-expanded="false"], h5 [aria-expanded="false"]')].filter(
      ({ textContent }) => all.test(textContent) || sure.test(textContent),
    );
  for (let at = folded()[0]; at !== undefined; at = folded()[0]) await user.click(at);
}

/** Everything the reader was asked for has come back. */
export const settled = () => act(async () => undefined);

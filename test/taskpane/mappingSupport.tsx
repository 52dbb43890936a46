/** The mapping dialog over the real reader, for its tests. */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { toHaveNoViolations } from "jest-axe";
import type { WorkbookMapping } from "../../src/domain/registration/model/decisions";
import { sheetOf, workbookOf } from "../support/grids";
import { aFinding, check, HeldDoor, openPane, reading } from "./support";

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
    open: "Sửa cách đọc sổ",
    read: /^Đã đọc/,
    title: "Cách đọc sổ",
    save: "Lưu",
    close: "Đóng",
    again: "Kiểm tra lại",
    kind: "Bảng này là",
    ask: /^Có \d+ chỗ cần hỏi lại về cách đọc sổ\.$/,
    see: "Xem và chọn",
  },
  en: {
    open: "Change how it is read",
    read: /^What was read/,
    title: "How the workbook is read",
    save: "Save",
    close: "Close",
    again: "Check again",
    kind: "This table is",
    ask: /^Questions about how the workbook is read: \d+\.$/,
    see: "See and choose",
  },
} as const;

// By element where a role was tested once: the lists hold hundreds of entries, and finding a role in jsdom asks
// each of them.
export const button = (name: string | RegExp) =>
  screen.getByText(name, { selector: "dialog button, button:not(dialog *), button span" });
const theDialog = () => document.querySelector<HTMLElement>("dialog:not([role])")!;
export const dialog = () => within(theDialog());
export const fold = (title: string) =>
  dialog()
    .getByText((text) => text.startsWith(title), { selector: "h3 button span" })
    .closest("button")!;
export const list = (name: string) => dialog().getByLabelText(name, { selector: "select" });
export const gone = () => waitFor(() => expect(theDialog()).toBeNull());
export const shown = (select: HTMLElement) => (select as HTMLSelectElement).selectedOptions[0]?.textContent;

export async function openDialog({
  language = "vi",
  cells = book,
  remembered,
}: { language?: "vi" | "en"; cells?: typeof book; remembered?: WorkbookMapping } = {}) {
  const door = new HeldDoor();
  door.book = cells;
  if (remembered !== undefined) door.remembered = remembered;
  const pane = await openPane({ door, language });
  await check(pane, [aFinding()], { reading: reading(cells, door.remembered) });
  await pane.user.click(button(words[language].read));
  await pane.user.click(button(words[language].open));
  await screen.findByRole("dialog", { name: words[language].title });
  return pane;
}

/** Everything the reader was asked for has come back. */
export const settled = () => act(async () => undefined);

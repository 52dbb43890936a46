/** @jest-environment jsdom */
/** The list of findings: by mouse and by keyboard, what is in the page, and what is heard. */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { campaign2021 } from "../../src/domain/campaign";
import type { Finding } from "../../src/domain/rules/rule";
import { aFinding, aResult, aSpelling, aStore, check, openPane } from "./support";

const [first, second] = campaign2021.units.map(({ name }) => name) as [string, string];
const of = (name: string, row: number, changes: Partial<Finding> = {}): Finding =>
  aFinding({
    unit: first,
    subject: { kind: "person", name },
    place: { sheet: "ĐK cá nhân", row, column: 7 },
    ...changes,
  });
const nam = of("Mai Thành Nam", 12);
const hoa = of("Lê Thị Hòa", 14, { severity: "warning", unit: second });
const khai = aSpelling({
  subject: { kind: "person", name: "Đỗ Khải" },
  place: { sheet: "ĐK cá nhân", row: 20, column: 7 },
  fix: { value: "x" },
  unit: first,
});
const three = [nam, hoa, khai];

const grid = () => screen.getByRole("treegrid", { name: "Các vấn đề" });
const rows = () => within(grid()).getAllByRole("row");
const names = () => rows().map((row) => within(row).getAllByRole("button")[0]!.textContent);
const chip = (name: RegExp) => within(screen.getByRole("group", { name: "Lọc theo" })).getByRole("button", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const main = (name: RegExp) => within(grid()).getByRole("button", { name });

beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));

async function opened(findings: readonly Finding[] = three) {
  const pane = await openPane();
  await check(pane, findings);
  return pane;
}

test("a row says how grave, whom, what and where; headings say how many", async () => {
  await opened();
  expect(grid()).toHaveAttribute("aria-rowcount", "5");
  const [heading, row] = rows();
  expect(heading).toHaveTextContent(/· 2$/u);
  expect(heading).toHaveAttribute("aria-expanded", "true");
  expect(row).toHaveTextContent("Lỗi: Mai Thành Nam");
  expect(row).toHaveTextContent("Rất tốt");
  expect(row).toHaveAttribute("aria-level", "2");
  expect(rows().map((one) => [one.getAttribute("aria-posinset"), one.getAttribute("aria-setsize")])).toEqual([
    ["1", "2"],
    ["1", "2"],
    ["2", "2"],
    ["2", "2"],
    ["1", "1"],
  ]);
  expect(button("ĐK cá nhân!G12: đến ô này")).toHaveTextContent("ĐK cá nhân!G12");
});

test("what is typed narrows the list at once, without diacritics; one press takes it away", async () => {
  const { user } = await opened();
  await user.type(screen.getByRole("textbox", { name: /^Tìm tên/u }), "le thi hoa");
  expect(names()).toEqual([expect.stringMatching(/· 1 ?$/u), expect.stringContaining("Lê Thị Hòa")]);
  expect(chip(/^Lỗi/u)).toHaveTextContent("Lỗi 0");
  await user.click(button("Xóa nội dung tìm"));
  expect(rows()).toHaveLength(5);
});

test("chips count and filter; where nothing is left there is a way back", async () => {
  const { user } = await opened();
  expect(chip(/^Lỗi/u)).toHaveTextContent("Lỗi 1");
  await user.click(chip(/^Sửa được 1$/u));
  expect(chip(/^Sửa được/u)).toHaveAttribute("aria-pressed", "true");
  expect(names()).toHaveLength(2);
  await user.click(chip(/^Lỗi/u));
  expect(screen.queryByRole("treegrid")).toBeNull();
  expect(
    screen.getByText("Không có vấn đề nào khớp. Ở đây chỉ tìm trong các vấn đề, không tìm trong cả sổ."),
  ).toBeVisible();
  await user.click(button("Bỏ lọc"));
  expect(rows()).toHaveLength(5);
});

test("units, and what the list is grouped by", async () => {
  const { user } = await opened();
  await user.selectOptions(screen.getByLabelText("Nhóm theo"), "Đơn vị");
  expect(
    rows()
      .filter((row) => row.getAttribute("aria-level") === "1")
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringContaining(first), expect.stringContaining(second)]);
  await user.selectOptions(screen.getByLabelText("Đơn vị"), second);
  expect(names()).toEqual([expect.stringContaining(second), expect.stringContaining("Lê Thị Hòa")]);
});

test("a heading closes and opens; closed, its findings are not stopped at", async () => {
  const { user } = await opened();
  const [heading] = rows();
  await user.click(within(heading!).getAllByRole("button")[0]!);
  expect(rows()[0]).toHaveAttribute("aria-expanded", "false");
  expect(rows()).toHaveLength(3);
  expect(screen.getByText("–/1")).toBeVisible();
});

test("by keyboard: one stop, arrows through rows and cells, Enter into the finding and to its cell, Alt+← back", async () => {
  const { door, user } = await opened();
  act(() => screen.getByLabelText("Đơn vị").focus());
  await user.tab();
  expect(rows()[0]).toContainElement(document.activeElement as HTMLElement);
  await user.keyboard("{ArrowDown}");
  expect(main(/Mai Thành Nam/u)).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowRight}");
  expect(button("ĐK cá nhân!G14: đến ô này")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(door.jumps).toEqual([["ĐK cá nhân", 14, 7]]);
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(rows()[0]).toContainElement(document.activeElement as HTMLElement);
  await user.keyboard("{ArrowLeft}");
  expect(rows()[0]).toHaveAttribute("aria-expanded", "false");
  await user.keyboard("{ArrowRight}{End}{Enter}");
  expect(screen.getByRole("heading", { name: /Đỗ Khải/u })).toBeVisible();
  expect(button("Danh sách")).toHaveFocus();
  await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  expect(main(/Đỗ Khải/u)).toHaveFocus();
  await user.tab();
  expect(grid()).not.toContainElement(document.activeElement as HTMLElement);
});

test("previous and next: to the cell, seen, heard whose it is and why; the keyboard stays on the button", async () => {
  const { door, user } = await opened();
  expect(screen.getByText("–/3")).toBeVisible();
  await user.click(button("Sau"));
  expect(door.jumps).toEqual([["ĐK cá nhân", 12, 7]]);
  expect(screen.getByText("1/3")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent(/^1\/3\. ĐK cá nhân!G12\. Mai Thành Nam \(.*\): .*Rất tốt/u);
  expect(rows()[1]).toHaveAttribute("aria-current", "true");
  expect(rows()[1]).toHaveTextContent("(đã xem)");
  expect(button("Sau")).toHaveFocus();
  await user.click(button("Sau"));
  await user.click(button("Sau"));
  expect(button("Sau")).toHaveAttribute("aria-disabled", "true");
  await user.click(button("Trước"));
  expect(screen.getByText("2/3")).toBeVisible();
  expect(rows().filter((row) => row.hasAttribute("aria-current"))).toHaveLength(1);
  expect(chip(/^Chưa xem/u)).toHaveTextContent("Chưa xem 0");
});

test("the keyboard is not lost: back from a page, on the way on, and where its row is gone", async () => {
  const { door, user } = await opened();
  await user.click(main(/Lê Thị Hòa/u));
  await user.click(button("Danh sách"));
  expect(main(/Lê Thị Hòa/u)).toHaveFocus();
  await user.click(button("Sau"));
  expect(button("Sau")).toHaveFocus();
  await user.click(button(/^Kiểm tra/u));
  act(() => main(/Đỗ Khải/u).focus());
  await door.finish(aResult([nam, hoa]));
  expect(main(/Lê Thị Hòa/u)).toHaveFocus();
});

test("more than five of one cause are one row, which opens", async () => {
  const alike = Array.from({ length: 7 }, (_, at) =>
    aSpelling({
      subject: { kind: "person", name: `Người ${at}` },
      place: { sheet: "ĐK cá nhân", row: at + 9, column: 7 },
      causes: ["w"],
      fix: { value: "x" },
    }),
  );
  const { user } = await opened(alike);
  expect(rows()).toHaveLength(2);
  expect(rows()[1]).toHaveTextContent(/· 7 ô/u);
  expect(within(rows()[1]!).getByRole("button", { name: /^Xem sửa 7: / })).toHaveTextContent("Xem sửa 7");
  await user.click(within(rows()[1]!).getAllByRole("button")[0]!);
  expect(rows()).toHaveLength(9);
  expect(rows()[2]).toHaveAttribute("aria-level", "3");
});

test("an edited cell's row says so, and waits", async () => {
  const { door } = await opened();
  door.officerTypes({ address: "G14", area: { firstRow: 14, lastRow: 14, firstColumn: 7, lastColumn: 7 } });
  expect(main(/Lê Thị Hòa/u)).toHaveTextContent("Đã sửa, chờ kiểm tra.");
  expect(main(/Mai Thành Nam/u)).not.toHaveTextContent("Đã sửa");
});

test("a check keeps search, groups and place; a finding that is gone leaves one before the next", async () => {
  const pane = await opened();
  await pane.user.click(button("Sau"));
  await pane.user.click(button("Sau"));
  await check(pane, [nam, khai]);
  expect(screen.getByText("1/2")).toBeVisible();
  await pane.user.click(button("Sau"));
  expect(pane.door.jumps.at(-1)).toEqual(["ĐK cá nhân", 20, 7]);
});

test("of three thousand only those near what is seen are in the page, and the keyboard reaches the last", async () => {
  const many = Array.from({ length: 3000 }, (_, at) => of(`Người ${at}`, at + 10, { unit: first }));
  const { user } = await opened(many);
  expect(grid()).toHaveAttribute("aria-rowcount", "3001");
  expect(rows().length).toBeLessThan(60);
  expect(document.querySelectorAll("*").length).toBeLessThan(1500);
  act(() => rows()[0]!.querySelector("button")!.focus());
  await user.keyboard("{End}");
  expect(document.activeElement).toHaveTextContent("Người 2999");
  expect(document.activeElement!.closest("[role=row]")).toHaveAttribute("aria-rowindex", "3001");
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement).toHaveTextContent("Người 2998");
  // The page is scrolled: other rows come, and what has the keyboard stays.
  jest.spyOn(grid(), "getBoundingClientRect").mockReturnValue({ top: -44 * 1000 } as DOMRect);
  fireEvent.scroll(document);
  expect(rows().map((row) => Number(row.getAttribute("aria-rowindex")))).toContain(1001);
  expect(document.activeElement).toHaveTextContent("Người 2998");
});

test("where one was is there again when the pane is opened anew", async () => {
  const store = aStore();
  const pane = await openPane({ store });
  await check(pane, three);
  await pane.user.selectOptions(screen.getByLabelText("Nhóm theo"), "Trang tính");
  await pane.user.type(screen.getByRole("textbox", { name: /^Tìm tên/u }), "mai");
  await pane.user.click(button("Sau"));
  pane.unmount();
  const again = await openPane({ store });
  await check(again, three);
  expect(screen.getByLabelText("Nhóm theo")).toHaveValue("sheet");
  expect(screen.getByRole("textbox", { name: /^Tìm tên/u })).toHaveValue("mai");
  expect(screen.getByText("1/1")).toBeVisible();
});

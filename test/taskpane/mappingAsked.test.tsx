/** @jest-environment jsdom */
/** The page «Cách đọc sổ» about lists that are asked about as a whole: every question can be answered there. */
import "@testing-library/jest-dom";
import { sheetOf, workbookOf, type GridCell } from "../support/grids";
import { reading } from "./support";
import { button, fold, list, openPage, page, saved as gone, settled, shown } from "./mappingSupport";

const NAMES = ["Mai Thành Nam", "Đỗ Ngọc Ánh", "Lê Thu Hà", "Vũ Minh Quân"];
const rowsOf = (names: readonly string[], ...more: readonly string[]): GridCell[][] =>
  names.map((name, index): GridCell[] => [index + 1, name, "Báo Thanh tra", ...more]);
const register = sheetOf("Đăng ký", [
  ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu"],
  ...rowsOf(NAMES, "HTTNV", "LĐTT"),
]);
const initiatives = (...names: readonly string[]) =>
  sheetOf("Sáng kiến", [
    ["DANH SÁCH ĐĂNG KÝ SÁNG KIẾN"],
    ["STT", "Họ và tên", "Đơn vị", "Danh hiệu", "Tên sáng kiến"],
    ...rowsOf(names, "LĐTT", "Cải tiến quy trình"),
  ]);
const pupils = sheetOf("Lớp", [
  ["STT", "Họ và tên", "Lớp", "Xếp loại"],
  ...["Ngô An", "Bùi Bảo", "Cao Chi"].map((name, index): GridCell[] => [index + 1, name, "9A", "HTTNV"]),
]);
const unclear = sheetOf("DS", [
  ["DANH SÁCH ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN, CHIẾN SĨ THI ĐUA CƠ SỞ"],
  ["STT", "Họ và tên", "Đơn vị", "Xếp loại"],
  ...rowsOf(NAMES, "HTTNV"),
]);

type Pane = Awaited<ReturnType<typeof openPage>>;
const questions = ({ door }: Pane): readonly string[] =>
  reading(door.book, door.remembered).questions.map(({ kind }) => kind);
async function saved(pane: Pane): Promise<void> {
  await settled();
  await pane.user.click(button("Lưu và kiểm tra"));
  await gone(pane);
}

describe.each([
  ["initiatives of people of the register", workbookOf(register, initiatives(...NAMES.slice(0, 3))), "samePeople"],
  [
    "initiatives with somebody who is in no register",
    workbookOf(register, initiatives(...NAMES, "Hồ Lạ")),
    "samePeople",
  ],
  ["a list that may be of pupils", workbookOf(register, pupils), "othersList"],
])("%s", (_, cells, question) => {
  const sheet = cells.sheets[1]!.name;

  test("is open in the dialog until the officer says that it does not count", async () => {
    const pane = await openPage({ cells });
    expect(questions(pane)).toEqual([question]);
    expect(fold(sheet)).toHaveTextContent("Chưa rõ là bảng gìcần hỏi lại: 1");
    const kind = list("Bảng này là");
    expect(shown(kind)).toBe("Chưa rõ là bảng gì");
    await pane.user.selectOptions(kind, "notThisCampaign");
    await saved(pane);
    expect(questions(pane)).toEqual([]);
    expect(pane.door.remembered.tables).toMatchObject([{ kind: "notThisCampaign" }]);
  });

  test("is counted when the officer says that it leads", async () => {
    const pane = await openPage({ cells });
    await pane.user.selectOptions(list("Bảng này là"), "people");
    await saved(pane);
    expect(questions(pane)).not.toContain(question === "othersList" ? question : "none");
    const { sheets } = reading(pane.door.book, pane.door.remembered);
    expect(sheets.find((each) => each.sheet === sheet)!.taken).toEqual(["people"]);
  });
});

test("a list whose title names several titles: the title of all is chosen", async () => {
  const pane = await openPage({ cells: workbookOf(unclear) });
  expect(questions(pane)).toEqual(["titlesUnclear"]);
  expect(fold("DS")).toHaveTextContent("cần hỏi lại: 1");
  expect(list("Mọi người trong bảng đăng ký")).toHaveAccessibleDescription(/chưa rõ ai đăng ký danh hiệu nào/);
  await pane.user.selectOptions(list("Mọi người trong bảng đăng ký"), "cstdcs");
  expect(fold("DS")).not.toHaveTextContent("cần hỏi lại");
  await saved(pane);
  expect(questions(pane)).toEqual([]);
  expect(pane.door.remembered.tables).toMatchObject([{ title: "cstdcs", kind: null }]);
});

test("and it can be taken back, or the table confirmed as it is read", async () => {
  const first = await openPage({ cells: workbookOf(unclear) });
  await first.user.selectOptions(list("Mọi người trong bảng đăng ký"), "cstdcs");
  await first.user.selectOptions(list("Mọi người trong bảng đăng ký"), "");
  expect(fold("DS")).toHaveTextContent("cần hỏi lại: 1");
  await first.user.click(page().getByLabelText("Đã xem: đọc bảng này như vậy là đúng"));
  await saved(first);
  expect(questions(first)).toEqual([]);
  expect(first.door.remembered.tables[0]).not.toHaveProperty("title");
});

test("a column may hold titles with ratings", async () => {
  await openPage({ cells: workbookOf(register) });
  const options = [...list("Cột E «Danh hiệu» là").querySelectorAll("option")].map((one) => one.textContent);
  expect(options).toContain("Danh hiệu thi đua, kèm Xếp loại");
});

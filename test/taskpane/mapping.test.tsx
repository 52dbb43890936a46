/** @jest-environment jsdom */
/** The page «Cách đọc sổ» over the real reader: what it shows, what the officer chooses in it. */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { mappingEn } from "../../src/messages/en/paneMapping";
import { mappingVi } from "../../src/messages/vi/paneMapping";
import { sheetOf, workbookOf } from "../support/grids";
import { aResult, aStore, check, HeldDoor, openPane, reading, toTab } from "./support";

import {
  area,
  book,
  button,
  collectives,
  fold,
  list,
  openPage,
  openQuestions,
  page,
  people,
  saved,
  settled,
  shown,
  unfold,
  words,
} from "./mappingSupport";

describe.each(["vi", "en"] as const)("in %s", (language) => {
  test("axe finds nothing on the page with every table unfolded, nor in its questions", async () => {
    const pane = await openPage({ language });
    await pane.user.click(fold(area.collectives));
    expect(await axe(document.body, { rules: { region: { enabled: true } } })).toHaveNoViolations();
    await pane.user.selectOptions(page().getAllByLabelText(words[language].kind)[0]!, "notThisCampaign");
    await pane.user.click(page().getByRole("button", { name: words[language].back }));
    await screen.findByRole("alertdialog");
    expect(await axe(document.body)).toHaveNoViolations();
  });

  test("a check with open questions offers the page without forcing it", async () => {
    const door = new HeldDoor();
    door.book = book;
    const pane = await openPane({ door, language });
    await check(pane, [], { reading: reading(book) });
    await toTab(pane, "overview");
    expect(screen.getByText(words[language].ask, { selector: "p" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: words[language].title })).not.toBeInTheDocument();
    await pane.user.click(button(words[language].see));
    await waitFor(() => expect(screen.getByRole("heading", { name: words[language].title })).toHaveFocus());
  });

  test("every list and field has a label, every label in this language", async () => {
    const pane = await openPage({ language });
    await pane.user.click(fold(area.collectives));
    for (const control of [...page().getAllByRole("combobox"), ...page().getAllByRole("checkbox")])
      expect(control).toHaveAccessibleName();
    expect(list(language === "vi" ? "Cột B «Họ và tên» là" : "Column B “Họ và tên” is")).toHaveAccessibleDescription(
      language === "vi"
        ? /^Chắc chắn, theo tiêu đề cột\. Thí dụ: Mai Thành Nam; /
        : /^Sure, by the column's header\. For example: Mai Thành Nam; /,
    );
  });
});

test("every text of the page has the same places in both languages", () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const key of Object.keys(mappingVi) as (keyof typeof mappingVi)[])
    expect([key, places(mappingEn[key])]).toEqual([key, places(mappingVi[key])]);
});

describe("the page shows how the workbook is read", () => {
  test("table by table: kind, header rows, unit, and every column with its meaning and how sure that is", async () => {
    await openPage();
    expect(
      page()
        .getAllByRole("heading", { level: 4 })
        .map((one) => one.textContent),
    ).toEqual([`${area.people}: Cá nhâncần hỏi lại: 1`, `${area.collectives}: Tập thể`]);
    expect(shown(list("Bảng này là"))).toBe("Cá nhân");
    expect(shown(list("Tiêu đề từ dòng"))).toMatch(/^2: STT \| Họ và tên \| Đơn vị/);
    expect(shown(list("Cả bảng là của"))).toBe("Theo từng dòng trong bảng");
    expect(shown(list("Cột B «Họ và tên» là"))).toBe("Họ và tên");
    expect(shown(list("Cột D «Xếp loại» là"))).toBe("Xếp loại");
    const unknown = list("Cột F «Khu vực trực ban» là");
    expect(shown(unknown)).toBe("Không đọc cột này");
    expect(unknown).toHaveAccessibleDescription(
      /Chưa rõ là gì, nên chưa đọc\. Thí dụ: Khu A; Khu B; .*Cần hỏi lại: cột có dữ liệu nhưng chưa rõ là gì\./,
    );
  });

  test("the table that asks something is open at first, the others are folded", async () => {
    await openPage({ cells: workbookOf(collectives, people) });
    expect(fold(area.people)).toHaveAttribute("aria-expanded", "true");
    expect(fold(area.collectives)).toHaveAttribute("aria-expanded", "false");
  });

  test("a column offers what it may be first, then everything of its kind, each once", async () => {
    await openPage();
    const options = within(list("Cột E «Danh hiệu» là"))
      .getAllByRole("option")
      .map((one) => one.textContent);
    expect(options[0]).toBe("Danh hiệu thi đua");
    expect(options).toEqual(
      expect.arrayContaining([
        "Không đọc cột này",
        "Sáng kiến, đề tài",
        "Họ và tên, kèm Chức vụ",
        "Đánh dấu: Hoàn thành tốt nhiệm vụ",
        "Đánh dấu: Lao động tiên tiến",
      ]),
    );
    expect(new Set(options).size).toBe(options.length);
  });
});

describe("what the officer chooses", () => {
  test("a column's meaning is kept with the headers it was chosen for, and nothing else is", async () => {
    const pane = await openPage();
    await pane.user.selectOptions(list("Cột F «Khu vực trực ban» là"), "Ghi chú");
    expect(list("Cột F «Khu vực trực ban» là")).toHaveAccessibleDescription(/^Vừa chọn lại\./);
    expect(pane.door.saved).toEqual([]);
    await pane.user.click(button("Lưu và kiểm tra"));
    expect(pane.door.saved).toEqual([
      {
        tables: [
          {
            headers: ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu", "Khu vực trực ban"],
            headerRows: 1,
            place: { sheet: "ĐK cá nhân", nth: 1 },
            kind: null,
            unit: null,
            columns: [{ header: "Khu vực trực ban", field: "note", mark: null, year: null }],
          },
        ],
        onlyUnit: null,
      },
    ]);
    expect(reading(book, pane.door.remembered).questions).toEqual([]);
  });

  test("saving checks at once, and its result ends the questions", async () => {
    const pane = await openPage();
    await pane.user.selectOptions(list("Cột F «Khu vực trực ban» là"), "Ghi chú");
    await pane.user.click(button("Lưu và kiểm tra"));
    await saved(pane);
    await pane.door.finish(aResult([], { reading: reading(book, pane.door.remembered) }));
    expect(screen.queryByText(words.vi.ask)).not.toBeInTheDocument();
    expect(screen.queryByText("Đã lưu cách đọc sổ.")).not.toBeInTheDocument();
  });

  test("«Không thuộc đợt này» takes the table out and says what that means", async () => {
    const pane = await openPage();
    await pane.user.selectOptions(list("Bảng này là"), "Không thuộc đợt này");
    expect(page().getByText("Bảng này không được kiểm tra và không tính vào số liệu.")).toBeVisible();
    expect(page().queryByLabelText(/^Cột/)).not.toBeInTheDocument();
    await pane.user.click(button("Lưu và kiểm tra"));
    const [saved] = pane.door.saved;
    expect(saved?.tables).toEqual([
      expect.objectContaining({ kind: "notThisCampaign", place: { sheet: "ĐK cá nhân", nth: 1 } }),
    ]);
    expect(reading(book, saved).sheets.map(({ sheet, skipped }) => [sheet, skipped])).toEqual([
      ["ĐK cá nhân", "notThisCampaign"],
      ["ĐK tập thể", null],
    ]);
  });

  test("another kind reads the table anew under that kind", async () => {
    const pane = await openPage();
    await pane.user.click(fold(area.people));
    await pane.user.click(fold(area.collectives));
    await unfold(pane);
    expect(shown(list("Cột B «Tên tập thể» là"))).toBe("Tên tập thể");
    await pane.user.selectOptions(list("Bảng này là"), "Chỉ tiêu");
    await settled();
    expect(pane.door.trials.at(-1)?.mapping.tables).toEqual([
      expect.objectContaining({ kind: "targets", columns: [] }),
    ]);
    expect(
      within(list("Cột D «Số người» là"))
        .getAllByRole("option")
        .map((one) => one.textContent),
    ).toContain("Tổng số người");
    expect(within(list("Cột D «Số người» là")).queryByRole("option", { name: "Chức vụ" })).not.toBeInTheDocument();
  });

  test("other header rows read the table anew, and are kept with its new headers", async () => {
    const pane = await openPage({
      cells: workbookOf(
        sheetOf("ĐK cá nhân", [["Biểu 1", "a", "b", "c", "d"], ...people.values.slice(1).map((row) => [...row])]),
      ),
    });
    await pane.user.selectOptions(list("Tiêu đề từ dòng"), "1");
    await settled();
    expect(pane.door.trials.at(-1)?.headerRows).toEqual([{ sheet: "ĐK cá nhân", rows: [1, 2] }]);
    expect(list("Cột B «a / Họ và tên» là")).toBeVisible();
    await pane.user.click(button("Lưu và kiểm tra"));
    expect(pane.door.saved[0]?.tables).toEqual([
      expect.objectContaining({ headerRows: 2, headers: expect.arrayContaining(["a / Họ và tên"]) }),
    ]);
    expect(reading(pane.door.book, pane.door.remembered).described[0]?.headerRows).toEqual([1, 2]);
  });

  test("the unit of a whole table", async () => {
    const pane = await openPage();
    await pane.user.selectOptions(list("Cả bảng là của"), "Báo Thanh tra");
    await pane.user.click(button("Lưu và kiểm tra"));
    expect(pane.door.saved[0]?.tables[0]).toMatchObject({ unit: "Báo Thanh tra", kind: null, columns: [] });
  });

  test("«Sổ này chỉ của một đơn vị», and hidden sheets", async () => {
    const pane = await openPage();
    const scope = list("Sổ này chỉ của một đơn vị:");
    expect(within(scope).getAllByRole("option")).toHaveLength(6);
    await pane.user.selectOptions(scope, "Báo Thanh tra");
    await pane.user.click(page().getByLabelText("Đọc cả các trang tính đang ẩn"));
    await settled();
    await pane.user.click(button("Lưu và kiểm tra"));
    expect(pane.door.saved).toEqual([{ tables: [], onlyUnit: "Báo Thanh tra", includeHiddenSheets: true }]);
  });

  test("«đọc như vậy là đúng» answers a table's questions", async () => {
    const pane = await openPage();
    await pane.user.click(page().getByLabelText("Đã xem: đọc bảng này như vậy là đúng"));
    expect(list("Cột F «Khu vực trực ban» là")).not.toHaveAccessibleDescription(/Cần hỏi lại/);
    await pane.user.click(button("Lưu và kiểm tra"));
    expect(reading(book, pane.door.remembered).questions).toEqual([]);
  });

  test("two columns for one field, and a table that nobody stands in, are said before saving", async () => {
    const pane = await openPage();
    await pane.user.selectOptions(list("Cột F «Khu vực trực ban» là"), "Xếp loại");
    expect(page().getByText("Hai cột trở lên cùng là «Xếp loại»: D, F. Đề nghị chỉ chọn một.")).toBeVisible();
    await pane.user.selectOptions(list("Cột B «Họ và tên» là"), "Không đọc cột này");
    expect(page().getByText(/Chưa cột nào là «Họ và tên», nên bảng này chưa đọc được/)).toBeVisible();
  });

  test("a history column can be one year's", async () => {
    const pane = await openPage();
    await pane.user.selectOptions(list("Cột F «Khu vực trực ban» là"), "Thành tích các năm trước");
    await pane.user.type(page().getByRole("spinbutton", { name: "Cột F: thành tích của năm" }), "2020");
    await pane.user.click(button("Lưu và kiểm tra"));
    expect(pane.door.saved[0]?.tables[0]?.columns).toEqual([
      { header: "Khu vực trực ban", field: "history", mark: null, year: 2020 },
    ]);
  });

  test("a mark column of two meanings stays a question until one is chosen", async () => {
    const marks = workbookOf(
      sheetOf("Khen thưởng", [
        ["STT", "Đơn vị", "Bằng khen TTCP", "Cờ thi đua của Chính phủ"],
        [1, "Báo Thanh tra", "x", ""],
        [2, "Tạp chí Thanh tra", "x", "x"],
      ]),
    );
    const pane = await openPage({ cells: marks });
    const column = list("Cột C «Bằng khen TTCP» là");
    expect(column).toHaveAccessibleDescription(/Cần hỏi lại: tiêu đề này có hai cách hiểu\./);
    await pane.user.click(page().getByLabelText(/^Đã xem/));
    expect(column).toHaveAccessibleDescription(/Cần hỏi lại: tiêu đề này có hai cách hiểu\./);
    await pane.user.selectOptions(column, "Đánh dấu: Bằng khen của Thủ tướng Chính phủ");
    expect(column).not.toHaveAccessibleDescription(/Cần hỏi lại/);
    await pane.user.click(button("Lưu và kiểm tra"));
    expect(pane.door.saved[0]?.tables[0]?.columns).toContainEqual({
      header: "Bằng khen TTCP",
      field: null,
      mark: { kind: "award", award: "bkThuTuong" },
      year: null,
    });
    expect(reading(marks, pane.door.remembered).questions).toEqual([]);
  });
});

describe("what is asked, one question at a time", () => {
  test("its column is selected in the sheet, the likely answers stand to choose from, and what would come of it is said", async () => {
    const pane = await openQuestions();
    expect(
      screen.getByRole("heading", { level: 3, name: /^Câu 1\/1: ĐK cá nhân, cột F «Khu vực trực ban»$/ }),
    ).toBeVisible();
    expect(pane.door.jumps.at(-1)).toEqual(["ĐK cá nhân", 2, 6]);
    const answers = () => within(screen.getByRole("radiogroup", { name: "Câu trả lời" })).getAllByRole("radio");
    expect(answers().every((answer) => !(answer as HTMLInputElement).checked)).toBe(true);
    expect(screen.getByText(/^Thí dụ: Khu A; Khu B/)).toBeVisible();
    await pane.user.click(screen.getByRole("radio", { name: "Nội dung khác…" }));
    await pane.user.selectOptions(list("Chọn nội dung"), "Ghi chú");
    await settled();
    expect(screen.getByText("Nếu chọn vậy: bảng này đọc được 4 dòng; không còn chỗ nào cần hỏi.")).toBeVisible();
    expect(screen.getByText("Đã trả lời hết. Bấm «Lưu và kiểm tra» để áp dụng.")).toBeVisible();
    expect(pane.door.saved).toEqual([]);
    await pane.user.click(button("Lưu và kiểm tra"));
    await saved(pane);
    expect(pane.door.remembered.tables[0]?.columns).toEqual([
      { header: "Khu vực trực ban", field: "note", mark: null, year: null },
    ]);
  });

  test("that a column is not read is an answer like others", async () => {
    const pane = await openQuestions();
    await pane.user.click(screen.getByRole("radio", { name: /^Không đọc cột này/ }));
    await settled();
    expect(screen.getByRole("radio", { name: /^Không đọc cột này/ })).toBeChecked();
    await pane.user.click(button("Lưu và kiểm tra"));
    await saved(pane);
    expect(reading(book, pane.door.remembered).questions).toEqual([]);
  });

  test("several are gone through; what is skipped stays as it is read", async () => {
    const second = sheetOf(
      "ĐK khác",
      [...people.values.slice(0, 2), ...people.values.slice(3)].map((row) => [...row]),
    );
    const pane = await openQuestions({ cells: workbookOf(people, second) });
    const count = reading(workbookOf(people, second)).questions.length;
    expect(count).toBeGreaterThan(1);
    await pane.user.click(button("Bỏ qua"));
    expect(screen.getByRole("heading", { level: 3, name: new RegExp(`^Câu 2/${count}:`) })).toBeVisible();
    expect(pane.door.jumps.at(-1)?.[0]).toBe("ĐK khác");
    await pane.user.click(button("Câu trước"));
    expect(pane.door.jumps.at(-1)?.[0]).toBe("ĐK cá nhân");
  });

  test("what was chosen and not saved is there again when the pane is opened anew", async () => {
    const store = aStore();
    const pane = await openQuestions({ store });
    await pane.user.click(screen.getByRole("radio", { name: /^Không đọc cột này/ }));
    await settled();
    pane.unmount();
    const door = new HeldDoor();
    door.book = book;
    const again = await openPane({ store, door });
    await settled();
    expect(screen.getByText("Không có chỗ nào cần hỏi lại về cách đọc sổ.")).toBeVisible();
    await again.user.click(button("Lưu và kiểm tra"));
    await waitFor(() => expect(door.lastRun.verb).toBe("check"));
    expect(reading(book, door.remembered).questions).toEqual([]);
  });

  test("a long figure above a table reads as a figure", async () => {
    const cells = workbookOf(
      sheetOf("ĐK cá nhân", [["Tỷ lệ", 0.358974358974359], ...people.values.slice(1).map((row) => [...row])]),
    );
    await openPage({ cells });
    expect(
      within(list("Tiêu đề từ dòng"))
        .getAllByRole("option")
        .map((one) => one.textContent),
    ).toContain("1: Tỷ lệ | 0,36");
  });

  test("a table that nobody found is pointed at", async () => {
    const hidden = workbookOf(
      people,
      sheetOf("Khác", [["Ghi chú chung"], ["Tên", "Hạng", "Ký"], ["Lê Thu Hà", "A", "x"], ["Vũ Minh Quân", "B", ""]]),
    );
    const pane = await openQuestions({ cells: hidden });
    pane.door.selection = { sheet: "Khác", row: 2, column: 1, rows: 1 };
    await pane.user.click(button("Chỉ vào bảng…"));
    await settled();
    expect(pane.door.trials.at(-1)?.headerRows).toEqual([{ sheet: "Khác", rows: [2] }]);
    await unfold(pane);
    expect(fold("Khác · A2:C4")).toBeVisible();
    pane.door.selection = new Error("several areas");
    await pane.user.click(button("Chỉ vào bảng…"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Chưa biết đang chọn ô nào");
  });
});

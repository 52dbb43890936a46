/** @jest-environment jsdom */
/** The mapping dialog over the real reader: what it shows, what it keeps. */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { WorkbookMapping } from "../../src/domain/registration/model/decisions";
import { mappingEn } from "../../src/messages/en/paneMapping";
import { mappingVi } from "../../src/messages/vi/paneMapping";
import { ActionError, WorkbookError } from "../../src/actions";
import { sheetOf, workbookOf } from "../support/grids";
import { aFinding, aResult, check, HeldDoor, openPane, reading } from "./support";

expect.extend(toHaveNoViolations);
beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));

const people = sheetOf("ĐK cá nhân", [
  ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021"],
  ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu", "Điểm cộng nội bộ"],
  [1, "Mai Thành Nam", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu A"],
  [2, "Đỗ Ngọc Ánh", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu B"],
  [3, "Lê Thu Hà", "Tạp chí Thanh tra", "Hoàn thành xuất sắc nhiệm vụ", "Chiến sĩ thi đua cơ sở", "Khu C"],
  [4, "Vũ Minh Quân", "Tạp chí Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu D"],
]);
const collectives = sheetOf("ĐK tập thể", [
  ["STT", "Tên tập thể", "Đơn vị", "Số người", "Danh hiệu"],
  [1, "Phòng Trị sự", "Báo Thanh tra", 7, "Tập thể lao động tiên tiến"],
  [2, "Phòng Biên tập", "Tạp chí Thanh tra", 9, "Tập thể lao động xuất sắc"],
]);
const book = workbookOf(people, collectives);
const area = { people: "ĐK cá nhân · A2:F6", collectives: "ĐK tập thể · A1:E3" };

const words = {
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

// By element where a role was tested once: the lists hold hundreds of entries, and finding a role in jsdom asks each
// of them.
const button = (name: string | RegExp) =>
  screen.getByText(name, { selector: "dialog button, button:not(dialog *), button span" });
const theDialog = () => document.querySelector<HTMLElement>("dialog:not([role])")!;
const dialog = () => within(theDialog());
const fold = (title: string) =>
  dialog()
    .getByText((text) => text.startsWith(title), { selector: "h3 button span" })
    .closest("button")!;
const list = (name: string) => dialog().getByLabelText(name, { selector: "select" });
const gone = () => waitFor(() => expect(theDialog()).toBeNull());
const shown = (select: HTMLElement) => (select as HTMLSelectElement).selectedOptions[0]?.textContent;

async function openDialog({
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
const settled = () => act(async () => undefined);

describe.each(["vi", "en"] as const)("in %s", (language) => {
  test("axe finds nothing in the dialog with every table unfolded, nor in its questions", async () => {
    const pane = await openDialog({ language });
    await pane.user.click(fold(area.collectives));
    expect(await axe(document.body, { rules: { region: { enabled: true } } })).toHaveNoViolations();
    await pane.user.selectOptions(dialog().getAllByLabelText(words[language].kind)[0]!, "notThisCampaign");
    await pane.user.keyboard("{Escape}");
    await screen.findByRole("alertdialog");
    expect(await axe(document.body)).toHaveNoViolations();
  });

  test("a check with open questions offers the dialog without forcing it", async () => {
    const door = new HeldDoor();
    door.book = book;
    const pane = await openPane({ door, language });
    await check(pane, [], { reading: reading(book) });
    expect(screen.getByText(words[language].ask, { selector: "p" })).toBeVisible();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await pane.user.click(button(words[language].see));
    expect(await screen.findByRole("dialog")).toHaveAttribute("aria-modal", "true");
  });

  test("every list and field has a label, every label in this language", async () => {
    const pane = await openDialog({ language });
    await pane.user.click(fold(area.collectives));
    for (const control of [...dialog().getAllByRole("combobox"), ...dialog().getAllByRole("checkbox")])
      expect(control).toHaveAccessibleName();
    expect(list(language === "vi" ? "Cột B «Họ và tên» là" : "Column B “Họ và tên” is")).toHaveAccessibleDescription(
      language === "vi"
        ? /^Chắc chắn, theo tiêu đề cột\. Thí dụ: Mai Thành Nam; /
        : /^Sure, by the column's header\. For example: Mai Thành Nam; /,
    );
  });
});

test("every text of the dialog has the same places in both languages", () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const key of Object.keys(mappingVi) as (keyof typeof mappingVi)[])
    expect([key, places(mappingEn[key])]).toEqual([key, places(mappingVi[key])]);
});

describe("the dialog shows how the workbook is read", () => {
  test("table by table: kind, header rows, unit, and every column with its meaning and how sure that is", async () => {
    await openDialog();
    expect(
      dialog()
        .getAllByRole("heading", { level: 3 })
        .map((one) => one.textContent),
    ).toEqual([`${area.people}: Cá nhâncần hỏi lại: 1`, `${area.collectives}: Tập thể`]);
    expect(shown(list("Bảng này là"))).toBe("Cá nhân");
    expect(shown(list("Tiêu đề từ dòng"))).toMatch(/^2: STT \| Họ và tên \| Đơn vị/);
    expect(shown(list("Cả bảng là của"))).toBe("Theo từng dòng trong bảng");
    expect(shown(list("Cột B «Họ và tên» là"))).toBe("Họ và tên");
    expect(shown(list("Cột D «Xếp loại» là"))).toBe("Xếp loại");
    const unknown = list("Cột F «Điểm cộng nội bộ» là");
    expect(shown(unknown)).toBe("Không đọc cột này");
    expect(unknown).toHaveAccessibleDescription(
      /Chưa rõ là gì, nên chưa đọc\. Thí dụ: Khu A; Khu B; .*Cần hỏi lại: cột có dữ liệu nhưng chưa rõ là gì\./,
    );
  });

  test("the table that asks something is open at first, the others are folded", async () => {
    await openDialog({ cells: workbookOf(collectives, people) });
    expect(fold(area.people)).toHaveAttribute("aria-expanded", "true");
    expect(fold(area.collectives)).toHaveAttribute("aria-expanded", "false");
  });

  test("a column offers what it may be first, then everything of its kind, each once", async () => {
    await openDialog();
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
    const pane = await openDialog();
    await pane.user.selectOptions(list("Cột F «Điểm cộng nội bộ» là"), "Ghi chú");
    expect(list("Cột F «Điểm cộng nội bộ» là")).toHaveAccessibleDescription(/^Vừa chọn lại\./);
    expect(pane.door.saved).toEqual([]);
    await pane.user.click(button("Lưu"));
    expect(pane.door.saved).toEqual([
      {
        tables: [
          {
            headers: ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu", "Điểm cộng nội bộ"],
            headerRows: 1,
            place: { sheet: "ĐK cá nhân", nth: 1 },
            kind: null,
            unit: null,
            columns: [{ header: "Điểm cộng nội bộ", field: "note", mark: null, year: null }],
          },
        ],
        onlyUnit: null,
      },
    ]);
    expect(reading(book, pane.door.remembered).questions).toEqual([]);
  });

  test("after saving the pane says so, offers to check again with the keyboard on it, and the next check ends it", async () => {
    const pane = await openDialog();
    await pane.user.selectOptions(list("Cột F «Điểm cộng nội bộ» là"), "Ghi chú");
    await pane.user.click(button("Lưu"));
    await gone();
    expect(screen.getByText("Đã lưu cách đọc sổ.")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(
      "Đã lưu cách đọc sổ. Kết quả đang hiện vẫn theo cách đọc trước; đề nghị kiểm tra lại.",
    );
    expect(screen.queryByText(words.vi.ask)).not.toBeInTheDocument();
    await waitFor(() => expect(button("Kiểm tra lại")).toHaveFocus());
    await pane.user.keyboard("{Enter}");
    expect(pane.door.lastRun.verb).toBe("check");
    await pane.door.finish(aResult([], { reading: reading(book, pane.door.remembered) }));
    expect(screen.queryByText("Đã lưu cách đọc sổ.")).not.toBeInTheDocument();
  });

  test("«Không thuộc đợt này» takes the table out and says what that means", async () => {
    const pane = await openDialog();
    await pane.user.selectOptions(list("Bảng này là"), "Không thuộc đợt này");
    expect(dialog().getByText("Bảng này không được kiểm tra và không tính vào số liệu.")).toBeVisible();
    expect(dialog().queryByLabelText(/^Cột/)).not.toBeInTheDocument();
    await pane.user.click(button("Lưu"));
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
    const pane = await openDialog();
    await pane.user.click(fold(area.people));
    await pane.user.click(fold(area.collectives));
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
    const pane = await openDialog({
      cells: workbookOf(
        sheetOf("ĐK cá nhân", [["Biểu 1", "a", "b", "c", "d"], ...people.values.slice(1).map((row) => [...row])]),
      ),
    });
    await pane.user.selectOptions(list("Tiêu đề từ dòng"), "1");
    await settled();
    expect(pane.door.trials.at(-1)?.headerRows).toEqual([{ sheet: "ĐK cá nhân", rows: [1, 2] }]);
    expect(list("Cột B «a / Họ và tên» là")).toBeVisible();
    await pane.user.click(button("Lưu"));
    expect(pane.door.saved[0]?.tables).toEqual([
      expect.objectContaining({ headerRows: 2, headers: expect.arrayContaining(["a / Họ và tên"]) }),
    ]);
    expect(reading(pane.door.book, pane.door.remembered).described[0]?.headerRows).toEqual([1, 2]);
  });

  test("the unit of a whole table", async () => {
    const pane = await openDialog();
    await pane.user.selectOptions(list("Cả bảng là của"), "Báo Thanh tra");
    await pane.user.click(button("Lưu"));
    expect(pane.door.saved[0]?.tables[0]).toMatchObject({ unit: "Báo Thanh tra", kind: null, columns: [] });
  });

  test("«Sổ này chỉ của một đơn vị», and hidden sheets", async () => {
    const pane = await openDialog();
    const scope = list("Sổ này chỉ của một đơn vị:");
    expect(within(scope).getAllByRole("option")).toHaveLength(6);
    await pane.user.selectOptions(scope, "Báo Thanh tra");
    await pane.user.click(dialog().getByLabelText("Đọc cả các trang tính đang ẩn"));
    await settled();
    await pane.user.click(button("Lưu"));
    expect(pane.door.saved).toEqual([{ tables: [], onlyUnit: "Báo Thanh tra", includeHiddenSheets: true }]);
  });

  test("«đọc như vậy là đúng» answers a table's questions", async () => {
    const pane = await openDialog();
    await pane.user.click(dialog().getByLabelText("Đã xem: đọc bảng này như vậy là đúng"));
    expect(dialog().queryByText("Cần hỏi lại:")).not.toBeInTheDocument();
    await pane.user.click(button("Lưu"));
    expect(reading(book, pane.door.remembered).questions).toEqual([]);
  });

  test("two columns for one field, and a table that nobody stands in, are said before saving", async () => {
    const pane = await openDialog();
    await pane.user.selectOptions(list("Cột F «Điểm cộng nội bộ» là"), "Xếp loại");
    expect(dialog().getByText("Hai cột trở lên cùng là «Xếp loại»: D, F. Đề nghị chỉ chọn một.")).toBeVisible();
    await pane.user.selectOptions(list("Cột B «Họ và tên» là"), "Không đọc cột này");
    expect(dialog().getByText(/Chưa cột nào là «Họ và tên», nên bảng này chưa đọc được/)).toBeVisible();
  });

  test("a history column can be one year's", async () => {
    const pane = await openDialog();
    await pane.user.selectOptions(list("Cột F «Điểm cộng nội bộ» là"), "Thành tích các năm trước");
    await pane.user.type(dialog().getByRole("spinbutton", { name: "Cột F: thành tích của năm" }), "2020");
    await pane.user.click(button("Lưu"));
    expect(pane.door.saved[0]?.tables[0]?.columns).toEqual([
      { header: "Điểm cộng nội bộ", field: "history", mark: null, year: 2020 },
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
    const pane = await openDialog({ cells: marks });
    const column = list("Cột C «Bằng khen TTCP» là");
    expect(column).toHaveAccessibleDescription(/Cần hỏi lại: tiêu đề này có hai cách hiểu\./);
    await pane.user.click(dialog().getByLabelText(/^Đã xem/));
    expect(column).toHaveAccessibleDescription(/Cần hỏi lại: tiêu đề này có hai cách hiểu\./);
    await pane.user.selectOptions(column, "Đánh dấu: Bằng khen của Thủ tướng Chính phủ");
    expect(column).not.toHaveAccessibleDescription(/Cần hỏi lại/);
    await pane.user.click(button("Lưu"));
    expect(pane.door.saved[0]?.tables[0]?.columns).toContainEqual({
      header: "Bằng khen TTCP",
      field: null,
      mark: { kind: "award", award: "bkThuTuong" },
      year: null,
    });
    expect(reading(marks, pane.door.remembered).questions).toEqual([]);
  });
});

const decided: WorkbookMapping = {
  tables: [
    {
      headers: ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu", "Điểm cộng nội bộ"],
      headerRows: 1,
      place: { sheet: "ĐK cá nhân", nth: 1 },
      kind: null,
      unit: null,
      columns: [{ header: "Điểm cộng nội bộ", field: "note", mark: null, year: null }],
    },
    {
      headers: ["STT", "Tên tập thể", "Đơn vị", "Số người", "Danh hiệu"],
      headerRows: 1,
      place: { sheet: "ĐK tập thể", nth: 1 },
      kind: "notThisCampaign",
      unit: null,
      columns: [],
    },
  ],
  onlyUnit: null,
};

describe("what was decided earlier", () => {
  test("is shown as chosen, is added to, and can be taken back table by table", async () => {
    const pane = await openDialog({ remembered: decided });
    expect(list("Cột F «Điểm cộng nội bộ» là")).toHaveAccessibleDescription(/^Đã chọn\./);
    await pane.user.selectOptions(list("Cột E «Danh hiệu» là"), "Danh hiệu, hình thức khen thưởng");
    await pane.user.click(fold(`${area.collectives}: Không thuộc đợt này`));
    await pane.user.click(dialog().getAllByText("Đặt lại bảng này", { selector: "button" })[1]!);
    expect(dialog().getByText(/^Khi lưu, những gì đã chọn cho bảng này sẽ được bỏ/)).toBeVisible();
    await pane.user.click(button("Lưu"));
    expect(
      pane.door.saved[0]?.tables.map(({ place, columns }) => [
        place?.sheet,
        columns.map(({ header, field }) => [header, field]),
      ]),
    ).toEqual([
      [
        "ĐK cá nhân",
        [
          ["Danh hiệu", "titleOrAward"],
          ["Điểm cộng nội bộ", "note"],
        ],
      ],
    ]);
  });

  test("goes altogether with «Đặt lại», after a question; before that nothing is lost", async () => {
    const pane = await openDialog({ remembered: decided });
    await pane.user.click(button("Đặt lại"));
    const question = () => within(screen.getByRole("alertdialog", { name: "Đặt lại cách đọc sổ?" }));
    await waitFor(() => expect(question().getByRole("button", { name: "Giữ lựa chọn" })).toHaveFocus());
    await pane.user.click(question().getByRole("button", { name: "Giữ lựa chọn" }));
    expect(pane.door.saved).toEqual([]);
    await pane.user.click(button("Đặt lại"));
    await pane.user.click(question().getByRole("button", { name: "Đặt lại" }));
    await gone();
    expect(pane.door.saved).toEqual([null]);
    expect(screen.getByText("Đã đặt lại cách đọc sổ.")).toBeVisible();
    await waitFor(() => expect(button("Kiểm tra lại")).toHaveFocus());
  });

  test("there is nothing to reset where nothing was decided", async () => {
    await openDialog();
    expect(dialog().queryByText("Đặt lại", { selector: "button" })).not.toBeInTheDocument();
  });
});

describe("the keyboard", () => {
  test("comes in at the title, goes through everything in reading order, and goes back to the button that opened it", async () => {
    const pane = await openDialog();
    expect(dialog().getByRole("heading", { name: "Cách đọc sổ" })).toHaveFocus();
    const reached: (string | null | undefined)[] = [];
    for (let at = 0; at < 7; at += 1) {
      await pane.user.tab();
      const active = document.activeElement as HTMLInputElement;
      reached.push(active.labels?.[0]?.textContent ?? active.textContent);
    }
    expect(reached).toEqual([
      "Sổ này chỉ của một đơn vị:",
      "Đọc cả các trang tính đang ẩn",
      `${area.people}: Cá nhâncần hỏi lại: 1`,
      "Bảng này là",
      "Tiêu đề từ dòng",
      "đến dòng",
      "Cả bảng là của",
    ]);
    await pane.user.keyboard("{Escape}");
    await gone();
    expect(button("Sửa cách đọc sổ")).toHaveFocus();
    expect(pane.door.saved).toEqual([]);
  });

  test("Escape over unsaved choices asks first", async () => {
    const pane = await openDialog();
    await pane.user.selectOptions(list("Cột F «Điểm cộng nội bộ» là"), "Ghi chú");
    await pane.user.click(button("Đóng"));
    const question = () => within(screen.getByRole("alertdialog", { name: "Bỏ các thay đổi chưa lưu?" }));
    await pane.user.click(question().getByRole("button", { name: "Chọn tiếp" }));
    expect(shown(list("Cột F «Điểm cộng nội bộ» là"))).toBe("Ghi chú");
    await pane.user.click(button("Đóng"));
    await pane.user.click(question().getByRole("button", { name: "Bỏ thay đổi" }));
    await gone();
    expect(pane.door.saved).toEqual([]);
    await waitFor(() => expect(button("Sửa cách đọc sổ")).toHaveFocus());
  });

  test("«Lưu» waits until there is something to save", async () => {
    const pane = await openDialog();
    expect(button("Lưu")).toHaveAttribute("aria-disabled", "true");
    await pane.user.click(button("Lưu"));
    expect(pane.door.saved).toEqual([]);
    expect(dialog().getByText("Chưa có thay đổi nào để lưu.")).toBeVisible();
  });
});

describe("what does not work", () => {
  test("saving that fails is said in the dialog, which keeps what was chosen", async () => {
    const pane = await openDialog();
    pane.door.saveFault = new WorkbookError("cellEditMode", "");
    await pane.user.selectOptions(list("Cột F «Điểm cộng nội bộ» là"), "Ghi chú");
    await pane.user.click(button("Lưu"));
    expect(await dialog().findByText("Excel đang sửa một ô.")).toBeVisible();
    pane.door.saveFault = null;
    await pane.user.click(button("Lưu"));
    await gone();
    expect(pane.door.saved).toHaveLength(1);
  });

  test("a reading anew that fails takes the choice back", async () => {
    const pane = await openDialog();
    pane.door.previewFault = new WorkbookError("connectionLost", "");
    await pane.user.selectOptions(list("Bảng này là"), "Tập thể");
    expect(await dialog().findByText("Mất liên lạc với Excel giữa chừng.")).toBeVisible();
    expect(shown(list("Bảng này là"))).toBe("Cá nhân");
  });

  test("opening that fails is said in the pane, and can be tried again", async () => {
    const door = new HeldDoor();
    door.previewFault = new WorkbookError("cellEditMode", "");
    const pane = await openPane({ door });
    await check(pane, []);
    await pane.user.click(button(/^Đã đọc/));
    await pane.user.click(button("Sửa cách đọc sổ"));
    expect(await screen.findByText("Excel đang sửa một ô.")).toBeVisible();
    door.previewFault = null;
    await pane.user.click(button("Sửa cách đọc sổ"));
    expect(await screen.findByRole("dialog")).toBeInTheDocument();
  });

  test("while the dialog is open no verb runs, not even from the ribbon", async () => {
    const pane = await openDialog();
    pane.door.ribbon("check");
    expect(pane.door.runs).toHaveLength(1);
  });

  test("a workbook without a table that is understood can be told what its table is", async () => {
    const strange = workbookOf(
      sheetOf("Biểu", [
        ["Cột 1", "Cột 2", "Cột 3"],
        ["Mai Thành Nam", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
        ["Đỗ Ngọc Ánh", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
        ["Lê Thu Hà", "Hoàn thành tốt nhiệm vụ", "Chiến sĩ thi đua cơ sở"],
      ]),
    );
    const door = new HeldDoor();
    door.book = strange;
    const pane = await openPane({ door });
    await pane.user.click(button("Kiểm tra"));
    await door.fail(new ActionError("noRegistration", ["Biểu"]));
    await pane.user.click(button("Sửa cách đọc sổ"));
    await screen.findByRole("dialog");
    expect(shown(list("Bảng này là"))).toBe("Chưa rõ là bảng gì");
    await pane.user.selectOptions(list("Bảng này là"), "Cá nhân");
    await settled();
    await pane.user.selectOptions(list("Cột A «Cột 1» là"), "Họ và tên");
    await pane.user.selectOptions(list("Cột B «Cột 2» là"), "Xếp loại");
    await pane.user.selectOptions(list("Cột C «Cột 3» là"), "Danh hiệu thi đua");
    await pane.user.click(button("Lưu"));
    await gone();
    expect(screen.queryByText("Không tìm thấy bảng đăng ký nào trong sổ.")).not.toBeInTheDocument();
    expect(reading(strange, door.remembered).sheets[0]?.tables.map(({ taken, outcome }) => [taken, outcome])).toEqual([
      ["people", "read"],
    ]);
  });
});

describe("«Đã đọc» explains", () => {
  test("why a table was known, what of it was not read, and what lies outside", async () => {
    const cells = workbookOf(
      sheetOf("ĐK cá nhân", [
        ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021"],
        ["Đơn vị: Báo Thanh tra"],
        ["STT", "Họ và tên", "Xếp loại", "Danh hiệu", "Điểm cộng nội bộ"],
        [1, "Mai Thành Nam", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu A"],
        [2, "Đỗ Ngọc Ánh", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu B"],
        ["", "Tổng cộng", 2, 2, ""],
      ]),
    );
    const pane = await openPane();
    await check(pane, [], { reading: reading(cells) });
    await pane.user.click(button(/^Đã đọc/));
    const lines = screen.getByRole("list", { name: "Đã đọc" });
    expect(lines).toHaveTextContent("Cá nhân của Báo Thanh tra: 2 dòng, A3:E6");
    expect(lines).toHaveTextContent(
      "cột B «Họ và tên» cho biết mỗi dòng là của ai; nội dung đăng ký ở cột C «Xếp loại» và D «Danh hiệu».",
    );
    expect(lines).toHaveTextContent("Của Báo Thanh tra, theo các dòng phía trên bảng.");
    expect(lines).toHaveTextContent("Không đọc cột E «Điểm cộng nội bộ»");
    expect(lines).toHaveTextContent("Ngoài các dòng dữ liệu: dòng tổng: 1 (6).");
    expect(lines).toHaveTextContent("Ngoài bảng: dòng tiêu đề, ghi chú: 2 (1–2).");
  });

  test("what the officer excluded, and a choice that could not be followed", async () => {
    const gone: WorkbookMapping["tables"][number] = {
      headers: ["Tên", "Hạng"],
      headerRows: 1,
      kind: "people",
      unit: null,
      columns: [],
    };
    const pane = await openPane();
    await check(pane, [], {
      reading: reading(book, { ...decided, tables: [...decided.tables, gone], onlyUnit: "Báo Thanh tra" }),
    });
    await pane.user.click(button(/^Đã đọc/));
    expect(screen.getByText("Sổ được đọc là sổ của một đơn vị: Báo Thanh tra.")).toBeVisible();
    expect(screen.getByRole("list", { name: "Đã đọc" })).toHaveTextContent(
      "ĐK tập thểA1:E3: Không đọc, vì cán bộ đã đánh dấu «Không thuộc đợt này».",
    );
    expect(screen.getByRole("list", { name: "Lựa chọn không theo được" })).toHaveTextContent("«Tên, Hạng»");
  });
});

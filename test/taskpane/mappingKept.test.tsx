/** @jest-environment jsdom */
/** The page «Cách đọc sổ» over the real reader: what was decided earlier, the keyboard, what does not work, what «Đã đọc» explains. */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import type { WorkbookMapping } from "../../src/domain/registration/model/decisions";
import { ActionError, WorkbookError } from "../../src/actions";
import { sheetOf, workbookOf } from "../support/grids";
import { aResult, check, HeldDoor, openPane, reading, toTab } from "./support";

import {
  area,
  book,
  button,
  fold,
  list,
  openPage,
  openQuestions,
  page,
  saved,
  settled,
  shown,
  unfold,
} from "./mappingSupport";

const decided: WorkbookMapping = {
  tables: [
    {
      headers: ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu", "Khu vực trực ban"],
      headerRows: 1,
      place: { sheet: "ĐK cá nhân", nth: 1 },
      kind: null,
      unit: null,
      columns: [{ header: "Khu vực trực ban", field: "note", mark: null, year: null }],
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
    const pane = await openPage({ remembered: decided });
    expect(list("Cột F «Khu vực trực ban» là")).toHaveAccessibleDescription(/^Đã chọn\./);
    await pane.user.selectOptions(list("Cột E «Danh hiệu» là"), "Danh hiệu, hình thức khen thưởng");
    await pane.user.click(fold(`${area.collectives}: Không thuộc đợt này`));
    await pane.user.click(page().getAllByText("Đặt lại bảng này", { selector: "button" })[1]!);
    expect(page().getByText(/^Khi lưu, những gì đã chọn cho bảng này sẽ được bỏ/)).toBeVisible();
    await pane.user.click(button("Lưu và kiểm tra"));
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
          ["Khu vực trực ban", "note"],
        ],
      ],
    ]);
  });

  test("goes altogether with «Đặt lại», after a question; before that nothing is lost", async () => {
    const pane = await openPage({ remembered: decided });
    await pane.user.click(button("Đặt lại"));
    const question = () => within(screen.getByRole("alertdialog", { name: "Đặt lại cách đọc sổ?" }));
    await waitFor(() => expect(question().getByRole("button", { name: "Giữ lựa chọn" })).toHaveFocus());
    await pane.user.click(question().getByRole("button", { name: "Giữ lựa chọn" }));
    expect(pane.door.saved).toEqual([]);
    await pane.user.click(button("Đặt lại"));
    await pane.user.click(question().getByRole("button", { name: "Đặt lại" }));
    await saved(pane);
    expect(pane.door.saved).toEqual([null]);
  });

  test("there is nothing to reset where nothing was decided", async () => {
    await openPage();
    expect(screen.queryByRole("button", { name: "Đặt lại" })).not.toBeInTheDocument();
  });
});

describe("the keyboard", () => {
  test("comes in at the title, and goes through everything in reading order", async () => {
    const pane = await openQuestions();
    expect(page().getByRole("heading", { name: "Cách đọc sổ" })).toHaveFocus();
    const reached: (string | null | undefined)[] = [];
    for (let at = 0; at < 4; at += 1) {
      await pane.user.tab();
      const active = document.activeElement as HTMLInputElement;
      reached.push(active.labels?.[0]?.textContent ?? active.textContent);
    }
    expect(reached).toEqual([expect.stringMatching(/có thể nhất/), "Câu trước", "Bỏ qua", "Chỉ vào bảng…"]);
    await pane.user.click(page().getByRole("button", { name: "Thiết lập" }));
    expect(pane.door.saved).toEqual([]);
    expect(screen.getByRole("button", { name: "Cách đọc sổ" })).toBeVisible();
  });

  test("going back over unsaved choices asks first", async () => {
    const pane = await openPage();
    await pane.user.selectOptions(list("Cột F «Khu vực trực ban» là"), "Ghi chú");
    const back = () => page().getByRole("button", { name: "Thiết lập" });
    await pane.user.click(back());
    const question = () => within(screen.getByRole("alertdialog", { name: "Bỏ các thay đổi chưa lưu?" }));
    await pane.user.click(question().getByRole("button", { name: "Chọn tiếp" }));
    expect(shown(list("Cột F «Khu vực trực ban» là"))).toBe("Ghi chú");
    await pane.user.click(back());
    await pane.user.click(question().getByRole("button", { name: "Bỏ thay đổi" }));
    expect(screen.queryByText("Có lựa chọn chưa lưu.", { exact: false })).not.toBeInTheDocument();
    expect(pane.door.saved).toEqual([]);
  });

  test("«Lưu và kiểm tra» waits until there is something to save", async () => {
    const pane = await openQuestions();
    expect(button("Lưu và kiểm tra")).toHaveAttribute("aria-disabled", "true");
    await pane.user.click(button("Lưu và kiểm tra"));
    expect(pane.door.saved).toEqual([]);
  });
});

describe("what does not work", () => {
  test("saving that fails is said on the page, which keeps what was chosen", async () => {
    const pane = await openPage();
    pane.door.saveFault = new WorkbookError("cellEditMode", "");
    await pane.user.selectOptions(list("Cột F «Khu vực trực ban» là"), "Ghi chú");
    await pane.user.click(button("Lưu và kiểm tra"));
    expect(await page().findByText("Excel đang sửa một ô.")).toBeVisible();
    pane.door.saveFault = null;
    await pane.user.click(button("Lưu và kiểm tra"));
    await saved(pane);
    expect(pane.door.saved).toHaveLength(1);
  });

  test("a reading anew that fails takes the choice back", async () => {
    const pane = await openPage();
    pane.door.previewFault = new WorkbookError("connectionLost", "");
    await pane.user.selectOptions(list("Bảng này là"), "Tập thể");
    expect(await page().findByText("Mất liên lạc với Excel giữa chừng.")).toBeVisible();
    expect(shown(list("Bảng này là"))).toBe("Cá nhân");
  });

  test("a workbook that cannot be read is said, and can be tried again", async () => {
    const door = new HeldDoor();
    door.previewFault = new WorkbookError("cellEditMode", "");
    const pane = await openPane({ door });
    await toTab(pane, "setup");
    await pane.user.click(screen.getByRole("button", { name: "Cách đọc sổ" }));
    expect(await screen.findByText("Excel đang sửa một ô.")).toBeVisible();
    door.previewFault = null;
    await pane.user.click(button("Thử lại"));
    await settled();
    expect(button("Chỉ vào bảng…")).toBeVisible();
  });

  test("a verb that is asked for meanwhile comes after the reading, and the reading after the verb", async () => {
    const pane = await openPane();
    await pane.door.ribbon("check");
    await toTab(pane, "setup");
    await pane.user.click(screen.getByRole("button", { name: "Cách đọc sổ" }));
    await settled();
    expect(pane.door.trials).toEqual([]);
    await pane.door.finish(aResult([]));
    await settled();
    expect(pane.door.trials).toHaveLength(1);
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
    await settled();
    await unfold(pane);
    expect(shown(list("Bảng này là"))).toBe("Chưa rõ là bảng gì");
    await pane.user.selectOptions(list("Bảng này là"), "Cá nhân");
    await settled();
    await pane.user.selectOptions(list("Cột A «Cột 1» là"), "Họ và tên");
    await pane.user.selectOptions(list("Cột B «Cột 2» là"), "Xếp loại");
    await pane.user.selectOptions(list("Cột C «Cột 3» là"), "Danh hiệu thi đua");
    await pane.user.click(button("Lưu và kiểm tra"));
    await saved(pane);
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
        ["STT", "Họ và tên", "Xếp loại", "Danh hiệu", "Khu vực trực ban"],
        [1, "Mai Thành Nam", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu A"],
        [2, "Đỗ Ngọc Ánh", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến", "Khu B"],
        ["", "Tổng cộng", 2, 2, ""],
      ]),
    );
    const pane = await openPane();
    await check(pane, [], { reading: reading(cells) });
    await toTab(pane, "overview");
    await pane.user.click(button(/^Đã đọc/));
    const lines = screen.getByRole("list", { name: "Đã đọc" });
    expect(lines).toHaveTextContent("Cá nhân của Báo Thanh tra: 2 dòng, A3:E6");
    expect(lines).toHaveTextContent(
      "cột B «Họ và tên» cho biết mỗi dòng là của ai; nội dung đăng ký ở cột C «Xếp loại» và D «Danh hiệu».",
    );
    expect(lines).toHaveTextContent("Của Báo Thanh tra, theo các dòng phía trên bảng.");
    expect(lines).toHaveTextContent("Không đọc cột E «Khu vực trực ban»");
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
    await toTab(pane, "overview");
    await pane.user.click(button(/^Đã đọc/));
    expect(screen.getByText("Sổ được đọc là sổ của một đơn vị: Báo Thanh tra.")).toBeVisible();
    expect(screen.getByRole("list", { name: "Đã đọc" })).toHaveTextContent(
      "ĐK tập thểA1:E3: Không đọc, vì cán bộ đã đánh dấu «Không thuộc đợt này».",
    );
    expect(screen.getByRole("list", { name: "Lựa chọn không theo được" })).toHaveTextContent("«Tên, Hạng»");
  });
});

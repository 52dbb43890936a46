/** @jest-environment jsdom */
/** The tab «Báo cáo»: the meeting's papers, the letters with what came back, the log, and taking all of it out. */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { UnitPapers } from "../../src/taskpane/door/door";
import { WorkbookError } from "../../src/workbook";
import { aFinding, aResult, aStore, check, HeldDoor, openPane, toTab } from "./support";

expect.extend(toHaveNoViolations);
const audit = async () =>
  expect(await axe(document.body, { rules: { region: { enabled: true } } })).toHaveNoViolations();
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const rows = () =>
  within(screen.getByRole("table", { name: "Phiếu bổ sung" }))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

const unit = (name: string, changes: Partial<UnitPapers> = {}): UnitPapers => ({
  unit: name,
  isChair: false,
  letter: null,
  open: 0,
  ...changes,
});

async function openPapers(options: Parameters<typeof openPane>[0] = {}) {
  const pane = await openPane(options);
  await toTab(pane, "papers");
  return pane;
}

describe("the meeting's papers", () => {
  test("what is chosen is kept at once, and the report is made as it was chosen", async () => {
    const door = new HeldDoor();
    door.report = { form: "annex", replyBy: null, phase: "binh-xet" };
    const pane = await openPapers({ door });
    expect(screen.getByRole("radio", { name: "Phụ lục kèm theo văn bản" })).toBeChecked();
    expect(screen.getByRole("radio", { name: /^Họp bình xét/ })).toBeChecked();
    await pane.user.click(screen.getByRole("radio", { name: /^Họp đăng ký/ }));
    await pane.user.click(screen.getByRole("radio", { name: /^Biểu tổng hợp/ }));
    expect(door.report).toEqual({ form: "report", replyBy: null, phase: "dang-ky" });
    await pane.user.click(button("Lập báo cáo họp"));
    expect(door.runs.map(({ verb }) => verb)).toEqual(["meeting"]);
    await audit();
  });

  test("says how many errors will stand in it, leads to what was made, and lists every sheet", async () => {
    const pane = await openPane();
    await check(pane, [aFinding(), aFinding({ place: { sheet: "ĐK cá nhân", row: 13, column: 7 } })]);
    pane.door.standing = {
      ...pane.door.standing,
      meeting: [
        { role: "brief", sheet: "Tóm tắt" },
        { role: "meeting", sheet: "Báo cáo họp (2)" },
      ],
    };
    await toTab(pane, "papers");
    expect(screen.getByText("Còn 2 lỗi chưa xử lý sẽ nêu ở mục V và Phụ lục IV.")).toBeVisible();
    await pane.user.click(button("Lập báo cáo họp"));
    const result = aResult([aFinding()]);
    await pane.door.finish({
      ...result,
      written: { ...result.written, sheetNames: { meeting: "Báo cáo họp (2)" } },
    });
    expect(pane.door.jumps).toEqual([["Báo cáo họp (2)", 1, 1]]);
    expect(screen.getByText("Đã lập trang tính «Báo cáo họp (2)».")).toBeVisible();
    expect(
      within(screen.getByRole("list", { name: "Đã lập" }))
        .getAllByRole("button")
        .map((one) => one.getAttribute("aria-label")),
    ).toEqual(["Mở Tóm tắt", "Mở Báo cáo họp (2)"]);
    // In the notice and beside the list: why it has a number.
    const why =
      "Sổ đã có trang tính «Báo cáo họp» không phải do Sổ Thi đua lập, nên Sổ Thi đua ghi ở «Báo cáo họp (2)».";
    expect(screen.getAllByText(why)).toHaveLength(2);
    await pane.user.click(button("Mở Tóm tắt"));
    expect(pane.door.jumps.at(-1)).toEqual(["Tóm tắt", 1, 1]);
    expect(pane.door.papersAsked.at(-1)).toMatchObject({ findings: [{ rule: "rating-unknown" }] });
  });

  test("what cannot be kept is said, shown as it is kept, and no report is made", async () => {
    const pane = await openPapers();
    pane.door.saveFault = new WorkbookError("connectionLost", "gone");
    await pane.user.click(screen.getByRole("radio", { name: "Phụ lục kèm theo văn bản" }));
    expect(await screen.findByText("Mất liên lạc với Excel giữa chừng.", { selector: "p" })).toBeVisible();
    expect(screen.getByRole("radio", { name: /^Biểu tổng hợp/ })).toBeChecked();
  });

  test("what cannot be read is said", async () => {
    const door = new HeldDoor();
    door.previewFault = new WorkbookError("cellEditMode", "InvalidOperationInCellEditMode");
    await openPapers({ door });
    expect(screen.getByText("Excel đang sửa một ô.", { selector: "p" })).toBeVisible();
  });

  test("nothing is kept while a verb runs, and the verb after it sees what was chosen", async () => {
    const pane = await openPapers();
    await pane.door.ribbon("meeting");
    await pane.user.click(screen.getByRole("radio", { name: "Phụ lục kèm theo văn bản" }));
    expect(pane.door.report.form).toBe("report");
    await pane.door.finish(aResult([]));
    expect(pane.door.report.form).toBe("annex");
  });
});

describe("«Sổ năm trước»", () => {
  const workbook = (name: string) => {
    const file = new File(["PK"], name);
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(new ArrayBuffer(2)) });
    return file;
  };
  const group = () => within(screen.getByRole("group", { name: "Sổ năm trước" }));

  test("a file is chosen, named, and dropped again", async () => {
    const pane = await openPapers();
    expect(screen.getByRole("group", { name: "Sổ năm trước" })).toHaveTextContent("Chưa chọn");
    await pane.user.upload(
      group().getByLabelText("Chọn sổ năm trước…", { selector: "input" }),
      workbook("so-2020.xlsx"),
    );
    expect(await group().findByText("Đang so với «so-2020.xlsx» (năm 2020), từ lần kiểm tra sau.")).toBeVisible();
    await pane.user.click(group().getByRole("button", { name: "Bỏ sổ năm trước" }));
    expect(await group().findByText(/Chưa chọn/u)).toBeVisible();
    expect(pane.door.lastYearKept).toBeNull();
  });

  test("what is kept is named; a file that will not do is refused in words, and what was kept stays", async () => {
    const door = new HeldDoor();
    door.lastYearKept = { fileName: "so-2020.xlsx", year: 2020 };
    door.lastYearRefused = { kind: "lastYearNotBefore", file: "so-2021.xlsx", detail: "2021" };
    const pane = await openPapers({ door });
    await pane.user.upload(
      group().getByLabelText("Chọn sổ năm trước…", { selector: "input" }),
      workbook("so-2021.xlsx"),
    );
    expect(await group().findByRole("alert")).toHaveTextContent("Sổ «so-2021.xlsx» là của năm 2021");
    expect(screen.getByRole("group", { name: "Sổ năm trước" })).toHaveTextContent(
      "Đang so với «so-2020.xlsx» (năm 2020)",
    );
  });
});

describe("the letters", () => {
  const units = [
    unit("Trung tâm Thông tin", {
      isChair: true,
      letter: { sheet: "Phiếu - TTTT", points: 7, answered: 1 },
      open: 5,
    }),
    unit("Báo Thanh tra", { letter: { sheet: "Phiếu - BTT", points: 4, answered: 4 }, open: 0 }),
    unit("Tạp chí Thanh tra", { open: 3 }),
    unit("Trường Cán bộ Thanh tra"),
  ];
  const withUnits = () => {
    const door = new HeldDoor();
    door.standing = { ...door.standing, units };
    return door;
  };

  test("by unit: points, answers, what is left, and the way to each; who has nothing to add, who is in the chair", async () => {
    const pane = await openPane({ door: withUnits() });
    await check(pane, [aFinding()]);
    await toTab(pane, "papers");
    expect(rows()).toEqual([
      ["Đơn vị", "Nội dung", "Trả lời", "Còn lại", "Phiếu"],
      ["Trung tâm Thông tin", "7", "1/7", "5", "Mở"],
      ["Báo Thanh tra", "4", "4/4", "0", "Mở"],
      ["Tạp chí Thanh tra", "3", "", "3", "chưa lập"],
    ]);
    expect(screen.getByText("Không phải bổ sung: Trường Cán bộ Thanh tra.")).toBeVisible();
    expect(screen.getByText(/^Trung tâm Thông tin: đơn vị Khối trưởng, .* không có phiếu gửi đi\.$/u)).toBeVisible();
    await pane.user.click(button("Mở Phiếu - BTT"));
    expect(pane.door.jumps).toEqual([["Phiếu - BTT", 1, 1]]);
    await audit();
  });

  test("before a check: the letters that stand, and that a check tells the rest", async () => {
    const door = new HeldDoor();
    door.standing = {
      ...door.standing,
      units: [unit("Báo Thanh tra", { letter: { sheet: "Phiếu - BTT", points: 4, answered: 2 }, open: null })],
    };
    await openPapers({ door });
    expect(rows()[1]).toEqual(["Báo Thanh tra", "4", "2/4", "chưa kiểm tra", "Mở"]);
    expect(screen.getByText(/^Bấm «Kiểm tra» để biết/u)).toBeVisible();
  });

  test("an answer that was typed meanwhile is seen when the officer comes back to the pane", async () => {
    const door = withUnits();
    await openPapers({ door });
    door.standing = { ...door.standing, units: [{ ...units[1]!, letter: { ...units[1]!.letter!, answered: 3 } }] };
    await act(async () => void window.dispatchEvent(new Event("focus")));
    expect(rows()[1]?.[2]).toBe("3/4");
    door.papersFault = new WorkbookError("cellEditMode", "");
    await act(async () => void window.dispatchEvent(new Event("focus")));
    expect(rows()[1]?.[2]).toBe("3/4");
    expect(screen.queryByText("Excel đang sửa một ô.")).not.toBeInTheDocument();
  });

  test("an answer that is typed while the tab is open is counted once nothing more is typed, with one request", async () => {
    const door = withUnits();
    const pane = await openPapers({ door });
    door.standing = { ...door.standing, units: [{ ...units[1]!, letter: { ...units[1]!.letter!, answered: 3 } }] };
    const before = door.papersAsked.length;
    // Before a check nobody knows which sheets are ours.
    door.officerTypes({ sheet: "Phiếu - BTT" });
    for (let key = 0; key < 5; key++) door.answerTyped();
    expect(door.papersAsked).toHaveLength(before);
    await waitFor(() => expect(rows()[1]?.[2]).toBe("3/4"), { timeout: 3000 });
    expect(door.papersAsked).toHaveLength(before + 1);
    await toTab(pane, "overview");
    door.answerTyped();
    await act(() => new Promise((done) => setTimeout(done, 1200)));
    expect(door.papersAsked).toHaveLength(before + 1);
  });

  test("are made, said, and the table is read again", async () => {
    const pane = await openPapers();
    pane.door.standing = { ...pane.door.standing, units: units.slice(0, 2) };
    await pane.user.click(button("Lập phiếu bổ sung"));
    expect(pane.door.runs.map(({ verb }) => verb)).toEqual(["slips"]);
    const result = aResult([aFinding()]);
    await pane.door.finish({
      ...result,
      slips: {
        sheets: [{ unit: "Báo Thanh tra", sheet: "Phiếu - BTT" }],
        asked: ["Báo Thanh tra"],
        without: ["Tạp chí Thanh tra"],
        elsewhere: 0,
      },
    });
    expect(screen.getByText("Đã lập 1 phiếu bổ sung.")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(/Đã lập 1 phiếu bổ sung\. Không phải bổ sung: Tạp chí/);
    expect(rows()).toHaveLength(3);
  });

  test("says so where nobody has to add anything, and claims none where no sheet could be added", async () => {
    const pane = await openPapers();
    await pane.user.click(button("Lập phiếu bổ sung"));
    await pane.door.finish(aResult([], { slips: { sheets: [], asked: [], without: ["Báo Thanh tra"], elsewhere: 0 } }));
    expect(screen.getByText("Không đơn vị nào phải bổ sung: không lập phiếu mới.")).toBeVisible();
    await pane.user.click(button("Lập phiếu bổ sung"));
    const result = aResult([aFinding()]);
    await pane.door.finish({
      ...result,
      written: { ...result.written, documentsSkipped: true },
      slips: { sheets: [], asked: ["Báo Thanh tra"], without: [], elsewhere: 0 },
    });
    expect(screen.queryByText(/^Đã lập/)).not.toBeInTheDocument();
    expect(screen.getByText("Chưa lập được phiếu: cấu trúc sổ đang được bảo vệ.")).toBeVisible();
  });
});

describe("the day of answers", () => {
  const day = () => screen.getByLabelText("Đơn vị trả lời chậm nhất ngày");

  test("is typed as in Vietnam, kept when it is left, and emptied again", async () => {
    const door = new HeldDoor();
    door.report = { form: "report", replyBy: "2021-04-05", phase: "dang-ky" };
    const pane = await openPapers({ door });
    expect(day()).toHaveValue("05/04/2021");
    await pane.user.clear(day());
    await pane.user.type(day(), "15/4/2021{Enter}");
    expect(door.report.replyBy).toBe("2021-04-15");
    expect(day()).toHaveValue("15/04/2021");
    await pane.user.clear(day());
    await pane.user.tab();
    expect(door.report.replyBy).toBeNull();
  });

  test("half a day is said to be none, no letters are made by it, and closing the pane does not lose it", async () => {
    const store = aStore();
    const pane = await openPapers({ store });
    await pane.user.type(day(), "31/02/2021");
    await pane.user.click(button("Lập phiếu bổ sung"));
    expect(screen.getByRole("alert")).toHaveTextContent("«31/02/2021» không phải là một ngày");
    expect(day()).toHaveFocus();
    expect(pane.door.runs).toEqual([]);
    pane.unmount();
    await openPane({ store });
    expect(day()).toHaveValue("31/02/2021");
  });
});

describe("the log, and taking out", () => {
  test("the log is written, shown and offered", async () => {
    const pane = await openPapers();
    await pane.user.click(button("Ghi nhật ký ra trang tính"));
    expect(pane.door.lastRun.verb).toBe("log");
    await pane.door.logged("Nhật ký");
    expect(screen.getByText("Đã ghi trang tính «Nhật ký».", { selector: "p" })).toBeVisible();
    expect(pane.door.jumps).toEqual([["Nhật ký", 1, 1]]);
  });

  test("is not offered where nothing was written", async () => {
    const door = new HeldDoor();
    door.standing = { ...door.standing, canClearMarks: false, canClearAll: false };
    await openPapers({ door });
    expect(screen.queryByRole("button", { name: "Bỏ đánh dấu…" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Xóa mọi dấu vết…" })).not.toBeInTheDocument();
  });

  test("decisions alone can be taken out with everything", async () => {
    const door = new HeldDoor();
    door.standing = { ...door.standing, canClearMarks: false };
    const pane = await openPapers({ door });
    expect(screen.queryByRole("button", { name: "Bỏ đánh dấu…" })).not.toBeInTheDocument();
    await pane.user.click(button("Xóa mọi dấu vết…"));
    await waitFor(() => expect(screen.getByRole("alertdialog")).toBeInTheDocument());
  });

  test("everything by keyboard alone, in reading order", async () => {
    const pane = await openPapers({ language: "en" });
    const first = screen.getByRole("radio", { name: /^Registration/ });
    first.focus();
    const reached: string[] = [];
    for (let at = 0; at < 8; at += 1) {
      await pane.user.tab();
      const active = document.activeElement as HTMLInputElement;
      reached.push(active.getAttribute("aria-label") ?? active.labels?.[0]?.textContent ?? active.textContent ?? "");
    }
    expect(reached).toEqual([
      "Report of its own (with the national heading)",
      "Choose last year’s workbook…",
      "Units answer by",
      "Slips for units",
      "Write the log to a sheet",
      "Remove marks…",
      "Remove every trace…",
      "Meeting report",
    ]);
    await audit();
  });
});

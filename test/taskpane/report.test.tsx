/** @jest-environment jsdom */
/** Slips, options of the report and the comparison, as an officer meets them in the pane. */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Comparison } from "../../src/domain/comparison";
import { WorkbookError } from "../../src/workbook";
import { aFinding, aResult, check, openPane } from "./support";

expect.extend(toHaveNoViolations);
const audit = async () =>
  expect(await axe(document.body, { rules: { region: { enabled: true } } })).toHaveNoViolations();
const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** The dialog's part is loaded when it is first asked for. */
const opened = () => screen.findByRole("dialog", {}, { timeout: 10_000 });

const written = (sheets: readonly { unit: string; sheet: string }[]) => ({
  cellsWritten: 9,
  protectedSheets: [],
  documentsSkipped: false,
  sheetNames: {},
  slipNames: Object.fromEntries(sheets.map(({ unit, sheet }) => [unit, sheet])),
});

describe("«Lập phiếu bổ sung»", () => {
  const sheets = [
    { unit: "Báo Thanh tra", sheet: "Phiếu - BTT" },
    { unit: "Tạp chí Thanh tra", sheet: "Phiếu - TCTT" },
  ];

  test("says how many slips there are, opens them, and lists the units that need not add anything", async () => {
    const pane = await openPane();
    await pane.user.click(button("Lập phiếu bổ sung"));
    expect(pane.door.runs.map(({ verb }) => verb)).toEqual(["slips"]);
    await pane.door.finish(
      aResult([aFinding()], {
        written: written(sheets),
        slips: {
          sheets,
          asked: sheets.map(({ unit }) => unit),
          without: ["Trung tâm Thông tin", "Trường Cán bộ Thanh tra"],
          elsewhere: 0,
        },
      }),
    );
    expect(screen.getByText("Đã lập 2 phiếu bổ sung.")).toBeInTheDocument();
    expect(screen.getByText("Không phải bổ sung: Trung tâm Thông tin, Trường Cán bộ Thanh tra.")).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent(/Đã lập 2 phiếu bổ sung\. Không phải bổ sung: Trung tâm/);
    await pane.user.click(button("Phiếu - TCTT: Mở phiếu"));
    expect(pane.door.jumps).toEqual([["Phiếu - TCTT", 1, 1]]);
    await audit();
  });

  test("says so where nobody has to add anything", async () => {
    const pane = await openPane();
    await pane.user.click(button("Lập phiếu bổ sung"));
    await pane.door.finish(aResult([], { slips: { sheets: [], asked: [], without: ["Báo Thanh tra"], elsewhere: 0 } }));
    expect(screen.getByText("Không đơn vị nào phải bổ sung: không lập phiếu mới.")).toBeInTheDocument();
  });

  test("claims no slips where no sheet could be added", async () => {
    const pane = await openPane();
    await pane.user.click(button("Lập phiếu bổ sung"));
    await pane.door.finish(
      aResult([aFinding()], {
        written: { ...written([]), documentsSkipped: true },
        slips: { sheets: [], asked: ["Báo Thanh tra"], without: [], elsewhere: 0 },
      }),
    );
    expect(screen.queryByText(/Đã lập/)).not.toBeInTheDocument();
    expect(screen.getByText("Cấu trúc sổ đang được bảo vệ.")).toBeInTheDocument();
  });
});

describe("«Tùy chọn báo cáo»", () => {
  test("shows what the workbook remembers, keeps what is chosen, by keyboard too", async () => {
    const pane = await openPane();
    pane.door.report = { form: "annex", replyBy: "2021-04-05", phase: "binh-xet" };
    button("Tùy chọn báo cáo").focus();
    await pane.user.keyboard("{Enter}");
    const dialog = await opened();
    expect(screen.getByRole("heading", { name: "Tùy chọn báo cáo" })).toHaveFocus();
    expect(within(dialog).getByRole("radio", { name: "Phụ lục kèm theo văn bản" })).toBeChecked();
    expect(within(dialog).getByLabelText("Đơn vị trả lời chậm nhất ngày")).toHaveValue("2021-04-05");
    await audit();
    expect(within(dialog).getByRole("radio", { name: /^Họp bình xét/ })).toBeChecked();
    await pane.user.click(within(dialog).getByRole("radio", { name: /^Họp đăng ký/ }));
    await pane.user.click(within(dialog).getByRole("radio", { name: /^Biểu tổng hợp/ }));
    fireEvent.change(within(dialog).getByLabelText("Đơn vị trả lời chậm nhất ngày"), {
      target: { value: "2021-04-15" },
    });
    await pane.user.click(within(dialog).getByRole("button", { name: "Lưu" }));
    expect(pane.door.report).toEqual({ form: "report", replyBy: "2021-04-15", phase: "dang-ky" });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.getByText("Đã lưu: Biểu tổng hợp, trả lời chậm nhất ngày 15/04/2021.")).toBeInTheDocument();
    expect(button("Tùy chọn báo cáo")).toHaveFocus();
  });

  test("an empty date is no date; closed without saving nothing is kept", async () => {
    const pane = await openPane({ language: "en" });
    pane.door.report = { form: "report", replyBy: "2021-04-05", phase: "dang-ky" };
    await pane.user.click(button("Report options"));
    fireEvent.change(within(await opened()).getByLabelText("Units answer by"), { target: { value: "" } });
    await pane.user.keyboard("{Escape}");
    expect([screen.queryByRole("dialog"), pane.door.report.replyBy]).toEqual([null, "2021-04-05"]);
    await pane.user.click(button("Report options"));
    fireEvent.change(within(await opened()).getByLabelText("Units answer by"), { target: { value: "" } });
    await pane.user.click(button("Save"));
    expect(pane.door.report.replyBy).toBeNull();
    expect(screen.getByText("Saved: report of its own, no day for answers.")).toBeInTheDocument();
  });

  test("what cannot be read or saved is said; nothing runs while it is open", async () => {
    const pane = await openPane();
    pane.door.previewFault = new WorkbookError("cellEditMode", "InvalidOperationInCellEditMode");
    await pane.user.click(button("Tùy chọn báo cáo"));
    expect(await screen.findByText("Excel đang sửa một ô.")).toBeInTheDocument();
    pane.door.previewFault = null;
    await pane.user.click(button("Tùy chọn báo cáo"));
    await opened();
    pane.door.ribbon("check");
    expect(pane.door.runs).toEqual([]);
    pane.door.saveFault = new WorkbookError("connectionLost", "gone");
    await pane.user.click(button("Lưu"));
    expect(await screen.findByText("Mất liên lạc với Excel giữa chừng.")).toBeInTheDocument();
    expect(screen.getByRole("dialog")).toBeInTheDocument();
  });

  test("a date that is only half typed is asked for again", async () => {
    const pane = await openPane();
    await pane.user.click(button("Tùy chọn báo cáo"));
    const date = within(await opened()).getByLabelText("Đơn vị trả lời chậm nhất ngày");
    Object.defineProperty(date, "validity", { value: { badInput: true } });
    await pane.user.click(button("Lưu"));
    expect(screen.getByRole("alert")).toHaveTextContent("Ngày này không có thật");
    expect(screen.getByRole("dialog")).toBeInTheDocument();
  });
});

describe("the comparison with the check before", () => {
  const solved = (count: number): Comparison["solved"] =>
    Array.from({ length: count }, (_, index) => ({
      identity: `id ${index}`,
      rule: "rating-unknown",
      outcome: "fail" as const,
      severity: "error" as const,
      sheet: "ĐK cá nhân",
      row: 9 + index,
      unit: "Báo Thanh tra",
      subject: { kind: "person" as const, name: `Lê Hải ${index}` },
      field: "rating" as const,
      causes: [],
      column: null,
    }));
  const comparison = (changes: Partial<Comparison> = {}): Comparison => ({
    before: "2021-03-20T08:00:00",
    exact: true,
    counts: { fresh: 1, solved: 2, remaining: 1234 },
    fresh: new Set(),
    solved: solved(2),
    byUnit: new Map(),
    figures: new Map(),
    ...changes,
  });

  test("stands above the list in one line; what was solved unfolds", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()], { comparison: comparison() });
    expect(
      screen.getByText("So với lần kiểm tra lúc 08:00, 20/03/2021: mới 1, đã xử lý 2, còn lại 1.234."),
    ).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("mới 1, đã xử lý 2");
    expect(screen.queryByText(/Lê Hải 0/)).not.toBeInTheDocument();
    await pane.user.click(button("Đã xử lý (2)"));
    expect(
      within(screen.getByRole("list", { name: "Đã xử lý" }))
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/: Lê Hải 0, Báo Thanh tra, trang tính «ĐK cá nhân»\.$/),
      expect.stringMatching(/: Lê Hải 1, /),
    ]);
    await audit();
  });

  test("very many are counted, not listed; single ones that are not known are not promised", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()], {
      comparison: comparison({ counts: { fresh: 0, solved: 150, remaining: 1 }, solved: solved(150) }),
    });
    await pane.user.click(button("Đã xử lý (150)"));
    expect(screen.getAllByText(/Lê Hải/)).toHaveLength(100);
    expect(screen.getByText("… và 50 nội dung khác.")).toBeInTheDocument();
    await act(async () => undefined);
    await check(pane, [aFinding()], { comparison: comparison({ exact: false, solved: [] }) });
    expect(screen.getByText(/chỉ so sánh số lượng/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Đã xử lý/ })).not.toBeInTheDocument();
  });
});

/** @jest-environment jsdom */
/** The frame: tabs, status line, footer; what runs, what was done, what did not work. */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/workbook";
import { aFinding, aResult, aStore, check, HeldDoor, openPane, sayYes, toTab } from "./support";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const tabs = () => within(screen.getByRole("navigation", { name: /^(Các thẻ của ngăn|Tabs of the pane)$/ }));
const current = () => tabs().getByRole("button", { current: "page" }).textContent;
const status = () => screen.getByRole("banner");

// jsdom forgets that the page has the focus when the focused control is taken out; browsers do not.
beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));

describe("the frame", () => {
  test("has four tabs, one of them current, and a heading for each", async () => {
    const pane = await openPane();
    expect(
      tabs()
        .getAllByRole("button")
        .map((one) => one.textContent),
    ).toEqual(["Tổng quan", "Vấn đề", "Báo cáo", "Thiết lập"]);
    for (const [tab, name] of [
      ["papers", "Báo cáo"],
      ["setup", "Thiết lập"],
      ["issues", "Vấn đề"],
      ["overview", "Tổng quan"],
    ] as const) {
      await toTab(pane, tab);
      expect(current()).toBe(name);
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(name);
    }
  });

  test("says in one line the campaign, its law, when it was checked and what has changed since", async () => {
    const pane = await openPane();
    expect(status()).toHaveTextContent("Đợt 2021 · Luật 2003");
    await check(pane, [aFinding()]);
    expect(status()).toHaveTextContent("Đợt 2021 · Luật 2003 · kiểm tra 10:32");
    expect(current()).toBe("Vấn đề 1");
    pane.door.officerTypes();
    pane.door.officerTypes({ address: "C5", area: { firstRow: 5, lastRow: 5, firstColumn: 3, lastColumn: 3 } });
    expect(status()).toHaveTextContent("kiểm tra 10:32 · sổ đã đổi 2 ô");
    await toTab(pane, "overview");
    await pane.user.click(button("Kiểm tra lại"));
    await pane.door.finish(aResult([aFinding()]));
    expect(status()).not.toHaveTextContent("đã đổi");
  });

  test("is stale at once when somebody typed during the check", async () => {
    const pane = await openPane();
    await pane.user.click(button("Kiểm tra"));
    pane.door.officerTypes();
    await pane.door.finish(aResult([aFinding()]));
    expect(status()).toHaveTextContent("sổ đã đổi 1 ô");
  });

  test("speaks English where the program around does, and Vietnamese at a press, and remembers it", async () => {
    const pane = await openPane({ language: "en" });
    await toTab(pane, "setup");
    await pane.user.click(button("VI Tiếng Việt"));
    expect(current()).toBe("Thiết lập");
    expect(pane.store.language()).toBe("vi");
    expect(document.documentElement.lang).toBe("vi");
    await toTab(pane, "overview");
    await pane.user.click(button("Kiểm tra"));
    expect(pane.door.lastRun.options.language).toBe("vi");
  });

  test("a language chosen earlier goes before the program's own", async () => {
    await openPane({ language: "en", store: aStore({ "so-thi-dua.language": "vi" }) });
    expect(current()).toBe("Tổng quan");
  });

  test("does not take the focus from the sheet", async () => {
    await openPane();
    expect(document.body).toHaveFocus();
  });

  test("goes back with Alt+← from where a tab has been left for another", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()]);
    fireEvent.keyDown(document.body, { key: "ArrowLeft", altKey: true });
    await waitFor(() => expect(current()).toBe("Tổng quan"));
  });
});

describe("a run", () => {
  test("shows its progress in the footer; the button waits but keeps the keyboard's place, the tabs stay usable", async () => {
    const pane = await openPane();
    await pane.user.click(button("Kiểm tra"));
    pane.door.progress("reading", 3, 8);
    const footer = within(screen.getByRole("contentinfo"));
    expect(footer.getByRole("progressbar", { name: "Đang đọc sổ: 3/8" })).toHaveAttribute("aria-valuenow", "3");
    expect(button("Kiểm tra")).toHaveFocus();
    expect(button("Kiểm tra")).toHaveAttribute("aria-disabled", "true");
    await pane.user.click(button("Kiểm tra"));
    expect(pane.door.runs).toHaveLength(1);
    await toTab(pane, "setup");
    expect(current()).toBe("Thiết lập");
    expect(footer.getByRole("progressbar")).toBeVisible();
  });

  test("can be cancelled, which is said and is no error; the earlier result and the keyboard's place stay", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()]);
    await toTab(pane, "overview");
    await pane.user.click(button("Kiểm tra lại"));
    await pane.user.click(button("Hủy"));
    expect(pane.door.lastRun.options.signal.aborted).toBe(true);
    expect(button("Hủy")).toHaveAttribute("aria-disabled", "true");
    await pane.door.fail(new WorkbookError("cancelled", ""));
    expect(screen.getByText("Đã hủy theo yêu cầu.")).toBeVisible();
    expect(screen.queryByRole("group", { name: "Chưa làm được" })).not.toBeInTheDocument();
    expect(button(/^Lỗi 1/)).toBeVisible();
    expect(button("Kiểm tra lại")).toHaveFocus();
  });

  test("a count that leads to another tab hands the keyboard to that tab's heading", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()]);
    await toTab(pane, "overview");
    await pane.user.click(button(/^Lỗi 1/));
    expect(current()).toBe("Vấn đề 1");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });
});

describe("where Excel reports no changes", () => {
  test("that is said, and tried again after the next run", async () => {
    const door = new HeldDoor();
    door.watchFault = new WorkbookError("cellEditMode", "");
    const pane = await openPane({ door });
    await check(pane, [aFinding()]);
    await toTab(pane, "overview");
    expect(screen.getByText(/Excel chưa báo được thay đổi/)).toBeVisible();
    door.watchFault = null;
    await check(pane, [aFinding()]);
    await toTab(pane, "overview");
    await waitFor(() => expect(screen.queryByText(/Excel chưa báo được thay đổi/)).not.toBeInTheDocument());
    expect(door.watchers).toBe(1);
  });
});

describe("the ribbon", () => {
  test.each([
    ["check", "check", "Tổng quan"],
    ["meeting", "meeting", "Báo cáo"],
    ["slips", "slips", "Báo cáo"],
    ["clearMarks", "clearMarks", "Báo cáo"],
  ] as const)("«%s» runs as the pane's own button does, on its tab", async (what, verb, tab) => {
    const pane = await openPane();
    await toTab(pane, "setup");
    await pane.door.ribbon(what);
    if (what === "clearMarks") await sayYes(pane);
    expect(pane.door.lastRun.verb).toBe(verb);
    expect(current()).toBe(tab);
    await pane.door.ribbon("check");
    expect(pane.door.runs).toHaveLength(1);
  });

  const two = [
    aFinding({ subject: { kind: "person", name: "Người thứ nhất" } }),
    aFinding({
      subject: { kind: "person", name: "Người thứ hai" },
      place: { sheet: "ĐK cá nhân", row: 14, column: 7 },
    }),
  ];

  test("steps through the list from any tab, and the live region says whose cell it is and why", async () => {
    const pane = await openPane();
    await check(pane, two);
    await toTab(pane, "papers");
    await pane.door.ribbon("next");
    expect(current()).toBe("Vấn đề 2");
    await waitFor(() => expect(pane.door.jumps).toEqual([["ĐK cá nhân", 12, 7]]));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/Người thứ nhất.*Rất tốt/u));
    await pane.door.ribbon("next");
    await waitFor(() => expect(pane.door.jumps.at(-1)).toEqual(["ĐK cá nhân", 14, 7]));
    await pane.door.ribbon("next");
    await pane.door.ribbon("previous");
    await waitFor(() => expect(pane.door.jumps.at(-1)).toEqual(["ĐK cá nhân", 12, 7]));
    expect(pane.door.jumps).toHaveLength(3);
  });

  test("before a check a step leads to where one begins", async () => {
    const pane = await openPane();
    await toTab(pane, "setup");
    await pane.door.ribbon("previous");
    expect(current()).toBe("Tổng quan");
    expect(pane.door.jumps).toEqual([]);
  });

  test("«Hoàn tác» takes the last step back, and says so where there is none", async () => {
    const pane = await openPane();
    await pane.door.ribbon("undo");
    expect(screen.getByText("Không có việc nào để hoàn tác.")).toBeVisible();
    expect(pane.door.mended).toEqual([]);
    pane.door.done = [{ verb: "fix", moment: "2021-03-24T09:02:00", facts: { cells: 3, rules: ["spelling"] } }];
    await pane.door.ribbon("undo");
    expect(pane.door.mended).toEqual([{ verb: "undo", steps: 1 }]);
  });
});

describe("the selected cell", () => {
  test("of a finding: the list stands there, and next goes on from it", async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      const pane = await openPane();
      const rows = [12, 14, 16].map((row) => aFinding({ place: { sheet: "ĐK cá nhân", row, column: 7 } }));
      await check(pane, rows);
      pane.door.officerSelects("ĐK cá nhân", 14, 7);
      await act(async () => jest.advanceTimersByTime(200));
      expect(screen.getByText("2/3")).toBeVisible();
      pane.door.officerSelects("ĐK cá nhân", 13, 7);
      await act(async () => jest.advanceTimersByTime(200));
      expect(screen.getByText("2/3")).toBeVisible();
      await pane.door.ribbon("next");
      expect(pane.door.jumps).toEqual([["ĐK cá nhân", 16, 7]]);
    } finally {
      jest.useRealTimers();
    }
  });
});

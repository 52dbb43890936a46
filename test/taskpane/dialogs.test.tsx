/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/workbook";
import { aFinding, aResult, aStore, check, openPane } from "./support";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const dialog = () => within(screen.getByRole("alertdialog"));
const gone = () => waitFor(() => expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument());

describe("the warning before the first write", () => {
  test("comes before anything runs, says that undo may not reach, and the check goes on after a yes", async () => {
    const pane = await openPane({ store: aStore({}) });
    await pane.user.click(button("Kiểm tra"));
    expect(pane.door.runs).toHaveLength(0);
    expect(dialog().getByText(/Hoàn tác \(Ctrl\+Z\) của Excel có thể không lùi được/)).toBeInTheDocument();
    await waitFor(() => expect(dialog().getByRole("button", { name: "Tiếp tục" })).toHaveFocus());
    await pane.user.keyboard("{Enter}");
    expect(pane.door.runs.map((run) => run.verb)).toEqual(["check"]);
    await gone();
    await pane.door.finish(aResult([aFinding()]));
    await waitFor(() => expect(button("Kiểm tra")).toHaveFocus());
  });

  test("comes once: not before the second write, nor in another pane on this machine", async () => {
    const store = aStore({});
    const pane = await openPane({ store });
    await pane.user.click(button("Lập báo cáo họp"));
    await pane.user.click(dialog().getByRole("button", { name: "Tiếp tục" }));
    await pane.door.finish(aResult([]));
    await pane.user.click(button("Kiểm tra"));
    expect(pane.door.runs.map((run) => run.verb)).toEqual(["meeting", "check"]);
    pane.unmount();
    const second = await openPane({ store });
    await second.user.click(button("Kiểm tra"));
    expect(second.door.runs).toHaveLength(1);
  });

  test("answered with no leaves everything as it was, and comes again", async () => {
    const store = aStore({});
    const pane = await openPane({ store });
    await pane.user.click(button("Kiểm tra"));
    await pane.user.click(dialog().getByRole("button", { name: "Để sau" }));
    await gone();
    expect(pane.door.runs).toHaveLength(0);
    expect(store.warned()).toBe(false);
    await waitFor(() => expect(button("Kiểm tra")).toHaveFocus());
    await pane.user.click(button("Kiểm tra"));
    expect(screen.getByRole("alertdialog")).toBeInTheDocument();
  });

  test("asked for by the ribbon it comes as well", async () => {
    const pane = await openPane({ store: aStore({}) });
    pane.door.ribbon("check");
    expect(pane.door.runs).toHaveLength(0);
    await pane.user.click(dialog().getByRole("button", { name: "Tiếp tục" }));
    expect(pane.door.runs).toHaveLength(1);
  });
});

describe("the question before every trace is removed", () => {
  test("has the keyboard on «Không xóa», and Esc means no; the result stays and the focus goes back", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()]);
    await pane.user.click(button("Xóa mọi dấu vết"));
    await waitFor(() => expect(dialog().getByRole("button", { name: "Không xóa" })).toHaveFocus());
    await pane.user.keyboard("{Escape}");
    await gone();
    expect(pane.door.runs).toHaveLength(1);
    expect(screen.getByText("Mai Thành Nam")).toBeVisible();
    await waitFor(() => expect(button("Xóa mọi dấu vết")).toHaveFocus());
  });

  test("says what was typed and would be lost, and afterwards that it is gone", async () => {
    const pane = await openPane();
    pane.door.typedTexts = {
      answers: { slip: 2, meeting: 1 },
      left: { sheets: [], besides: [{ sheet: "ĐK cá nhân", addresses: ["N5", "O7:O9"] }] },
    };
    await pane.user.click(button("Xóa mọi dấu vết"));
    const lost = "Bị xóa hẳn: 2 câu trả lời của đơn vị trong phiếu, 1 chỗ đã điền trong «Báo cáo họp».";
    const left = "Nội dung đã nhập vào các cột của Sổ Thi đua được giữ nguyên tại chỗ: «ĐK cá nhân» (N5, O7:O9).";
    expect(dialog().getByText(lost)).toBeVisible();
    expect(dialog().getByText(left)).toBeVisible();
    await pane.user.click(dialog().getByRole("button", { name: "Xóa tất cả" }));
    await pane.door.finish(null);
    await gone();
    expect(screen.getByRole("status")).toHaveTextContent(`${lost} ${left}`);
  });

  test("after a yes everything goes, and that is said", async () => {
    const pane = await openPane({ language: "en" });
    await pane.user.click(button("Remove every trace"));
    await pane.user.click(dialog().getByRole("button", { name: "Remove all" }));
    expect(pane.door.lastRun.verb).toBe("clearAll");
    await pane.door.finish(null);
    await gone();
    expect(
      screen.getByText("Every trace of Sổ Thi đua has been removed from this workbook.", { selector: "p" }),
    ).toBeVisible();
  });
});

describe("the question before marks are removed", () => {
  const answered = { answers: { slip: 2 }, left: { sheets: ["Kết quả kiểm tra"], besides: [] } };
  const kept = "Được cất trong sổ và trở lại cùng báo cáo, phiếu lần sau: 2 câu trả lời của đơn vị trong phiếu.";

  test("is asked where something was typed, says what is kept, and Esc means no", async () => {
    const pane = await openPane();
    pane.door.typedTexts = answered;
    await pane.user.click(button("Bỏ đánh dấu"));
    await waitFor(() => expect(dialog().getByRole("button", { name: "Để nguyên" })).toHaveFocus());
    expect(dialog().getByText(kept)).toBeVisible();
    expect(dialog().getByText(/^Trang tính «Kết quả kiểm tra» có nội dung/)).toBeVisible();
    await pane.user.keyboard("{Escape}");
    await gone();
    expect(pane.door.runs).toHaveLength(0);
    await waitFor(() => expect(button("Bỏ đánh dấu")).toHaveFocus());
  });

  test("after a yes the marks go, and what was kept is said", async () => {
    const pane = await openPane();
    pane.door.typedTexts = answered;
    await pane.user.click(button("Bỏ đánh dấu"));
    await pane.user.click(dialog().getByRole("button", { name: "Bỏ đánh dấu" }));
    expect(pane.door.lastRun.verb).toBe("clearMarks");
    await pane.door.finish(null);
    await gone();
    expect(screen.getByText(new RegExp(`^${kept}`), { selector: "*" })).toBeVisible();
  });

  test("where the workbook cannot be read nothing is asked, and that is said", async () => {
    const pane = await openPane();
    pane.door.typed = () => Promise.reject(new WorkbookError("cellEditMode", ""));
    await pane.user.click(button("Bỏ đánh dấu"));
    expect(pane.door.runs).toHaveLength(0);
    expect(screen.getByText("Excel đang sửa một ô.", { selector: "p" })).toBeVisible();
  });
});

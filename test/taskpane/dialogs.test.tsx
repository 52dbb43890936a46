/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/workbook";
import { aFinding, check, openPane, toTab } from "./support";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const dialog = () => within(screen.getByRole("alertdialog"));
const gone = () => waitFor(() => expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument());

describe("the question before every trace is removed", () => {
  test("has the keyboard on «Không xóa», and Esc means no; the result stays and the focus goes back", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()]);
    await toTab(pane, "papers");
    await pane.user.click(button("Xóa mọi dấu vết…"));
    await waitFor(() => expect(dialog().getByRole("button", { name: "Không xóa" })).toHaveFocus());
    await pane.user.keyboard("{Escape}");
    await gone();
    expect(pane.door.runs).toHaveLength(1);
    expect(screen.getByText(/^Còn 1 lỗi chưa xử lý/u)).toBeVisible();
    await waitFor(() => expect(button("Xóa mọi dấu vết…")).toHaveFocus());
  });

  test("says what was typed and would be lost, and afterwards that it is gone", async () => {
    const pane = await openPane();
    await toTab(pane, "papers");
    pane.door.typedTexts = {
      answers: { slip: 2, meeting: 1 },
      left: { sheets: [], besides: [{ sheet: "ĐK cá nhân", addresses: ["N5", "O7:O9"] }] },
    };
    await pane.user.click(button("Xóa mọi dấu vết…"));
    await screen.findByRole("alertdialog");
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
    await toTab(pane, "papers");
    await pane.user.click(button("Remove every trace…"));
    await screen.findByRole("alertdialog");
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
    await toTab(pane, "papers");
    pane.door.typedTexts = answered;
    await pane.user.click(button("Bỏ đánh dấu…"));
    await waitFor(() => expect(dialog().getByRole("button", { name: "Để nguyên" })).toHaveFocus());
    expect(dialog().getByText(kept)).toBeVisible();
    expect(dialog().getByText(/^Trang tính «Kết quả kiểm tra» có nội dung/)).toBeVisible();
    await pane.user.keyboard("{Escape}");
    await gone();
    expect(pane.door.runs).toHaveLength(0);
    await waitFor(() => expect(button("Bỏ đánh dấu…")).toHaveFocus());
  });

  test("where nothing was typed says what goes and what stays, and has the keyboard on yes", async () => {
    const pane = await openPane();
    await toTab(pane, "papers");
    await pane.user.click(button("Bỏ đánh dấu…"));
    await waitFor(() => expect(dialog().getByRole("button", { name: "Bỏ đánh dấu" })).toHaveFocus());
    expect(dialog().getByText(/^Đánh dấu, màu tô ô và các trang tính/u)).toBeVisible();
    expect(dialog().getByText(/nhật ký vẫn giữ/u)).toBeVisible();
    expect(dialog().queryByText(/đã có nội dung được nhập/u)).not.toBeInTheDocument();
    await pane.user.keyboard("{Enter}");
    expect(pane.door.lastRun.verb).toBe("clearMarks");
  });

  test("after a yes the marks go, and what was kept is said", async () => {
    const pane = await openPane();
    await toTab(pane, "papers");
    pane.door.typedTexts = answered;
    await pane.user.click(button("Bỏ đánh dấu…"));
    await screen.findByRole("alertdialog");
    await pane.user.click(dialog().getByRole("button", { name: "Bỏ đánh dấu" }));
    expect(pane.door.lastRun.verb).toBe("clearMarks");
    await pane.door.finish(null);
    await gone();
    expect(screen.getByText(new RegExp(`^${kept}`), { selector: "*" })).toBeVisible();
  });

  test("where the workbook cannot be read nothing is asked, and that is said", async () => {
    const pane = await openPane();
    await toTab(pane, "papers");
    pane.door.typed = () => Promise.reject(new WorkbookError("cellEditMode", ""));
    await pane.user.click(button("Bỏ đánh dấu…"));
    expect(pane.door.runs).toHaveLength(0);
    expect(screen.getByText("Excel đang sửa một ô.", { selector: "p" })).toBeVisible();
  });
});

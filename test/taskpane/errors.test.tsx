/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { ActionError } from "../../src/actions";
import { paneEn } from "../../src/messages/en/pane";
import { paneVi } from "../../src/messages/vi/pane";
import { mountPane } from "../../src/taskpane/mount";
import { ErrorBoundary } from "../../src/taskpane/parts/ErrorBoundary";
import { WorkbookError } from "../../src/workbook";
import type { WorkbookErrorKind } from "../../src/workbook";
import { paneText } from "../../src/messages";
import { act, render } from "@testing-library/react";
import { aFinding, check, openPane, toTab } from "./support";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

/**
 * What went wrong -> what an officer reads first, and a word of the advice. Typed so that a new kind has to be
 * added here.
 */
const spoken: Record<Exclude<WorkbookErrorKind, "cancelled">, [vi: string, advice: RegExp, en: string]> = {
  cellEditMode: ["Excel đang sửa một ô.", /Enter .* Esc/, "A cell is being edited in Excel."],
  sheetProtected: ["Trang tính «ĐK cá nhân» đang được bảo vệ.", /bỏ bảo vệ/, "The sheet “ĐK cá nhân” is protected."],
  structureProtected: ["Cấu trúc sổ đang được bảo vệ.", /bỏ bảo vệ cấu trúc/, "The workbook's structure is protected."],
  tooLarge: [
    "Sổ quá lớn cho một lần đọc hoặc ghi.",
    /tách sổ theo đơn vị/,
    "The workbook is too large to read or write at once.",
  ],
  connectionLost: [
    "Mất liên lạc với Excel giữa chừng.",
    /lần chạy sau tự làm lại/,
    "The connection to Excel was lost halfway.",
  ],
  notSupported: [
    "Bản Excel này chưa có chức năng mà Sổ Thi đua cần.",
    /Excel 2021/,
    "This version of Excel lacks a feature that Sổ Thi đua needs.",
  ],
  changed: ["Sổ vừa thay đổi trong lúc kiểm tra.", /«Thử lại»/, "The workbook changed during the check."],
  hiddenRows: [
    "Trang tính «ĐK cá nhân» đang lọc hoặc ẩn quá nhiều dòng.",
    /bỏ lọc/,
    "So many rows of the sheet “ĐK cá nhân” are filtered away or hidden.",
  ],
  otherWorkbook: ["Excel đang hiện một sổ khác.", /chuyển về sổ đăng ký/, "Excel shows another workbook."],
  readOnly: [
    "Excel không cho ghi vào sổ này.",
    /chỉ đọc.*bản cuối cùng/,
    "Excel does not let anybody write into this workbook.",
  ],
  notAnswering: ["Đã thôi chờ Excel.", /không được dùng/, "Excel is no longer waited for."],
  noWorkbook: ["Chưa có sổ nào đang mở.", /mở sổ đăng ký/, "No workbook is open."],
  refused: ["Excel từ chối yêu cầu.", /không bị sửa/, "Excel refused the request."],
};

const faults: [name: string, error: unknown, vi: string, advice: RegExp, en: string][] = [
  ...Object.entries(spoken).map(([kind, [vi, advice, en]]): [string, unknown, string, RegExp, string] => [
    kind,
    new WorkbookError(kind as WorkbookErrorKind, "Code · place", "ĐK cá nhân"),
    vi,
    advice,
    en,
  ]),
  [
    "no table",
    new ActionError("noRegistration", ["Sheet1"]),
    "Không tìm thấy bảng đăng ký nào trong sổ.",
    /Họ và tên/,
    "No registration table was found in the workbook.",
  ],
  [
    "a fault of the program",
    new TypeError("x is undefined"),
    "Có lỗi ngoài dự kiến trong chương trình.",
    /người hỗ trợ/,
    "There was an unexpected error in the program.",
  ],
];

describe("an error is said in words", () => {
  test.each(faults)("%s", async (_name, error, vi, advice, en) => {
    const pane = await openPane();
    await pane.user.click(button("Kiểm tra"));
    await pane.door.fail(error);
    const notice = within(screen.getByRole("group", { name: "Chưa làm được" }));
    expect(notice.getByText(vi)).toBeVisible();
    expect(notice.getByText(advice, { selector: "div" })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(vi);
    await toTab(pane, "setup");
    await pane.user.click(button("EN English"));
    expect(within(screen.getByRole("group", { name: "Not done" })).getByText(en)).toBeVisible();
  });

  test("a protected sheet without a name is said too", async () => {
    const pane = await openPane();
    await pane.user.click(button("Kiểm tra"));
    await pane.door.fail(new WorkbookError("sheetProtected", "AccessDenied"));
    expect(screen.getByText("Có trang tính đang được bảo vệ.")).toBeVisible();
  });

  test("the program's own words are kept for support, folded away", async () => {
    const pane = await openPane();
    await pane.user.click(button("Kiểm tra"));
    await pane.door.fail(new WorkbookError("refused", "GeneralException · Range.values"));
    expect(screen.getByText("GeneralException · Range.values").closest("details")).not.toHaveAttribute("open");
  });

  test("the earlier result stays, and a retry runs the same verb", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()]);
    await pane.door.ribbon("meeting");
    await pane.door.fail(new WorkbookError("cellEditMode", ""));
    expect(screen.getByRole("button", { name: "Vấn đề 1" })).toBeVisible();
    await pane.user.click(button("Thử lại"));
    expect(pane.door.lastRun.verb).toBe("meeting");
  });
});

describe("faults of the pane itself", () => {
  test("leave a sentence and a way on", async () => {
    const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const reload = jest.fn();
    const Broken = (): never => {
      throw new Error("boom");
    };
    render(
      <ErrorBoundary text={paneText("vi")} reload={reload}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("Ngăn Sổ Thi đua gặp lỗi và phải dừng.");
    screen.getByRole("button", { name: "Mở lại ngăn" }).click();
    expect(reload).toHaveBeenCalled();
    silenced.mockRestore();
  });

  test("outside Excel the pane says where it belongs", async () => {
    const element = document.body.appendChild(document.createElement("div"));
    let unmount = () => undefined as void;
    await act(async () => {
      unmount = await mountPane(element);
    });
    expect(element).toHaveTextContent("Chưa nối được với Excel.");
    act(() => unmount());
    element.remove();
  });
});

test("every text has the same places in both languages", () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const key of Object.keys(paneVi) as (keyof typeof paneVi)[])
    expect([key, places(paneEn[key])]).toEqual([key, places(paneVi[key])]);
});

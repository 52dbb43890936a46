/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { aFinding, aResult, aSpelling, cannotTell, aStore, check, HeldDoor, openPane } from "./support";
import { WorkbookError } from "../../src/workbook";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

// jsdom forgets that the page has the focus when the focused control is taken out; browsers do not.
beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));

describe("the pane before anything was checked", () => {
  test("tells the first step and offers the four verbs", async () => {
    await openPane();
    expect(screen.getByRole("heading", { level: 1, name: "Sổ Thi đua" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 2, name: "Bắt đầu từ đâu?" })).toBeVisible();
    expect(
      within(screen.getByRole("group", { name: "Việc cần làm" }))
        .getAllByRole("button")
        .map((one) => one.textContent),
    ).toEqual([
      "Kiểm tra",
      "Lập báo cáo họp",
      "Lập phiếu bổ sung",
      "Tùy chọn báo cáo",
      "Nhật ký",
      "Bỏ đánh dấu",
      "Xóa mọi dấu vết",
    ]);
  });

  test("speaks English where the program around does, and Vietnamese at a press, and remembers it", async () => {
    const { user, store, door } = await openPane({ language: "en" });
    expect(button("Check")).toBeVisible();
    await user.click(button("VI Tiếng Việt"));
    expect(button("Kiểm tra")).toBeVisible();
    expect(store.language()).toBe("vi");
    expect(document.documentElement.lang).toBe("vi");
    await user.click(button("Kiểm tra"));
    expect(door.lastRun.options.language).toBe("vi");
  });

  test("a language chosen earlier goes before the program's own", async () => {
    await openPane({ language: "en", store: aStore({ "so-thi-dua.language": "vi" }) });
    expect(button("Kiểm tra")).toBeVisible();
  });

  test("does not take the focus from the sheet", async () => {
    await openPane();
    expect(document.body).toHaveFocus();
  });
});

describe("a check", () => {
  test("shows its progress; the verbs wait but keep the keyboard's place", async () => {
    const { door, user } = await openPane();
    await user.click(button("Kiểm tra"));
    door.progress("reading", 3, 8);
    expect(screen.getByRole("progressbar", { name: "Đang đọc sổ: 3/8" })).toHaveAttribute("aria-valuenow", "3");
    expect(button("Kiểm tra")).toHaveFocus();
    expect(button("Lập báo cáo họp")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Lập báo cáo họp"));
    expect(door.runs).toHaveLength(1);
  });

  test("can be cancelled, which is said and is no error; the earlier result stays", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()]);
    await pane.user.click(button("Kiểm tra"));
    await pane.user.click(button("Hủy"));
    expect(pane.door.lastRun.options.signal.aborted).toBe(true);
    expect(button("Hủy")).toHaveAttribute("aria-disabled", "true");
    await pane.door.fail(new WorkbookError("cancelled", ""));
    expect(screen.getByText("Đã hủy theo yêu cầu.")).toBeVisible();
    expect(screen.queryByRole("group", { name: "Chưa làm được" })).not.toBeInTheDocument();
    expect(screen.getByText("Mai Thành Nam")).toBeVisible();
    expect(button("Kiểm tra")).toHaveFocus();
  });

  test("shows the counts by severity, each with its word", async () => {
    const pane = await openPane();
    await check(pane, [
      aFinding(),
      aFinding({ severity: "warning" }),
      aFinding({ severity: "warning" }),
      aSpelling(),
      cannotTell(),
    ]);
    const counts = within(screen.getByRole("list", { name: "Số vấn đề theo mức" })).getAllByRole("listitem");
    expect(counts.map((one) => one.textContent)).toEqual(["Lỗi 1", "Cảnh báo 2", "Lưu ý 2"]);
    expect(screen.getByRole("status")).toHaveTextContent("Đã kiểm tra xong: lỗi 1, cảnh báo 2, lưu ý 2.");
  });

  test("says each finding whole: what, where, why, what to do", async () => {
    const pane = await openPane();
    await check(pane, [aFinding({ basis: { text: { vi: "Hướng dẫn 01", en: "Guide 01" }, confidence: "U" } })]);
    const item = within(screen.getByRole("list", { name: "Vấn đề của Báo Thanh tra" })).getByRole("listitem");
    for (const words of [
      "Lỗi",
      "Mai Thành Nam",
      "Mức xếp loại «Rất tốt» không thuộc bốn mức theo quy định.",
      "ĐK cá nhân · G12",
      "Một trong các mức: A và B.",
      "Đề nghị đơn vị xác định lại mức xếp loại đăng ký.",
      "Hướng dẫn 01 (chưa kiểm chứng)",
    ]) {
      expect(item).toHaveTextContent(words);
    }
  });

  test("says the same in English after a switch, without another check", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()]);
    await pane.user.click(button("EN English"));
    expect(screen.getByText("The rating «Rất tốt» is none of the four levels.")).toBeVisible();
    expect(screen.getByText("Decree 90/2020")).toBeVisible();
    expect(pane.door.runs).toHaveLength(1);
  });

  test("groups by unit in the campaign's order, those without a unit last, errors first", async () => {
    const pane = await openPane();
    await check(pane, [
      aFinding({ unit: null, subject: { kind: "bloc", name: "Khối" } }),
      aSpelling({ unit: "Báo Thanh tra", subject: { kind: "person", name: "Người thứ nhất" } }),
      aFinding({ unit: "Báo Thanh tra", subject: { kind: "person", name: "Người thứ hai" } }),
      aFinding({ unit: "Trung tâm Thông tin" }),
    ]);
    const groups = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
    expect(groups).toEqual(["Trung tâm Thông tinLỗi 1", "Báo Thanh traLỗi 1Lưu ý 1", "Toàn khối, chưa rõ đơn vịLỗi 1"]);
    const bao = within(screen.getByRole("list", { name: "Vấn đề của Báo Thanh tra" })).getAllByRole("listitem");
    expect(bao[0]).toHaveTextContent("Người thứ hai");
    expect(bao[1]).toHaveTextContent("Người thứ nhất");
  });

  test("a unit's list closes and opens", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()]);
    const head = button(/^Báo Thanh tra/);
    expect(head).toHaveAttribute("aria-expanded", "true");
    await pane.user.click(head);
    expect(head).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByText("Mai Thành Nam")).not.toBeInTheDocument();
  });

  test("what could not be judged is collapsed, apart from what is wrong, and names its rule", async () => {
    const pane = await openPane();
    await check(pane, [cannotTell()]);
    expect(screen.queryByRole("heading", { name: "Theo đơn vị" })).not.toBeInTheDocument();
    expect(screen.getByText("Không có lỗi, không có cảnh báo.")).toBeVisible();
    await pane.user.click(button("Chưa kết luận được (1)"));
    const list = screen.getByRole("list", { name: "Chưa kết luận được" });
    expect(list).toHaveTextContent("Đăng ký Chiến sĩ thi đua cơ sở nhưng chưa có sáng kiến, đề tài.");
    expect(list).toHaveTextContent("chưa xét được điều kiện về sáng kiến, đề tài (3 người)");
  });

  test("«Đã đọc» says what each sheet was taken for and what was left alone", async () => {
    const pane = await openPane();
    await check(pane, []);
    await pane.user.click(button(/^Đã đọc \(/));
    const sheets = within(screen.getByRole("list", { name: "Đã đọc" }))
      .getAllByRole("listitem")
      .map((one) => one.textContent);
    expect(sheets[0]).toMatch(/^ĐK cá nhânCá nhân: 1 dòng, A2:E3Là bảng đăng ký của cá nhân: cột B «Họ và tên»/);
    expect(sheets.slice(1)).toEqual([
      "Ghi chúKhông đọc, vì không thấy bảng đăng ký.",
      "NhápKhông đọc, vì trang tính đang ẩn.",
    ]);
  });

  test("rules switched off and severities of the bloc's own are said beside the counts", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()], {
      ruleSettings: ["Quy tắc đã tắt: «Đăng ký muộn».", "Mức do khối đặt: «Trùng»: Lưu ý."],
    });
    expect(screen.getByText("Quy tắc đã tắt: «Đăng ký muộn».")).toBeVisible();
    expect(screen.getByText("Mức do khối đặt: «Trùng»: Lưu ý.")).toBeVisible();
  });

  test("what could not be written is said", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()], {
      written: {
        cellsWritten: 0,
        protectedSheets: ["ĐK cá nhân"],
        documentsSkipped: true,
        sheetNames: {},
        slipNames: {},
        unfinished: [
          { kind: "paper", sheets: ["Báo cáo họp"] },
          { kind: "scale", sheets: ["Báo cáo họp"] },
          { kind: "charts", sheets: ["Tổng hợp số liệu", "Báo cáo họp"] },
        ],
      },
    });
    const unfinished =
      "Chưa đặt được: khổ giấy và hướng giấy, tỷ lệ in của «Báo cáo họp»; biểu đồ của «Tổng hợp số liệu», «Báo cáo họp».";
    expect(screen.getByText(new RegExp(unfinished, "u"), { selector: ":not([role=status])" })).toBeVisible();
    expect(screen.getByText(/Không ghi được đánh dấu vào trang tính đang được bảo vệ: «ĐK cá nhân»/)).toBeVisible();
    expect(screen.getByText("Cấu trúc sổ đang được bảo vệ.")).toBeVisible();
  });
});

describe("a click on a finding", () => {
  test("goes to its cell and marks it as the current one", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()]);
    await pane.user.click(button("ĐK cá nhân · G12: đến ô này"));
    expect(pane.door.jumps).toEqual([["ĐK cá nhân", 12, 7]]);
    await waitFor(() =>
      expect(screen.getByText("Mai Thành Nam").closest("li")).toHaveAttribute("aria-current", "true"),
    );
  });

  test("that leads nowhere is said beside the list, which stays", async () => {
    const pane = await openPane();
    pane.door.jumpFault = new WorkbookError("refused", "ItemNotFound");
    await check(pane, [aFinding()]);
    await pane.user.click(button("ĐK cá nhân · G12: đến ô này"));
    expect(await screen.findByText("Không đến được ô đó.")).toBeVisible();
    expect(screen.getByText("Mai Thành Nam")).toBeVisible();
    await pane.user.click(button("Đóng"));
    expect(screen.queryByText("Không đến được ô đó.")).not.toBeInTheDocument();
  });

  test("while a cell is being edited says how to leave it", async () => {
    const pane = await openPane();
    pane.door.jumpFault = new WorkbookError("cellEditMode", "");
    await check(pane, [aFinding()]);
    await pane.user.click(button("ĐK cá nhân · G12: đến ô này"));
    expect(await screen.findByText("Excel đang sửa một ô.")).toBeVisible();
  });
});

describe("the stale mark", () => {
  test("appears when the workbook changes, and goes with the next check", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()]);
    expect(screen.queryByText(/Sổ đã thay đổi/)).not.toBeInTheDocument();
    pane.door.officerTypes();
    expect(screen.getByText("Sổ đã thay đổi sau lần kiểm tra lúc 10:32, 26/03/2021.", { selector: "p" })).toBeVisible();
    await pane.user.click(button("Kiểm tra lại"));
    await pane.door.finish(aResult([aFinding()]));
    expect(screen.queryByText(/Sổ đã thay đổi/)).not.toBeInTheDocument();
  });

  test("is there at once when somebody typed during the check", async () => {
    const pane = await openPane();
    await pane.user.click(button("Kiểm tra"));
    pane.door.officerTypes();
    await pane.door.finish(aResult([aFinding()]));
    expect(screen.getByText(/Sổ đã thay đổi/, { selector: "p" })).toBeVisible();
  });

  test("cannot come where Excel reports no changes: that is said, and tried again after the next run", async () => {
    const door = new HeldDoor();
    door.watchFault = new WorkbookError("cellEditMode", "");
    const pane = await openPane({ door });
    await check(pane, [aFinding()]);
    expect(screen.getByText(/Excel chưa báo được thay đổi/)).toBeVisible();
    door.watchFault = null;
    await check(pane, [aFinding()]);
    await waitFor(() => expect(screen.queryByText(/Excel chưa báo được thay đổi/)).not.toBeInTheDocument());
    expect(door.watchers).toBe(1);
  });
});

describe("the other verbs", () => {
  test("the meeting report is announced and opened from the pane", async () => {
    const pane = await openPane();
    await pane.user.click(button("Lập báo cáo họp"));
    await pane.door.finish(
      aResult([], {
        written: {
          cellsWritten: 9,
          protectedSheets: [],
          documentsSkipped: false,
          sheetNames: { meeting: "Báo cáo họp (2)" },
          slipNames: {},
        },
      }),
    );
    expect(screen.getByRole("status")).toHaveTextContent("Đã lập trang tính «Báo cáo họp (2)».");
    await pane.user.click(button("Mở báo cáo họp"));
    expect(pane.door.jumps).toEqual([["Báo cáo họp (2)", 1, 1]]);
  });

  test("«Bỏ đánh dấu» empties the list and says what stays", async () => {
    const pane = await openPane();
    await check(pane, [aFinding()]);
    await pane.user.click(button("Bỏ đánh dấu"));
    expect(pane.door.lastRun.verb).toBe("clearMarks");
    await pane.door.finish(null);
    expect(screen.getByText(/^Đã bỏ đánh dấu\./, { selector: "p" })).toBeVisible();
    expect(screen.queryByText("Mai Thành Nam")).not.toBeInTheDocument();
  });

  test("the ribbon's request runs as the pane's own button does", async () => {
    const { door } = await openPane();
    door.ribbon("meeting");
    expect(door.lastRun.verb).toBe("meeting");
    door.ribbon("check");
    expect(door.runs).toHaveLength(1);
  });
});

/** @jest-environment jsdom */
/** The first tab: before a check, after it, when the workbook is opened again. */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { campaign2021 } from "../../src/domain/campaign";
import type { UnitTotals } from "../../src/domain/totals/totals";
import type { CheckResult } from "../../src/taskpane/door/door";
import { unitLines } from "../../src/taskpane/overview/units";
import { aFinding, aResult, aSpelling, cannotTell, check, HeldDoor, openPane, sayYes, toTab } from "./support";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const chips = () => screen.getAllByRole("button", { pressed: true }).map((one) => one.dataset["chip"]);
const current = () =>
  within(screen.getByRole("navigation")).getByRole("button", { current: "page" }).textContent?.split(" ")[0];

async function checked(...asked: Parameters<typeof check> extends [unknown, ...infer Rest] ? Rest : never) {
  const pane = await openPane();
  await check(pane, ...asked);
  await toTab(pane, "overview");
  return pane;
}

describe("before a check", () => {
  test("says the campaign, what a check writes and what undo does not reach, and runs at once", async () => {
    const pane = await openPane();
    expect(screen.getByRole("heading", { level: 2, name: "Đợt thi đua năm 2021" })).toBeVisible();
    expect(screen.getByText(campaign2021.bloc)).toBeVisible();
    expect(screen.getByText("Luật năm 2003; có sẵn trong chương trình.")).toBeVisible();
    expect(screen.getByText(/Thêm hai cột đánh dấu bên phải mỗi bảng/)).toBeVisible();
    expect(screen.getByText(/Hoàn tác \(Ctrl\+Z\) của Excel có thể không lùi được/)).toBeVisible();
    await pane.user.click(button("Kiểm tra"));
    expect(pane.door.runs.map(({ verb }) => verb)).toEqual(["check"]);
  });

  test("«Đổi» leads to the campaign's page", async () => {
    const pane = await openPane();
    await pane.user.click(button("Đổi đợt thi đua"));
    expect(current()).toBe("Thiết");
    expect(screen.queryByRole("heading", { level: 2, name: "Đợt thi đua năm 2021" })).not.toBeInTheDocument();
  });
});

describe("when the workbook is opened again", () => {
  test("says what the last check found, and asks for another", async () => {
    const door = new HeldDoor();
    door.last = { moment: "2026-11-27T16:05:00", counts: { error: 30, warning: 8, notice: 1821 } };
    const pane = await openPane({ door });
    expect(screen.getByText("Lần kiểm tra 16:05, 27/11/2026: 30 lỗi, 8 cảnh báo, 1.821 lưu ý.")).toBeVisible();
    expect(screen.getByText(/Sổ có thể đã đổi từ đó/)).toBeVisible();
    await pane.user.click(button("Kiểm tra lại"));
    await door.finish(aResult([aFinding()]));
    expect(screen.queryByText(/Lần kiểm tra 16:05/)).not.toBeInTheDocument();
    expect(button("Lỗi 1")).toBeVisible();
  });

  test("without a check remembered tells the steps", async () => {
    await openPane();
    expect(screen.getByRole("heading", { level: 2, name: "Bắt đầu từ đâu?" })).toBeVisible();
    expect(screen.queryByText(/Lần kiểm tra/)).not.toBeInTheDocument();
  });
});

describe("after a check", () => {
  const fix = {
    kind: "text",
    text: "Hoàn thành xuất sắc nhiệm vụ",
  } as unknown as CheckResult["findings"][number]["fix"];

  test("counts by severity, each with its word, and each leads to its own", async () => {
    const pane = await checked([
      aFinding(),
      aFinding({ severity: "warning" }),
      aFinding({ severity: "warning" }),
      aSpelling(),
      cannotTell(),
    ]);
    const counts = within(screen.getByRole("list", { name: "Số vấn đề theo mức" })).getAllByRole("button");
    expect(counts.map((one) => one.textContent)).toEqual(["Lỗi 1", "Cảnh báo 2", "Lưu ý 2"]);
    await pane.user.click(button("Cảnh báo 2"));
    expect(current()).toBe("Vấn");
    expect(chips()).toEqual(["warning"]);
  });

  test("says how many rows show nothing, what was accepted, and which rules are the bloc's own", async () => {
    const accepted = aFinding({ accepted: { reason: "Đã có văn bản", by: "A", on: "2021-03-20" } });
    const pane = await checked([accepted], {
      rows: { all: 231, pass: 203 },
      ruleSettings: ["Quy tắc đã tắt: «Đăng ký muộn»."],
    });
    expect(screen.getByText("203/231 dòng chưa thấy vấn đề.")).toBeVisible();
    expect(screen.getByText("Quy tắc đã tắt: «Đăng ký muộn».")).toBeVisible();
    await pane.user.click(button("Đã chấp nhận 1 nội dung"));
    expect(chips()).toEqual(["accepted"]);
  });

  test("begins where a fix is ready, and leads to those", async () => {
    const pane = await checked([
      aFinding(),
      aSpelling({ fix }),
      aSpelling({ fix, place: { sheet: "A", row: 3, column: 1 } }),
    ]);
    const start = within(screen.getByRole("region", { name: "Bắt đầu từ đây" }));
    expect(start.getByText("2 nội dung có cách sửa sẵn.")).toBeVisible();
    await pane.user.click(start.getByRole("button", { name: "Xem và sửa" }));
    expect(chips()).toEqual(["fixable"]);
  });

  test("says each unit with its share against the target and its counts, and leads to it", async () => {
    const pane = await checked([aFinding(), aFinding({ severity: "warning" }), aFinding({ unit: null })]);
    const units = within(screen.getByRole("region", { name: "Đơn vị" }));
    expect(units.getAllByRole("button")).toHaveLength(campaign2021.units.length + 1);
    const own = units.getByRole("button", { name: /^Báo Thanh tra ?: .*lỗi 1 ?cảnh báo 1$/ });
    expect(units.getByRole("button", { name: /^Chung cho cả khối ?: lỗi 1 ?cảnh báo 0$/ })).toBeVisible();
    await pane.user.click(own);
    expect(current()).toBe("Vấn");
    expect(screen.getByRole("combobox", { name: /Đơn vị/ })).toHaveTextContent("Báo Thanh tra");
  });

  test("what could not be judged is collapsed, apart from what is wrong, and names its rule", async () => {
    const pane = await checked([cannotTell()]);
    expect(screen.getByText("Không có lỗi, không có cảnh báo.")).toBeVisible();
    await pane.user.click(button("Chưa kết luận được (1)"));
    const list = screen.getByRole("list", { name: "Chưa kết luận được" });
    expect(list).toHaveTextContent("Đăng ký Chiến sĩ thi đua cơ sở nhưng chưa có sáng kiến, đề tài.");
    expect(list).toHaveTextContent("chưa xét được điều kiện về sáng kiến, đề tài (3 người)");
  });

  test("«Đã đọc» says what each sheet was taken for and what was left alone", async () => {
    const pane = await checked([]);
    await pane.user.click(button(/^Đã đọc/));
    const sheets = within(screen.getByRole("list", { name: "Đã đọc" }))
      .getAllByRole("listitem")
      .map((one) => one.textContent);
    expect(sheets[0]).toMatch(/^ĐK cá nhânCá nhân: 1 dòng, A2:E3Là bảng đăng ký của cá nhân: cột B «Họ và tên»/);
    expect(sheets.slice(1)).toEqual([
      "Ghi chúKhông đọc, vì không thấy bảng đăng ký.",
      "NhápKhông đọc, vì trang tính đang ẩn.",
    ]);
  });

  test("says where the marks stand, a place for tables in the same columns, and goes there", async () => {
    const at = (sheet: string, firstRow: number, firstColumn: number) => ({
      sheet,
      area: { firstRow, lastRow: firstRow + 9, firstColumn, lastColumn: firstColumn + 1 },
    });
    const others = Array.from({ length: 6 }, (_, index) => at(`Đơn vị ${index}`, 4, 9));
    const marks = [at("ĐK cá nhân", 8, 14), at("ĐK cá nhân", 40, 14), at("ĐK cá nhân", 8, 30), ...others];
    const { written } = aResult([]);
    const { door, user } = await checked([aFinding()], { written: { ...written, marks } });
    expect(screen.getByText(/^Đã đánh dấu từng dòng ở/u)).toHaveTextContent(
      /^Đã đánh dấu từng dòng ở «ĐK cá nhân», cột N và O; «ĐK cá nhân», cột AD và AE; «Đơn vị 0», cột I và J; .*«Đơn vị 3», cột I và J; và 2 chỗ khác\.$/u,
    );
    await user.click(button("«ĐK cá nhân», cột AD và AE"));
    expect(door.jumps).toEqual([["ĐK cá nhân", 8, 30]]);
    door.jumpFault = new Error("gone");
    await user.click(button("«Đơn vị 0», cột I và J"));
    expect(screen.getByText("Không đến được ô đó.", { selector: "main *" })).toBeVisible();
  });

  test("says nothing of marks where none stand, nor of sheets that have the name that is theirs", async () => {
    await checked([aFinding()]);
    expect(screen.queryByText(/^Sổ đã có trang tính/u)).toBeNull();
    expect(screen.queryByText(/^Đã đánh dấu từng dòng ở/u)).toBeNull();
  });

  test("says why a sheet of its own has a number, where the officer has one of that name", async () => {
    const { written } = aResult([]);
    const sheetNames = { results: "Kết quả kiểm tra (2)", totals: "Tổng hợp số liệu" };
    await checked([aFinding()], { written: { ...written, sheetNames } });
    expect(
      screen.getByText(
        "Sổ đã có trang tính «Kết quả kiểm tra» không phải do Sổ Thi đua lập, nên Sổ Thi đua ghi ở «Kết quả kiểm tra (2)».",
      ),
    ).toBeVisible();
  });

  test("says what could not be written", async () => {
    await checked([aFinding()], {
      written: {
        cellsWritten: 0,
        marks: [],
        protectedSheets: ["ĐK cá nhân"],
        documentsSkipped: true,
        sheetNames: {},
        slipNames: {},
        unfinished: [{ kind: "paper", sheets: ["Báo cáo họp"] }],
      },
    });
    expect(
      screen.getByText(/Chưa đặt được: khổ giấy và hướng giấy của «Báo cáo họp»/, { selector: "main *" }),
    ).toBeVisible();
    expect(screen.getByText(/Không ghi được đánh dấu vào trang tính đang được bảo vệ: «ĐK cá nhân»/)).toBeVisible();
    expect(screen.getByText("Cấu trúc sổ đang được bảo vệ.")).toBeVisible();
  });

  test("says which cells have changed since", async () => {
    const pane = await checked([aFinding()]);
    pane.door.officerTypes();
    expect(screen.getByText("Sổ đã thay đổi sau lần kiểm tra lúc 10:32, 26/03/2021.", { selector: "p" })).toBeVisible();
    expect(screen.getByText("Ô đã đổi: «ĐK cá nhân» G12.", { selector: "p" })).toBeVisible();
  });

  test("switches checks after edits on and off beside the button", async () => {
    const pane = await checked([aFinding()]);
    await pane.user.click(button("Tự kiểm tra: tắt"));
    expect(button("Tự kiểm tra: bật")).toBeVisible();
    expect(pane.store.live()).toBe(true);
  });

  test("is empty again once the marks are taken out", async () => {
    const pane = await checked([aFinding()]);
    await pane.door.ribbon("clearMarks");
    await sayYes(pane);
    await pane.door.finish(null);
    await toTab(pane, "overview");
    expect(screen.getByRole("heading", { level: 2, name: "Đợt thi đua năm 2021" })).toBeVisible();
    expect(screen.queryByRole("list", { name: "Số vấn đề theo mức" })).not.toBeInTheDocument();
  });
});

describe("the lines of the units", () => {
  const totals = (unit: string, changes: Partial<UnitTotals>) =>
    ({ unit, people: 40, excellent: 12, unknown: [], ...changes }) as UnitTotals;
  const [one, two, three] = campaign2021.units.map(({ name }) => name) as [string, string, string];
  const book = {
    campaign: campaign2021,
    totals: {
      byUnit: new Map([
        [one, totals(one, {})],
        [two, totals(two, { unknown: ["excellent"] })],
        [three, totals(three, { people: 0 })],
      ]),
    } as unknown as CheckResult["totals"],
  };

  test("give a share only where the workbook says one", () =>
    expect(
      unitLines({ ...book, findings: [] })
        .slice(0, 3)
        .map(({ share }) => share),
    ).toEqual([0.3, null, null]));

  test("count open errors and warnings, other units after the campaign's, the bloc last", () => {
    const accepted = { reason: "r", by: "A", on: "2021-03-20" };
    const findings = [
      aFinding({ unit: null }),
      aFinding({ unit: "Sở Nội vụ", severity: "warning" }),
      aFinding({ unit: one }),
      aFinding({ unit: one, accepted }),
      aSpelling({ unit: one }),
      cannotTell({ unit: one }),
    ];
    const lines = unitLines({ ...book, findings });
    expect(lines.map(({ unit }) => unit)).toEqual([...campaign2021.units.map(({ name }) => name), "Sở Nội vụ", ""]);
    expect(lines[0]).toMatchObject({ errors: 1, warnings: 0 });
    expect(lines.at(-2)).toMatchObject({ errors: 0, warnings: 1 });
  });

  test("are of the one unit alone where only it is checked", () => {
    const campaign = { ...campaign2021, onlyUnit: two };
    expect(unitLines({ ...book, campaign, findings: [] }).map(({ unit }) => unit)).toEqual([two]);
  });
});

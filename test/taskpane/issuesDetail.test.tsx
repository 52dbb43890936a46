/** @jest-environment jsdom */
/** A finding's page: what it says, mending it and all alike, accepting it, and the way on to the next. */
import "@testing-library/jest-dom";
import { configure, screen, within } from "@testing-library/react";
import { campaign2021 } from "../../src/domain/campaign";
import type { Finding } from "../../src/domain/rules/rule";
import type { FixesDone } from "../../src/taskpane/door/door";
import { aFinding, aResult, check, HeldDoor, openPane } from "./support";

const [unit, elsewhere] = campaign2021.units.map(({ name }) => name) as [string, string];
const SHEET = "ĐK cá nhân";
const of = (name: string, row: number, changes: Partial<Finding> = {}): Finding =>
  aFinding({ unit, subject: { kind: "person", name }, place: { sheet: SHEET, row, column: 7 }, ...changes });
const fix = { value: "Lao động tiên tiến" };
const nam = of("Mai Thành Nam", 12, { fix });
const hoa = of("Lê Thị Hoa", 13, { fix });
const far = of("Trần Văn Bình", 14, { fix, unit: elsewhere });
const plain = of("Đỗ Khải", 15);
const accepted = { ...plain, accepted: { reason: "Đã có giải trình", by: "Người B", on: "24/03/2021" } };

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const chosen = (finding: Finding, skipped: FixesDone["fixes"][number]["skipped"] = null) => ({
  finding,
  changes: [{ ...finding.place, row: finding.place.row!, column: 7, before: " LDTT\u00a0", after: fix.value }],
  cells: [],
  skipped,
});
const wouldBe = (...fixes: FixesDone["fixes"]): FixesDone => ({
  fixes,
  applied: false,
  cells: fixes.filter(({ skipped }) => skipped === null).length,
  forgotten: 0,
});

// What remedies would change is looked up after a pause.
configure({ asyncUtilTimeout: 10_000 });
beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));

async function opened(findings: readonly Finding[], fixes: FixesDone | Error = wouldBe()) {
  const door = new HeldDoor();
  door.fixes = fixes;
  const pane = await openPane({ door });
  await check(pane, findings);
  const page = async (name: string) => {
    await pane.user.click(within(screen.getByRole("treegrid")).getByRole("button", { name: new RegExp(name, "u") }));
  };
  return { ...pane, page };
}

test("who, where, what, why and the basis; whether the unit is written to", async () => {
  const { door, user, page } = await opened([plain]);
  await page("Đỗ Khải");
  expect(screen.getByRole("heading", { name: `Đỗ Khải (${unit})` })).toBeVisible();
  // Its cell is shown beside it, and the keyboard stays in the pane.
  expect(door.jumps).toEqual([[SHEET, 15, 7]]);
  expect(button("Danh sách")).toHaveFocus();
  expect(screen.getByText(`Gửi đơn vị: ghi trong phiếu bổ sung của ${unit}.`)).toBeVisible();
  await user.click(button("ĐK cá nhân!G15: đến ô này"));
  expect(door.jumps).toEqual([
    [SHEET, 15, 7],
    [SHEET, 15, 7],
  ]);
  expect(screen.queryByText("Nghị định 90/2020/NĐ-CP")).toBeNull();
  await user.click(button("Vì sao, căn cứ"));
  expect(screen.getByText("Nghị định 90/2020/NĐ-CP")).toBeVisible();
  await user.click(button("Danh sách"));
  expect(screen.getByRole("treegrid")).toBeVisible();
});

test("previous and next lead from page to page and to the cells", async () => {
  const { door, user, page } = await opened([nam, hoa, plain]);
  await page("Mai Thành Nam");
  await user.click(button("Sau"));
  expect(screen.getByRole("heading", { name: /Lê Thị Hoa/u })).toBeVisible();
  expect(door.jumps.at(-1)).toEqual([SHEET, 13, 7]);
  await user.click(button("Sau"));
  await user.click(button("Trước"));
  expect(screen.getByRole("heading", { name: /Lê Thị Hoa/u })).toBeVisible();
  expect(screen.getByText("2/3")).toBeVisible();
});

test("what stands there and what it would become is shown, what cannot be seen made visible; then it is mended", async () => {
  const { door, user, page } = await opened([nam, plain], wouldBe(chosen(nam)));
  await page("Mai Thành Nam");
  const table = await screen.findByRole("table", { name: "Ô sẽ thay đổi" });
  expect(within(table).getByRole("row", { name: "ĐK cá nhân!G12 «␣LDTT⍽» «Lao động tiên tiến»" })).toBeVisible();
  expect(door.mended).toEqual([]);
  await user.click(button("Sửa ô này"));
  expect(door.mended).toEqual([{ verb: "fix", findings: [nam] }]);
  // On to the next, with what was done and the way back in view.
  await door.finish(aResult([plain], { mended: { fixes: { ...wouldBe(chosen(nam)), applied: true } } }));
  expect(screen.getByText("Đã sửa ô ĐK cá nhân!G12.")).toBeVisible();
  expect(screen.getByRole("heading", { name: /Đỗ Khải/u })).toBeVisible();
  expect(door.jumps.at(-1)).toEqual([SHEET, 15, 7]);
  await user.click(button("Hoàn tác"));
  expect(door.mended.at(-1)).toEqual({ verb: "undo", steps: 1 });
});

test("what cannot be changed says why, and there is nothing to press", async () => {
  const { page } = await opened([nam], wouldBe(chosen(nam, "validation")));
  await page("Mai Thành Nam");
  expect(await screen.findByText(/Không sửa ô ĐK cá nhân!G12: giá trị mới không thuộc danh sách/u)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Sửa ô này" })).toBeNull();
});

test("a preview that fails is told, and asked for again", async () => {
  const { door, user, page } = await opened([nam], new Error("gone"));
  await page("Mai Thành Nam");
  expect(await screen.findByText(/Chưa xem được những ô sẽ thay đổi/u)).toBeVisible();
  door.fixes = wouldBe(chosen(nam));
  await user.click(button("Xem ô sẽ thay đổi"));
  expect(await screen.findByRole("button", { name: "Sửa ô này" })).toBeVisible();
});

test("of several readings the officer chooses", async () => {
  const ambiguous = { ...nam, fix: { choices: ["Bằng khen A", "Bằng khen B"] } };
  const { door, user, page } = await opened([ambiguous]);
  await page("Mai Thành Nam");
  await user.click(button("«Bằng khen B»"));
  expect(door.mended).toEqual([{ verb: "fix", findings: [ambiguous], choice: 1 }]);
});

test("a finding without a sure remedy, and an accepted one, offer none", async () => {
  const { page, user } = await opened([plain, { ...nam, accepted: { reason: "x", by: "y", on: "" } }]);
  await page("Đỗ Khải");
  expect(screen.queryByRole("region", { name: "Cách sửa có sẵn" })).toBeNull();
  await user.click(button("Danh sách"));
  await user.click(button(/^Đã chấp nhận 1$/u));
  await page("Mai Thành Nam");
  expect(screen.queryByRole("region", { name: "Cách sửa có sẵn" })).toBeNull();
});

describe("all alike", () => {
  const locked = { ...plain, fix };
  const ambiguous = of("Phan Minh", 16, { fix: { choices: ["A", "B"] } });
  const all = wouldBe(chosen(nam), chosen(hoa), chosen(far), chosen(locked, "protected"));

  test("from a finding's page: unit by unit, what is left and why; only what is ticked is mended", async () => {
    const { door, user, page } = await opened([nam, hoa, far, locked, ambiguous], all);
    await page("Mai Thành Nam");
    // Where there are several readings, one is chosen on the finding's own page.
    await user.click(button("Sửa cả 4 nội dung cùng loại…"));
    expect(await screen.findByRole("checkbox", { name: `${unit}: 2 ô` })).toBeChecked();
    expect(screen.getByText(/Không sửa ô ĐK cá nhân!G15: ô bị khóa/u)).toBeVisible();
    expect(screen.getByText("Trong 4 nội dung, sửa được 3, ở 3 ô; bỏ qua 1, lý do nêu ở «Sẽ bỏ qua».")).toBeVisible();
    expect(button("Sửa 3 ô")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: `${elsewhere}: 1 ô` }));
    await user.click(button("Sửa 2 ô"));
    expect(door.mended).toEqual([{ verb: "fix", findings: [nam, hoa, locked] }]);
  });

  test("from a heading of the list; nothing ticked, nothing to press; back by «Thôi»", async () => {
    const { door, user } = await opened([nam, hoa, plain], wouldBe(chosen(nam), chosen(hoa)));
    await user.click(button(/^Xem sửa 2: /u));
    await user.click(await screen.findByRole("checkbox", { name: `${unit}: 2 ô` }));
    expect(screen.getByText("2 nội dung, sửa ở 2 ô.")).toBeVisible();
    expect(screen.getByText("Đề nghị chọn ít nhất một đơn vị.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Sửa \d/u })).toBeNull();
    await user.click(button("Thôi"));
    expect(screen.getByRole("treegrid")).toBeVisible();
    expect(door.mended).toEqual([]);
  });
});

test("more cells than can be named are counted, with their sheets", async () => {
  const pane = await openPane();
  const many = [nam, hoa, far, ...["A", "B", "C", "D"].map((sheet) => ({ ...nam, place: { ...nam.place, sheet } }))];
  const applied = (...of: Finding[]) => ({ fixes: { ...wouldBe(...of.map((one) => chosen(one))), applied: true } });
  await check(pane, [plain], { mended: applied(nam, hoa) });
  expect(screen.getByText("Đã sửa ô ĐK cá nhân!G12, ĐK cá nhân!G13.")).toBeVisible();
  await check(pane, [plain], { mended: applied(...many) });
  expect(screen.getByText("Đã sửa 7 ô ở trang tính «ĐK cá nhân», «A», «B» và 2 trang khác.")).toBeVisible();
});

test("what fits nothing any more, because the workbook has changed, is said", async () => {
  const pane = await openPane();
  await check(pane, [nam], { mended: { fixes: { ...wouldBe(), applied: true } } });
  expect(screen.getByText(/sổ đã thay đổi, không còn nội dung nào như đã chọn/u)).toBeVisible();
  await check(pane, [nam], { mended: { gone: 2 } });
  expect(screen.getByText("Có 2 nội dung đã chọn không còn như vậy, vì sổ đã thay đổi.")).toBeVisible();
});

test("what was taken back is said", async () => {
  const step = { moment: "2021-03-24T09:05:00", verb: "fix" as const, facts: { cells: 1 }, cells: [], decisions: [] };
  const undone = [{ step, restored: 1, left: [], leftDecisions: [] }];
  const pane = await openPane();
  await check(pane, [nam], { mended: { undone } });
  expect(screen.getByText(/Đã hoàn tác: sửa 1 ô lúc 24\/03\/2021/u)).toBeVisible();
  expect(screen.getByText("Trả lại 1 ô như trước.")).toBeVisible();
});

describe("accepting", () => {
  test("a reason and a name are asked, the name once on this machine", async () => {
    const { door, user, store, page } = await opened([plain]);
    await page("Đỗ Khải");
    await user.click(button("Chấp nhận, có lý do…"));
    const reason = screen.getByLabelText(/^Lý do chấp nhận/u);
    expect(reason).toHaveFocus();
    for (const name of ["Lý do chấp nhận (in trong báo cáo họp)", "Người chấp nhận"]) {
      const field = screen.getByRole("textbox", { name });
      expect(field).toBeRequired();
      expect(document.querySelector(`label[for="${field.id}"]`)).toHaveTextContent(`${name}*`);
    }
    expect(screen.getByRole("group", { name: "Lý do thường gặp" })).toHaveAccessibleDescription(
      /Chọn «Chờ đơn vị gửi văn bản» khi đơn vị còn phải nộp văn bản giải trình/u,
    );
    await user.click(button("Chấp nhận"));
    expect(screen.getByRole("alert")).toHaveTextContent("Đề nghị ghi lý do và tên người chấp nhận.");
    expect(door.answered).toEqual([]);
    await user.click(button("Khối thống nhất"));
    expect(reason).toHaveValue("Khối thống nhất");
    await user.type(reason, " ngày 24/3");
    await user.type(screen.getByLabelText(/^Người chấp nhận/u), " Người A ");
    await user.click(button("Chấp nhận"));
    expect(door.answered).toEqual([
      { verb: "accept", findings: [plain], reason: "Khối thống nhất ngày 24/3", by: "Người A" },
    ]);
    expect(store.officer()).toBe("Người A");
  });

  test("all alike of the unit are those that are open", async () => {
    const { door, user, page } = await opened([
      nam,
      hoa,
      far,
      plain,
      { ...accepted, place: { ...plain.place, row: 40 } },
    ]);
    await page("Mai Thành Nam");
    await user.click(button("Chấp nhận, có lý do…"));
    await user.type(screen.getByLabelText(/^Lý do chấp nhận/u), "x");
    await user.type(screen.getByLabelText(/^Người chấp nhận/u), "y");
    await user.click(screen.getByRole("checkbox", { name: "Chấp nhận cả 3 nội dung cùng loại của đơn vị" }));
    await user.click(button("Chấp nhận"));
    expect(door.answered).toMatchObject([{ findings: [nam, hoa, plain] }]);
  });

  test("what is half typed stays: on another page, after a check, in a pane opened anew; done, it is forgotten", async () => {
    const { door, user, store, page, unmount } = await opened([plain, nam]);
    await page("Đỗ Khải");
    await user.click(button("Chấp nhận, có lý do…"));
    await user.type(screen.getByLabelText(/^Lý do chấp nhận/u), "Đã xem");
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(button("Chấp nhận, có lý do…")).toBeVisible();
    await user.click(button("Chấp nhận, có lý do…"));
    expect(screen.getByLabelText(/^Lý do chấp nhận/u)).toHaveValue("Đã xem");
    unmount();
    const again = await openPane({ store, door });
    await check(again, [plain, nam]);
    expect(screen.getByLabelText(/^Lý do chấp nhận/u)).toHaveValue("Đã xem");
    await again.user.type(screen.getByLabelText(/^Người chấp nhận/u), "A");
    await again.user.click(button("Chấp nhận"));
    await door.finish(aResult([accepted, nam]));
    await again.user.click(button(/^Kiểm tra/u));
    await door.finish(aResult([plain, nam]));
    await again.user.click(button("Chấp nhận, có lý do…"));
    expect(screen.getByLabelText(/^Lý do chấp nhận/u)).toHaveValue("");
  });

  test("what is accepted stands under its chip, with its reason, and is revoked", async () => {
    const { door, user, page } = await opened([nam, accepted]);
    expect(screen.queryByRole("button", { name: /Đỗ Khải/u })).toBeNull();
    await user.click(button("Đã chấp nhận 1"));
    await page("Đỗ Khải");
    expect(screen.getByText("Lý do: Đã có giải trình")).toBeVisible();
    expect(screen.getByText("Người B, 24/03/2021")).toBeVisible();
    await user.click(button("Bỏ chấp nhận"));
    expect(door.answered).toEqual([{ verb: "revoke", findings: [accepted] }]);
  });
});

test("what is open again says why", async () => {
  const { page } = await opened([
    { ...plain, reopened: { reason: "Đã xem", by: "", on: "", was: { found: "Xếp loại: «Khá»." } } },
  ]);
  await page("Đỗ Khải");
  expect(screen.getByText(/nay mở lại vì nội dung đã khác; khi chấp nhận là: Xếp loại: «Khá»/u)).toBeVisible();
});

test("a finding that is settled while its page is open leads on to the next", async () => {
  const { door, user, page } = await opened([nam, hoa, plain]);
  await page("Lê Thị Hoa");
  await user.click(button(/^Kiểm tra/u));
  await door.finish(aResult([nam, plain]));
  expect(screen.getByText("Nội dung này không còn trong kết quả kiểm tra.")).toBeVisible();
  await user.click(button("Sang nội dung sau"));
  expect(screen.getByRole("heading", { name: /Đỗ Khải/u })).toBeVisible();
});

test("while something runs nothing is mended, accepted or revoked", async () => {
  const { door, user, page } = await opened([nam], wouldBe(chosen(nam)));
  await page("Mai Thành Nam");
  await screen.findByRole("button", { name: "Sửa ô này" });
  await user.click(button(/^Kiểm tra/u));
  await user.click(button("Sửa ô này"));
  expect(button("Chấp nhận, có lý do…")).toHaveAttribute("aria-disabled", "true");
  expect(door.mended).toEqual([]);
});

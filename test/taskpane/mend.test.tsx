/** @jest-environment jsdom */
/** «Sửa…»: what would change is shown first; one finding, all alike of the unit, a choice; and the way back. */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { FixesDone } from "../../src/actions";
import type { Finding } from "../../src/domain/rules/rule";
import { aFinding, aResult, check, openPane } from "./support";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const SHEET = "ĐK cá nhân";
const misspelt = aFinding({ fix: { value: "Lao động tiên tiến" } });
const other = aFinding({
  subject: { kind: "person", name: "Lê Thị Hoa" },
  place: { sheet: SHEET, row: 13, column: 7 },
  fix: { value: "Lao động tiên tiến" },
});

const wouldBe = (...fixes: FixesDone["fixes"]): FixesDone => ({
  fixes,
  applied: false,
  cells: fixes.filter(({ skipped }) => skipped === null).length,
  forgotten: 0,
});
const change = { sheet: SHEET, row: 12, column: 7, before: " LDTT\u00a0", after: "Lao động tiên tiến" };
const changed = { finding: misspelt, changes: [change], cells: [], skipped: null };

beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));

async function opened(...findings: readonly Finding[]) {
  const pane = await openPane();
  await check(pane, findings);
  return pane;
}

test("before and after are shown, what cannot be seen made visible; nothing is changed until it is said", async () => {
  const { door, user } = await opened(misspelt);
  door.fixes = wouldBe(changed);
  await user.click(button("Sửa…"));
  expect(await screen.findByText("Ô G12: «␣LDTT⍽» → «Lao động tiên tiến»")).toBeVisible();
  expect(door.mended).toEqual([]);
  await user.click(button("Sửa"));
  expect(door.mended).toEqual([{ verb: "fix", findings: [misspelt] }]);
});

test("all alike of the unit are those that are shown and have a remedy", async () => {
  const without = aFinding({ place: { sheet: SHEET, row: 14, column: 7 }, fix: null });
  const { door, user } = await opened(misspelt, other, without);
  door.fixes = wouldBe(changed);
  await user.click(screen.getAllByRole("button", { name: "Sửa…" })[0]!);
  await user.click(await screen.findByRole("button", { name: "Sửa cả 2 nội dung cùng loại của đơn vị" }));
  expect(door.mended).toEqual([{ verb: "fix", findings: [misspelt, other] }]);
});

test("what cannot be changed says why, and there is nothing to press", async () => {
  const { door, user } = await opened(misspelt);
  door.fixes = wouldBe({ ...changed, skipped: "validation" });
  await user.click(button("Sửa…"));
  expect(await screen.findByText(/Không sửa ô G12: giá trị mới không thuộc danh sách/u)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Sửa" })).toBeNull();
});

test("a preview that fails is told, and the finding stays as it is", async () => {
  const { door, user } = await opened(misspelt);
  door.fixes = new Error("gone");
  await user.click(button("Sửa…"));
  expect(await screen.findByText(/Chưa xem được những ô sẽ thay đổi/u)).toBeVisible();
  await user.click(button("Thôi"));
  expect(button("Sửa…")).toBeVisible();
});

test("of several readings the officer chooses", async () => {
  const ambiguous = aFinding({ fix: { choices: ["Bằng khen A", "Bằng khen B"] } });
  const { door, user } = await opened(ambiguous);
  await user.click(button("Sửa…"));
  expect(button("«Bằng khen A»")).toHaveFocus();
  await user.click(button("«Bằng khen B»"));
  expect(door.mended).toEqual([{ verb: "fix", findings: [ambiguous], choice: 1 }]);
});

test("a finding without a sure remedy, and an accepted one, offer none", async () => {
  await opened(aFinding({ fix: null }), { ...other, accepted: { reason: "x", by: "y", on: "24/03/2021" } });
  expect(screen.queryByRole("button", { name: "Sửa…" })).toBeNull();
});

test("what was mended is said after the check, and can be taken back; what came back is said too", async () => {
  const pane = await openPane();
  const { door, user } = pane;
  await check(pane, [misspelt], { mended: { fixes: { ...wouldBe(changed), applied: true } } });
  expect(await screen.findByText("Đã sửa 1 ô.")).toBeVisible();
  await user.click(button("Hoàn tác"));
  expect(door.mended).toEqual([{ verb: "undo", steps: 1 }]);
  const step = { moment: "2021-03-24T09:05:00", verb: "fix" as const, facts: { cells: 1 }, cells: [], decisions: [] };
  const undone = [{ step, restored: 1, left: [], leftDecisions: [] }];
  await door.finish(aResult([misspelt], { mended: { undone } }));
  expect(await screen.findByText(/Đã hoàn tác: sửa 1 ô lúc 24\/03\/2021/u)).toBeVisible();
  expect(screen.getByText("Trả lại 1 ô như trước.")).toBeVisible();
});

test("what fits nothing any more, because the workbook has changed, is said", async () => {
  const pane = await openPane();
  await check(pane, [misspelt], { mended: { fixes: { ...wouldBe(), applied: true } } });
  expect(await screen.findByText(/sổ đã thay đổi, không còn nội dung nào như đã chọn/u)).toBeVisible();
  await check(pane, [misspelt], { mended: { gone: 2 } });
  expect(await screen.findByText("Có 2 nội dung đã chọn không còn như vậy, vì sổ đã thay đổi.")).toBeVisible();
});

/** @jest-environment jsdom */
/** Closing and opening the pane at each step of the officer's day loses nothing of where the officer was. */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../src/domain/rules/rule";
import { aFinding, aResult, aSpelling, aStore, HeldDoor, openPane, toTab } from "./support";

type Opened = Awaited<ReturnType<typeof openPane>>;

beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));

const at = (row: number, name: string): Partial<Finding> => ({
  place: { sheet: "ĐK cá nhân", row, column: 7 },
  subject: { kind: "person", name },
});
const fix = { value: "Hoàn thành tốt nhiệm vụ" };
const nam = aFinding({ ...at(12, "Mai Thành Nam"), fix });
const dung = aFinding({ ...at(14, "Lê Hải Dũng"), unit: "Trung tâm Thông tin", fix });
const findings = [nam, dung, aFinding(at(15, "Đỗ Khải")), aSpelling(at(16, "Nguyễn Thị Hoa"))];

const tab = () => within(screen.getByRole("navigation")).getByRole("button", { current: "page" }).textContent;
const fields = () =>
  screen.queryAllByRole("textbox").map((one) => [one.getAttribute("aria-label"), (one as HTMLInputElement).value]);
const chosen = () => screen.queryAllByRole("combobox").map((one) => (one as HTMLSelectElement).value);
const pressed = () =>
  screen
    .queryAllByRole("button", { pressed: true })
    .map((one) => one.textContent)
    .filter((name) => name !== null && !/^(VI|EN)$/u.test(name));
const ticked = () => screen.queryAllByRole("checkbox").map((one) => (one as HTMLInputElement).checked);
const headings = () => screen.getAllByRole("heading").map((one) => one.textContent);
const page = () => ({
  tab: tab(),
  fields: fields(),
  chosen: chosen(),
  pressed: pressed(),
  ticked: ticked(),
  headings: headings(),
});

/** Each goes on from the one before. */
const day: [string, (pane: Opened) => Promise<void>][] = [
  [
    "the list, searched",
    async (pane) => {
      await toTab(pane, "issues");
      await pane.user.type(screen.getByRole("textbox", { name: /^Tìm tên/u }), "rat tot");
    },
  ],
  [
    "a filter",
    async (pane) =>
      pane.user.click(within(screen.getByRole("group", { name: "Lọc theo" })).getByRole("button", { name: /^Lỗi/u })),
  ],
  ["a step on", async (pane) => pane.user.click(screen.getByRole("button", { name: "Sau" }))],
  [
    "a finding's page",
    async (pane) => {
      await pane.user.click(within(screen.getByRole("treegrid")).getByRole("button", { name: /Mai Thành Nam/u }));
    },
  ],
  [
    "a unit left out of what is mended together",
    async (pane) => {
      await pane.user.click(await screen.findByRole("button", { name: /^Sửa cả 2 /u }));
      await pane.user.click(
        await screen.findByRole("checkbox", { name: /^Trung tâm Thông tin/u }, { timeout: 10_000 }),
      );
      expect(ticked()).toEqual([true, false]);
    },
  ],
  [
    "a reason, half typed",
    async (pane) => {
      await pane.user.click(screen.getByRole("button", { name: "Thôi" }));
      await pane.user.click(screen.getByRole("button", { name: /^Chấp nhận/u }));
      await pane.user.type(screen.getByLabelText(/^Lý do chấp nhận/u), "Đã có văn bản xác");
    },
  ],
  [
    "who answers for it",
    async (pane) => {
      await pane.user.clear(screen.getByLabelText(/^Người chấp nhận/u));
      await pane.user.type(screen.getByLabelText(/^Người chấp nhận/u), "Văn ph");
    },
  ],
  ["for all alike", (pane) => pane.user.click(screen.getByRole("checkbox", { name: /^Chấp nhận cả 2 /u }))],
  ["the papers", (pane) => toTab(pane, "papers")],
  ["the settings", (pane) => toTab(pane, "setup")],
  ["the overview", (pane) => toTab(pane, "overview")],
];

/** The remedies are known at once. */
function aDoor(): HeldDoor {
  const door = new HeldDoor();
  const fixes = [nam, dung].map((finding) => ({
    finding,
    changes: [{ ...finding.place, row: finding.place.row!, column: 7, before: "HTTNV", after: fix.value }],
    cells: [],
    skipped: null,
  }));
  door.fixes = { fixes, applied: false, cells: 2, forgotten: 0 };
  return door;
}

async function checkedIn(store: Opened["store"]): Promise<Opened> {
  const pane = await openPane({ store, door: aDoor() });
  await pane.door.ribbon("check");
  await pane.door.finish(aResult(findings));
  return pane;
}

test("at every step: closed, opened and checked again, the pane is where it was", async () => {
  const store = aStore();
  let pane = await checkedIn(store);
  for (const [step, take] of day) {
    await take(pane);
    const before = page();
    pane.unmount();
    pane = await openPane({ store, door: aDoor() });
    expect([step, tab()]).toEqual([step, before.tab?.replace(/ \d+$/u, "")]);
    const { tab: left } = JSON.parse(store.view("so-1")!) as { tab: Parameters<typeof toTab>[1] };
    await pane.door.ribbon("check");
    await pane.door.finish(aResult(findings));
    await toTab(pane, left);
    // What remedies would change is looked up after a pause.
    await waitFor(() => expect([step, page()]).toEqual([step, before]), { timeout: 10_000 });
  }
  // What was half typed is still there after all of it.
  await toTab(pane, "issues");
  expect(screen.getByLabelText(/^Lý do chấp nhận/u)).toHaveValue("Đã có văn bản xác");
  expect(screen.getByLabelText(/^Người chấp nhận/u)).toHaveValue("Văn ph");
  expect(screen.getByRole("checkbox", { name: /^Chấp nhận cả 2 /u })).toBeChecked();
  await pane.user.click(screen.getByRole("button", { name: "Chấp nhận" }));
  expect(pane.door.answered).toMatchObject([
    { by: "Văn ph", findings: [{ subject: { name: "Mai Thành Nam" } }, { subject: { name: "Đỗ Khải" } }] },
  ]);
  pane.unmount();
}, 120_000);

test("another workbook begins at the first tab, and does not touch what is kept of this one", async () => {
  const store = aStore();
  const first = await openPane({ store, door: new HeldDoor() });
  await toTab(first, "papers");
  first.unmount();
  const door = new HeldDoor();
  door.workbook = "so-2";
  const second = await openPane({ store, door });
  expect(tab()).toBe("Tổng quan");
  await toTab(second, "setup");
  second.unmount();
  await openPane({ store, door: new HeldDoor() });
  expect(tab()).toBe("Báo cáo");
});

test("what was last done is kept of its own workbook, though another one is there before the pane has gone", async () => {
  const store = aStore();
  const pane = await openPane({ store, door: new HeldDoor() });
  await toTab(pane, "papers");
  pane.door.workbook = "so-2";
  pane.unmount();
  expect(store.view("so-1")).toContain('"tab":"papers"');
  expect(store.view("so-2")).toBeNull();
});

test("«Xóa mọi dấu vết» also takes what was kept of the list beside the workbook: its keys name people", async () => {
  const store = aStore();
  const pane = await checkedIn(store);
  await toTab(pane, "issues");
  await pane.user.click(within(screen.getByRole("treegrid")).getByRole("button", { name: /Mai Thành Nam/u }));
  pane.unmount();
  expect(store.view("so-1")).toContain("mai thành nam");
  const again = await checkedIn(store);
  await toTab(again, "papers");
  await again.user.click(screen.getByRole("button", { name: /^Xóa mọi dấu vết/u }));
  await again.user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Xóa tất cả" }));
  await again.door.finish(null);
  again.unmount();
  expect(store.view("so-1") ?? "").not.toContain("mai thành nam");
});

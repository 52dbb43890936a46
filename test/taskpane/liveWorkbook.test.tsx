/** @jest-environment jsdom */
/** The pane over the real actions and the stand-in: the officer's edits are checked by themselves, and nothing else is. */
import "../support/nodeGlobals";
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import type { StandIn } from "../../src/host";
import { App } from "../../src/taskpane/App";
import { workbookDoor } from "../../src/taskpane/door/workbookDoor";
import { TABS } from "../../src/taskpane/state/view";
import { loadTab } from "../../src/taskpane/tabParts";
import { open } from "../host/support";
import { PEOPLE, book, marked } from "../actions/twoTables";
import { aStore } from "./support";

const GOOD = "Hoàn thành tốt nhiệm vụ";
const SAID = /Đã xử lý 1 nội dung, còn \d+/u;

beforeAll(() => Promise.all(TABS.map(loadTab)));
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  delete (globalThis as { Excel?: unknown }).Excel;
});

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const press = (name: string) => act(async () => screen.getByRole("button", { name }).click());
const shown = (text: RegExp) => screen.queryByText(text, { selector: "p, div:not([role])" });
/** Whatever is under way is given its time; far less than any pause. */
async function until(isDone: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !isDone(); turn++) await pass(2);
  expect(isDone()).toBe(true);
}

/** A workbook whose own writing is told although events are off, checked once. */
async function checkedPane(kept: Record<string, string> = {}): Promise<StandIn> {
  const standIn = await open(book(), { eventsWhileOff: true });
  (globalThis as { Excel?: unknown }).Excel = standIn.excel;
  const store = aStore({ "so-thi-dua.first-write-warned": "yes", ...kept });
  render(<App door={workbookDoor()} store={store} displayLanguage="vi" background={null} />);
  await pass(10);
  await press("Kiểm tra");
  await until(() => shown(/ · kiểm tra \d/u) !== null);
  await pass(10_000);
  return standIn;
}

const type = (standIn: StandIn, address: string, value: string, isRemote = false) =>
  act(async () => standIn.typeInto(PEOPLE, address, value, isRemote));
const reasonOf = ({ book: opened }: StandIn, name: string): string =>
  marked(opened)
    .flatMap(({ rows }) => rows)
    .find(([who]) => who === name)![2];

test("an edit is checked after a pause, its marks are written, and what it brought is said; then all is quiet", async () => {
  const standIn = await checkedPane();
  expect(screen.getByRole("button", { name: "Tự kiểm tra: bật" })).toBeVisible();
  expect(reasonOf(standIn, "Lê Thị Hoa")).not.toBe("");
  await type(standIn, "E5", GOOD);
  await until(() => shown(/Vừa đổi «ĐK cá nhân» E5/u) !== null);
  expect(reasonOf(standIn, "Lê Thị Hoa")).not.toBe("");
  await pass(1000);
  await until(() => shown(SAID) !== null);
  expect(screen.getByRole("status")).toHaveTextContent(SAID);
  expect(reasonOf(standIn, "Lê Thị Hoa")).toBe("");
  const { requests } = standIn.counters;
  await pass(60_000);
  expect(standIn.counters.requests).toBe(requests);
  expect(shown(SAID)).toBeVisible();
  await press("Thiết lập");
  expect(screen.getByRole("switch")).toBeChecked();
  expect(shown(/vẫn là của lần kiểm tra lúc/u)).toBeVisible();
});

test("edits in quick succession are checked once", async () => {
  const standIn = await checkedPane();
  standIn.resetCounters();
  for (const [address, value] of [
    ["E5", GOOD],
    ["F6", ""],
    ["E6", "Rất tốt"],
  ] as const) {
    await type(standIn, address, value);
    await pass(500);
  }
  await pass(1000);
  await until(() => shown(/Vừa đổi/u) === null);
  const { requests } = standIn.counters;
  // A name for each edit, and one check: three requests to read, one each to claim, write and light.
  expect(requests).toBeLessThanOrEqual(3 + 7);
  await pass(60_000);
  expect(standIn.counters.requests).toBe(requests);
});

test("for somebody else's change nothing is written; who and what is said", async () => {
  const standIn = await checkedPane();
  standIn.resetCounters();
  const before = standIn.snapshot();
  await type(standIn, "E5", GOOD, true);
  const typed = standIn.snapshot();
  await pass(60_000);
  expect(standIn.snapshot()).toEqual(typed);
  expect(typed).not.toEqual(before);
  expect(standIn.counters.cellsWritten).toBe(0);
  expect(shown(/Ô do người khác đổi: «ĐK cá nhân» E5\./u)).toBeVisible();
  expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toBeVisible();
});

test("marks that another pane has written at the same workbook are no change", async () => {
  const standIn = await checkedPane();
  await type(standIn, "H5", "Lê Thị Hoa: …", true);
  await pass(60_000);
  expect(shown(/đã thay đổi|Vừa đổi/u)).toBeNull();
});

test("while a cell is being edited the check waits, and nobody is told", async () => {
  const standIn = await checkedPane();
  await type(standIn, "E5", GOOD);
  standIn.setCellEditMode(true);
  await pass(30_000);
  expect(shown(/Excel đang sửa một ô/u)).toBeNull();
  expect(shown(/Vừa đổi «ĐK cá nhân» E5/u)).toBeVisible();
  standIn.setCellEditMode(false);
  await pass(3000);
  await until(() => shown(SAID) !== null);
  expect(reasonOf(standIn, "Lê Thị Hoa")).toBe("");
});

test("switched off the result is stale, with the cells that changed; switched on it is checked", async () => {
  const standIn = await checkedPane({ "so-thi-dua.live": "off" });
  standIn.resetCounters();
  await type(standIn, "E5", GOOD);
  await pass(60_000);
  expect(standIn.counters.cellsWritten).toBe(0);
  expect(shown(/Sổ đã thay đổi sau lần kiểm tra/u)).toBeVisible();
  expect(shown(/Ô đã đổi: «ĐK cá nhân» E5\./u)).toBeVisible();
  await act(async () => screen.getByRole("button", { name: "Tự kiểm tra: tắt" }).click());
  await pass(1000);
  await until(() => shown(SAID) !== null);
  expect(shown(/Sổ đã thay đổi/u)).toBeNull();
});

test("what needs a whole check is left stale, without an error", async () => {
  const standIn = await checkedPane();
  await type(standIn, "H6", "gọi lại cho đơn vị");
  await pass(10_000);
  expect(shown(/Sổ đã thay đổi sau lần kiểm tra/u)).toBeVisible();
  expect(standIn.book.sheets[0]!.rows.get(5)?.get(7)?.v).toBe("gọi lại cho đơn vị");
  await press("Kiểm tra lại");
  await until(() => shown(/Sổ đã thay đổi/u) === null);
});

test("a verb that is asked for meanwhile comes first, and has seen the edit", async () => {
  const standIn = await checkedPane();
  await type(standIn, "E5", GOOD);
  await pass(1000);
  await press("Kiểm tra lại");
  await until(() => shown(/đã xử lý 1, còn lại/u) !== null);
  standIn.resetCounters();
  await pass(60_000);
  expect(standIn.counters.requests).toBe(0);
  expect(shown(/Vừa đổi|đã thay đổi/u)).toBeNull();
});

/** @jest-environment jsdom */
/** Excel does not answer: it is said after half a minute, with the choice to wait or to leave. */
import { act, screen } from "@testing-library/react";
import { aFinding, aResult, openPane } from "./support";
import type { HeldDoor } from "./support";

const SAID = "Excel chưa trả lời.";
const seconds = (count: number) => act(() => jest.advanceTimersByTimeAsync(count * 1000));
const notice = () => screen.queryByRole("group", { name: SAID });
const button = (name: string) => screen.getByRole("button", { name });
const press = (name: string) => act(async () => button(name).click());

async function running(): Promise<HeldDoor> {
  const { door } = await openPane();
  jest.useFakeTimers();
  await press("Kiểm tra");
  return door;
}
afterEach(() => jest.useRealTimers());

test("a request that is answered in time is no silence, however long the run takes", async () => {
  const { options } = (await running()).lastRun;
  for (let request = 0; request < 4; request++) {
    act(() => options.asked());
    await seconds(29);
    act(() => options.answered());
    await seconds(40);
  }
  expect(notice()).toBeNull();
});

test("it is said after 30 s, and gone with the answer", async () => {
  const door = await running();
  act(() => door.lastRun.options.asked());
  await seconds(31);
  expect(notice()).not.toBeNull();
  expect(screen.getByRole("status").textContent).toContain(SAID);
  act(() => door.lastRun.options.answered());
  expect(notice()).toBeNull();
  await door.finish(aResult([aFinding()]));
  expect(screen.queryByText(SAID)).toBeNull();
});

test("waiting on asks again after another half minute", async () => {
  const door = await running();
  act(() => door.lastRun.options.asked());
  await seconds(31);
  await press("Chờ thêm");
  expect(notice()).toBeNull();
  await seconds(29);
  expect(notice()).toBeNull();
  await seconds(2);
  expect(notice()).not.toBeNull();
});

test("leaving frees the buttons; what comes late is nobody's, and a new run is the new run's", async () => {
  const door = await running();
  const { options } = door.lastRun;
  act(() => options.asked());
  await seconds(31);
  await press("Thôi chờ");
  expect(options.left.aborted).toBe(true);
  expect(screen.getAllByText("Đã thôi chờ Excel.").length).toBeGreaterThan(0);
  expect(door.watchers).toBe(1);
  // The answer of the run that was left.
  await door.finish(aResult([aFinding()]));
  act(() => options.progress("writing", 1, 2));
  act(() => options.answered());
  expect(screen.getAllByText("Đã thôi chờ Excel.").length).toBeGreaterThan(0);
  await press("Thử lại");
  expect(door.runs).toHaveLength(2);
  act(() => options.asked());
  await seconds(60);
  expect(notice()).toBeNull();
  await door.finish(aResult([aFinding(), aFinding()]));
  expect(screen.queryByText("Đã thôi chờ Excel.")).toBeNull();
});

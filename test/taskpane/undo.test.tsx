/** @jest-environment jsdom */
/** «Hoàn tác…» whenever there is something to take back; «Nhật ký» makes its sheet and leads there. */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import type { StepDone } from "../../src/taskpane/door/door";
import { aFinding, aResult, check, HeldDoor, openPane, toTab } from "./support";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const steps: readonly StepDone[] = [
  { verb: "mapping", moment: "2021-03-24T09:01:00", facts: { tables: 1 } },
  { verb: "fix", moment: "2021-03-24T09:02:00", facts: { cells: 3, rules: ["spelling"] } },
  { verb: "accept", moment: "2021-03-24T09:03:00", facts: { count: 2 } },
];

beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));

async function opened(done: readonly StepDone[]) {
  const door = new HeldDoor();
  door.done = done;
  const pane = await openPane({ door });
  await act(async () => undefined);
  return pane;
}

test("without steps there is no menu; it comes with the first one, before any check", async () => {
  const { door, user, ...pane } = await opened([]);
  expect(screen.queryByRole("button", { name: "Hoàn tác…" })).toBeNull();
  door.done = steps.slice(0, 1);
  await check({ door, user, ...pane }, [aFinding()]);
  expect(await screen.findByRole("button", { name: "Hoàn tác…" })).toHaveAttribute("aria-expanded", "false");
});

test("the steps stand by name, the newest first; an earlier one takes the later ones back too, and says so", async () => {
  const { door, user } = await opened(steps);
  await user.click(await screen.findByRole("button", { name: "Hoàn tác…" }));
  expect(screen.getByText(/các bước làm sau đó cũng được hoàn tác.*mười bước gần nhất/u)).toBeVisible();
  expect(screen.getAllByRole("button", { name: /^Hoàn tác: / }).map(({ textContent }) => textContent)).toEqual([
    "Hoàn tác: chấp nhận 2 nội dung lúc 24/03/2021 09:03",
    "Hoàn tác: sửa 3 ô lúc 24/03/2021 09:02, và 1 bước sau đó",
    "Hoàn tác: đổi cách đọc sổ lúc 24/03/2021 09:01, và 2 bước sau đó",
  ]);
  await user.click(button(/^Hoàn tác: sửa 3 ô/u));
  expect(door.mended).toEqual([{ verb: "undo", steps: 2 }]);
  expect(screen.queryByRole("button", { name: /^Hoàn tác: / })).toBeNull();
  door.done = steps.slice(0, 1);
  await door.finish(aResult([]));
  await user.click(await screen.findByRole("button", { name: "Hoàn tác…" }));
  expect(await screen.findAllByRole("button", { name: /^Hoàn tác: / })).toHaveLength(1);
});

test("while something runs nothing is taken back", async () => {
  const { door, user } = await opened(steps);
  await user.click(await screen.findByRole("button", { name: "Hoàn tác…" }));
  await user.click(button("Kiểm tra"));
  await user.click(button(/^Hoàn tác: chấp nhận/u));
  expect(door.mended).toEqual([]);
});

test("where Excel does not say what can be taken back, everything else goes on", async () => {
  const door = new HeldDoor();
  door.steps = () => Promise.reject(new Error("gone"));
  const pane = await openPane({ door });
  await check(pane, [aFinding()]);
  expect(screen.queryByRole("button", { name: "Hoàn tác…" })).toBeNull();
});

test("«Nhật ký» says which sheet it wrote and leads there; the list of findings stays", async () => {
  const pane = await opened([]);
  await check(pane, [aFinding()]);
  await toTab(pane, "papers");
  await pane.user.click(button("Ghi nhật ký ra trang tính"));
  expect(pane.door.lastRun.verb).toBe("log");
  await pane.door.logged("Nhật ký (2)");
  expect(screen.getAllByText("Đã ghi trang tính «Nhật ký (2)».")).toHaveLength(2);
  expect(screen.getByRole("button", { name: "Vấn đề 1" })).toBeVisible();
  await pane.user.click(button("Mở nhật ký"));
  expect(pane.door.jumps.at(-1)).toEqual(["Nhật ký (2)", 1, 1]);
});

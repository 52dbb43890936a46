/** @jest-environment jsdom */
/** A check after an edit changes the list where it stands; and when edits are checked by themselves. */
import "@testing-library/jest-dom";
import { act, fireEvent, screen } from "@testing-library/react";
import { changedFindings } from "../../src/domain/comparison";
import type { Finding } from "../../src/domain/rules/rule";
import { aFinding, aResult, aStore, check, openPane, toTab } from "./support";
import type { HeldDoor } from "./support";

const of = (name: string, row: number, unit = "Báo Thanh tra"): Finding =>
  aFinding({ unit, subject: { kind: "person", name }, place: { sheet: "ĐK cá nhân", row, column: 7 } });
const [nam, hoa, binh] = [of("Mai Thành Nam", 12), of("Lê Thị Hoa", 14), of("Trần Văn Bình", 20, "Văn phòng")];
const link = (cell: string) => screen.getByRole("button", { name: `ĐK cá nhân!${cell}: đến ô này` });
const group = (name: RegExp) => screen.getByRole("button", { name });
const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const click = (element: HTMLElement) => act(async () => element.click());

/** The check that is under way ends with these. */
async function liveEnds({ liveChecks }: HeldDoor, findings: readonly Finding[]): Promise<void> {
  const { shown, answer } = liveChecks.at(-1)!;
  const result = aResult(findings, { moment: "2021-03-26T10:40:00" });
  await act(async () => answer({ result, changed: changedFindings(shown, findings) }));
}

async function checked(live: "on" | "off" | null, findings: readonly Finding[] = [nam, hoa, binh]) {
  const kept = { "so-thi-dua.first-write-warned": "yes", ...(live === null ? {} : { "so-thi-dua.live": live }) };
  const pane = await openPane({ store: aStore(kept) });
  await check(pane, findings);
  jest.useFakeTimers();
  return pane;
}
afterEach(() => jest.useRealTimers());

test("open groups, the place one stands at and the keyboard stay; it is said what changed", async () => {
  const { door } = await checked("on");
  fireEvent.change(screen.getByLabelText("Nhóm theo"), { target: { value: "unit" } });
  await click(group(/^Văn phòng · 1/u));
  const open = () => [/^Báo Thanh tra · /u, /^Văn phòng · /u].map((name) => group(name).getAttribute("aria-expanded"));
  expect(open()).toEqual(["true", "false"]);
  await click(link("G14"));
  act(() => link("G14").focus());
  door.officerTypes();
  await wait(1000);
  expect(door.liveChecks.map(({ shown }) => shown)).toEqual([[nam, hoa, binh]]);
  // One row was put in above.
  const moved = { ...hoa, place: { ...hoa.place, row: 15 } };
  await liveEnds(door, [moved, binh]);
  expect(open()).toEqual(["true", "false"]);
  expect(link("G15").closest("[role=row]")).toHaveAttribute("aria-current", "true");
  expect(link("G15")).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("Đã xử lý 1 nội dung, còn 2.");
});

test("what is half typed stays while edits are checked", async () => {
  const { door } = await checked("on");
  await click(screen.getByRole("button", { name: /Lê Thị Hoa/u }));
  await click(screen.getByRole("button", { name: "Chấp nhận, có lý do…" }));
  const reason = () => screen.getByLabelText(/^Lý do chấp nhận/u);
  fireEvent.change(reason(), { target: { value: "Khối đã xem" } });
  door.officerTypes();
  await wait(1000);
  await liveEnds(door, [{ ...hoa, place: { ...hoa.place, row: 15 } }, binh]);
  expect(reason()).toHaveValue("Khối đã xem");
});

test("a finding that was looked at and is mended is looked at no more", async () => {
  const { door } = await checked("on");
  await click(link("G12"));
  door.officerTypes();
  await wait(1000);
  await liveEnds(door, [hoa, binh]);
  expect(document.querySelector("[role=row][aria-current]")).toBeNull();
});

test("an edit during the check: what is shown is stale until one more has seen it", async () => {
  const { door } = await checked("on");
  door.officerTypes();
  await wait(1000);
  door.officerTypes({ address: "G20" });
  await liveEnds(door, [hoa, binh]);
  expect(screen.getByText(/^Vừa đổi «ĐK cá nhân» G20/u)).toBeVisible();
  await wait(1000);
  expect(door.liveChecks).toHaveLength(2);
  await liveEnds(door, [hoa]);
  expect(screen.queryByText(/^Vừa đổi/u)).toBeNull();
});

test("while something runs it waits", async () => {
  const { door } = await checked("on");
  await click(screen.getByRole("button", { name: /^Kiểm tra/u }));
  door.officerTypes();
  await wait(30_000);
  expect(door.liveChecks).toHaveLength(0);
  await door.finish(aResult([hoa, binh]));
  await wait(2000);
  expect(door.liveChecks).toHaveLength(1);
});

test("a check that fails is no box: the result is stale", async () => {
  const { door } = await checked("on");
  door.officerTypes();
  await wait(1000);
  for (let nth = 0; nth < 2; nth++) {
    await act(async () => door.liveChecks[nth]!.refuse(new Error("odd")));
    await wait(2000);
  }
  expect(door.liveChecks).toHaveLength(2);
  expect(screen.getByText(/^Sổ đã thay đổi sau/u, { selector: "p" })).toBeVisible();
  expect(screen.queryByText("Có lỗi ngoài dự kiến trong chương trình.")).toBeNull();
});

const large = (): Partial<ReturnType<typeof aResult>> => {
  const { reading } = aResult([]);
  const described = reading.described.map((table) => ({ ...table, lastRow: table.firstRow + 5000 }));
  return { reading: { ...reading, described } };
};

test.each<[string, "on" | "off" | null, boolean, boolean]>([
  ["a workbook of usual size, nobody has chosen", null, false, true],
  ["a large one, nobody has chosen", null, true, false],
  ["a large one, chosen", "on", true, true],
  ["a workbook of usual size, chosen not to", "off", false, false],
])("%s", async (_, kept, isLarge, on) => {
  const store = aStore({
    "so-thi-dua.first-write-warned": "yes",
    ...(kept === null ? {} : { "so-thi-dua.live": kept }),
  });
  const pane = await openPane({ store });
  await check(pane, [nam], isLarge ? large() : {});
  await toTab(pane, "setup");
  const toggle = screen.getByRole("switch", { name: "Tự kiểm tra khi sửa" });
  expect(toggle.matches(":checked")).toBe(on);
  expect(screen.queryByText(/nhiều dòng/u) === null).toBe(!isLarge);
  await pane.user.click(toggle);
  expect(store.live()).toBe(!on);
  expect(toggle.matches(":checked")).toBe(!on);
});

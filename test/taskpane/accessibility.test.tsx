/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { MisfitError } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import { WorkbookError } from "../../src/workbook";
import { TABS } from "../../src/taskpane/state/view";
import { aFinding, aResult, aSpelling, cannotTell, check, HeldDoor, openPane, toTab } from "./support";

expect.extend(toHaveNoViolations);

/** The whole page, as a reader of the page meets it; colours are judged in a real browser, jsdom has none. */
const audit = async () =>
  expect(await axe(document.body, { rules: { region: { enabled: true } } })).toHaveNoViolations();
const button = (name: string | RegExp) => screen.getByRole("button", { name });

const screens = [
  ["vi", "#ffffff"],
  ["vi", "#1f1f1f"],
  ["en", "#ffffff"],
  ["en", "#1f1f1f"],
] as const;

describe.each(screens)("axe finds nothing (%s, %s)", (language, background) => {
  const opened = (door = new HeldDoor()) => openPane({ language, background, door });
  const checkButton = () => button(/^(Kiểm tra|Check)( lại| again)?$/u);

  test("before the first check, on each tab", async () => {
    const pane = await opened();
    for (const tab of TABS) {
      await toTab(pane, tab);
      await audit();
    }
  });

  test("when the workbook is opened again, and while running", async () => {
    const door = new HeldDoor();
    door.last = { moment: "2026-11-27T16:05:00", counts: { error: 30, warning: 8, notice: 21 } };
    door.done = [{ verb: "accept", moment: "2021-03-24T09:03:00", facts: { count: 2 } }];
    const pane = await opened(door);
    await pane.user.click(await screen.findByRole("button", { name: /^(Hoàn tác|Undo)…$/u }));
    await audit();
    await pane.user.click(checkButton());
    door.progress("writing", 2, 5);
    await audit();
  });

  test("after a check, everything unfolded, and stale", async () => {
    const pane = await opened();
    await check(pane, [aFinding(), aFinding({ severity: "warning", unit: null }), aSpelling(), cannotTell()]);
    await toTab(pane, "overview");
    for (const closed of screen.queryAllByRole("button", { expanded: false })) await pane.user.click(closed);
    pane.door.officerTypes();
    await audit();
    await toTab(pane, "papers");
    await audit();
  });

  test("with an error, and where the workbook is of another campaign", async () => {
    const pane = await opened();
    await pane.user.click(checkButton());
    await pane.door.fail(new WorkbookError("tooLarge", "RequestPayloadSizeLimitExceeded"));
    await audit();
    await pane.user.click(checkButton());
    await pane.door.fail(new MisfitError({ year: 2025, units: ["A"], agency: null }, campaign2021, null));
    await audit();
  });
});

test("a control's name holds the words that are seen on it, for voice control", async () => {
  const pane = await openPane();
  await check(pane, [aFinding(), aFinding({ place: { sheet: "ĐK cá nhân", row: null, column: null } }), cannotTell()]);
  for (const tab of ["overview", "issues"] as const) {
    await toTab(pane, tab);
    const named = screen
      .getAllByRole("button")
      .filter((one) => one.hasAttribute("aria-label") && /\p{L}/u.test(one.textContent));
    for (const one of named) expect(one.getAttribute("aria-label")).toContain(one.textContent);
  }
});

test("everything can be reached and pressed by keyboard alone, in reading order, the footer last", async () => {
  const pane = await openPane();
  const reached: (string | null)[] = [];
  await pane.user.tab();
  while (document.activeElement !== document.body) {
    reached.push(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null);
    await pane.user.tab();
  }
  expect(reached).toEqual([
    "Tổng quan",
    "Vấn đề",
    "Báo cáo",
    "Thiết lập",
    "Trợ giúp về màn hình này",
    "Đổi đợt thi đua",
    "Tự kiểm tra với Excel này (dành cho người cài đặt)",
    "Kiểm tra",
  ]);
  button("Kiểm tra").focus();
  await pane.user.keyboard("{Enter}");
  await pane.door.finish(aResult([aFinding()]));
  button("Lỗi 1").focus();
  await pane.user.keyboard("{Enter}");
  const go = screen.getByRole("button", { name: /G12: đến ô này$/u });
  act(() => go.focus());
  await pane.user.keyboard("{Enter}");
  expect(pane.door.jumps).toHaveLength(1);
});

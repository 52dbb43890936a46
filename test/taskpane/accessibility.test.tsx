/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { MisfitError } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import { WorkbookError } from "../../src/workbook";
import { aFinding, aResult, aSpelling, aStore, cannotTell, check, openPane, toTab } from "./support";

expect.extend(toHaveNoViolations);

/** The whole page, as a reader of the page meets it; colours are judged in a real browser, jsdom has none. */
const audit = async () =>
  expect(await axe(document.body, { rules: { region: { enabled: true } } })).toHaveNoViolations();
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe.each(["vi", "en"] as const)("axe finds nothing (%s)", (language) => {
  const label =
    language === "vi"
      ? {
          check: "Kiểm tra",
          all: "Xóa mọi dấu vết…",
          read: /^Đã đọc/,
          judged: /^Chưa kết luận/,
        }
      : {
          check: "Check",
          all: "Remove every trace…",
          read: /^What was read/,
          judged: /^Could not/,
        };

  test("before the first check", async () => {
    await openPane({ language });
    await audit();
  });

  test("while running", async () => {
    const pane = await openPane({ language });
    await pane.user.click(button(label.check));
    pane.door.progress("writing", 2, 5);
    await audit();
  });

  test("with results, everything unfolded, stale and one visited", async () => {
    const pane = await openPane({ language });
    await check(pane, [aFinding(), aFinding({ severity: "warning", unit: null }), aSpelling(), cannotTell()]);
    await pane.user.click(button(label.read));
    await pane.user.click(button(label.judged));
    await pane.user.click(screen.getAllByRole("button", { name: /G12/ })[0] as HTMLElement);
    pane.door.officerTypes();
    await audit();
  });

  test("with an error", async () => {
    const pane = await openPane({ language });
    await pane.user.click(button(label.check));
    await pane.door.fail(new WorkbookError("tooLarge", "RequestPayloadSizeLimitExceeded"));
    await audit();
  });

  test("where the workbook is of another campaign", async () => {
    const pane = await openPane({ language });
    await pane.user.click(button(label.check));
    await pane.door.fail(new MisfitError({ year: 2025, units: ["A"], agency: null }, campaign2021, null));
    await audit();
  });

  test("with a question open", async () => {
    const pane = await openPane({ language, store: aStore({}) });
    await toTab(pane, "papers");
    await pane.user.click(button(label.all));
    await waitFor(() => expect(screen.getByRole("alertdialog")).toBeInTheDocument());
    await audit();
  });
});

test("a control's name holds the words that are seen on it, for voice control", async () => {
  const pane = await openPane();
  await check(pane, [aFinding(), aFinding({ place: { sheet: "ĐK cá nhân", row: null, column: null } }), cannotTell()]);
  const named = screen.getAllByRole("button").filter((one) => one.hasAttribute("aria-label"));
  expect(named.length).toBeGreaterThan(3);
  for (const one of named) expect(one.getAttribute("aria-label")).toContain(one.textContent);
});

test("everything can be reached and pressed by keyboard alone, in reading order", async () => {
  const pane = await openPane();
  const reached: (string | null)[] = [];
  await pane.user.tab();
  for (let at = 0; at < 10; at += 1) {
    reached.push(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null);
    await pane.user.tab();
  }
  expect(reached).toEqual([
    "VI Tiếng Việt",
    "EN English",
    "Tùy chọn đợt thi đua",
    "Kiểm tra",
    "Lập báo cáo họp",
    "Lập phiếu bổ sung",
    "Tùy chọn báo cáo",
    "Nhật ký",
    "Bỏ đánh dấu",
    "Xóa mọi dấu vết",
  ]);
  button("Kiểm tra").focus();
  await pane.user.keyboard("{Enter}");
  await pane.door.finish(aResult([aFinding()]));
  button(/G12/).focus();
  await pane.user.keyboard("{Enter}");
  expect(pane.door.jumps).toHaveLength(1);
});

/** @jest-environment jsdom */
/** Every page of the tab «Vấn đề» as axe meets it, in both languages and themes; and names that hold what is seen. */
import "@testing-library/jest-dom";
import { configure, screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { aFinding, aResult, aSpelling, cannotTell, check, HeldDoor, openPane } from "./support";

expect.extend(toHaveNoViolations);
// What remedies would change is looked up after a pause.
configure({ asyncUtilTimeout: 10_000 });

const fix = { value: "x" };
const alike = Array.from({ length: 6 }, (_, at) =>
  aSpelling({
    subject: { kind: "person", name: `Người ${at}` },
    place: { sheet: "ĐK cá nhân", row: at + 20, column: 7 },
    causes: ["w"],
    fix,
  }),
);
const nam = aFinding({ fix });
const everything = [
  nam,
  aFinding({ severity: "warning", unit: null, place: { sheet: "", row: null, column: null } }),
  { ...aFinding({ place: { sheet: "A", row: 3, column: 1 } }), accepted: { reason: "x", by: "y", on: "" } },
  ...alike,
  cannotTell(),
];

const audit = async () =>
  expect(await axe(document.body, { rules: { region: { enabled: true } } })).toHaveNoViolations();
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const chip = (name: string) => document.querySelector<HTMLElement>(`[data-chip=${name}]`)!;
const row = (name: RegExp) => within(screen.getByRole("treegrid")).getByRole("button", { name });

const words = {
  vi: { accept: /^Chấp nhận, có/u, fixes: /^Xem sửa 6/u, list: "Danh sách", why: /^Vì sao/u },
  en: { accept: /^Accept with/u, fixes: /^Mend 6/u, list: "List", why: /^Why/u },
};

describe.each([
  ["vi", null],
  ["en", null],
  ["vi", "#262626"],
  ["en", "#262626"],
] as const)("axe finds nothing (%s, background %s)", (language, background) => {
  test("list, page of a finding, all alike, reason, accepted, settled", async () => {
    const door = new HeldDoor();
    const change = { sheet: "ĐK cá nhân", row: 12, column: 7, before: "a", after: "x" };
    door.fixes = {
      fixes: [
        { finding: nam, changes: [change], cells: [], skipped: null },
        { finding: alike[0]!, changes: [{ ...change, row: 20 }], cells: [], skipped: "formula" },
      ],
      applied: false,
      cells: 1,
      forgotten: 0,
    };
    const pane = await openPane({ language, background, door });
    await check(pane, everything, { mended: { fixes: { ...door.fixes, applied: true } } });
    door.officerTypes();
    await audit();
    await pane.user.click(row(/^(?:Lỗi|Error): Mai Thành Nam/u));
    await screen.findByRole("table");
    await pane.user.click(button(words[language].why));
    await audit();
    await pane.user.click(button(words[language].accept));
    await audit();
    await pane.user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    await pane.user.click(button(/^(?:Kiểm tra|Check)/u));
    await door.finish(aResult(everything.slice(1)));
    await audit();
    await pane.user.click(button(words[language].list));
    await pane.user.click(screen.getAllByRole("button", { name: words[language].fixes })[0]!);
    await screen.findByRole("table");
    await audit();
    await pane.user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    await pane.user.click(chip("accepted"));
    await audit();
    await pane.user.click(row(/Mai Thành Nam/u));
    expect(button(/^(?:Bỏ chấp nhận|Revoke)/u)).toBeVisible();
    await audit();
  }, 180_000);
});

test("a control's name holds the words that are seen on it, for voice control", async () => {
  const pane = await openPane();
  await check(pane, everything);
  const named = screen
    .getAllByRole("button")
    .filter((one) => one.hasAttribute("aria-label") && /\p{L}/u.test(one.textContent));
  expect(named.length).toBeGreaterThan(3);
  for (const one of named) expect(one.getAttribute("aria-label")).toContain(one.textContent);
});

/** @jest-environment jsdom */
/** The tab «Thiết lập»: its pages, what is set at once, and axe on every one of them. */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { LogEntry } from "../../src/taskpane/door/door";
import { aFinding, aStore, check, HeldDoor, openPane, toTab } from "./support";

expect.extend(toHaveNoViolations);
const audit = async () =>
  expect(await axe(document.body, { rules: { region: { enabled: true } } })).toHaveNoViolations();
const button = (name: string | RegExp) => screen.getByRole("button", { name });

const labels = {
  vi: {
    campaign: "Đợt thi đua",
    pages: [/^Đổi đợt/, /^Đưa về/],
    newYear: /^Năm mới/,
    no: "Không",
    language: "EN English",
  },
  en: {
    campaign: "Campaign",
    pages: [/^Change the campaign/, /^Back to the default/],
    newYear: /^New year/,
    no: "No",
    language: "VI Tiếng Việt",
  },
} as const;

test.each([
  ["vi", null],
  ["en", "#1f1f1f"],
] as const)(
  "axe finds nothing on the campaign's pages and its question (%s, background %s)",
  async (language, background) => {
    const door = new HeldDoor();
    door.overview = {
      ...door.overview,
      tables: ["STD_DonVi"],
      defaults: [{ table: "STD_DonVi", gone: ["A"], changed: [] }],
    };
    const pane = await openPane({ language, background, door });
    const label = labels[language];
    await check(pane, [aFinding()]);
    await toTab(pane, "setup");
    await audit();
    await pane.user.click(button(label.campaign));
    await act(async () => undefined);
    await audit();
    for (const step of label.pages) {
      await pane.user.click(button(step));
      await audit();
      await pane.user.click(within(screen.getByRole("main")).getByRole("button", { name: label.campaign }));
    }
    await pane.user.click(button(label.newYear));
    await audit();
    await pane.user.click(button(label.no));
  },
);

test("the language changes at once, and it is said when the sheets follow", async () => {
  const store = aStore();
  const pane = await openPane({ store });
  await toTab(pane, "setup");
  expect(screen.getByText("Trang tính và đánh dấu đổi theo ngôn ngữ này từ lần kiểm tra sau.")).toBeVisible();
  await pane.user.click(button("EN English"));
  expect(button("How the workbook is read")).toBeVisible();
  expect(store.language()).toBe("en");
});

test("checks after edits are switched here once something was checked", async () => {
  const store = aStore();
  const pane = await openPane({ store });
  await toTab(pane, "setup");
  expect(screen.queryByRole("switch")).not.toBeInTheDocument();
  await pane.user.click(within(screen.getByRole("navigation")).getAllByRole("button")[0]!);
  await check(pane, [aFinding()]);
  await toTab(pane, "setup");
  await pane.user.click(screen.getByRole("switch", { name: "Tự kiểm tra khi sửa" }));
  expect(store.live()).toBe(true);
});

test("the log is written from here, and offered where papers are", async () => {
  const pane = await openPane();
  await toTab(pane, "setup");
  await pane.user.click(button("Ghi nhật ký ra trang tính"));
  await act(async () => undefined);
  expect(pane.door.lastRun.verb).toBe("log");
  await pane.door.logged("Nhật ký");
  expect(button("Mở nhật ký")).toBeVisible();
});

test("says its version, that nothing is sent, and where support is", async () => {
  const pane = await openPane();
  await toTab(pane, "setup");
  expect(screen.getByText("Phiên bản 0.2.0.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Hỗ trợ" })).toHaveAttribute("href", "support.html");
});

test("the page that was open is open again, and Alt+← leads back", async () => {
  const store = aStore();
  const pane = await openPane({ store });
  await toTab(pane, "setup");
  await pane.user.click(button("Đợt thi đua"));
  await act(async () => undefined);
  pane.unmount();
  const { user } = await openPane({ store });
  await waitFor(() => expect(screen.getByRole("heading", { name: "Đợt thi đua" })).toBeVisible());
  await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  expect(button("Cách đọc sổ")).toBeVisible();
});

test("a page without an action has no footer; what runs stands there all the same", async () => {
  const pane = await openPane();
  const footer = document.querySelector("footer");
  expect(footer).toBeVisible();
  await toTab(pane, "setup");
  expect(footer).not.toBeVisible();
  await pane.door.ribbon("check");
  await toTab(pane, "setup");
  expect(footer).toBeVisible();
  expect(within(footer!).getByRole("button", { name: "Hủy" })).toBeVisible();
});

describe("the log", () => {
  const entry = (day: number, verb: LogEntry["verb"], count: number, who?: string): LogEntry => ({
    moment: `2021-03-${String(day).padStart(2, "0")}T09:05:00`,
    verb,
    campaign: "2021",
    count,
    ...(who === undefined ? {} : { who }),
    version: "0.2.0",
  });
  const lines = () =>
    within(screen.getByRole("main"))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);

  test("its latest stand there when asked for, the newest first; how many more there are is said", async () => {
    const door = new HeldDoor();
    door.noted = [
      ...Array.from({ length: 20 }, (_, nth) => entry(nth + 1, "check", 40 - nth)),
      entry(24, "campaign", 0, "Lê Thu Hà"),
    ];
    const pane = await openPane({ door });
    await toTab(pane, "setup");
    await pane.user.click(button("Việc gần đây"));
    await waitFor(() => expect(lines().filter((line) => line?.includes("09:05"))).toHaveLength(20));
    const shown = lines().filter((line) => line?.includes("09:05"));
    expect(shown[0]).toBe("09:05, 24/03/2021 · Đổi đợt thi đua · Lê Thu Hà");
    expect(shown[1]).toBe("09:05, 20/03/2021 · Kiểm tra (số nội dung cần xem): 21");
    expect(screen.getByText("Còn 1 việc trước đó, có trong trang tính nhật ký.")).toBeVisible();
    await audit();
  });

  test("where nothing was done, and where it cannot be read, that is said", async () => {
    const door = new HeldDoor();
    const pane = await openPane({ door });
    await toTab(pane, "setup");
    await pane.user.click(button("Việc gần đây"));
    await screen.findByText("Chưa có việc nào.");
    await pane.user.click(button("Việc gần đây"));
    door.logFault = new Error("no");
    await pane.user.click(button("Việc gần đây"));
    await screen.findByText("Error: no");
  });
});

/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { useState } from "react";
import { catalogue } from "../../src/domain/rules";
import type { Language } from "../../src/messages";
import { helpText, ruleTitle } from "../../src/messages/paneHelp";
import { TextProvider } from "../../src/taskpane/parts/texts";
import { HelpPage } from "../../src/taskpane/setup/help/HelpPage";
import { loadManual } from "../../src/taskpane/setup/help/manual";
import { Markdown } from "../../src/taskpane/setup/help/Markdown";
import type { HelpChapter } from "../../src/taskpane/state/helpChapters";
import { openPane } from "./support";

expect.extend(toHaveNoViolations);

interface Given {
  readonly language: Language;
  readonly first: HelpChapter | null;
  readonly onBack: () => void;
}

function Page({ language, first, onBack }: Given) {
  const [chapter, setChapter] = useState(first);
  return (
    <TextProvider language={language}>
      <FluentProvider theme={webLightTheme} lang={language}>
        <main>
          <h1>{helpText(language)("title")}</h1>
          <HelpPage
            chapter={chapter}
            onChapter={setChapter}
            back="Thiết lập"
            onBack={onBack}
            onFailed={(error) => {
              throw error;
            }}
          />
        </main>
      </FluentProvider>
    </TextProvider>
  );
}

async function openHelp(given: Partial<Given> = {}) {
  const onBack = jest.fn();
  const user = userEvent.setup();
  render(<Page language="vi" first={null} onBack={onBack} {...given} />);
  await loaded(given.language);
  return { user, onBack };
}

const loaded = async (language: Language = "vi") =>
  waitFor(() => expect(screen.queryByText(helpText(language)("loading"))).toBeNull());

const title = () => screen.getByRole("heading", { level: 2 });

describe.each(["vi", "en"] as const)("the help (%s)", (language) => {
  const text = helpText(language);

  test("lists the chapters of the manual, then the rules", async () => {
    await openHelp({ language });
    const { chapters } = await loadManual(language);
    const listed = within(screen.getByRole("navigation", { name: text("contents") })).getAllByRole("button");
    expect(listed.map((link) => link.textContent)).toEqual([...chapters.map((one) => one.title), text("rules")]);
  });

  test("axe finds nothing in the contents, in a chapter, in the rules, in all that the manual says", async () => {
    const audit = async () => expect(await axe(document.body)).toHaveNoViolations();
    const { user } = await openHelp({ language });
    const { chapters } = await loadManual(language);
    await audit();
    await user.click(screen.getByText(chapters.find(({ id }) => id === "privacy")!.title));
    await audit();
    await user.click(screen.getByText(text("after", { title: text("rules") })));
    expect(title()).toHaveTextContent(text("rules"));
    await user.click(screen.getByText(ruleTitle(catalogue[0]!, language)));
    await audit();
    cleanup();
    render(
      <FluentProvider theme={webLightTheme} lang={language}>
        <main>
          <h1>{text("contents")}</h1>
          <h2>{text("title")}</h2>
          <Markdown blocks={chapters.flatMap(({ blocks }) => blocks)} onLink={() => undefined} />
        </main>
      </FluentProvider>,
    );
    await audit();
  });
});

test("a chapter is opened, left and changed by the keyboard alone; the keyboard goes on from its heading", async () => {
  const { user, onBack } = await openHelp();
  await waitFor(() => expect(title()).toHaveFocus());
  await user.tab();
  await user.keyboard("{Enter}");
  expect(title()).toHaveTextContent("Mở ngăn");
  await waitFor(() => expect(title()).toHaveFocus());
  await user.tab();
  expect(screen.getByRole("button", { name: "Tiếp: Đợt thi đua" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(title()).toHaveTextContent("Đợt thi đua");
  await waitFor(() => expect(title()).toHaveFocus());
  await user.tab({ shift: true });
  await user.keyboard("{Enter}");
  expect(title()).toHaveTextContent("Trợ giúp");
  await waitFor(() => expect(title()).toHaveFocus());
  expect(onBack).not.toHaveBeenCalled();
  await user.tab({ shift: true });
  await user.keyboard("{Enter}");
  expect(onBack).toHaveBeenCalledTimes(1);
});

test("a link inside a chapter goes to the chapter it names", async () => {
  const { user } = await openHelp({ first: "check" });
  expect(title()).toHaveTextContent("Kiểm tra");
  await user.click(screen.getByRole("button", { name: "tự kiểm tra khi sửa" }));
  expect(title()).toHaveTextContent("Tự kiểm tra khi sửa");
});

test("a rule tells why it is there and what it rests on, law by law", async () => {
  const { user } = await openHelp({ first: "rules" });
  expect(document.querySelectorAll("h4")).toHaveLength(catalogue.length);
  const rule = catalogue.find(({ id }) => id === "ldtt-rating")!;
  expect(screen.queryByText(rule.why.vi)).toBeNull();
  await user.click(screen.getByText(ruleTitle(rule, "vi")));
  expect(screen.getByText(rule.why.vi)).toBeVisible();
  const bases = screen.getAllByRole("listitem").map((item) => item.textContent);
  expect(bases).toContain(
    "Luật năm 2003 (đến 31/12/2023): Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung các năm 2005, 2009, 2013), Điều 24 (theo nguồn thứ cấp)",
  );
  expect(bases).toHaveLength(3);
});

test("a chapter that this version does not know is the table of contents", async () => {
  render(<Page language="vi" first={"of-another-version" as HelpChapter} onBack={jest.fn()} />);
  await loaded();
  expect(screen.getByRole("navigation", { name: "Mục lục" })).toBeVisible();
});

test("another language is another text of the same chapter", async () => {
  const { rerender } = render(<Page language="vi" first="clear" onBack={jest.fn()} />);
  await loaded();
  expect(title()).toHaveTextContent("Bỏ đánh dấu và xóa mọi dấu vết");
  rerender(<Page language="en" first="clear" onBack={jest.fn()} />);
  await waitFor(() => expect(title()).toHaveTextContent("Removing marks, removing every trace"));
});

test("«?» opens the chapter on what is shown; the help is a page of «Thiết lập»", async () => {
  const pane = await openPane();
  const help = () => screen.getByRole("button", { name: "Trợ giúp về màn hình này" });
  const tab = (name: string) => within(screen.getByRole("navigation")).getByRole("button", { name });
  await pane.user.click(help());
  expect(await screen.findByRole("heading", { level: 2, name: "Kiểm tra" })).toBeVisible();
  expect(tab("Thiết lập")).toHaveAttribute("aria-current", "page");
  expect(screen.queryByRole("button", { name: "Trợ giúp về màn hình này" })).toBeNull();
  await pane.user.click(tab("Báo cáo"));
  await pane.user.click(help());
  expect(await screen.findByRole("heading", { level: 2, name: "Báo cáo họp" })).toBeVisible();
  const page = within(screen.getByRole("main"));
  await pane.user.click(page.getByRole("button", { name: "Mục lục" }));
  await pane.user.click(page.getByRole("button", { name: "Thiết lập" }));
  await pane.user.click(page.getByRole("button", { name: "Trợ giúp" }));
  expect(screen.getByRole("navigation", { name: "Mục lục" })).toBeVisible();
});

/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { MisfitError } from "../../src/actions";
import { campaign2021, parseCampaign } from "../../src/domain/campaign";
import { WorkbookError } from "../../src/workbook";
import { aFinding, aStore, check, HeldDoor, openPane, toTab } from "./support";

const misfit = { year: 2025, units: ["Sở Y tế", "Sở Nội vụ"], agency: "UBND TỈNH LÀO CAI" };
const proposal = {
  campaign: { ...campaign2021, year: 2025, bloc: "Khối các sở", agency: "UBND tỉnh Lào Cai", law: "2022" as const },
  asked: [{ name: "Sở Y té", rows: 1 }],
};
const button = (name: string | RegExp) => screen.getByRole("button", { name });

async function asked() {
  const pane = await openPane();
  await pane.user.click(button("Kiểm tra"));
  await pane.door.fail(new MisfitError(misfit, campaign2021, proposal));
  return pane;
}

test("the campaign in force is always in view: built in, and as the last check says", async () => {
  const pane = await openPane();
  expect(screen.getByText(/^Đợt 2021 · Luật 2003/u)).toHaveAttribute(
    "title",
    expect.stringMatching(/Khối thi đua các đơn vị sự nghiệp .*, năm 2021; Luật năm 2003; có sẵn trong chương trình/u),
  );
  await check(pane, [aFinding()], { campaign: { ...proposal.campaign, source: "proposed" } });
  expect(screen.getByText(/^Đợt 2025 · Luật 2022/u)).toHaveAttribute(
    "title",
    expect.stringMatching(/Khối các sở, năm 2025; Luật năm 2022; lấy từ nội dung sổ/u),
  );
});

test("a workbook of another campaign: what differs, what it says itself, three ways on", async () => {
  await asked();
  const said = screen.getByRole("group", { name: "Sổ này không phải của đợt thi đua đang dùng." });
  for (const text of [
    "năm 2025",
    "UBND TỈNH LÀO CAI",
    "Sở Y tế",
    "Chưa kiểm tra, chưa ghi gì",
    "UBND tỉnh Lào Cai",
    "Sở Y té",
  ])
    expect(said).toHaveTextContent(text);
  for (const name of ["Lấy từ sổ này", /Chọn tệp/u, "Vẫn kiểm tra theo đợt đang dùng", "Đóng"])
    expect(button(name)).toBeEnabled();
});

test.each([
  ["Lấy từ sổ này", "auto"],
  ["Vẫn kiểm tra theo đợt đang dùng", "present"],
])("«%s» is kept, and the verb runs", async (name, by) => {
  const { door, user } = await asked();
  await user.click(button(name));
  expect(door.chosen).toEqual([{ by }]);
  expect(door.runs.map(({ verb }) => verb)).toEqual(["check", "check"]);
});

test("the ribbon's verb leads to the question, and runs after the answer", async () => {
  const pane = await openPane();
  await pane.door.ribbon("meeting");
  await pane.door.fail(new MisfitError(misfit, campaign2021, null));
  await pane.user.click(button("Vẫn kiểm tra theo đợt đang dùng"));
  expect(pane.door.runs.map(({ verb }) => verb)).toEqual(["meeting", "meeting"]);
});

test("the question leads to setting one up from the workbook; nothing runs meanwhile", async () => {
  const { door, user } = await asked();
  door.overview = { ...door.overview, proposal };
  await user.click(button("Lập đợt thi đua từ sổ này…"));
  await act(async () => undefined);
  expect(screen.getByRole("heading", { name: "Lập đợt thi đua từ sổ này" })).toHaveFocus();
  expect(screen.getByRole("textbox", { name: "Tên khối" })).toHaveValue("Khối các sở");
  expect([door.chosen, door.runs.length]).toEqual([[], 1]);
});

test("closed, nothing runs and nothing is kept", async () => {
  const { door, user } = await asked();
  await user.click(button("Đóng"));
  expect(screen.queryByText(/không phải của đợt thi đua/u, { selector: "p" })).toBeNull();
  expect([door.chosen, door.runs.length]).toEqual([[], 1]);
});

const chooseFile = async (content: string) => {
  const file = Object.assign(new File([content], "dot.json"), { text: async () => content });
  await act(async () => {
    fireEvent.change(screen.getByLabelText(/Chọn tệp/u, { selector: "input" }), { target: { files: [file] } });
  });
};

test("a file is kept as it is", async () => {
  const { door } = await asked();
  await chooseFile('{"year": 2025}');
  expect(door.chosen).toEqual([{ by: "file", json: { year: 2025 } }]);
  expect(door.runs).toHaveLength(2);
});

test("what is wrong with a file is said, and asked again", async () => {
  const { door } = await asked();
  await chooseFile("{năm: 2025}");
  expect(screen.getByRole("alert")).toHaveTextContent("Tệp «dot.json» không đúng: không phải là JSON.");
  door.fileProblems = [{ path: "year", code: "notNumber", found: '"2025"', expected: "" }];
  await chooseFile('{"year": "2025"}');
  expect(screen.getByRole("alert")).toHaveTextContent("«year» phải là số");
  expect(door.runs).toHaveLength(1);
});

test("the ways on stand before what could be taken", async () => {
  await asked();
  const first = button("Lấy từ sổ này");
  const detail = screen.getByText("Có thể lấy từ chính sổ này:");
  expect(first.compareDocumentPosition(detail) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test("a campaign used before on this machine is offered again, with or without tables to be written anew", async () => {
  const store = aStore();
  const first = await openPane({ store });
  await check(first, [], { campaign: { ...proposal.campaign, source: "file" } });
  await check(first, [], { campaign: campaign2021 });
  await waitFor(() => expect(store.campaigns().map(({ year, bloc }) => [year, bloc])).toEqual([[2025, "Khối các sở"]]));
  first.unmount();
  const { door, user } = await openPane({ store });
  await user.click(button("Kiểm tra"));
  await door.fail(new MisfitError(misfit, { ...campaign2021, source: "sheet" }, proposal));
  door.losses = [{ table: "STD_DonVi", gone: ["Viện Mới"], changed: [] }];
  await user.click(button("Khối các sở, năm 2025"));
  expect(door.chosen).toEqual([]);
  expect(screen.getByRole("alertdialog")).toHaveTextContent("«Đơn vị» (STD_DonVi): mất 1 dòng: «Viện Mới».");
  await user.click(button("Không"));
  expect(door.chosen).toEqual([]);
  await user.click(button("Khối các sở, năm 2025"));
  await user.click(button("Ghi lại"));
  expect(door.chosen).toMatchObject([{ by: "known", json: { year: 2025, bloc: "Khối các sở" } }]);
  expect(door.runs).toHaveLength(2);
});

test.each(["", "{", "5", '[{"year":"2025"}]', "[null]"])("memory of campaigns that is none (%s) is nothing", (kept) => {
  expect(aStore({ "so-thi-dua.campaigns": kept }).campaigns()).toEqual([]);
});

test("what Excel refuses is said", async () => {
  const { door, user } = await asked();
  door.chooseFault = new Error("no");
  await user.click(button("Lấy từ sổ này"));
  expect(screen.getByText("Có lỗi ngoài dự kiến trong chương trình.", { selector: "p" })).toBeVisible();
  expect(door.runs).toHaveLength(1);
});

describe("«Thiết lập»: the campaign in force", () => {
  const table = (name: "STD_DonVi" | "STD_QuyTac", gone: readonly string[]) => ({ table: name, gone, changed: [] });
  const withTables = () => {
    const door = new HeldDoor();
    door.overview = {
      ...door.overview,
      proposal,
      tables: ["STD_DonVi", "STD_QuyTac"],
      defaults: [table("STD_DonVi", ["Viện Mới"])],
      nextYear: {
        campaign: { ...campaign2021, year: 2022, law: "2003" },
        ended: [{ name: "Phong trào cũ", aliases: [], to: 2021 }],
        emptied: ["deadline", "pledges"],
      },
      nextYearLosses: [table("STD_DonVi", ["Viện Mới"])],
    };
    return door;
  };
  async function opened(door = withTables()) {
    const pane = await openPane({ door });
    await toTab(pane, "setup");
    await pane.user.click(button("Đợt thi đua"));
    await act(async () => undefined);
    return pane;
  }
  const main = () => screen.getByRole("main");
  const status = () => within(main()).getByRole("status");
  const back = (name: string) => within(main()).getByRole("button", { name });

  test("opened, it says what is in force and has the keyboard; back leads to the other pages", async () => {
    const { user, door } = await opened();
    expect(screen.getByRole("heading", { name: "Đợt thi đua" })).toHaveFocus();
    expect(main()).toHaveTextContent("Khối thi đua các đơn vị sự nghiệp");
    await user.click(back("Thiết lập"));
    expect(button("Cách đọc sổ")).toBeVisible();
    expect(door.campaignWork).toEqual([]);
    expect(screen.queryByText("Đã đổi đợt thi đua của sổ này.", { exact: false })).toBeNull();
  });

  test("another campaign: chosen, said, and to be checked", async () => {
    const { user, door } = await opened();
    await user.click(button("Đổi đợt thi đua…"));
    expect(screen.getByRole("heading", { name: "Đổi đợt thi đua" })).toHaveFocus();
    for (const said of ["Các bảng đợt thi đua trong sổ sẽ được ghi lại", "UBND tỉnh Lào Cai", "Sở Y té"])
      expect(main()).toHaveTextContent(said);
    door.inForce = { ...campaign2021, year: 2030 };
    await user.click(button("Đợt có sẵn trong chương trình (năm 2021)"));
    expect(door.chosen).toEqual([{ by: "builtin" }]);
    await waitFor(() => expect(status()).toHaveTextContent("Từ nay sổ này được kiểm tra theo đợt đã chọn."));
    expect(await screen.findByText(/^Đợt 2030/u)).toBeVisible();
    expect(screen.getAllByText(/Đã đổi đợt thi đua của sổ này/u).length).toBeGreaterThan(0);
    expect(button("Kiểm tra lại")).toBeVisible();
  });

  test("tables: made, and said which and where", async () => {
    const { user, door } = await opened();
    await user.click(button("Lập bảng «Đợt thi đua» và «Quy tắc kiểm tra»"));
    expect(door.campaignWork).toEqual(["makeTables"]);
    await waitFor(() =>
      expect(status()).toHaveTextContent(
        "Đã lập «Đợt thi đua» (STD_Dot), «Quy tắc» (STD_QuyTac), ở trang tính «Đợt thi đua».",
      ),
    );
  });

  test("the campaign in force is saved as a file that reads back as the same", async () => {
    const blobs: Blob[] = [];
    const [createObjectURL, revokeObjectURL] = [jest.fn((blob: Blob) => (blobs.push(blob), "blob:1")), jest.fn()];
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    const links: (readonly [string, string])[] = [];
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      links.push([this.download, this.href]);
    });
    const { user } = await opened();
    await user.click(button("Lưu đợt này ra tệp (JSON)"));
    clicked.mockRestore();
    expect(links).toEqual([["dot-thi-dua-2021.json", "blob:1"]]);
    expect(main()).toHaveTextContent("Đã chuyển tệp «dot-thi-dua-2021.json» để lưu về máy.");
    const { result } = await new Promise<FileReader>((read) => {
      const reader = new FileReader();
      reader.onload = () => read(reader);
      reader.readAsText(blobs[0]!);
    });
    const { campaign } = parseCampaign(JSON.parse(result as string));
    const { year, bloc, law, units, targets, movements } = campaign2021;
    expect(campaign).toMatchObject({ year, bloc, law, units, targets, movements });
  });

  test("its text is copied; where the program refuses that it stands there, selected", async () => {
    const { user } = await opened();
    await user.click(button("Chép nội dung"));
    expect(main()).toHaveTextContent("Đã chép.");
    const copied = await navigator.clipboard.readText();
    expect(JSON.parse(copied)).toMatchObject({ year: 2021, bloc: campaign2021.bloc });
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await user.click(button("Chép nội dung"));
    const field = await screen.findByRole("textbox", { name: "Nội dung tệp «dot-thi-dua-2021.json»" });
    expect(field).toHaveValue(copied);
    expect(field).toHaveFocus();
    expect([(field as HTMLTextAreaElement).selectionStart, (field as HTMLTextAreaElement).selectionEnd]).toEqual([
      0,
      copied.length,
    ]);
  });

  test("the table of rules is opened where it stands", async () => {
    const door = withTables();
    door.overview = { ...door.overview, rulesSheet: "Quy tắc kiểm tra" };
    const { user } = await opened(door);
    expect(screen.queryByRole("button", { name: /^Lập bảng/u })).toBeNull();
    await user.click(button("Mở bảng «Quy tắc kiểm tra»"));
    expect(door.jumps).toEqual([["Quy tắc kiểm tra", 1, 1]]);
  });

  test("a workbook that cannot be read is said", async () => {
    const door = withTables();
    door.campaignOverview = () => Promise.reject(new WorkbookError("cellEditMode", ""));
    await opened(door);
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel đang sửa một ô.");
  });

  test.each([
    ["a protected structure", new WorkbookError("structureProtected", ""), "Cấu trúc sổ đang được bảo vệ."],
    ["another campaign", new MisfitError(misfit, campaign2021, proposal), "Đề nghị đổi đợt thi đua trước."],
  ])("tables are refused: %s", async (_, fault, said) => {
    const { user, door } = await opened();
    door.saveFault = fault;
    await user.click(button("Lập bảng «Đợt thi đua» và «Quy tắc kiểm tra»"));
    expect(await screen.findByRole("alert")).toHaveTextContent(said);
    expect(screen.queryByText(/Đã đổi đợt thi đua của sổ này/u)).toBeNull();
  });

  test("a table's default: asked with the names of what goes, only where anything does", async () => {
    const { user, door } = await opened();
    await user.click(button("Đưa về mặc định…"));
    expect(button("«Quy tắc» (STD_QuyTac)")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("«Đơn vị» (STD_DonVi)"));
    expect(screen.getByRole("alertdialog")).toHaveTextContent("mất 1 dòng: «Viện Mới»");
    await user.keyboard("{Escape}");
    expect(door.campaignWork).toEqual([]);
    await user.click(button("«Đơn vị» (STD_DonVi)"));
    await user.click(button("Đưa về mặc định"));
    expect(door.campaignWork).toEqual(["reset STD_DonVi"]);
    await waitFor(() => expect(status()).toHaveTextContent("Đã đưa bảng «Đơn vị» (STD_DonVi) về mặc định."));
  });

  test("without tables there is no default to go back to", async () => {
    await opened(new HeldDoor());
    expect(button("Đưa về mặc định…")).toHaveAttribute("aria-disabled", "true");
    expect(button("Đưa về mặc định…")).toHaveAccessibleDescription("Sổ này chưa có bảng nào.");
  });

  test("the next year: asked with law, what is emptied, what ends and what goes; done on the officer's word", async () => {
    const { user, door } = await opened();
    await user.click(button("Năm mới từ đợt này…"));
    const question = screen.getByRole("alertdialog");
    for (const said of ["năm 2022?", "Luật năm 2003", "hạn đăng ký, đăng ký phấn đấu", "«Phong trào cũ»", "«Viện Mới»"])
      expect(question).toHaveTextContent(said);
    await user.click(button("Không"));
    expect(door.campaignWork).toEqual([]);
    await user.click(button("Năm mới từ đợt này…"));
    await user.click(button("Sang năm 2022"));
    expect(door.campaignWork).toEqual(["newYear"]);
    await waitFor(() => expect(status()).toHaveTextContent("Đã chuyển sang đợt thi đua năm 2022."));
  });
});

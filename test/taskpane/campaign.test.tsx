/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen } from "@testing-library/react";
import { MisfitError } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import { aFinding, check, openPane } from "./support";

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
  expect(
    screen.getByText(/năm 2021; Luật năm 2003; có sẵn trong chương trình\. Khối thi đua các đơn vị sự nghiệp/u),
  ).toBeVisible();
  await check(pane, [aFinding()], { campaign: { ...proposal.campaign, source: "proposed" } });
  expect(screen.getByText(/năm 2025; Luật năm 2022; lấy từ nội dung sổ\. Khối các sở/u)).toBeVisible();
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
  for (const name of ["Lấy đợt thi đua từ sổ này", /Chọn tệp/u, "Vẫn kiểm tra theo đợt đang dùng", "Đóng"])
    expect(button(name)).toBeEnabled();
});

test.each([
  ["Lấy đợt thi đua từ sổ này", "auto"],
  ["Vẫn kiểm tra theo đợt đang dùng", "builtin"],
])("«%s» is kept, and the verb runs", async (name, by) => {
  const { door, user } = await asked();
  await user.click(button(name));
  expect(door.chosen).toEqual([{ by }]);
  expect(door.runs.map(({ verb }) => verb)).toEqual(["check", "check"]);
});

test("the ribbon's verb leads to the question, and runs after the answer", async () => {
  const pane = await openPane();
  pane.door.ribbon("meeting");
  await pane.door.fail(new MisfitError(misfit, campaign2021, null));
  await pane.user.click(button("Vẫn kiểm tra theo đợt đang dùng"));
  expect(pane.door.runs.map(({ verb }) => verb)).toEqual(["meeting", "meeting"]);
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

test("what Excel refuses is said", async () => {
  const { door, user } = await asked();
  door.chooseFault = new Error("no");
  await user.click(button("Lấy đợt thi đua từ sổ này"));
  expect(screen.getByText("Có lỗi ngoài dự kiến trong chương trình.", { selector: "p" })).toBeVisible();
  expect(door.runs).toHaveLength(1);
});

/** @jest-environment jsdom */
/** «Lập đợt thi đua từ sổ này»: three steps, filled in from the workbook, kept as a campaign that reads back. */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { campaign2021 } from "../../src/domain/campaign";
import { parseCampaign } from "../../src/domain/campaign/parse";
import { nothingSet } from "../../src/domain/campaign/unset";
import type { Campaign } from "../../src/domain/campaign/campaign";
import { draftFrom, draftOf, fileOf, problemsOn } from "../../src/taskpane/campaign/wizard/draft";
import type { CampaignDraft } from "../../src/taskpane/campaign/wizard/draft";
import { aStore, HeldDoor, openPane, toTab } from "./support";

expect.extend(toHaveNoViolations);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string | RegExp) => screen.getByRole("textbox", { name });

const unit = (name: string, short: string) => ({ name, aliases: [short], pledge: [], departments: null });
const province: Campaign = {
  ...nothingSet(2025),
  bloc: "Khối thi đua các sở tổng hợp",
  agency: "UBND tỉnh Lào Cai",
  chair: "Sở Nội vụ",
  units: [unit("Sở Nội vụ", "SNV"), unit("Sở Tài chính", "STC"), unit("Sở Tư pháp", "STP")],
  awards: [{ code: "coBo", name: "Cờ thi đua của UBND tỉnh", aliases: ["Cờ tỉnh"] }],
  movements: [{ name: "Chung tay vì người nghèo", aliases: [], from: 2021, to: 2025 }],
};
const proposal = { campaign: province, asked: [{ name: "Sở Y té", rows: 2 }] };

describe("the draft", () => {
  test.each([
    ["of a province", province],
    ["of 2021", campaign2021],
  ])("taken as it stands is the campaign it began with: %s", (_, campaign) => {
    const read = parseCampaign(fileOf(draftOf({ campaign, asked: [] }, "present")));
    expect(read.problems).toBeUndefined();
    // What follows from the agency's name is said, too.
    expect(read.campaign).toMatchObject(campaign);
  });

  const typed = (fields: Partial<CampaignDraft["fields"]>): CampaignDraft => {
    const draft = draftOf(proposal, "workbook");
    return { ...draft, fields: { ...draft.fields, ...fields } };
  };

  test("what is typed is taken: shares in percent, days as in Vietnam, the law by the year", () => {
    const draft = typed({
      year: "2021",
      deadline: "25/3/2021",
      "targets.excellent": "12,5",
      "targets.goodOrBetter": "100 %",
      "caps.ministryFlags": "2",
    });
    const { campaign } = parseCampaign(fileOf(draft));
    expect(campaign).toMatchObject({
      year: 2021,
      law: "2003",
      lawFrom: "year",
      deadline: "2021-03-25",
      targets: { excellent: 0.125, goodOrBetter: 1, departments: null, unitPlans: null },
      caps: { ministryFlags: 2, governmentFlags: null, excellentOfGood: 0.2 },
    });
  });

  test("what is emptied is not set, and another agency has its own names", () => {
    const draft = typed({ "caps.excellentOfGood": "", agency: "UBND tỉnh Yên Bái" });
    const { campaign } = parseCampaign(fileOf({ ...draft, awards: { ...draft.awards, coBo: "" }, movements: [] }));
    expect(campaign).toMatchObject({ caps: { excellentOfGood: null }, awards: [], movements: [], level: "province" });
    expect(campaign?.agencyShort).not.toBe(province.agencyShort ?? "");
  });

  test("a unit that was left out is no chair either; one that was put in is taken", () => {
    const draft = draftOf(proposal, "workbook");
    const units = draft.units.map((each, index) => (index === 0 ? { ...each, taken: false } : each));
    const { campaign } = parseCampaign(
      fileOf({
        ...draft,
        units: [...units, { from: null, name: "Sở Y tế", aliases: "SYT; Y tế", departments: "4", taken: true }],
      }),
    );
    expect([campaign?.chair, campaign?.units.map(({ name }) => name)]).toEqual([
      "",
      ["Sở Tài chính", "Sở Tư pháp", "Sở Y tế"],
    ]);
    expect(campaign?.units.at(-1)).toEqual({ name: "Sở Y tế", aliases: ["SYT", "Y tế"], pledge: [], departments: 4 });
  });

  test.each([
    ["units", { year: "" }, "year", "year"],
    ["units", { year: "1999" }, "year", "year"],
    ["units", { deadline: "31/02/2025" }, "deadline", "day"],
    ["names", { "targets.excellent": "120" }, "targets.excellent", "share"],
    ["names", { "targets.departments": "hai" }, "targets.departments", "count"],
    ["rules", { "caps.governmentFlags": "-1" }, "caps.governmentFlags", "count"],
  ] as const)("what cannot be taken is named (%s: %j)", (step, fields, key, wrong) => {
    expect([...problemsOn(typed(fields), step)]).toEqual([[key, wrong]]);
  });

  test("units without a name, twice the same, and none at all", () => {
    const draft = draftOf(proposal, "workbook");
    const [first, second] = draft.units as [CampaignDraft["units"][number], CampaignDraft["units"][number]];
    const wrong = (units: CampaignDraft["units"]) => [...problemsOn({ ...draft, units }, "units")];
    expect(wrong([{ ...first, name: " " }])).toEqual([["unit 0 name", "noName"]]);
    expect(wrong([first, { ...second, aliases: "snv" }])).toEqual([["unit 1 name", "twice"]]);
    expect(wrong([{ ...first, taken: false }])).toEqual([["units", "noUnits"]]);
  });

  test("is read back as it was kept, and nothing else is", () => {
    const draft = draftOf(proposal, "workbook");
    expect(draftFrom(JSON.parse(JSON.stringify(draft)), "workbook")).toEqual(draft);
    expect(draftFrom(draft, "present")).toBeNull();
    for (const other of [null, 5, [], {}, { ...draft, step: "x" }, { ...draft, units: [{}] }, { ...draft, fields: {} }])
      expect(draftFrom(other, "workbook")).toBeNull();
  });
});

async function openWizard(options: Parameters<typeof openPane>[0] = {}) {
  const door = new HeldDoor();
  door.overview = { ...door.overview, proposal };
  const pane = await openPane({ door, ...options });
  await toTab(pane, "setup");
  const isVi = (options.language ?? "vi") === "vi";
  await pane.user.click(button(isVi ? "Đợt thi đua" : "Campaign"));
  await act(async () => undefined);
  await pane.user.click(button(isVi ? "Lập đợt thi đua từ sổ này…" : "New campaign from this workbook…"));
  return { ...pane, door };
}

test("from the workbook to a campaign in three steps, and what is not set is said", async () => {
  const { door, user } = await openWizard();
  expect(screen.getByRole("heading", { name: "Lập đợt thi đua từ sổ này" })).toHaveFocus();
  expect(field("Tên khối")).toHaveValue("Khối thi đua các sở tổng hợp");
  expect(field("Năm")).toHaveValue("2025");
  expect(screen.getByText("Áp dụng: Luật năm 2022.")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "Đơn vị 1: Sở Nội vụ" })).toBeChecked();
  expect(screen.getByText(/Tên trong sổ chưa rõ của đơn vị nào: «Sở Y té»/u)).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Đơn vị 3: Sở Tư pháp" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Khối trưởng" }), "Sở Tài chính");
  await user.click(button("Tiếp: Tên gọi, chỉ tiêu"));
  expect(field("Cờ thi đua")).toHaveValue("Cờ thi đua của UBND tỉnh");
  await user.type(field("Hoàn thành xuất sắc (%)"), "20");
  await user.click(button("Tiếp: Phong trào, giới hạn"));
  expect(screen.getByText(/^Hạn đăng ký; .* Những nội dung dựa vào các mục này không được kiểm tra\.$/u)).toBeVisible();
  expect(screen.queryByText(/Hoàn thành xuất sắc \(%\);/u)).toBeNull();
  expect(door.chosen).toEqual([]);
  await user.click(button("Dùng đợt này"));
  await act(async () => undefined);
  expect(door.chosen).toMatchObject([
    {
      by: "setUp",
      json: {
        year: 2025,
        chair: "Sở Tài chính",
        units: [{ name: "Sở Nội vụ" }, { name: "Sở Tài chính" }],
        targets: { excellent: 0.2 },
        awards: [{ code: "coBo", name: "Cờ thi đua của UBND tỉnh", aliases: ["Cờ tỉnh"] }],
      },
    },
  ]);
  expect(within(screen.getByRole("main")).getByRole("status")).toHaveTextContent(
    "Từ nay sổ này được kiểm tra theo đợt đã chọn.",
  );
  expect(button("Kiểm tra lại")).toBeVisible();
});

test("what cannot be taken stops the step it stands on, and is said at its field", async () => {
  const { door, user } = await openWizard();
  await user.clear(field("Năm"));
  await user.click(button("Tiếp: Tên gọi, chỉ tiêu"));
  expect(screen.getByRole("alert")).toHaveTextContent("Có 1 ô cần xem lại ở bước này.");
  expect(field("Năm")).toHaveAccessibleDescription("Năm là số từ 2004 đến 2099.");
  expect(field("Năm")).toBeInvalid();
  await user.type(field("Năm"), "2025");
  await user.click(button("Tiếp: Tên gọi, chỉ tiêu"));
  expect(screen.queryByRole("alert")).toBeNull();
  await user.click(button("Bước trước"));
  expect(field("Năm")).toHaveValue("2025");
  expect(door.chosen).toEqual([]);
});

test("what the campaign's reader refuses is said, and nothing is lost", async () => {
  const { door, user } = await openWizard();
  door.fileProblems = [{ path: "awards[0].name", code: "duplicate", found: '"Cờ"', expected: "" }];
  for (const name of [/^Tiếp/u, /^Tiếp/u, "Dùng đợt này"]) await user.click(button(name));
  await act(async () => undefined);
  expect(screen.getByRole("alert")).toHaveTextContent("Chưa dùng được: «awards[0].name»");
  expect(button("Dùng đợt này")).toBeEnabled();
});

test("half-typed it is there again when the pane is opened anew, and can be filled in anew", async () => {
  const store = aStore();
  const first = await openWizard({ store });
  await first.user.clear(field("Tên khối"));
  await first.user.type(field("Tên khối"), "Khối A");
  await first.user.click(button("Tiếp: Tên gọi, chỉ tiêu"));
  first.unmount();
  const door = new HeldDoor();
  door.overview = { ...door.overview, proposal };
  const { user } = await openPane({ store, door });
  await user.click(await screen.findByRole("button", { name: "Bước trước" }));
  expect(field("Tên khối")).toHaveValue("Khối A");
  await user.click(button("Điền lại theo sổ"));
  expect(field("Tên khối")).toHaveValue("Khối thi đua các sở tổng hợp");
});

test("a name of the workbook becomes a unit, with its fields open", async () => {
  const { user } = await openWizard();
  await user.click(button("Thêm «Sở Y té» làm đơn vị"));
  const names = screen.getAllByRole("textbox", { name: "Tên đầy đủ" });
  expect(names.map((one) => (one as HTMLInputElement).value)).toEqual(["Sở Y té"]);
  expect(screen.queryByText(/Tên trong sổ chưa rõ/u)).toBeNull();
  await user.click(button("Sửa Đơn vị 1: Sở Nội vụ"));
  await user.type(screen.getAllByRole("textbox", { name: "Tên đầy đủ" })[0]!, " tỉnh");
  expect(screen.getByRole("checkbox", { name: "Đơn vị 1: Sở Nội vụ tỉnh" })).toBeChecked();
});

const openEditing = async () => {
  const door = new HeldDoor();
  const pane = await openPane({ door });
  await toTab(pane, "setup");
  await pane.user.click(button("Đợt thi đua"));
  await act(async () => undefined);
  await pane.user.click(button("Sửa đợt đang dùng…"));
  return { ...pane, door };
};

test("the campaign in force is edited in the same three steps", async () => {
  await openEditing();
  expect(field("Năm")).toHaveValue("2021");
  expect(screen.getByRole("combobox", { name: "Khối trưởng" })).toHaveDisplayValue("Trung tâm Thông tin");
});

describe("where tables stand, what they would lose is asked first", () => {
  const GONE = { table: "STD_DonVi", gone: ["Viện Mới"], changed: [] } as const;
  const CHANGED = { table: "STD_Dot", gone: [], changed: ["Năm"] } as const;

  test.each([
    ["what was typed just now replaces what stood: nothing is lost", openEditing, CHANGED, "Ghi lại", "edited"],
    ["a line goes", openEditing, GONE, "Không", "edited"],
    ["what stands was not typed here", openWizard, CHANGED, "Không", "setUp"],
  ] as const)("%s", async (_, opened, loss, first, by) => {
    const { door, user } = await opened();
    door.losses = [loss];
    for (const name of [/^Tiếp/u, /^Tiếp/u, "Dùng đợt này"]) await user.click(button(name));
    await act(async () => undefined);
    expect(button(first)).toHaveFocus();
    await user.click(button("Ghi lại"));
    await act(async () => undefined);
    expect(door.chosen).toMatchObject([{ by }]);
  });
});

test.each(["vi", "en"] as const)("axe finds nothing on any step (%s)", async (language) => {
  const { user } = await openWizard({ language });
  for (let step = 0; step < 3; step += 1) {
    expect(await axe(document.body, { rules: { region: { enabled: true } } })).toHaveNoViolations();
    if (step < 2) await user.click(button(/^(Tiếp|Next): /u));
  }
});

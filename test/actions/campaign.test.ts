/** By which campaign a workbook is judged is asked once and remembered in it. */
import {
  actions,
  campaignChanges,
  loadCampaignLine,
  MisfitError,
  openSession,
  proposeCampaign,
} from "../../src/actions";
import type { CampaignChoice } from "../../src/actions";
import { campaign2021, parseCampaign } from "../../src/domain/campaign";
import { openCase, options } from "./support";

type Choosing = Awaited<ReturnType<typeof campaignChanges>>["chooseCampaign"];
const chooseCampaign: Choosing = async (...asked) => (await campaignChanges()).chooseCampaign(...asked);

const tinh = async () => {
  await openCase("khoi-tinh-2025");
  return openSession();
};
type Given = Extract<CampaignChoice, { readonly file: unknown }>;
const fileOf = (json: unknown, by: Given["by"] = "file"): Given => {
  const file = parseCampaign(json);
  if (file.problems !== undefined) throw new Error(JSON.stringify(file.problems));
  return { by, file };
};
const misfitOf = async (run: Promise<unknown>): Promise<MisfitError> => {
  const error: unknown = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof MisfitError)) throw new Error(`no misfit: ${String(error)}`);
  return error;
};

test("what does not fit is not judged and not written; the proposal comes where it is asked for", async () => {
  const { standIn } = await openCase("khoi-tinh-2025");
  const session = await openSession();
  const before = { ...standIn.counters };
  const error = await misfitOf(actions.meeting.perform(session, options()));
  expect(error.misfit).toMatchObject({ year: 2025, agency: "UBND TỈNH LÀO CAI" });
  expect(error.proposal).toBeNull();
  expect(standIn.counters.cellsWritten).toBe(before.cellsWritten);
  const offered = await misfitOf(actions.check.perform(session, options({ offer: true })));
  expect(offered.proposal?.campaign).toMatchObject({ year: 2025, agency: "UBND tỉnh Lào Cai" });
  expect(offered.proposal).toEqual(await proposeCampaign(session, options()));
});

test.each<[string, CampaignChoice, object]>([
  ["taken from the workbook", { by: "auto" }, { year: 2025, source: "proposed" }],
  ["set up in the pane", fileOf({ year: 2025 }, "setUp"), { year: 2025, source: "setUp" }],
  ["a file", fileOf({ year: 2025, bloc: "Khối các sở" }), { year: 2025, bloc: "Khối các sở", source: "file" }],
  ["the built-in one all the same", { by: "builtin" }, { year: 2021 }],
])("%s: remembered, and not asked again", async (_, choice, campaign) => {
  const session = await tinh();
  expect(await loadCampaignLine(session, options())).toBe(campaign2021);
  await chooseCampaign(session, options(), choice);
  expect(await loadCampaignLine(session, options())).toMatchObject(campaign);
  const { campaign: judgedBy } = await actions.check.perform(session, options());
  expect(judgedBy).toMatchObject(campaign);
  expect(judgedBy.units.length).toBe(5);
  // Cleared marks leave it, everything cleared does not.
  await actions.clearMarks.perform(session, options());
  expect((await actions.check.perform(session, options())).campaign).toMatchObject(campaign);
  await actions.clearAll.perform(session, options());
  await misfitOf(actions.check.perform(session, options()));
});

test("a campaign named for one run is neither refused nor remembered", async () => {
  const session = await tinh();
  const { campaign } = await actions.check.perform(session, options({ judgeBy: { by: "auto" } }));
  expect(campaign).toMatchObject({ year: 2025, source: "proposed" });
  await misfitOf(actions.check.perform(session, options()));
});

test("what was chosen and cannot be read any more is asked again", async () => {
  const session = await tinh();
  await session.saveDecision("campaign", { by: "proposed", campaign: { year: "2025" }, despite: "" });
  await misfitOf(actions.check.perform(session, options()));
  await session.saveDecision("campaign", "builtin");
  await misfitOf(actions.check.perform(session, options()));
});

test("a campaign that was chosen for another year's workbook is asked about again", async () => {
  const session = await tinh();
  await chooseCampaign(session, options(), fileOf({ year: 2024, bloc: "Khối các sở", agency: "UBND tỉnh Lào Cai" }));
  await actions.check.perform(session, options());
  await session.saveDecision("campaign", {
    by: "file",
    campaign: { year: 2024, units: [{ name: "Sở Nội vụ" }] },
    despite: "",
  });
  expect((await misfitOf(actions.check.perform(session, options()))).misfit.year).toBe(2025);
});

test("the campaign put into the workbook as tables is in force, in the pane's line too", async () => {
  const session = await tinh();
  await actions.check.perform(session, options({ judgeBy: { by: "auto" }, withTables: true }));
  expect(await loadCampaignLine(session, options())).toMatchObject({ year: 2025, source: "sheet" });
  const { campaign } = await actions.check.perform(session, options());
  expect(campaign).toMatchObject({ year: 2025, source: "sheet" });
  expect(campaign.units.length).toBe(5);
  await actions.clearAll.perform(session, options());
  expect(await loadCampaignLine(session, options())).toBe(campaign2021);
});

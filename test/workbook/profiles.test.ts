/**
 * Excels that do otherwise than the stand-in usually does, each of the ways at once: the same is written, the next run finds it,
 * and clearing leaves the workbook as it was.
 */
import { actions, openSession } from "../../src/actions";
import { createStandInOn } from "../../src/host";
import type { StandIn } from "../../src/host";
import type { BookModel } from "../../src/host/model/model";
import { options } from "../actions/support";
import { book, marked, PEOPLE } from "../actions/twoTables";

type Profile = "lenient" | "desktop" | "web";

const opened: StandIn[] = [];
afterEach(() => {
  for (const standIn of opened.splice(0)) standIn.dispose();
  delete (globalThis as { Excel?: unknown }).Excel;
});

async function openIn(profile: Profile, given: BookModel = book()): Promise<{ standIn: StandIn; book: BookModel }> {
  const standIn = await createStandInOn(given, () => Promise.reject(new Error("no file")), { profile });
  opened.push(standIn);
  (globalThis as { Excel?: unknown }).Excel = standIn.excel;
  return { standIn, book: given };
}

const perform = async (verb: "check" | "meeting" | "clearAll"): Promise<unknown> =>
  actions[verb].perform(await openSession(), options());

/** Without the sizes and pages, which are not the same where Excel takes another scale. */
const written = ({ sheets }: BookModel): unknown =>
  sheets.map(({ name, rows, charts, conditionalFormats, tables }) => ({
    name,
    rows: [...rows].map(([row, cells]) => [row, [...cells].map(([column, { v, f }]) => [column, v, f])]),
    charts: charts.map(({ title, series }) => [title.text, series]),
    lit: conditionalFormats.map(({ formula, rects }) => [formula, rects]),
    tables: tables.map((table) => [table.name, table.rect]),
  }));

async function allOf(profile: Profile): Promise<{ after: unknown; again: unknown; cleared: unknown }> {
  const { standIn, book: own } = await openIn(profile);
  await perform("check");
  await perform("meeting");
  const after = structuredClone([written(own), marked(own)]);
  await perform("meeting");
  const again = structuredClone([written(own), marked(own)]);
  await perform("clearAll");
  return { after, again, cleared: standIn.snapshot() };
}

test.each(["desktop", "web"] as const)("a check, a report, another and clearing: %s", async (profile) => {
  const usual = await allOf("lenient");
  const { cleared, ...runs } = await allOf(profile);
  expect(runs).toEqual({ after: usual.after, again: usual.again });
  if (profile === "desktop") expect(cleared).toEqual((await openIn("lenient")).standIn.snapshot());
});

test("where the print area is no name: clearing ends, and everything else is as it was", async () => {
  const { standIn, book: own } = await openIn("web");
  const before = standIn.snapshot() as { names: unknown };
  await perform("meeting");
  await perform("clearAll");
  const left = own.names.splice(0);
  expect(left.map(({ name }) => name)).toEqual(["Print_Area", "Print_Area"]);
  expect(standIn.snapshot()).toEqual(before);
});

test("a sheet that was renamed since it was read: nothing is written under its old name", async () => {
  const { standIn, book: own } = await openIn("desktop");
  const before = standIn.counters.requests;
  const stop = standIn.onActivity(() => {
    if (standIn.counters.requests !== before + 3) return;
    stop();
    own.sheets.find(({ name }) => name === PEOPLE)!.name = "Đổi tên";
  });
  await expect(perform("check")).rejects.toMatchObject({ kind: "changed" });
  expect(own.names).toEqual([]);
});

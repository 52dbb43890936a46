/** What Excel's refusals mean, and requests that are not answered: nothing more is sent by whoever was left. */
import { actions } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import type { Control } from "../../src/workbook";
import { again, aState, open, plan } from "./support";
import { comparable } from "../support/snapshots";

const OPTIONS = { now: "2021-03-24T09:05:00", language: "vi", campaign: campaign2021 } as const;

describe("a refusal says what it is", () => {
  test.each([
    ["InactiveWorkbook", "Range.values", "otherWorkbook"],
    ["InvalidSelection", "NamedItemCollection.add", "otherWorkbook"],
    ["GeneralException", "WorksheetCollection.add", "otherWorkbook"],
    ["GeneralException", "Range.values", "refused"],
    ["AccessDenied", "Range.values", "readOnly"],
    ["AccessDenied", "WorksheetCollection.add", "readOnly"],
  ])("%s at %s: %s", async (code, member, kind) => {
    const { standIn } = await open();
    const session = await again();
    await session.read();
    standIn.refuseMembers([{ member, code }]);
    await expect(session.write(plan(), aState())).rejects.toMatchObject({ name: "WorkbookError", kind });
    standIn.refuseMembers([]);
    await session.read();
    await session.write(plan(), aState());
  });

  test("access denied where a sheet is protected is said of the protection", async () => {
    const { standIn, book } = await open();
    book.sheets[1]!.protection.protected = true;
    const session = await again();
    await session.read();
    standIn.refuseMembers([{ member: "Range.values", code: "AccessDenied" }]);
    await expect(session.write(plan(), aState())).rejects.toMatchObject({ kind: "sheetProtected" });
  });
});

describe("a request that is not answered", () => {
  type Verb = "check" | "meeting" | "clearAll";
  const perform = async (verb: Verb, control?: Control): Promise<unknown> =>
    actions[verb].perform(await again(), OPTIONS, control);

  async function openAfter(before: readonly Verb[]) {
    const opened = await open();
    for (const verb of before) await perform(verb);
    opened.standIn.resetCounters();
    return opened;
  }

  /** Left as soon as it has waited for the n-th answer. */
  async function leftAt(request: number, verb: Verb, before: readonly Verb[]) {
    const { standIn } = await openAfter(before);
    standIn.setFaults([{ request, kind: "silent" }]);
    const left = new AbortController();
    let pending = 0;
    const control: Control = { left: left.signal, asked: () => pending++, answered: () => pending-- };
    let isOver = false;
    const end = (): void => {
      isOver = true;
    };
    void perform(verb, control).then(end, end);
    const isWaiting = (): boolean => standIn.counters.requests >= request && pending > 0;
    while (!isOver && !isWaiting()) await new Promise((done) => setTimeout(done, 5));
    return { standIn, left, isOver };
  }

  test.each<[Verb, readonly Verb[]]>([
    ["check", []],
    ["meeting", []],
    ["clearAll", ["meeting"]],
  ])(
    "at any position of «%s» is told as one that is open, and the next run ends well",
    async (verb, earlier) => {
      const fresh = await openAfter(earlier);
      const { counters } = fresh.standIn;
      let [before, told] = [0, 0];
      const asked = (): void => {
        before = counters.requests;
      };
      // The client ends a conversation without a request where there is nothing left to say.
      const answered = (): void => {
        if (counters.requests > before) told++;
      };
      await perform(verb, { asked, answered });
      const total = counters.requests;
      const wanted = comparable(fresh.standIn.snapshot());
      let waited = 0;
      for (let request = 1; request <= total; request++) {
        const { standIn, left, isOver } = await leftAt(request, verb, earlier);
        // The client's own clean-up is nobody's to wait for.
        if (!isOver) waited++;
        left.abort();
        standIn.setFaults([]);
        const session = await again();
        await session.ready();
        await actions[verb].perform(session, OPTIONS);
        expect([request, comparable(standIn.snapshot())]).toEqual([request, wanted]);
      }
      expect(waited).toBe(told);
    },
    60_000,
  );

  test("one that is answered late sends nothing more", async () => {
    const { standIn } = await open();
    const left = new AbortController();
    standIn.resetCounters();
    const control: Control = { left: left.signal, asked: () => left.abort() };
    await expect(actions.check.perform(await again(), OPTIONS, control)).rejects.toMatchObject({
      kind: "notAnswering",
    });
    expect(standIn.counters.requests).toBe(1);
  });
});

/** Any sequence of verbs, with an officer at work in between: taken back, the sheet is the officer's own, or each cell is told. */
import fc from "fast-check";
import { acceptFindings, actions, answerFindings, campaignChanges, fixFindings, MisfitError } from "../../src/actions";
import { openSession, saveMapping, undoSteps } from "../../src/actions";
import { NO_MAPPING } from "../../src/domain/registration/model/decisions";
import { isOpen } from "../../src/domain/rules/rule";
import type { BookModel } from "../../src/host/model/model";
import { aBook } from "../support/books";
import { openBook, options } from "./support";
import type { OpenCase } from "./support";

const SHEET = "ĐK cá nhân";
const FIRST = 3;
const GOOD = "Hoàn thành tốt nhiệm vụ";
const PEOPLE = [
  ["Mai Thành Nam", "Báo Thanh tra", "HT tốt nhiệm vụ", "Lao động tiên tiến"],
  ["Lê Thị Hoa", "Bao Thanh tra", GOOD, "Chiến sỹ thi đua cơ sở"],
  ["Trần Văn Bình", "Tạp chí Thanh tra", "", "Lao động  tiên tiến"],
  ["Đỗ Ngọc Ánh", "Tạp chí Thanh tra", "HTTNV", "LĐTT"],
] as const;
const aRegister = (): BookModel =>
  aBook({
    [SHEET]: [
      ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021"],
      ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu"],
      ...PEOPLE.map((person, index) => [index + 1, ...person]),
    ],
  });

const verbs = ["check", "fixAll", "fixOne", "accept", "revoke", "map", "unmap", "campaign", "clear"] as const;
type Verb = (typeof verbs)[number];
const edits = ["type", "insert", "delete", "sort"] as const;
type Deed = readonly [kind: Verb | (typeof edits)[number], row: number, column: string, text: string];
const deed: fc.Arbitrary<Deed> = fc.tuple(
  fc.constantFrom(...verbs, ...verbs, ...edits),
  fc.integer({ min: 0, max: PEOPLE.length - 1 }),
  fc.constantFrom("C", "D", "E"),
  fc.constantFrom("HTTNV", GOOD, "Báo TT", "Lao động tiên tiến", ""),
);

/** A workbook that is of another campaign by now asks, and does nothing. */
const orAsks = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => {
    if (!(error instanceof MisfitError)) throw error;
  });

async function perform(verb: Verb): Promise<unknown> {
  const session = await openSession();
  const fix = (rule: string | null) =>
    fixFindings(session, options(), { apply: true, wants: (each) => rule === null || each.rule === rule });
  const findings = async () => (await actions.check.perform(await openSession(), options())).findings;
  const by = { reason: "đã xem", by: "Người A" };
  switch (verb) {
    case "check":
      return findings();
    case "fixAll":
      return fix(null);
    case "fixOne":
      return fix("spelling");
    case "accept": {
      const open = (await findings()).filter((each) => isOpen(each) && each.subject.kind === "person")[0];
      if (open === undefined) return;
      const { rule, unit, subject, field } = open;
      const request = { rule, unit: unit ?? "", subject: subject.name, ...by, ...(field === null ? {} : { field }) };
      return acceptFindings(session, options(), [request]);
    }
    case "revoke": {
      const accepted = (await findings()).filter((each) => !isOpen(each)).slice(0, 1);
      return answerFindings(session, options(), { verb: "revoke", findings: accepted });
    }
    case "map":
      return saveMapping(session, { ...NO_MAPPING, includeHiddenSheets: true }, options());
    case "unmap":
      return saveMapping(session, null, options());
    case "campaign":
      return (await campaignChanges()).chooseCampaign(session, options(), { by: "auto" }, true);
    case "clear":
      return actions.clearMarks.perform(session, options());
  }
}

function edit({ standIn: { person } }: OpenCase, [kind, at, column, text]: Deed): void {
  if (kind === "type") person.type(SHEET, `${column}${FIRST + at}`, text);
  else if (kind === "insert") person.insertRow(SHEET, FIRST + at);
  else if (kind === "delete") person.deleteRow(SHEET, FIRST + at);
  else person.sort(SHEET, `A${FIRST}:E${FIRST + PEOPLE.length + 3}`, 1);
}

const isVerb = (kind: string): kind is Verb => (verbs as readonly string[]).includes(kind);

/** The officer's sheet cell by cell: value, formula and number format. */
const cellsOf = ({ book }: OpenCase): ReadonlyMap<string, unknown> =>
  new Map(
    [...book.sheets.find(({ name }) => name === SHEET)!.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { v, f }]) =>
        column < 5 && (v ?? "") !== "" ? [[`${row + 1}:${column + 1}`, JSON.stringify([v, f ?? null])] as const] : [],
      ),
    ),
  );

/** A step for nothing is none: so many verbs are never more than the workbook keeps. */
const MOST = 9;

test("any sequence, taken back to the last step, leaves the officer's workbook of that moment", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: MOST }), async (deeds) => {
      const alone = await openBook(aRegister());
      for (const each of deeds) if (!isVerb(each[0])) edit(alone, each);
      const wanted = cellsOf(alone);
      const opened = await openBook(aRegister());
      for (const each of deeds)
        if (isVerb(each[0])) await orAsks(perform(each[0]));
        else edit(opened, each);
      const undone = await undoSteps(await openSession(), 10, options());
      expect(await (await openSession()).steps()).toEqual([]);
      await actions.clearMarks.perform(await openSession(), options());
      const now = cellsOf(opened);
      const other = [...new Set([...wanted.keys(), ...now.keys()])].filter((key) => now.get(key) !== wanted.get(key));
      const told = undone.flatMap(({ left }) => left).filter(({ sheet }) => sheet === SHEET);
      expect(other.length).toBeLessThanOrEqual(told.length);
      const decisions = await (await openSession()).loadDecisions();
      const kept = new Set(undone.flatMap(({ leftDecisions }) => leftDecisions));
      for (const name of ["mapping", "campaign"])
        if (!kept.has(name)) expect([name, decisions[name]]).toEqual([name, undefined]);
    }),
    { numRuns: 25, seed: 15 },
  );
}, 120_000);

/** The last question: a whole check on a registration of thirty people, once more, and everything out again. */
import { actions, openSession } from "../actions";
import { campaign2021 } from "../domain/campaign";
import { empty, everything, typeRegistration } from "../workbook/selftest";
import type { Observed } from "../workbook/selftest";

const HEADER = ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu"];
/** Nobody's names. */
const NAMES = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà"];
const GOOD = "Hoàn thành tốt nhiệm vụ";
const OPTIONS = { now: "2021-03-24T09:05:00", language: "vi", campaign: campaign2021 } as const;
/** Of the two columns that a check takes beside the registration. */
const BESIDE = "F1";

const people = (): (string | number)[][] =>
  Array.from({ length: 30 }, (_, at) => [
    at + 1,
    `Trần Thử ${NAMES[at % NAMES.length]!} ${"ABCDE"[Math.floor(at / NAMES.length)]!}`,
    campaign2021.units[at % campaign2021.units.length]!.name,
    at === 7 ? "" : GOOD,
    "Lao động tiên tiến",
  ]);

export async function wholeCheck(): Promise<Observed> {
  await typeRegistration([HEADER, ...people()]);
  try {
    const before = JSON.stringify(await everything(BESIDE));
    const session = await openSession();
    const first = await actions.check.perform(session, OPTIONS);
    const second = await actions.check.perform(session, OPTIONS);
    await actions.clearAll.perform(session, OPTIONS);
    return {
      people: first.tables.map(({ dataRows }) => dataRows),
      findings: first.findings.length,
      again: second.findings.length,
      asBefore: JSON.stringify(await everything(BESIDE)) === before,
    };
  } finally {
    await empty();
  }
}

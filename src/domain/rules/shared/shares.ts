/** The shares of LĐTT that collective titles ask for, and the sentences about people who are not listed. */
import type { LawPackId } from "../../campaign/campaign";
import type { AwardRef } from "../../registration/model/registration";
import type { Message, Report } from "../rule";
import type { Members, Registrant } from "../ask/members";
import { onCell } from "../say/reports";

/** `above`: the share itself is not enough («trên 50 %»). Whole percent, so that counts are compared without rounding. */
export interface Threshold {
  readonly percent: number;
  readonly above: boolean;
}

/** TTLĐTT: over 50 % (Law 2003, Art. 28); at least 70 % (Law 2022, Art. 28(1)). */
export const TTLDTT_SHARE: Readonly<Record<LawPackId, Threshold>> = {
  2003: { percent: 50, above: true },
  2022: { percent: 70, above: false },
};
/** TTLĐXS: at least 70 % under both (Law 2003 and 2022, Art. 27(1)). */
export const TTLDXS_SHARE: Threshold = { percent: 70, above: false };

/** The fewest of `people` that reach the threshold. */
export function needed({ percent, above }: Threshold, people: number): number {
  const hundredths = percent * people;
  return above ? Math.floor(hundredths / 100) + 1 : Math.ceil(hundredths / 100);
}

/** How far the LĐTT of a collective fall short; null where there are enough. */
export function shortfall(members: Members, threshold: Threshold) {
  const least = needed(threshold, members.people);
  if (members.ldtt >= least) return null;
  return {
    ldtt: members.ldtt,
    people: members.people,
    actual: { share: members.ldtt / members.people },
    least,
    short: least - members.ldtt,
  };
}

/** Points at the cell that registers the title or award. */
export const onAward = (row: Registrant, ref: AwardRef, facts: Report["facts"] = {}): Report =>
  onCell(row, ref.column, ref.cell, { facts });

export const nobodyListed: Message = {
  vi: {
    found: "Chưa có danh sách cá nhân của tập thể này để đối chiếu ({count} tập thể).",
    expected: "Người của tập thể có tên trong danh sách cá nhân, ghi đúng tên phòng, khoa, ban.",
    remedy: "Đề nghị đơn vị bổ sung danh sách cá nhân của tập thể, hoặc kiểm tra lại tên phòng, khoa, ban.",
  },
  en: {
    found: "Nobody is listed for this collective, so there is nothing to compare with ({count} collectives).",
    expected: "The collective's people in the list of people, under its exact name.",
    remedy: "Please ask the unit for its people, or check the name of the phòng.",
  },
};

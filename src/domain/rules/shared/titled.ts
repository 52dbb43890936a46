/** Collectives that register a title, each with its people: who is counted, and what is said where nobody is listed. */
import type { AwardId } from "../../catalogue/awards";
import type { AwardRef } from "../../registration/model/registration";
import type { CountName } from "../../totals/totals";
import { isWaiting, TITLE_FIELDS } from "../ask/lists";
import { isUnknown, membersOf } from "../ask/members";
import type { Members, Registrant } from "../ask/members";
import type { Threshold } from "../law/shares";
import { needed } from "../law/shares";
import type { Facts, Message, Reporter, RuleInput } from "../rule";
import { lacksInList } from "../say/lacks";
import { onAward } from "../say/reports";
import { registered } from "./registers";

interface Titled extends Pick<RuleInput, "registration" | "totals"> {
  readonly title: AwardId;
  readonly count: CountName;
}

/**
 * Calls `judge` for every row that registers `title` and whose `count` of people is known; of the others it cannot be
 * told.
 */
export function forEachTitled(
  rows: Iterable<Registrant>,
  { title, count, registration, totals }: Titled,
  report: Pick<Reporter<"nobodyListed" | "notSaid">, "cannotTell">,
  judge: (row: Registrant, ref: AwardRef, members: Members) => void,
): void {
  for (const row of rows) {
    const ref = registered(row, title);
    if (ref === undefined) continue;
    const members = membersOf(row, totals);
    if (members === null) report.cannotTell(onAward(row, ref), "nobodyListed");
    else if (isUnknown(row, totals, count)) {
      if (members.source !== "rows") report.cannotTell(onAward(row, ref), "nobodyListed");
      else if (isWaiting(registration, row.unit.unit, TITLE_FIELDS)) report.cannotTell(onAward(row, ref));
      else report.cannotTell({ ...onAward(row, ref), ...lacksInList(registration, row.unit.unit, "title") }, "notSaid");
    } else judge(row, ref, members);
  }
}

/** How far the LĐTT of a collective fall short, as facts; null where there are enough. */
export function shortfall(members: Members, threshold: Threshold): Facts | null {
  const least = needed(threshold, members.people);
  if (members.ldtt >= least) return null;
  return {
    ldtt: members.ldtt,
    people: members.people,
    actual: { share: members.ldtt / members.people },
    least,
    short: least - members.ldtt,
    threshold: { share: threshold.percent / 100 },
  };
}

export const nobodyListed: Message = {
  vi: {
    found: "Chưa có danh sách cá nhân của tập thể này để đối chiếu ({count} tập thể).",
    expected: "Người của tập thể phải có tên trong danh sách cá nhân, ghi đúng tên phòng, khoa, ban.",
    remedy: "Đề nghị đơn vị bổ sung danh sách cá nhân của tập thể, hoặc kiểm tra lại tên phòng, khoa, ban.",
    demand:
      "Chưa có danh sách cá nhân của {count} tập thể để đối chiếu; người của tập thể phải có tên trong danh sách cá nhân, ghi đúng tên phòng, khoa, ban.",
  },
  en: {
    found: "Nobody is listed for this collective, so there is nothing to compare with ({count} collectives).",
    expected: "The collective's people must stand in the list of people, under its exact name.",
    remedy: "Please ask the unit for its people, or check the name of the phòng.",
    demand:
      "Nobody is listed for {count} collectives, so there is nothing to compare with; their people must stand in the list of people, under the collective's exact name.",
    ask: "Please list the people, or check the name of the phòng.",
  },
};

/** A list without a column for what is asked says nothing of it, and not that nobody has it. */
export const notSaid: Message = {
  vi: {
    found: "Danh sách cá nhân của tập thể này không có cột danh hiệu nên chưa đối chiếu được ({count} tập thể).",
    expected: "Danh sách cá nhân phải có cột danh hiệu thi đua đăng ký.",
    remedy: "Đề nghị bổ sung cột danh hiệu vào danh sách, hoặc xem lại cách đọc sổ.",
    demand:
      "Danh sách cá nhân của {count} tập thể không có cột danh hiệu để đối chiếu; danh sách phải có cột danh hiệu thi đua đăng ký.",
    ask: "Đề nghị đơn vị bổ sung cột danh hiệu vào danh sách.",
  },
  en: {
    found:
      "The list of this collective's people has no column for titles, so this cannot be told ({count} collectives).",
    expected: "The list of people must have a column for the titles registered.",
    remedy: "Please add the column, or look at how the workbook is read.",
    demand:
      "The list of the people of {count} collectives has no column for titles to compare with; it must have one for the titles registered.",
    ask: "Please add the column to the list.",
  },
};

import { defineRule } from "../defineRule";
import { ttldxs } from "../law/laws";
import { membersOf, registrants } from "../ask/members";
import { lacksInList } from "../say/lacks";
import { onAward } from "../say/reports";
import { registered } from "../shared/registers";
import { nobodyListed } from "../shared/titled";

export const rule = defineRule({
  id: "collective-members-complete",
  severity: "error",
  section: 3,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Đăng ký Tập thể lao động xuất sắc nhưng có người không hoàn thành nhiệm vụ.",
    en: "TTLĐXS with a member below «hoàn thành nhiệm vụ».",
  },
  why: {
    vi: "Tập thể lao động xuất sắc phải có 100 % cá nhân hoàn thành nhiệm vụ được giao. Người chưa ghi xếp loại không bị tính là không hoàn thành.",
    en: "TTLĐXS asks that every member completes the tasks given. A member without a rating is not taken to fail.",
  },
  basis: ttldxs,
  messages: {
    nobodyListed,
    noColumn: {
      vi: {
        found: "Danh sách cá nhân không có cột xếp loại nên chưa đối chiếu được ({count} tập thể).",
        expected: "Danh sách cá nhân phải có cột xếp loại.",
        remedy: "Đề nghị bổ sung cột xếp loại, hoặc đơn vị xác nhận không có người không hoàn thành nhiệm vụ.",
        demand:
          "Danh sách cá nhân không có cột xếp loại để xét danh hiệu của {count} tập thể; phải bổ sung cột này, hoặc xác nhận tập thể không có người không hoàn thành nhiệm vụ.",
        ask: "Đề nghị đơn vị bổ sung cột xếp loại hoặc gửi xác nhận.",
      },
      en: {
        found: "The list of people has no column for ratings, so this cannot be told ({count} collectives).",
        expected: "The list of people must have a rating column.",
        remedy: "Please add the column, or let the unit confirm that nobody is rated «không hoàn thành nhiệm vụ».",
        demand:
          "The list of people has no column for ratings to judge the titles of {count} collectives by; it must have one, or the unit must confirm that nobody is rated «không hoàn thành nhiệm vụ».",
        ask: "Please add the column or send the confirmation.",
      },
    },
    someFailed: {
      vi: {
        found: "Trong {people} người của tập thể có {failed} người xếp loại không hoàn thành nhiệm vụ.",
        expected: "Tập thể lao động xuất sắc phải có 100 % cá nhân hoàn thành nhiệm vụ trở lên.",
        remedy: "Đề nghị đơn vị xem lại xếp loại cá nhân hoặc rút đăng ký danh hiệu tập thể.",
        demand:
          "Trong {people} người của tập thể có {failed} người xếp loại không hoàn thành nhiệm vụ; ở Tập thể lao động xuất sắc, mọi cá nhân phải hoàn thành nhiệm vụ trở lên.",
      },
      en: {
        found: "Of the collective's {people} people, {failed} are rated «không hoàn thành nhiệm vụ».",
        expected: "TTLĐXS asks that every member be rated «hoàn thành nhiệm vụ» or better.",
        remedy: "Please ask the unit to look at these ratings again or withdraw the title.",
        demand:
          "Of the collective's {people} people {failed} are rated «không hoàn thành nhiệm vụ»; for TTLĐXS everybody must be rated «hoàn thành nhiệm vụ» or better.",
        ask: "Please look at these ratings again or withdraw the title.",
      },
    },
  },
  check({ registration, totals }, report) {
    for (const row of registrants(registration)) {
      const title = registered(row, "ttldxs");
      if (title === undefined) continue;
      const members = membersOf(row, totals);
      // Stated figures do not tell who is rated lowest.
      if (members === null || members.source === "stated") report.cannotTell(onAward(row, title), "nobodyListed");
      else if (members.belowCompleted === null)
        report.cannotTell(
          { ...onAward(row, title), ...lacksInList(registration, row.unit.unit, "rating") },
          "noColumn",
        );
      else if (members.belowCompleted === 0) report.pass();
      else report.fail("someFailed", onAward(row, title, { people: members.people, failed: members.belowCompleted }));
    }
  },
});

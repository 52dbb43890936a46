import type { Bilingual, Message, Reporter } from "../rule";
import { defineRule } from "../defineRule";
import { excellentCap, ratingText } from "../law/ratings";
import { exceeds, mostOf } from "../law/shares";
import { noFigures, noRatings } from "../say/noFigures";
import { forEachTotals } from "../shared/judgedUnits";

const found = {
  vi: "Có {excellent} người đăng ký hoàn thành xuất sắc, {good} người hoàn thành tốt: vượt giới hạn {cap} số hoàn thành tốt.",
  en: "Registered: {excellent} excellent and {good} good; the excellent are more than {cap} of those rated good.",
};
const most = {
  vi: "Nhiều nhất {limit}/{rated} người; với giới hạn này, số xuất sắc không quá 1/{oneIn} số người từ hoàn thành tốt trở lên ({mostShare})",
  en: "At most {limit} of {rated}; under this ceiling at most one in {oneIn} of those rated good or better is excellent ({mostShare})",
};
const party = {
  vi: "; năm nay giới hạn chỉ ràng buộc đảng viên, sổ đăng ký không tách riêng đảng viên.",
  en: "; this year the ceiling binds party members only, whom the workbook does not tell apart.",
};
const demand = {
  vi: "Có {excellent} người đăng ký hoàn thành xuất sắc, {good} người hoàn thành tốt; theo giới hạn {cap} số hoàn thành tốt, số xuất sắc phải không quá {limit}/{rated} người (1/{oneIn} số người từ hoàn thành tốt trở lên, {mostShare})",
  en: "Registered: {excellent} excellent and {good} good; under the ceiling of {cap} of those rated good the excellent must be at most {limit} of {rated} (one in {oneIn} of those rated good or better, {mostShare})",
};
const remedy = {
  vi: "Đề nghị khối biết để xem xét khi đánh giá cuối năm; chưa cần sửa đăng ký.",
  en: "The bloc should know this when the year is judged; the registration need not change.",
};
const conflict = {
  vi: "Chỉ tiêu {target} của đợt thi đua không thể đạt khi áp dụng giới hạn này; đề nghị khối cho ý kiến.",
  en: "The campaign's target of {target} cannot be met under this ceiling; the bloc should decide.",
};

const outstanding = {
  vi: "; tổ chức có thành tích nổi trội được đến {exception}.",
  en: "; an organisation of outstanding results may reach {exception}.",
};
const foundOfRated = {
  vi: "Có {excellent} người đăng ký hoàn thành xuất sắc trong {rated} người từ hoàn thành tốt trở lên: vượt giới hạn {cap}.",
  en: "Registered: {excellent} excellent of {rated} rated good or better; that is more than {cap}.",
};
const mostOfRated = {
  vi: "Nhiều nhất {limit}/{rated} người ({cap} số hoàn thành tốt trở lên)",
  en: "At most {limit} of {rated} ({cap} of those rated good or better)",
};
const demandOfRated = {
  vi: "Có {excellent} người đăng ký hoàn thành xuất sắc trong {rated} người từ hoàn thành tốt trở lên; số xuất sắc phải không quá {limit} người ({cap})",
  en: "Registered: {excellent} excellent of {rated} rated good or better; the excellent must be at most {limit} ({cap})",
};
const foundEither = {
  vi: "Có {excellent} người đăng ký hoàn thành xuất sắc, {good} người hoàn thành tốt; giới hạn là {cap}, tính trên số hoàn thành tốt hay hoàn thành tốt trở lên chưa rõ.",
  en: "Registered: {excellent} excellent and {good} good; the ceiling is {cap}, and whether of those rated good or of good or better is not known.",
};
const mostEither = {
  vi: "Tính trên số hoàn thành tốt: nhiều nhất {limit}/{rated} người; tính trên số hoàn thành tốt trở lên: nhiều nhất {limitOfRated}/{rated} người",
  en: "Of those rated good: at most {limit} of {rated}; of those rated good or better: at most {limitOfRated} of {rated}",
};
const demandEither = {
  vi: "Có {excellent} người đăng ký hoàn thành xuất sắc, {good} người hoàn thành tốt; theo giới hạn {cap}, số xuất sắc phải không quá {limit}/{rated} người nếu tính trên số hoàn thành tốt, {limitOfRated}/{rated} người nếu tính trên số hoàn thành tốt trở lên",
  en: "Registered: {excellent} excellent and {good} good; under the ceiling of {cap} the excellent must be at most {limit} of {rated} if it is of those rated good, {limitOfRated} of {rated} if it is of those rated good or better",
};

type Above = "above" | "aboveParty" | "aboveOfGood" | "aboveOfRated" | "aboveEither";
type MessageId = Above | `${Above}WithTarget`;
interface Said {
  readonly found: Bilingual;
  readonly expected: Bilingual;
  readonly demand: Bilingual;
}

const joined = (one: Bilingual, other: Bilingual): Bilingual => ({ vi: one.vi + other.vi, en: one.en + other.en });
const plain = (text: Bilingual): Bilingual => joined(text, { vi: ".", en: "." });

const worded = ({ found, expected, demand }: Said, remedy: Bilingual): Message => ({
  vi: { found: found.vi, expected: expected.vi, remedy: remedy.vi, demand: demand.vi },
  en: { found: found.en, expected: expected.en, remedy: remedy.en, demand: demand.en },
});

/** Alone, and beside a target that cannot be met under the ceiling. */
const both = <A extends Above>(id: A, said: Said): Readonly<Record<A | `${A}WithTarget`, Message>> =>
  ({ [id]: worded(said, remedy), [`${id}WithTarget`]: worded(said, conflict) }) as Readonly<
    Record<A | `${A}WithTarget`, Message>
  >;

export const rule = defineRule({
  id: "cap-excellent",
  severity: "notice",
  section: 4,
  slip: "office",
  meeting: "decide",
  title: {
    vi: "Số đăng ký hoàn thành xuất sắc vượt giới hạn trên số hoàn thành tốt.",
    en: "More people registered as excellent than the ceiling on those rated good allows.",
  },
  why: {
    vi: "Giới hạn 20 % tính trên số hoàn thành tốt nên nhiều nhất một phần sáu số người được xếp loại xuất sắc (16,7 %), thấp hơn chỉ tiêu 30 %. Năm 2021 giới hạn này chỉ áp dụng với đảng viên. Từ năm 2026 (Nghị định 335/2025/NĐ-CP với công chức, Nghị định 233/2026/NĐ-CP với viên chức) chưa đối chiếu được giới hạn tính trên số hoàn thành tốt (nhiều nhất 1/6) hay hoàn thành tốt trở lên (nhiều nhất 1/5) nên nêu cả hai, trừ khi đợt thi đua chọn; tổ chức có thành tích nổi trội được đến 25 %. Đây là nội dung để cuộc họp biết, không phải lỗi của đơn vị.",
    en: "The ceiling of 20 % is of those rated good, so at most one in six can be excellent (16.7 %), below the target of 30 %. In 2021 it binds party members only. From 2026 (Decrees 335/2025 for civil servants, 233/2026 for public employees) it was not compared whether it is of those rated good (one in six) or good or better (one in five), so both are shown unless the campaign chooses; an organisation of outstanding results may reach 25 %. The meeting should know this; it is no fault of the unit.",
  },
  basis: excellentCap,
  messages: {
    noFigures,
    noColumn: noRatings,
    ...both("above", { found, expected: plain(most), demand: plain(demand) }),
    ...both("aboveParty", { found, expected: joined(most, party), demand: joined(demand, party) }),
    ...both("aboveOfGood", { found, expected: joined(most, outstanding), demand: joined(demand, outstanding) }),
    ...both("aboveOfRated", {
      found: foundOfRated,
      expected: joined(mostOfRated, outstanding),
      demand: joined(demandOfRated, outstanding),
    }),
    ...both("aboveEither", {
      found: foundEither,
      expected: joined(mostEither, outstanding),
      demand: joined(demandEither, outstanding),
    }),
  },
  check(input, report) {
    const { caps, targets } = input.campaign;
    const cap = caps.excellentOfGood;
    if (cap === null) return;
    const text = ratingText(input.campaign);
    const base = caps.excellentBase === undefined ? text.base : caps.excellentBase;
    const exception = caps.excellentException === undefined ? text.exception : caps.excellentException;
    // Where the base is not known, only what is above the ceiling by the stricter way of counting is shown at all.
    const mostShare = base === "goodOrBetter" ? cap : ofGood(cap);
    const conflicting = targets.excellent !== null && exceeds(targets.excellent, mostShare);
    const messageFor = (unit: string | null): MessageId => {
      // That the target cannot be met is the bloc's affair: said once, beside the bloc's figures.
      const saysConflict = conflicting && (unit === null || input.campaign.onlyUnit !== null);
      const id = ((): Above => {
        if (base === "goodOrBetter") return "aboveOfRated";
        if (base === null) return "aboveEither";
        if (exception !== null) return "aboveOfGood";
        return caps.excellentBindsPartyMembersOnly ? "aboveParty" : "above";
      })();
      return saysConflict ? `${id}WithTarget` : id;
    };
    const figures = {
      counts: ["excellent", "good"],
      fields: ["statedExcellent", "statedExcellentShare"],
      column: "rating",
    } as const;
    const { basis } = text;
    const unknown: Pick<Reporter<"noFigures" | "noColumn">, "cannotTell"> = {
      cannotTell: (where, message) => report.cannotTell({ ...where, basis }, message),
    };
    forEachTotals(input, figures, unknown, ({ unit, excellent, good }, at) => {
      const rated = excellent + good;
      if (!exceeds(excellent, mostShare, rated)) {
        report.pass();
        return;
      }
      const facts = {
        excellent,
        good,
        cap: { share: cap },
        rated,
        limit: mostOf(mostShare, rated),
        oneIn: Math.round(10 / mostShare) / 10,
        mostShare: { share: mostShare },
        limitOfRated: mostOf(cap, rated),
        exception: { share: exception ?? cap },
        target: { share: targets.excellent ?? 0 },
      };
      report.fail(messageFor(unit), { ...at(facts), basis });
    });
  },
});

/** XS ≤ r·T, and T = rated − XS, so XS ≤ rated·r/(1+r). */
const ofGood = (cap: number): number => cap / (1 + cap);

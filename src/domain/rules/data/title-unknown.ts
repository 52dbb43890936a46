import { awardsOf } from "../../campaign/awards";
import type { Campaign } from "../../campaign/campaign";
import { isOtherTitle } from "../../catalogue";
import type { AwardSubject } from "../../catalogue";
import { clean, remembered } from "../../text/normalise";
import { wordKey } from "../../text/keys";
import type { Basis } from "../rule";
import { defineRule } from "../defineRule";
import { awardingEntries } from "../ask/entries";
import { awardName, awardSubject, replacePiece } from "../ask/pieces";
import { isSilenced } from "../ask/silenced";
import { onAward } from "../say/reports";
import { reportByCause, type FaultyCell } from "../shared/oneCause";

/** Names of titles and forms of commendation: Law 15/2003 (Articles 20 to 30) and Law 06/2022 (Articles 9, 19, 20). */
const basis: Readonly<Record<"2003" | "2022", Basis>> = {
  "2003": {
    text: {
      vi: "Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2013), chương II và chương III",
      en: "Law on Emulation and Commendation 2003 (amended 2005, 2013), chapters II and III",
    },
    confidence: "S~",
  },
  "2022": {
    text: {
      vi: "Luật Thi đua, khen thưởng 2022, Điều 9, Điều 19 và Điều 20",
      en: "Law on Emulation and Commendation 2022, Articles 9, 19 and 20",
    },
    confidence: "S",
  },
};

export const rule = defineRule({
  id: "title-unknown",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Danh hiệu thi đua hoặc hình thức khen thưởng không có trong danh mục.",
    en: "A title or award outside the catalogue and its abbreviations.",
  },
  why: {
    vi: "Danh hiệu không xác định được thì không được tính và không được xét. Một ô ghi nhiều danh hiệu thì từng danh hiệu được xét riêng.",
    en: "What is not known is neither counted nor judged. Where a cell names several titles, each is looked at by itself.",
  },
  basis: { ...basis, 2026: basis[2022] },
  messages: {
    unknown: {
      vi: {
        found: "Không có danh hiệu thi đua, hình thức khen thưởng nào tên là «{text}».",
        expected: "Danh hiệu thi đua, hình thức khen thưởng phải có trong danh mục.",
        remedy: "Đề nghị đơn vị ghi lại đúng tên danh hiệu, hình thức khen thưởng.",
        demand:
          "Danh hiệu, hình thức khen thưởng ghi «{text}», không có trong danh mục; phải ghi đúng tên danh hiệu, hình thức khen thưởng.",
      },
      en: {
        found: "No title or award is called «{text}».",
        expected: "A title or award of the catalogue.",
        remedy: "Please ask the unit which title or award it means.",
        demand:
          "The title or award reads «{text}», which is not in the catalogue; it must be the name of a title or an award.",
        ask: "Please say which title or award is meant.",
      },
    },
    near: {
      vi: {
        found: "Không có danh hiệu thi đua, hình thức khen thưởng nào tên là «{text}».",
        expected: "Tên gần nhất trong danh mục danh hiệu, khen thưởng là «{nearest}».",
        remedy: "Đề nghị kiểm tra và ghi lại đúng tên.",
        demand:
          "Danh hiệu, hình thức khen thưởng ghi «{text}», không có trong danh mục; phải ghi đúng tên gọi, có thể là «{nearest}».",
      },
      en: {
        found: "No title or award is called «{text}».",
        expected: "A title or award of the catalogue; the nearest is «{nearest}».",
        remedy: "Please check and correct the name.",
        demand:
          "The title or award reads «{text}», which is not in the catalogue; it must be the right name, probably «{nearest}».",
      },
    },
    column: {
      vi: {
        found:
          "Cột «{column}» có {count} ô ghi «{text}», danh hiệu không có trong danh mục ({cells}); các ô này không được tính.",
        expected: "Danh hiệu thi đua, hình thức khen thưởng phải có trong danh mục.",
        remedy:
          "Nếu là danh hiệu của ngành khác hoặc của đoàn thể thì xét riêng, không cần sửa; nếu không, đề nghị ghi lại đúng tên danh hiệu.",
        demand:
          "Cột «{column}» có {count} ô ghi «{text}», danh hiệu không có trong danh mục ({cells}); phải ghi đúng tên danh hiệu, hoặc đăng ký riêng nếu là danh hiệu của ngành khác.",
        ask: "Đề nghị đơn vị cho biết đây là danh hiệu nào; nếu là danh hiệu của ngành khác hoặc của đoàn thể thì đăng ký riêng.",
      },
      en: {
        found:
          "The column «{column}» says «{text}» in {count} of its cells, a title outside the catalogue ({cells}); these cells are not counted.",
        expected: "A title or award of the catalogue.",
        remedy:
          "A title of another agency or a union is looked at apart and needs no change; otherwise please write the right title.",
        demand:
          "The column «{column}» says «{text}» in {count} of its cells, a title outside the catalogue ({cells}); it must be a title of the catalogue, or be registered apart if it is another agency's.",
        ask: "Please say which title this is; if it is another agency's or a union's, please register it apart.",
      },
    },
  },
  check({ registration, campaign }, report) {
    const faults: FaultyCell<"unknown" | "near" | "column">[] = [];
    const nearestTo = {
      person: nearestFor(campaign, "person"),
      collective: nearestFor(campaign, "collective"),
      unit: nearestFor(campaign, "unit"),
    };
    for (const entry of awardingEntries(registration)) {
      const subject = awardSubject(entry);
      for (const ref of entry.awards) {
        if (ref.award !== null) report.pass();
        if (ref.award !== null || ref.readings.length > 0 || isSilenced(ref.cell)) continue;
        const { text } = ref;
        const isOther = isOtherTitle(text);
        const nearest = isOther ? null : nearestTo[subject](text);
        if (nearest !== null) {
          const value = replacePiece(entry.awards, ref, nearest);
          const fix = value === null ? null : { value };
          report.fail("near", onAward(entry, ref, { text, nearest }, { fix }));
          continue;
        }
        const facts = { text: clean(text) };
        faults.push({
          causes: [{ id: wordKey(text), message: "column", facts, fewest: isOther ? 1 : FEWEST_ALIKE }],
          message: "unknown",
          report: onAward(entry, ref),
          facts: () => ({ text }),
        });
      }
    }
    reportByCause(faults, report);
  },
});

/** The same unknown word in so many cells of a table is no slip of the pen: it is a title that somebody means. */
const FEWEST_ALIKE = 3;

/** The name that a subject's awards have and the text most likely means. */
const nearestFor = (campaign: Campaign, subject: AwardSubject) =>
  remembered((text) => {
    const award = awardsOf(campaign).nearest(text, subject);
    return award === null ? null : awardName(campaign, award);
  });

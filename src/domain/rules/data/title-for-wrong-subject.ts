import { suits } from "../../catalogue";
import type { Basis } from "../rule";
import { defineRule } from "../defineRule";
import { awardingEntries } from "../ask/entries";
import { awardSubject } from "../ask/pieces";
import { onCell } from "../say/reports";
import { isSilenced } from "../ask/silenced";

const basis: Readonly<Record<"2003" | "2022", Basis>> = {
  "2003": {
    text: {
      vi: "Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2013), Điều 20 đến Điều 28",
      en: "Law on Emulation and Commendation 2003 (amended 2005, 2013), Articles 20 to 28",
    },
    confidence: "S~",
  },
  "2022": {
    text: {
      vi: "Luật Thi đua, khen thưởng 2022, Điều 19 (cá nhân) và Điều 20 (tập thể)",
      en: "Law on Emulation and Commendation 2022, Articles 19 (people) and 20 (collectives)",
    },
    confidence: "S",
  },
};

export const rule = defineRule({
  id: "title-for-wrong-subject",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Danh hiệu, cờ của tập thể ghi cho cá nhân, hoặc danh hiệu của cá nhân ghi cho tập thể.",
    en: "A collective's title or flag on a person, or a person's title on a collective.",
  },
  why: {
    vi: "Luật quy định riêng danh hiệu thi đua cho cá nhân và cho tập thể. Bằng khen, giấy khen, huân chương dùng cho cả hai nên không xét ở đây.",
    en: "The law names the titles of people and those of collectives apart. Bằng khen, Giấy khen and Huân chương go to both and are not judged here.",
  },
  basis: { ...basis, 2026: basis[2022] },
  messages: {
    onPerson: {
      vi: {
        found: "Cá nhân đăng ký {award}, là hình thức dành cho tập thể.",
        expected: "Danh hiệu thi đua dành cho cá nhân.",
        remedy: "Đề nghị đơn vị ghi lại danh hiệu của cá nhân, hoặc chuyển sang dòng của tập thể.",
        demand:
          "Cá nhân đăng ký {award}, là hình thức dành cho tập thể; cá nhân phải đăng ký danh hiệu dành cho cá nhân.",
      },
      en: {
        found: "A person registers {award}, which is for collectives.",
        expected: "A title for people.",
        remedy: "Please ask the unit for the person's title, or move it to the collective's row.",
        demand: "A person registers {award}, which is for collectives; a person must register a title for people.",
        ask: "Please give the person's title, or move it to the collective's row.",
      },
    },
    onCollective: {
      vi: {
        found: "Tập thể đăng ký {award}, là danh hiệu dành cho cá nhân.",
        expected: "Danh hiệu thi đua dành cho tập thể.",
        remedy: "Đề nghị đơn vị ghi lại danh hiệu của tập thể, hoặc chuyển sang dòng của cá nhân.",
        demand:
          "Tập thể đăng ký {award}, là danh hiệu dành cho cá nhân; tập thể phải đăng ký danh hiệu dành cho tập thể.",
      },
      en: {
        found: "A collective registers {award}, which is for people.",
        expected: "A title for collectives.",
        remedy: "Please ask the unit for the collective's title, or move it to the person's row.",
        demand:
          "A collective registers {award}, which is for people; a collective must register a title for collectives.",
        ask: "Please give the collective's title, or move it to the person's row.",
      },
    },
  },
  check({ registration }, report) {
    for (const entry of awardingEntries(registration)) {
      const subject = awardSubject(entry);
      for (const { award, cell, column } of entry.awards) {
        if (award === null || isSilenced(cell)) continue;
        if (suits(award, subject)) report.pass();
        else
          report.fail(
            subject === "person" ? "onPerson" : "onCollective",
            onCell(entry, column, cell, { facts: { award: { award } } }),
          );
      }
    }
  },
});

import type { LawPackId } from "../../campaign/campaign";
import type { Basis, Facts } from "../rule";
import { defineRule } from "../defineRule";
import { onUnit } from "../say/unitRows";

/** Years a pack covers. 2003: with Decree 91/2017; 2022: in force since 01/01/2024. */
const COVERED: Readonly<Record<LawPackId, { readonly from: number; readonly to: number }>> = {
  2003: { from: 2017, to: 2023 },
  2022: { from: 2024, to: Infinity },
};
/** Law 06/2026/QH16 amends the Law of 2022 from 01/10/2026. */
const AMENDED_FROM = 2026;

const amendments: Basis = {
  text: {
    vi: "Luật Thi đua, khen thưởng năm 2003 và năm 2022; Luật số 06/2026/QH16 (hiệu lực từ 01/10/2026)",
    en: "Laws on Emulation and Commendation of 2003 and 2022; Law 06/2026/QH16 (in force from 01/10/2026)",
  },
  confidence: "U",
};

export const rule = defineRule({
  id: "law-changed",
  severity: "notice",
  section: 4,
  slip: "office",
  meeting: "decide",
  title: {
    vi: "Bộ quy tắc đang dùng không bao quát năm của đợt thi đua, hoặc luật đã được sửa đổi.",
    en: "The rule pack does not cover the campaign's year, or its law was amended.",
  },
  why: {
    vi: "Tiêu chuẩn danh hiệu thay đổi theo luật: năm 2021 theo Luật năm 2003 và Nghị định 91/2017/NĐ-CP, từ năm 2024 theo Luật năm 2022. Nội dung Luật số 06/2026/QH16 chưa được kiểm chứng nên chưa có trong bộ quy tắc.",
    en: "Standards change with the law: 2021 under the Law of 2003 and Decree 91/2017, from 2024 under the Law of 2022. Law 06/2026/QH16 was not verified and is in no pack yet.",
  },
  basis: amendments,
  messages: {
    noPack: {
      vi: {
        found: "Chưa có bộ quy tắc nào cho năm {year}.",
        expected: "Năm của đợt thi đua từ {first} trở đi.",
        remedy: "Đề nghị đối chiếu kết quả kiểm tra với quy định có hiệu lực trong năm đó.",
        demand:
          "Chưa có bộ quy tắc nào cho năm {year}, các bộ quy tắc hiện có từ năm {first}; phải đối chiếu với quy định có hiệu lực trong năm đó.",
      },
      en: {
        found: "No rule pack covers {year}.",
        expected: "A campaign's year from {first} on.",
        remedy: "Please compare the results with the rules in force that year.",
        demand:
          "No rule pack covers {year}, those that exist begin with {first}; the results must be compared with the rules in force that year.",
      },
    },
    otherPack: {
      vi: {
        found: "Đợt thi đua năm {year} đang kiểm tra theo Luật năm {law}.",
        expected: "Năm {year} áp dụng Luật năm {right}.",
        remedy: "Đề nghị sửa lại luật áp dụng trong thiết lập của đợt thi đua rồi kiểm tra lại.",
        demand: "Đợt thi đua năm {year} đang kiểm tra theo Luật năm {law}; năm này phải áp dụng Luật năm {right}.",
      },
      en: {
        found: "The campaign of {year} is checked under the Law of {law}.",
        expected: "For {year} the Law of {right} applies.",
        remedy: "Please correct the law in the campaign's settings and check again.",
        demand:
          "The campaign of {year} is checked under the Law of {law}; that year must be checked under the Law of {right}.",
      },
    },
    amended: {
      vi: {
        found:
          "Năm {year} có thay đổi: Luật số 06/2026/QH16 sửa đổi Luật năm 2022, có hiệu lực từ 01/10/2026, nội dung chưa kiểm chứng.",
        expected: "Bộ quy tắc theo Luật năm 2022 chưa gồm nội dung sửa đổi này.",
        remedy: "Đề nghị đối chiếu với văn bản đang có hiệu lực trước khi kết luận.",
        demand:
          "Năm {year} có thay đổi: Luật số 06/2026/QH16 sửa đổi Luật năm 2022, có hiệu lực từ 01/10/2026, nội dung chưa kiểm chứng và chưa có trong bộ quy tắc; kết quả phải được đối chiếu với văn bản đang có hiệu lực.",
      },
      en: {
        found: "For {year} note Law 06/2026/QH16, which amends the Law of 2022 from 01/10/2026 and was not verified.",
        expected: "The pack of the Law of 2022 does not hold this amendment.",
        remedy: "Please compare with the text in force before deciding.",
        demand:
          "For {year} note Law 06/2026/QH16, which amends the Law of 2022 from 01/10/2026, was not verified and is not in the pack; the results must be compared with the text in force.",
      },
    },
  },
  check(input, report) {
    const { year, law } = input.campaign;
    const right = (Object.keys(COVERED) as LawPackId[]).find(
      (pack) => year >= COVERED[pack].from && year <= COVERED[pack].to,
    );
    const at = (facts: Facts) => onUnit(input, null, ["targets", "people", "honours", "collectives"], facts);
    if (right === undefined) report.fail("noPack", at({ year: String(year), first: String(COVERED["2003"].from) }));
    else if (right !== law) report.fail("otherPack", at({ year: String(year), law, right }));
    else if (year >= AMENDED_FROM) report.fail("amended", at({ year: String(year) }));
    else report.pass();
  },
});

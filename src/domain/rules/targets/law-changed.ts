import type { Basis, Facts } from "../rule";
import { lawOf } from "../../campaign/law";
import { defineRule } from "../defineRule";
import { onUnit } from "../say/unitRows";

/** The first year of Decree 91/2017: of the years before no pack knows anything. */
const FIRST = 2017;
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
    vi: "Tiêu chuẩn danh hiệu thay đổi theo luật: năm 2021 theo Luật năm 2003 và Nghị định 91/2017/NĐ-CP, từ năm 2024 theo Luật năm 2022. Đã biết về Luật số 06/2026/QH16: ký ngày 23/04/2026, hiệu lực từ 01/10/2026, sửa đổi Luật năm 2022; hồ sơ cơ quan có thẩm quyền tiếp nhận trước ngày đó theo Luật năm 2022 (chưa kiểm chứng). Chưa biết: văn bản, tiêu chuẩn, tên danh hiệu thay đổi, nghị định và thông tư hướng dẫn. Vì vậy bộ quy tắc 2026 giữ quy định của Luật năm 2022 ở mức lưu ý; nội dung dự thảo theo báo chí không được dùng để kiểm tra.",
    en: "Standards change with the law: 2021 under the Law of 2003 and Decree 91/2017, from 2024 under the Law of 2022. Known of Law 06/2026/QH16: signed on 23/04/2026, in force from 01/10/2026, amends the Law of 2022; dossiers received before that day go by the Law of 2022 (not verified). Not known: its text, standards, renamed titles, decrees and circulars. So the pack of 2026 goes on with the Law of 2022, in notices; what the press said of drafts is never checked.",
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
    otherPackByDate: {
      vi: {
        found: "Hồ sơ tiếp nhận ngày {date} đang kiểm tra theo Luật năm {law}.",
        expected: "Hồ sơ tiếp nhận ngày đó phải áp dụng Luật năm {right}.",
        remedy: "Đề nghị sửa lại luật áp dụng hoặc ngày nhận hồ sơ trong thiết lập của đợt thi đua rồi kiểm tra lại.",
        demand:
          "Hồ sơ tiếp nhận ngày {date} đang kiểm tra theo Luật năm {law}; hồ sơ này phải áp dụng Luật năm {right}.",
      },
      en: {
        found: "Dossiers received on {date} are checked under the Law of {law}.",
        expected: "Dossiers of that day must go by the Law of {right}.",
        remedy: "Please correct the law or the day in the campaign's settings and check again.",
        demand:
          "Dossiers received on {date} are checked under the Law of {law}; they must be checked under the Law of {right}.",
      },
    },
    noYear: {
      vi: {
        found: "Không rõ năm của đợt thi đua nên kiểm tra theo Luật năm 2022.",
        expected: "Đợt thi đua phải có năm, luật áp dụng hoặc ngày nhận hồ sơ.",
        remedy: "Đề nghị ghi năm hoặc luật áp dụng vào thiết lập của đợt thi đua rồi kiểm tra lại.",
        demand:
          "Không rõ năm của đợt thi đua nên đang kiểm tra theo Luật năm 2022; phải ghi năm hoặc luật áp dụng của đợt.",
      },
      en: {
        found: "The campaign's year is not known, so the Law of 2022 is taken.",
        expected: "The campaign must have a year, a law or the day on which dossiers are received.",
        remedy: "Please write the year or the law into the campaign's settings and check again.",
        demand: "The campaign's year is not known, so the Law of 2022 is taken; the year or the law must be given.",
      },
    },
    amended: {
      vi: {
        found:
          "Năm {year} có thay đổi: Luật số 06/2026/QH16 (ký ngày 23/04/2026) sửa đổi Luật năm 2022, hiệu lực từ 01/10/2026; văn bản chưa đối chiếu. Chưa có ngày nhận hồ sơ nên kiểm tra theo Luật năm 2022.",
        expected: "Hồ sơ tiếp nhận trước 01/10/2026 theo Luật năm 2022 (chưa kiểm chứng), từ ngày đó theo luật mới.",
        remedy:
          "Đề nghị ghi ngày nhận hồ sơ của đợt thi đua, đối chiếu với văn bản đang có hiệu lực trước khi kết luận.",
        demand:
          "Luật số 06/2026/QH16 sửa đổi Luật năm 2022 từ 01/10/2026, văn bản chưa đối chiếu; kết quả năm {year} theo Luật năm 2022 phải được đối chiếu với văn bản đang có hiệu lực.",
      },
      en: {
        found:
          "For {year} note Law 06/2026/QH16 (signed on 23/04/2026), which amends the Law of 2022 from 01/10/2026; its text was not compared. The day of the dossiers is not given, so the Law of 2022 is taken.",
        expected:
          "Dossiers received before 01/10/2026 go by the Law of 2022 (not verified), from that day on by the new law.",
        remedy: "Please give the day of the dossiers, and compare with the text in force before deciding.",
        demand:
          "Law 06/2026/QH16 amends the Law of 2022 from 01/10/2026, and its text was not compared; the results of {year} under the Law of 2022 must be compared with the text in force.",
      },
    },
    beforeAmendment: {
      vi: {
        found:
          "Luật số 06/2026/QH16 có hiệu lực từ 01/10/2026; hồ sơ tiếp nhận ngày {date} theo Luật năm 2022 (chưa kiểm chứng).",
        expected: "Hồ sơ tiếp nhận trước 01/10/2026 theo Luật năm 2022; văn bản luật mới chưa đối chiếu.",
        remedy: "Đề nghị đối chiếu điều khoản chuyển tiếp của luật mới trước khi kết luận.",
        demand:
          "Hồ sơ tiếp nhận ngày {date}, trước 01/10/2026, đang xét theo Luật năm 2022 (chưa kiểm chứng); phải đối chiếu điều khoản chuyển tiếp của Luật số 06/2026/QH16.",
      },
      en: {
        found:
          "Law 06/2026/QH16 is in force from 01/10/2026; dossiers received on {date} go by the Law of 2022 (not verified).",
        expected: "Dossiers received before 01/10/2026 go by the Law of 2022; the new law's text was not compared.",
        remedy: "Please compare the new law's transitional provision before deciding.",
        demand:
          "Dossiers received on {date}, before 01/10/2026, go by the Law of 2022 (not verified); the transitional provision of Law 06/2026/QH16 must be compared.",
      },
    },
    unread: {
      vi: {
        found:
          "Đợt thi đua theo Luật số 06/2026/QH16 (hiệu lực từ 01/10/2026); văn bản chưa đối chiếu nên các tiêu chuẩn giữ theo Luật năm 2022, chỉ ở mức lưu ý.",
        expected:
          "Đã biết: luật sửa đổi Luật năm 2022; hồ sơ tiếp nhận trước 01/10/2026 theo Luật năm 2022 (chưa kiểm chứng). Chưa biết: tiêu chuẩn và tên danh hiệu thay đổi, nghị định, thông tư; dự thảo tháng 12/2025 đòi hỏi Chiến sĩ thi đua cơ sở vừa hoàn thành xuất sắc vừa có sáng kiến, nội dung này không dùng để kiểm tra.",
        remedy: "Đề nghị đối chiếu với văn bản đang có hiệu lực trước khi kết luận.",
        demand:
          "Luật số 06/2026/QH16 (hiệu lực từ 01/10/2026) chưa đối chiếu, tiêu chuẩn giữ theo Luật năm 2022; kết quả phải được đối chiếu với văn bản đang có hiệu lực.",
      },
      en: {
        found:
          "The campaign goes by Law 06/2026/QH16 (in force from 01/10/2026); its text was not compared, so the standards of the Law of 2022 stay, in notices alone.",
        expected:
          "Known: it amends the Law of 2022; dossiers received before 01/10/2026 go by the Law of 2022 (not verified). Not known: its standards and renamed titles, decrees, circulars; the draft of December 2025 asked CSTĐCS for an excellent rating and an initiative, which is never checked.",
        remedy: "Please compare with the text in force before deciding.",
        demand:
          "Law 06/2026/QH16 (in force from 01/10/2026) was not compared and the standards of the Law of 2022 stay; the results must be compared with the text in force.",
      },
    },
  },
  check(input, report) {
    const { year, law, lawFrom, dossierDate = null } = input.campaign;
    const at = (facts: Facts = {}) => onUnit(input, null, ["targets", "people", "honours", "collectives"], facts);
    const right = lawOf({ year, dossierDate }).law;
    if (lawFrom === "none") report.fail("noYear", at());
    else if (dossierDate !== null) {
      const date = { date: dossierDate };
      if (right !== law) report.fail("otherPackByDate", at({ date, law, right }));
      else if (law === "2026") report.fail("unread", at());
      else if (dossierDate >= `${AMENDED_FROM}`) report.fail("beforeAmendment", at({ date }));
      else report.pass();
    } else if (year < FIRST) report.fail("noPack", at({ year: String(year), first: String(FIRST) }));
    else if (law === "2026" && year >= AMENDED_FROM) report.fail("unread", at());
    else if (right !== law) report.fail("otherPack", at({ year: String(year), law, right }));
    else if (year >= AMENDED_FROM) report.fail("amended", at({ year: String(year) }));
    else report.pass();
  },
});

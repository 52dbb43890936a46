import { campaign2021 } from "../../../src/domain/campaign";
import { awardsOf } from "../../../src/domain/campaign/awards";
import { readDiscipline } from "../../../src/domain/registration/words/discipline";
import { readHistory } from "../../../src/domain/registration/words/history";

const spans = (text: string, year: number | null = null): string =>
  readHistory(text, { subject: "person", book: awardsOf(campaign2021) }, year)
    .map((span) => `${span.year} ${span.award ?? span.rating}`)
    .join(", ");

test.each([
  ["CSTĐCS 2018, 2019, 2020", "2018 cstdcs, 2019 cstdcs, 2020 cstdcs"],
  ["HTXSNV: 2019; 2020", "2019 excellent, 2020 excellent"],
  ["2018-2020: CSTĐCS", "2018 cstdcs, 2019 cstdcs, 2020 cstdcs"],
  ["HTXSNV 2019, 2020; CSTĐCS 2019, 2020", "2019 excellent, 2019 cstdcs, 2020 excellent, 2020 cstdcs"],
  ["2019: CSTĐCS, 2020: LĐTT", "2019 cstdcs, 2020 ldtt"],
  ["Năm 2019: CSTĐCS; năm 2020: Bằng khen của Tổng TTCP", "2019 cstdcs, 2020 bkBo"],
  ["Chiến sỹ thi đua cơ sở các năm 2018, 2019 và 2020", "2018 cstdcs, 2019 cstdcs, 2020 cstdcs"],
  ["CSTĐCS từ năm 2018 đến năm 2020", "2018 cstdcs, 2019 cstdcs, 2020 cstdcs"],
  ["LĐTT, CSTĐCS 2020", "2020 ldtt, 2020 cstdcs"],
  ["CSTĐCS (2018, 2019)\nBK TTg (2020)", "2018 cstdcs, 2019 cstdcs, 2020 bkThuTuong"],
  ["CSTĐCS năm 2019 (QĐ số 12/QĐ-TTCP ngày 15/01/2020)", "2019 cstdcs"],
  ["CSTĐCS 2018, HTXSNV 2019", "2018 cstdcs, 2019 excellent"],
  ["Nhiều năm liền đạt thành tích tốt", ""],
  ["Không", ""],
  ["2018, 2019", ""],
  ["BK TTCP 2019", ""],
])("«%s»: %s", (text, expected) => expect(spans(text)).toBe(expected));
test("a column of one year", () => expect(spans("CSTĐCS, HTXSNV", 2019)).toBe("2019 cstdcs, 2019 excellent"));

test.each([
  ["Khiển trách (tháng 11/2020)", "reprimand"],
  ["Cảnh cáo", "warningOrWorse"],
  ["Buộc thôi việc", "warningOrWorse"],
  ["Không", "none"],
  ["-", "none"],
  ["", "none"],
  ["Không bị kỷ luật", "none"],
  ["Có", "unknown"],
  ["Kiểm điểm", "unknown"],
])("discipline «%s» is %s", (text, level) => expect(readDiscipline(text)).toBe(level));

import { campaign2021 } from "../../../src/domain/campaign";
import { awardsOf } from "../../../src/domain/campaign/awards";
import { disciplineInNote, readDiscipline } from "../../../src/domain/registration/words/discipline";
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

test.each([
  ["Đang bị kỷ luật khiển trách", "reprimand"],
  ["Đang bị kỉ luật", "unknown"],
  ["Bị khiển trách theo Quyết định số 12/QĐ-TCBTT ngày 05/4/2021", "reprimand"],
  ["Bị xử lý kỷ luật bằng hình thức cảnh cáo, không xét thi đua", "warningOrWorse"],
  ["Đang trong thời hạn kỷ luật", "unknown"],
  ["Đang trong thời gian thi hành kỷ luật cảnh cáo", "warningOrWorse"],
  ["Chưa hết thời hạn kỷ luật khiển trách", "reprimand"],
  ["Đang chấp hành kỷ luật", "unknown"],
  ["Kỷ luật: Khiển trách", "reprimand"],
  ["Khiển trách (tháng 11/2020)", "reprimand"],
  ["Cảnh cáo", "warningOrWorse"],
  ["dang bi ky luat khien trach", "reprimand"],
  ["Không bị kỷ luật", null],
  ["Không vi phạm kỷ luật", null],
  ["Không có ai bị kỷ luật", null],
  ["Chưa bị xử lý kỷ luật", null],
  ["Chưa bị khiển trách", null],
  ["Không có hình thức kỷ luật nào", null],
  ["Đã hết thời hạn kỷ luật", null],
  ["Bị kỷ luật khiển trách năm 2018, đã hết thời hiệu", null],
  ["Đã chấp hành xong kỷ luật khiển trách", null],
  ["Kỷ luật khiển trách đã được xóa", null],
  ["Đang xem xét kỷ luật", null],
  ["Tổ trưởng Tổ kỷ luật", null],
  ["Chấp hành tốt kỷ luật lao động", null],
  ["Gương mẫu, ý thức kỷ luật tốt", null],
  ["Bị ốm dài ngày", null],
  ["Nghỉ thai sản", null],
  ["Bằng khen TTCP 2019", null],
  ["", null],
])("note «%s» says %s", (text, level) => expect(disciplineInNote(text)).toBe(level));

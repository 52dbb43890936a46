/** Words of «Phiếu yêu cầu bổ sung, chỉnh sửa», a letter from the bloc's chair to one unit. */
export const slipVi = {
  "slip.name": "Phiếu - {unit}",
  "slip.number": "Số: ……/KTĐ",
  "slip.placeDate": "…………, ngày …… tháng …… năm {year}",
  "slip.title": "PHIẾU YÊU CẦU BỔ SUNG, CHỈNH SỬA",
  "slip.titleDone": "PHIẾU XÁC NHẬN ĐÃ BỔ SUNG, CHỈNH SỬA",
  "slip.subtitle": "Hồ sơ đăng ký thi đua, khen thưởng năm {year}",
  "slip.to": "Kính gửi: {unit}",
  "slip.lead":
    "Qua kiểm tra sổ đăng ký thi đua, khen thưởng năm {year} (tệp «{file}», kiểm tra lúc {time}), {bloc} nhận thấy có {count} nội dung của {unit} cần bổ sung, chỉnh sửa hoặc làm rõ.",
  "slip.leadNotices":
    "Qua kiểm tra sổ đăng ký thi đua, khen thưởng năm {year} (tệp «{file}», kiểm tra lúc {time}), {bloc} nhận thấy hồ sơ của {unit} không có nội dung phải chỉnh sửa; còn {count} nội dung đề nghị đơn vị rà soát thêm.",
  "slip.replyBy":
    "Đề nghị đơn vị xem xét, ghi ý kiến vào cột cuối và gửi lại {chair} (Khối trưởng) chậm nhất ngày {replyBy}.",
  "slip.replyByOpen":
    "Đề nghị đơn vị xem xét, ghi ý kiến vào cột cuối và gửi lại {chair} (Khối trưởng) chậm nhất ngày …… tháng …… năm {year}.",
  "slip.part.error": "{number}. Nội dung phải bổ sung, chỉnh sửa ({count})",
  "slip.part.warning": "{number}. Nội dung cần kiểm tra, làm rõ ({count})",
  "slip.part.supply": "{number}. Tài liệu, số liệu đề nghị bổ sung để có căn cứ xem xét ({count})",
  "slip.part.notice": "{number}. Nội dung đề nghị rà soát thêm ({count})",
  "slip.column.number": "STT",
  "slip.column.place": "Vị trí",
  "slip.column.subject": "Cá nhân, tập thể",
  "slip.column.matter": "Nội dung cần xem xét",
  "slip.column.remedy": "Đề nghị bổ sung, chỉnh sửa",
  "slip.column.answer": "Trả lời của đơn vị",
  "slip.row": "{sheet},\ndòng {row}",
  "slip.place": "{sheet},\ndòng {row} ({cell})",
  "slip.ofColumn": "{sheet},\ncột «{column}»",
  "slip.remedy.award-ambiguous.cell":
    "Đề nghị đơn vị cho biết nghĩa đúng và ghi đủ tên danh hiệu, hình thức khen thưởng.",
  "slip.remedy.duplicate-person.sameDate":
    "Đề nghị đơn vị xác nhận người này hiện thuộc đơn vị nào; nếu đã chuyển công tác thì rút dòng thừa.",
  "slip.remedy.duplicate-person.samePosition":
    "Đề nghị đơn vị xác nhận và bổ sung ngày sinh để phân biệt với người trùng tên.",
  "slip.remedy.spelling.variant":
    "Đề nghị ghi theo tên gọi trong danh mục, hoặc giữ nguyên nếu là cách viết thống nhất của đơn vị.",
  "slip.remedy.spelling.column":
    "Đề nghị ghi theo tên gọi trong danh mục ở mọi ô nêu trên, hoặc giữ nguyên nếu là cách viết thống nhất của đơn vị.",
  "slip.wholeColumn": "(nhiều dòng)",
  "slip.wholeTable": "(cả bảng)",
  "slip.thanks":
    "Qua kiểm tra sổ đăng ký thi đua, khen thưởng năm {year} (tệp «{file}», kiểm tra lúc {time}), các nội dung đã đề nghị {unit} bổ sung, chỉnh sửa nay không còn; hồ sơ của đơn vị không còn nội dung nào phải bổ sung.",
  "slip.thanksEnd": "{bloc} trân trọng cảm ơn sự phối hợp của {unit}.",
  "slip.recipients": "Nơi nhận:",
  "slip.recipientsList": "- Như trên;\n- Thành viên Khối thi đua (để phối hợp);\n- Lưu: VT, hồ sơ Khối thi đua.",
  "slip.signature.bloc": "TM. KHỐI THI ĐUA",
  "slip.signature.chair": "KHỐI TRƯỞNG",
  "slip.signature.hint": "(Ký tên, đóng dấu, ghi rõ họ tên)",
  "slip.confirm.placeDate": "…………, ngày …… tháng …… năm ……",
  "slip.confirm.head": "XÁC NHẬN CỦA ĐƠN VỊ",
  "slip.confirm.by": "THỦ TRƯỞNG ĐƠN VỊ",
} as const;

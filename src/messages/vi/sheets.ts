/** Words of the written sheets and marks. The Vietnamese is the source; other languages are typed by it. */
import { annexesVi } from "./annexes";
import { meetingVi } from "./meeting";
import { pledgesVi } from "./pledges";
import { votingVi } from "./voting";
import { rowMarksVi } from "./rowMarks";
import { comparisonVi } from "./comparison";
import { slipVi } from "./slip";

export const sheetsVi = {
  ...comparisonVi,
  ...slipVi,
  ...meetingVi,
  ...annexesVi,
  ...votingVi,
  ...pledgesVi,
  ...rowMarksVi,

  "severity.error": "Lỗi",
  "severity.warning": "Cảnh báo",
  "severity.notice": "Lưu ý",
  "accepted.reopened.found":
    "Đã chấp nhận trước đây (lý do: {reason}), nay mở lại vì nội dung đã khác; khi chấp nhận là: {found}",
  "accepted.reopened.severity":
    "Đã chấp nhận trước đây (lý do: {reason}) khi còn ở mức {severity}, nay nặng hơn nên mở lại.",
  "results.accepted": "Đã chấp nhận kèm lý do: {count} nội dung (không tính vào các số trên).",
  "status.accepted": "Đã chấp nhận: {reason}",
  "status.sent": "Đã gửi đơn vị",
  "status.answered": "Đơn vị đã trả lời",
  "status.open": "Chưa xử lý",
  "status.cannotTell": "Không đủ dữ liệu",
  "status.notChecked": "Chưa kiểm tra được",

  "letterhead.national": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "letterhead.motto": "Độc lập - Tự do - Hạnh phúc",

  "table.number": "STT",
  "table.unit": "Đơn vị",
  "table.count": "Số lượng",
  "table.share": "Tỷ lệ",
  "table.target": "Chỉ tiêu",
  "table.reached": "Đăng ký",
  "table.short": "Còn thiếu",
  "table.all": "Tổng số",

  "results.name": "Kết quả kiểm tra",
  "results.title": "KẾT QUẢ KIỂM TRA ĐĂNG KÝ THI ĐUA NĂM {year}",
  "results.bloc.builtin": "{bloc} (đợt thi đua có sẵn trong chương trình)",
  "results.bloc.file": "{bloc} (đợt thi đua lấy từ tệp)",
  "results.bloc.sheet": "{bloc} (đợt thi đua ghi trong sổ)",
  "results.bloc.proposed": "{bloc} (đợt thi đua lấy từ nội dung sổ)",
  "results.counts": "Lỗi: {errors}. Cảnh báo: {warnings}. Lưu ý: {notices}.",
  "results.read.2003":
    "Kiểm tra lúc {time} theo Luật năm 2003, tệp «{file}»: đã đọc {tables} bảng, {people} cá nhân, {collectives} tập thể.",
  "results.read.2022":
    "Kiểm tra lúc {time} theo Luật năm 2022, tệp «{file}»: đã đọc {tables} bảng, {people} cá nhân, {collectives} tập thể.",
  "results.read.2026":
    "Kiểm tra lúc {time} theo Luật năm 2022, sửa đổi năm 2026, tệp «{file}»: đã đọc {tables} bảng, {people} cá nhân, {collectives} tập thể.",
  "settings.off": "Quy tắc đã tắt: {items}.",
  "settings.changed": "Mức do khối đặt: {items}.",
  "settings.rule": "«{rule}»",
  "settings.error": "«{rule}»: Lỗi",
  "settings.warning": "«{rule}»: Cảnh báo",
  "settings.notice": "«{rule}»: Lưu ý",
  "results.skipped.noTable": "Không đọc vì không có bảng đăng ký: trang tính {sheets}.",
  "results.skipped.hidden": "Không đọc vì đang ẩn: trang tính {sheets}.",
  "results.skipped.samePeople":
    "Không tính thêm lần nữa vì là những người đã có trong danh sách khác: trang tính {sheets}.",
  "results.skipped.notThisCampaign": "Không đọc vì không thuộc đợt thi đua này: trang tính {sheets}.",
  "results.farCells":
    "Ô đứng riêng, cách xa bảng nên không đọc: {places}. Nếu là số liệu thì chuyển vào bảng; nếu gõ nhầm thì xóa.",
  "results.protected": "Trang tính đang được bảo vệ nên kết quả chỉ ghi ở đây: {sheets}.",
  "results.none": "Không phát hiện nội dung nào cần xử lý.",
  "results.wholeBloc": "Toàn khối",
  "results.nameless": "(chưa có tên)",
  "results.column.severity": "Mức độ",
  "results.column.unit": "Đơn vị",
  "results.column.sheet": "Trang tính",
  "results.column.cell": "Ô",
  "results.column.subject": "Đối tượng",
  "results.column.rule": "Quy tắc",
  "results.column.found": "Phát hiện",
  "results.column.expected": "Yêu cầu",
  "results.column.remedy": "Đề nghị xử lý",
  "results.column.basis": "Căn cứ",
  "results.column.note": "Ghi chú của khối",
  "results.column.status": "Tình trạng",

  "totals.name": "Tổng hợp số liệu",
  "totals.title": "TỔNG HỢP SỐ LIỆU ĐĂNG KÝ THI ĐUA NĂM {year}",
  "totals.bloc.name": "{bloc}",
  "totals.time": "Số liệu đếm lúc {time}. Tổng số, tỷ lệ và chênh lệch là công thức; dấu «–» là sổ không có số liệu.",
  "totals.bloc": "Toàn khối",
  "totals.blocOf": "Toàn khối ({known}/{all} đơn vị có số liệu)",
  "totals.sum": "Cộng",
  "totals.beyond": "Chưa xác định đơn vị",
  "totals.wholeBloc": "Chung cả khối, chưa rõ đơn vị",
  "totals.unknown": "–",
  "totals.block.ratings": "1. Đăng ký xếp loại của cá nhân",
  "totals.block.targets": "2. So với chỉ tiêu của khối",
  "totals.block.titles": "3. Danh hiệu thi đua, hình thức khen thưởng của cá nhân",
  "totals.block.departments": "4. Tập thể cấp phòng",
  "totals.block.honours": "5. Danh hiệu, hình thức khen thưởng của đơn vị",
  "totals.block.movements": "6. Hưởng ứng các phong trào do Thủ tướng Chính phủ phát động",
  "totals.block.findings": "7. Nội dung cần xử lý",
  "totals.group.excellent": "Hoàn thành xuất sắc nhiệm vụ",
  "totals.group.good": "Hoàn thành tốt nhiệm vụ",
  "totals.group.goodOrBetter": "Hoàn thành tốt nhiệm vụ trở lên",
  "totals.group.target.goodOrBetter": "Hoàn thành tốt nhiệm vụ trở lên (còn thiếu: người)",
  "totals.group.target.excellent": "Hoàn thành xuất sắc nhiệm vụ (còn thiếu: người)",
  "totals.group.ldtt": "Lao động tiên tiến",
  "totals.group.cstdcs": "Chiến sĩ thi đua cơ sở",
  "totals.group.departmentRating": "Xếp loại",
  "totals.group.departmentTitle": "Danh hiệu",
  "totals.column.people": "Tổng số người",
  "totals.column.excellent": "Hoàn thành xuất sắc nhiệm vụ",
  "totals.column.good": "Hoàn thành tốt nhiệm vụ",
  "totals.column.completed": "Hoàn thành nhiệm vụ",
  "totals.column.failed": "Không hoàn thành nhiệm vụ",
  "totals.column.unrated": "Chưa rõ xếp loại",
  "totals.column.ldtt": "Lao động tiên tiến",
  "totals.column.cstdcs": "Chiến sĩ thi đua cơ sở",
  "totals.column.cstdNganh": "{award}",
  "totals.column.cstdtq": "Chiến sĩ thi đua toàn quốc",
  "totals.column.ofPeople": "Trên tổng số người",
  "totals.column.ofLdtt": "Trên số LĐTT",
  "totals.column.cstdcsCap": "Mức tối đa",
  "totals.column.cstdcsRoom": "Còn được đề nghị",
  "totals.column.stated": "Đơn vị ghi",
  "totals.column.peopleStated": "Đơn vị tự ghi tổng số người",
  "totals.column.departmentsStated": "Đơn vị tự ghi số phòng",
  "totals.column.award": "{award}",
  "totals.column.departments": "Số tập thể cấp phòng",
  "totals.column.departmentsDifference": "Chênh lệch so với chỉ tiêu",
  "totals.column.departmentsExcellent": "Hoàn thành xuất sắc",
  "totals.column.departmentsGood": "Hoàn thành tốt",
  "totals.column.ttldxs": "Tập thể lao động xuất sắc",
  "totals.column.ttldtt": "Tập thể lao động tiên tiến",
  "totals.column.departmentsWithout": "Chưa đăng ký danh hiệu",
  "totals.column.plan": "Hoàn thành xuất sắc kế hoạch công tác",
  "totals.note.given":
    "Cột «Đơn vị ghi» chỉ có ở chỗ số ghi trong sổ (biểu chỉ tiêu, dòng của đơn vị) khác số đếm từ danh sách.",
  "totals.note.stated": "Số liệu của {units} lấy theo số đơn vị ghi trong sổ, vì không có danh sách cá nhân.",
  "totals.note.without": "Chưa gồm {units}: sổ không có số liệu.",
  "totals.note.partlyWithout":
    "Chưa đủ số liệu của {units}: dấu «–» là cột sổ không có, tổng của cột đó chưa gồm các đơn vị này.",
  "totals.note.cap.floor":
    "Mức tối đa Chiến sĩ thi đua cơ sở bằng {cap} số Lao động tiên tiến, làm tròn xuống; số âm ở cột «Còn được đề nghị» là số vượt.",
  "totals.note.cap.halfUp":
    "Mức tối đa Chiến sĩ thi đua cơ sở bằng {cap} số Lao động tiên tiến, làm tròn đến số gần nhất; số âm ở cột «Còn được đề nghị» là số vượt.",
  "totals.note.cap.ceil":
    "Mức tối đa Chiến sĩ thi đua cơ sở bằng {cap} số Lao động tiên tiến, làm tròn lên; số âm ở cột «Còn được đề nghị» là số vượt.",
  "totals.note.noCap":
    "Luật không quy định tỷ lệ tối đa Chiến sĩ thi đua cơ sở; đề nghị đối chiếu quy định của bộ, ngành.",
  "totals.note.findings": "Nội dung cụ thể ở trang tính «Kết quả kiểm tra».",
} as const;

export type SheetKey = keyof typeof sheetsVi;

/** Words of the command line's printed report. */
export const cliVi = {
  usage:
    "npm run --silent validate -- SO.xlsx [--out KET-QUA.xlsx] [--pdf KET-QUA.pdf] [--pdf-all KET-QUA.pdf] [--json TEP|-] [--campaign TEP.json|auto|builtin] [--propose-campaign TEP.json|-] [--with-rules] [--accept TEP.json] [--last-year TEP.xlsx|none] [--fix all|QUY-TAC,…] [--apply-fixes] [--mapping TEP.json] [--mapping-out TEP.json] [--lang vi|en] [--no-summary] [--slips] [--log-sheet] [--phase dang-ky|binh-xet] [--form report|annex] [--reply-by YYYY-MM-DD] [--clear marks|all] [--undo[=N]]",
  "report.title": "Sổ Thi đua: {file}",
  "report.tables": "Đã đọc {tables} bảng: {people} cá nhân, {collectives} tập thể.",
  "report.table": "  «{sheet}», dòng {firstRow} đến {lastRow}: {kind}, {count} dòng dữ liệu",
  "report.rows": "  Ngoài dữ liệu: {rows}",
  "report.skipped": "  «{sheet}»: {reason}",
  "report.questions":
    "Chưa chắc chắn khi đọc: {count}. Trả lời bằng --mapping TEP.json; lấy tệp mẫu bằng --mapping-out.",
  "report.question": "  {question}",
  "report.moreQuestions": "  … và {count} câu hỏi khác; xem tệp JSON.",
  "report.counts": "Lỗi: {errors}. Cảnh báo: {warnings}. Lưu ý: {notices}.",
  "report.accepted": "Đã chấp nhận: {count} nội dung (không tính vào các số trên).",
  "report.accepting": "Ghi chấp nhận: {count} nội dung.",
  "report.unfit.nothing": "Không chấp nhận được vì không có nội dung nào ứng với: {who}.",
  "report.unfit.unclear":
    "Không chấp nhận được vì có nhiều đối tượng trùng tên, cần ghi rõ ngày sinh hoặc đơn vị: {who}.",
  "report.noneOpen": "Không còn nội dung nào cần xử lý ngoài các nội dung đã chấp nhận.",
  "report.none": "Không phát hiện nội dung nào cần xử lý.",
  "report.finding": "{severity}: {message}",
  "report.findings": "{severity}: {message} (cho {count} nội dung kiểm tra)",
  "report.more": "… và {count} nội dung khác; xem trang tính «Kết quả kiểm tra» hoặc tệp JSON.",
  "report.comparison": "So với lần kiểm tra lúc {moment}: mới {fresh}, đã xử lý {solved}, còn lại {remaining}.",
  "report.comparisonAccepted": "Mới chấp nhận từ lần đó: {count}.",
  "report.slips": "Đã lập phiếu bổ sung: {units}.",
  "report.slipsNone": "Không đơn vị nào phải bổ sung: không lập phiếu.",
  "report.slipsWithout": "Không phải bổ sung: {units}.",
  "report.slipsElsewhere":
    "Không nằm trong phiếu nào (chung cả khối, chưa rõ đơn vị hoặc do khối xử lý): {count} nội dung.",
  "report.units": "Số liệu theo đơn vị",
  "report.unit":
    "  {unit}: {people} người; xuất sắc {excellent}, tốt trở lên {goodOrBetter}; LĐTT {ldtt}, CSTĐCS {cstdcs}; phòng {departments}.",
  "report.share": "{count} ({share})",
  "report.unknown": "chưa rõ",
  "report.written": "Đã ghi sổ kết quả: {file}",
  "report.pdf": "Đã ghi tệp PDF: {file}",
  "report.json": "Đã ghi tệp JSON: {file}",
  "report.mappingOut": "Đã ghi tệp cách đọc sổ: {file}",
  "report.notWritten": "Chưa ghi sổ kết quả (không có --out).",
  "report.documentsSkipped": "Cấu trúc sổ được bảo vệ: chỉ ghi đánh dấu, không thêm được trang tính.",
  "report.farCells": "Ô đứng riêng, cách xa bảng nên không đọc: {places}.",
  "report.protectedSheets": "Trang tính được bảo vệ, không ghi đánh dấu: {sheets}.",
  "report.keptSheets":
    "Trang tính {sheets} được giữ nguyên, vì có nội dung không phải do Sổ Thi đua ghi, hoặc không nhận lại được sau khi sổ được lưu bằng chương trình khác. Kết quả mới nằm ở trang tính khác và các văn bản lấy số liệu từ đó. Đề nghị nhập những gì cần giữ (như số phiếu) vào trang tính mới.",
  "report.keptBesides":
    "Có nội dung được nhập vào cột «Trạng thái», «Nội dung cần xem» hoặc giữa hai cột đó ở {places}: nội dung này được giữ nguyên, hai cột ghi sang chỗ khác.",
  "report.host": "Trao đổi với Excel: {requests} lượt, ghi {cells} ô.",
  "kind.people": "cá nhân",
  "kind.collectives": "tập thể",
  "kind.honours": "danh hiệu của đơn vị",
  "kind.movements": "phong trào",
  "kind.targets": "chỉ tiêu",
} as const;

export type CliKey = keyof typeof cliVi;

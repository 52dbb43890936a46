/**
 * Every text of the task pane in the source language. `{name}` is a place for a fact; numbers are formatted by language
 * when they are put in.
 * Labels are short: the pane is 320 px wide.
 */
export const paneVi = {
  "app.broken.title": "Ngăn Sổ Thi đua gặp lỗi và phải dừng.",
  "app.broken.advice":
    "Dữ liệu trong sổ không bị ảnh hưởng. Đề nghị bấm «Mở lại ngăn»; nếu vẫn lỗi, gửi dòng chi tiết dưới đây cho người hỗ trợ.",
  "app.broken.reload": "Mở lại ngăn",
  "app.outsideExcel.title": "Chưa nối được với Excel.",
  "app.outsideExcel.advice":
    "Ngăn này chạy trong Excel (Microsoft 365, Excel 2021 trở lên hoặc Excel trên web). Đề nghị mở sổ bằng Excel, vào nhóm «Thi đua» trên thẻ Trang đầu rồi mở lại ngăn.",

  "language.label": "Ngôn ngữ",
  "language.vi": "Tiếng Việt",
  "language.en": "English",

  "tabs.label": "Các thẻ của ngăn",
  "tabs.overview": "Tổng quan",
  "tabs.issues": "Vấn đề",
  "tabs.papers": "Báo cáo",
  "tabs.setup": "Thiết lập",
  "status.checked": "kiểm tra {moment}",
  "status.changed": "sổ đã đổi {count} ô",
  "help.open": "Trợ giúp về màn hình này",

  "run.check": "Kiểm tra",
  "run.meeting": "Lập báo cáo họp",
  "run.slips": "Lập phiếu bổ sung",
  "run.log": "Nhật ký",
  "run.clearMarks": "Bỏ đánh dấu",
  "run.clearAll": "Xóa mọi dấu vết",
  "run.cancel": "Hủy",
  "run.checkAgain": "Kiểm tra lại",
  "run.close": "Đóng",

  "empty.title": "Bắt đầu từ đâu?",
  "empty.step1": "Mở sổ đăng ký thi đua của khối; không cần chuẩn bị gì trước.",
  "empty.step2": "Bấm «Kiểm tra»: mỗi dòng có vấn đề được đánh dấu ở hai cột bên phải bảng, lý do hiện ở đây.",
  "empty.step3": "Sửa hoặc gửi lại đơn vị, rồi bấm «Lập báo cáo họp».",
  "empty.selftest": "Tự kiểm tra với Excel này (dành cho người cài đặt)",

  "progress.label": "Tiến độ",
  "progress.reading": "Đang đọc sổ",
  "progress.checking": "Đang kiểm tra",
  "progress.writing": "Đang ghi vào sổ",
  "progress.clearing": "Đang xóa",
  "progress.starting": "Đang bắt đầu",
  "progress.of": "{step}: {done}/{total}",
  "progress.cancelling": "Đang hủy, chờ Excel xong việc dở dang",

  "severity.error": "Lỗi",
  "severity.warning": "Cảnh báo",
  "severity.notice": "Lưu ý",

  "result.counts": "Số vấn đề theo mức",
  "result.nothing.title": "Không có lỗi, không có cảnh báo.",
  "result.nothing.advice": "Có thể bấm «Lập báo cáo họp».",
  "result.announce": "Đã kiểm tra xong: lỗi {errors}, cảnh báo {warnings}, lưu ý {notices}.",

  "stale.title": "Sổ đã thay đổi sau lần kiểm tra lúc {moment}.",
  "stale.own": "Ô đã đổi: {cells}.",
  "stale.remote": "Ô do người khác đổi: {cells}.",
  "stale.both": "Ô đã đổi (có ô do người khác đổi): {cells}.",
  "changed.more": "{cells} và {count} ô khác",
  "changed.moreParts": "{cells} và {count} chỗ khác",
  "live.switch": "Tự kiểm tra khi sửa",
  "live.hint":
    "Sửa xong một ô là kiểm tra lại và ghi lại đánh dấu của các dòng liên quan; Ctrl+Z của Excel có thể không lùi được qua lần ghi này.",
  "live.slow": "Sổ này có nhiều dòng: mỗi lần kiểm tra có thể mất hơn một giây.",
  "live.waiting": "Vừa đổi {cells}. Sẽ tự kiểm tra lại.",
  "live.solved": "Đã xử lý {solved} nội dung, còn {left}.",
  "live.fresh": "Có thêm {fresh} nội dung, tất cả {left}.",
  "live.both": "Đã xử lý {solved} nội dung, có thêm {fresh}, còn {left}.",
  "live.same": "Đã tự kiểm tra: vẫn còn {left} nội dung.",
  "live.none": "Đã tự kiểm tra: không còn nội dung nào.",
  "live.sheetsOf":
    "Các trang tính kết quả, số liệu và báo cáo vẫn là của lần kiểm tra lúc {moment}. Bấm «Kiểm tra» để ghi lại.",
  unwatched: "Excel chưa báo được thay đổi cho ngăn này: sau khi sửa, đề nghị bấm «Kiểm tra» lại.",

  "findings.wholeBloc": "Toàn khối, chưa rõ đơn vị",
  "finding.expected": "Yêu cầu",
  "finding.remedy": "Xử lý",
  "finding.basis": "Căn cứ",
  "finding.goTo": "{place}: đến ô này",
  "finding.goToSheet": "{place}: đến trang tính này",
  "finding.wholeWorkbook": "cả sổ",

  "cannotTell.title": "Chưa kết luận được",
  "cannotTell.advice": "Sổ thiếu cột hoặc dữ liệu mà quy tắc cần; các mục này không phải là lỗi.",

  "read.title": "Đã đọc",
  "read.people": "Cá nhân",
  "read.collectives": "Tập thể",
  "read.honours": "Danh hiệu, khen thưởng của đơn vị",
  "read.movements": "Phong trào",
  "read.targets": "Chỉ tiêu",
  "read.table": "{kind}: {rows} dòng, {area}",
  "read.tableOf": "{kind} của {unit}: {rows} dòng, {area}",
  "read.area": "{area}: {why}",
  "read.rows": "Ngoài các dòng dữ liệu: {rows}.",
  "read.outside": "Ngoài bảng: {rows}.",
  "read.farCells": "Ô đứng riêng, cách xa bảng nên không đọc: {places}.",
  "read.ignored": "Lựa chọn không theo được",

  "mapping.ask": "Có {count} chỗ cần hỏi lại về cách đọc sổ.",
  "mapping.openQuestions": "Xem và chọn",
  "mapping.open": "Sửa cách đọc sổ",
  "mapping.saved": "Đã lưu cách đọc sổ.",
  "mapping.reset": "Đã đặt lại cách đọc sổ.",
  "mapping.campaign": "Đã đổi đợt thi đua của sổ này.",
  "campaign.checkAgain": "Đề nghị kiểm tra lại để áp dụng.",
  "mapping.checkAgain": "Kết quả đang hiện vẫn theo cách đọc trước; đề nghị kiểm tra lại.",

  "done.meeting": "Đã lập trang tính «{sheet}».",
  "done.log": "Đã ghi trang tính «{sheet}».",
  "done.logOpen": "Mở nhật ký",
  "compared.line": "So với lần kiểm tra lúc {moment}: mới {fresh}, đã xử lý {solved}, còn lại {remaining}.",
  "compared.inexact": "Có quá nhiều nội dung để nhớ từng mục: chỉ so sánh số lượng theo quy tắc và đơn vị.",
  "compared.solved": "Đã xử lý",
  "compared.more": "… và {count} nội dung khác.",
  "done.slips": "Đã lập {count} phiếu bổ sung.",
  "done.slipsNone": "Không đơn vị nào phải bổ sung: không lập phiếu mới.",
  "done.slipsWithout": "Không phải bổ sung: {units}.",
  "done.meetingOpen": "Mở báo cáo họp",
  "done.clearMarks": "Đã bỏ đánh dấu. Sổ trở lại như trước; những gì cán bộ đã quyết định và đã nhập vẫn được giữ.",
  "done.clearAll": "Đã xóa mọi dấu vết của Sổ Thi đua trong sổ này.",
  "done.protectedSheets":
    "Không ghi được đánh dấu vào trang tính đang được bảo vệ: {sheets}. Vấn đề của các trang này xem ở đây và ở «Kết quả kiểm tra».",
  "done.kept.title": "Nội dung đã nhập được giữ nguyên",
  "done.keptSheets":
    "Trang tính {sheets} được giữ nguyên, vì có nội dung không phải do Sổ Thi đua ghi, hoặc không nhận lại được sau khi sổ được lưu bằng chương trình khác. Kết quả mới nằm ở trang tính khác và các văn bản lấy số liệu từ đó. Đề nghị nhập những gì cần giữ (như số phiếu) vào trang tính mới.",
  "done.keptBesides":
    "Có nội dung được nhập vào cột «Trạng thái», «Nội dung cần xem» hoặc giữa hai cột đó ở {places}: nội dung này được giữ nguyên, hai cột ghi sang chỗ khác.",
  "sheets.second": "Sổ đã có trang tính {taken} không phải do Sổ Thi đua lập, nên Sổ Thi đua ghi ở {ours}.",
  "done.unfinished.title": "Hình thức trình bày chưa đủ",
  "done.unfinished": "Chưa đặt được: {kinds}. Kết quả đã ghi đủ; lần kiểm tra sau sẽ đặt lại.",
  "done.unfinishedOf": "{kind} của {sheets}",
  "unfinished.calculation": "tính lại công thức",
  "unfinished.hiddenNames": "ẩn tên vùng",
  "unfinished.highlights": "tô màu ô cần xem",
  "unfinished.columnWidths": "độ rộng cột",
  "unfinished.rowHeights": "chiều cao dòng",
  "unfinished.formats": "phông chữ, màu và căn lề ô",
  "unfinished.borders": "đường viền",
  "unfinished.tableStyle": "kiểu bảng",
  "unfinished.gridlines": "ẩn đường lưới",
  "unfinished.freeze": "cố định dòng đầu bảng",
  "unfinished.paper": "khổ giấy và hướng giấy",
  "unfinished.margins": "lề trang",
  "unfinished.scale": "tỷ lệ in",
  "unfinished.printArea": "vùng in",
  "unfinished.printTitles": "dòng lặp lại ở đầu trang in",
  "unfinished.pageNumbers": "số trang",
  "unfinished.pageBreaks": "ngắt trang",
  "unfinished.charts": "biểu đồ",
  "done.structureProtected":
    "Cấu trúc sổ đang được bảo vệ nên không thêm được trang tính: chỉ có đánh dấu và danh sách trong ngăn này. Muốn có «Kết quả kiểm tra» và báo cáo, đề nghị bỏ bảo vệ cấu trúc (Xem lại › Bảo vệ Sổ làm việc) rồi kiểm tra lại.",

  "typed.results": "{count} ô đã điền trong «Kết quả kiểm tra»",
  "typed.totals": "{count} ô đã điền trong «Tổng hợp số liệu»",
  "typed.slip": "{count} câu trả lời của đơn vị trong phiếu",
  "typed.brief": "{count} chỗ đã điền trong «Tóm tắt»",
  "typed.remarks": "{count} chỗ đã điền trong «Phụ lục IV»",
  "typed.meeting": "{count} chỗ đã điền trong «Báo cáo họp»",
  "typed.papers": "{count} chỗ đã điền trong các tài liệu họp khác",
  "typed.kept": "Được cất trong sổ và trở lại cùng báo cáo, phiếu lần sau: {answers}.",
  "typed.lost": "Bị xóa hẳn: {answers}.",
  "left.sheets": "Trang tính {sheets} có nội dung không phải do Sổ Thi đua ghi nên được giữ nguyên.",
  "left.besides": "Nội dung đã nhập vào các cột của Sổ Thi đua được giữ nguyên tại chỗ: {places}.",
  "stays.printArea":
    "Excel không cho bỏ vùng in do Sổ Thi đua đặt ở {sheets}; đề nghị tự bỏ: Bố trí Trang › Vùng In › Xóa Vùng In.",
  "stays.highlights":
    "Excel không cho đọc định dạng có điều kiện ở {sheets}: màu tô của Sổ Thi đua có thể vẫn còn. Đề nghị xóa các quy tắc có chữ «SoThiDua»: Trang đầu › Định dạng có Điều kiện › Quản lý Quy tắc.",

  "clearTyped.title": "Bỏ đánh dấu?",
  "clearTyped.body": "Đã có người nhập nội dung vào các trang tính, cột do Sổ Thi đua lập.",
  "clearTyped.advice": "Đánh dấu, màu tô ô và các trang tính do Sổ Thi đua lập sẽ bị xóa khỏi sổ này.",
  "clearTyped.stays":
    "Đợt thi đua, cách đọc sổ, mục đã chấp nhận và nhật ký vẫn giữ. Kiểm tra lại thì có lại đánh dấu.",
  "clearTyped.yes": "Bỏ đánh dấu",
  "clearTyped.no": "Để nguyên",

  "eraseAll.title": "Xóa mọi dấu vết?",
  "eraseAll.body":
    "Đánh dấu, màu tô ô, các trang tính do Sổ Thi đua lập và cả những gì đã quyết định (cách đọc sổ, đợt thi đua, mục đã chấp nhận, ghi chú), nhật ký sẽ bị xóa khỏi sổ này. Chỉ hoàn tác được khi ngăn này còn mở và chưa ghi thêm gì.",
  "eraseAll.advice": "Nếu chỉ muốn bỏ đánh dấu, đề nghị dùng «Bỏ đánh dấu».",
  "eraseAll.yes": "Xóa tất cả",
  "eraseAll.no": "Không xóa",

  "error.label": "Chưa làm được",
  "error.detail": "Chi tiết cho người hỗ trợ",
  "error.retry": "Thử lại",
  "error.cellEditMode.title": "Excel đang sửa một ô.",
  "error.cellEditMode.advice":
    "Đề nghị bấm vào bảng tính, nhấn Enter để nhận hoặc Esc để bỏ nội dung đang gõ, rồi bấm lại.",
  "error.sheetProtected.title": "Trang tính «{sheet}» đang được bảo vệ.",
  "error.sheetProtected.titleUnnamed": "Có trang tính đang được bảo vệ.",
  "error.sheetProtected.advice": "Đề nghị bỏ bảo vệ (Xem lại › Bỏ Bảo vệ Trang tính) rồi bấm lại.",
  "error.structureProtected.title": "Cấu trúc sổ đang được bảo vệ.",
  "error.structureProtected.advice":
    "Sổ Thi đua không thêm được trang tính. Đề nghị bỏ bảo vệ cấu trúc (Xem lại › Bảo vệ Sổ làm việc) rồi bấm lại.",
  "error.tooLarge.title": "Sổ quá lớn cho một lần đọc hoặc ghi.",
  "error.tooLarge.advice":
    "Đề nghị xóa các dòng, cột định dạng thừa ngoài bảng, hoặc tách sổ theo đơn vị, rồi bấm lại.",
  "error.connectionLost.title": "Mất liên lạc với Excel giữa chừng.",
  "error.connectionLost.advice":
    "Các ô của đơn vị không bị sửa. Đề nghị kiểm tra kết nối, chờ sổ lưu xong rồi bấm lại: lần chạy sau tự làm lại phần dở dang.",
  "error.notSupported.title": "Bản Excel này chưa có chức năng mà Sổ Thi đua cần.",
  "error.notSupported.advice":
    "Cần Microsoft 365, Excel 2021 trở lên hoặc Excel trên web. Đề nghị cập nhật Office rồi mở lại sổ.",
  "error.changed.title": "Sổ vừa thay đổi trong lúc kiểm tra.",
  "error.changed.advice":
    "Có người vừa thêm, xóa, sắp xếp, sửa hoặc ẩn dòng, nên kết quả chưa được ghi để không đứng cạnh nhầm dòng. Các ô của đơn vị không bị sửa. Đề nghị bấm «Thử lại».",
  "error.hiddenRows.title": "Trang tính «{sheet}» đang lọc hoặc ẩn quá nhiều dòng.",
  "error.hiddenRows.advice":
    "Kết quả không ghi được đúng từng dòng. Đề nghị bỏ lọc (Dữ liệu › Xóa), hiện các dòng đang ẩn rồi bấm lại.",
  "error.cancelled.title": "Đã hủy theo yêu cầu.",
  "error.cancelled.advice": "Các ô của đơn vị không bị sửa.",
  "silent.title": "Excel chưa trả lời.",
  "silent.advice":
    "Có thể Excel đang bận, đang mở một hộp thoại hoặc có ô đang gõ dở. Xem cửa sổ Excel, đóng hộp thoại, bấm Enter hoặc Esc; nếu sổ rất lớn thì chờ thêm.",
  "silent.wait": "Chờ thêm",
  "silent.leave": "Thôi chờ",
  "error.notAnswering.title": "Đã thôi chờ Excel.",
  "error.notAnswering.advice":
    "Kết quả của lượt này không được dùng. Các ô của đơn vị không bị sửa. Khi Excel làm việc lại, bấm «Thử lại»; nếu Excel vẫn treo thì lưu sổ, đóng Excel rồi mở lại.",
  "error.otherWorkbook.title": "Excel đang hiện một sổ khác.",
  "error.otherWorkbook.advice":
    "Có việc chỉ làm được với sổ đang ở trước mặt. Đề nghị chuyển về sổ đăng ký này rồi bấm «Thử lại»; các ô của đơn vị không bị sửa.",
  "error.readOnly.title": "Excel không cho ghi vào sổ này.",
  "error.readOnly.advice":
    "Sổ có thể đang mở ở chế độ chỉ đọc, đã «Đánh dấu là bản cuối cùng», hoặc bị chặn bởi phần mềm bảo vệ. Đề nghị bấm «Vẫn chỉnh sửa» / «Cho phép chỉnh sửa», hoặc lưu thành tệp khác, rồi bấm «Thử lại».",
  "error.noWorkbook.title": "Chưa có sổ nào đang mở.",
  "error.noWorkbook.advice": "Đề nghị mở sổ đăng ký thi đua trong Excel rồi bấm lại.",
  "error.noRegistration.title": "Không tìm thấy bảng đăng ký nào trong sổ.",
  "error.noRegistration.advice":
    "Bảng đăng ký cần một dòng tiêu đề có các cột như «Họ và tên», «Đơn vị», «Xếp loại», «Danh hiệu». Đề nghị kiểm tra xem đã mở đúng sổ chưa và trang tính có đang bị ẩn không.",
  "error.otherCampaign.title": "Sổ này không phải của đợt thi đua đang dùng.",
  "error.otherCampaign.advice": "Chưa kiểm tra, chưa ghi gì vào sổ. Đề nghị chọn đợt thi đua cho sổ này.",
  "error.refused.title": "Excel từ chối yêu cầu.",
  "error.refused.advice":
    "Các ô của đơn vị không bị sửa. Đề nghị bấm lại; nếu vẫn lỗi, đóng các hộp thoại đang mở trong Excel hoặc mở lại sổ.",
  "error.unexpected.title": "Có lỗi ngoài dự kiến trong chương trình.",
  "error.unexpected.advice":
    "Các ô của đơn vị không bị sửa. Đề nghị bấm lại; nếu vẫn lỗi, gửi dòng chi tiết dưới đây cho người hỗ trợ.",
  "error.notLoaded.title": "Chưa mở được phần này của ngăn.",
  "error.notLoaded.advice": "Đề nghị kiểm tra kết nối rồi bấm lại; nếu vẫn lỗi, đóng ngăn rồi mở lại.",
  "error.nothingToUndo.title": "Không có việc nào để hoàn tác.",
  "error.nothingToUndo.advice":
    "Sổ Thi đua chưa làm việc nào theo lệnh trong sổ này, hoặc các việc đó đã được hoàn tác.",
  "error.goTo.title": "Không đến được ô đó.",
  "error.goTo.advice": "Trang tính có thể đã bị ẩn, đổi tên hoặc xóa sau lần kiểm tra. Đề nghị bấm «Kiểm tra» lại.",
} as const satisfies Readonly<Record<string, string>>;

export type PaneTextKey = keyof typeof paneVi;
export type PaneTexts = Readonly<Record<PaneTextKey, string>>;

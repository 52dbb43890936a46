/** Words of «Báo cáo họp». The Vietnamese is the source; other languages are typed by it. */
export const meetingVi = {
  "meeting.name": "Báo cáo họp",
  "meeting.number": "Số: ……/BC-KTĐ",
  "meeting.placeDate": "…………, ngày …… tháng …… năm {year}",
  "meeting.title": "BÁO CÁO",
  "meeting.subtitle": "Tổng hợp đăng ký thi đua, khen thưởng năm {year} trình cuộc họp khối",

  "meeting.form.annex.word": "Phụ lục",
  "meeting.form.annex.title": "TỔNG HỢP ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM {year}\n{bloc}",
  "meeting.form.annex.with": "(Kèm theo Văn bản số ……/…… ngày …… tháng …… năm {year} của ……………………)",
  "meeting.end": "./.",

  "meeting.general.heading": "I. Thông tin chung",
  "meeting.general.bloc": "1. {bloc} gồm {count} đơn vị: {units}.",
  "meeting.general.chair": "2. Đơn vị Khối trưởng năm {year}: {chair}.",
  "meeting.general.theme": "3. Chủ đề thi đua năm {year}: «{theme}».",
  "meeting.general.targets":
    "4. Chỉ tiêu của khối: {goodOrBetter} công chức, viên chức, người lao động đăng ký hoàn thành tốt nhiệm vụ trở lên, trong đó {excellent} hoàn thành xuất sắc nhiệm vụ; {departments} tập thể cấp phòng hoàn thành tốt nhiệm vụ trở lên, đăng ký danh hiệu Tập thể lao động tiên tiến hoặc Tập thể lao động xuất sắc; {plans} đơn vị hoàn thành xuất sắc kế hoạch công tác.",
  "meeting.general.movements": "5. Hưởng ứng {count} phong trào thi đua do Thủ tướng Chính phủ phát động: {names}.",
  "meeting.general.noMovements": "5. Đợt thi đua không nêu phong trào do Thủ tướng Chính phủ phát động.",
  "meeting.general.deadline": "6. Hạn gửi đăng ký: ngày {deadline}.",
  "meeting.general.source.builtin":
    "7. Số liệu lấy từ tệp «{file}», kiểm tra lúc {time} theo đợt thi đua có sẵn trong chương trình: {errors} lỗi, {warnings} cảnh báo, {notices} lưu ý.",
  "meeting.general.source.file":
    "7. Số liệu lấy từ tệp «{file}», kiểm tra lúc {time} theo đợt thi đua lấy từ tệp: {errors} lỗi, {warnings} cảnh báo, {notices} lưu ý.",
  "meeting.general.source.sheet":
    "7. Số liệu lấy từ tệp «{file}», kiểm tra lúc {time} theo đợt thi đua ghi trong sổ: {errors} lỗi, {warnings} cảnh báo, {notices} lưu ý.",
  "meeting.general.source.proposed":
    "7. Số liệu lấy từ tệp «{file}», kiểm tra lúc {time} theo đợt thi đua lấy từ nội dung sổ: {errors} lỗi, {warnings} cảnh báo, {notices} lưu ý.",
  "meeting.general.law.2003":
    "8. Điều kiện xét theo Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung năm 2005, 2009, 2013) và Nghị định số 91/2017/NĐ-CP.",
  "meeting.general.law.2022": "8. Điều kiện xét theo Luật Thi đua, khen thưởng số 06/2022/QH15.",
  "meeting.general.law.2026":
    "8. Điều kiện xét theo Luật Thi đua, khen thưởng số 06/2022/QH15; nội dung sửa đổi của Luật số 06/2026/QH16 chưa kiểm chứng.",

  "meeting.figures.heading": "II. Số liệu chính so với chỉ tiêu",
  "meeting.figures.target": "Chỉ tiêu của khối",
  "meeting.figures.short": "Còn thiếu so với chỉ tiêu",
  "meeting.figures.note":
    "Số còn thiếu tính theo người (gồm cả người chưa rõ xếp loại), riêng cột cuối theo tập thể cấp phòng. Số liệu đầy đủ ở trang tính «Tổng hợp số liệu».",

  "meeting.honours.heading": "III. Danh hiệu, hình thức khen thưởng các đơn vị đăng ký",
  "meeting.honours.none": "Sổ đăng ký chưa có danh hiệu, hình thức khen thưởng của đơn vị.",
  "meeting.honours.total": "Số đơn vị đăng ký",

  "meeting.chart.heading": "IV. Tỷ lệ xếp loại của các đơn vị",
  "meeting.chart.title": "Tỷ lệ đăng ký xếp loại theo đơn vị, năm {year}",
  "meeting.chart.none": "Chưa có số liệu xếp loại của cá nhân để lập biểu đồ.",
  "meeting.chart.short": "Tên gọi tắt",
  "meeting.chart.excellent": "Hoàn thành xuất sắc nhiệm vụ",
  "meeting.chart.good": "Hoàn thành tốt nhiệm vụ",
  "meeting.chart.target": "Chỉ tiêu hoàn thành xuất sắc",

  "meeting.issues.heading": "V. Nội dung chưa đạt và nội dung đề nghị cuộc họp quyết định",
  "meeting.issues.short": "1. Chưa đạt so với chỉ tiêu, giao ước",
  "meeting.issues.shortNone": "Không phát hiện nội dung chưa đạt so với chỉ tiêu, giao ước.",
  "meeting.issues.shortNoneTold":
    "Không phát hiện nội dung chưa đạt trong phần sổ có số liệu; phần chưa đủ số liệu để kết luận nêu ở điểm 4.",
  "meeting.issues.shortAccepted":
    "Có {count} nội dung chưa đạt so với chỉ tiêu, giao ước đã được chấp nhận, nêu ở mục VII.",
  "meeting.issues.decide": "2. Đề nghị cuộc họp xem xét, quyết định",
  "meeting.issues.decideNone": "Không có nội dung nào cần cuộc họp quyết định.",
  "meeting.issues.column.number": "STT",
  "meeting.issues.column.matter": "Nội dung",
  "meeting.issues.column.conclusion": "Kết luận của cuộc họp",
  "meeting.issues.notes": "Ý kiến khác tại cuộc họp",
  "meeting.issues.supply": "3. Đơn vị cần rà soát, bổ sung hồ sơ",
  "meeting.issues.supplyNone": "Không có đơn vị nào phải bổ sung.",
  "meeting.issues.supplyNoneElse":
    "Ngoài nội dung nêu ở các điểm khác của mục này và nội dung rà soát thêm gửi riêng từng đơn vị, không có đơn vị nào phải bổ sung.",
  "meeting.issues.supplyBy": "Đề nghị các đơn vị gửi nội dung bổ sung, chỉnh sửa về {chair} chậm nhất ngày {date}.",
  "meeting.issues.supplyByOpen":
    "Đề nghị các đơn vị gửi nội dung bổ sung, chỉnh sửa về {chair} chậm nhất ngày ……/……/………….",
  "meeting.issues.noUnit": "Chung cả khối, chưa rõ đơn vị",
  "meeting.issues.column.unit": "Đơn vị",
  "meeting.issues.column.rule": "Vấn đề",
  "meeting.issues.column.cases": "Trường hợp",
  "meeting.issues.column.remedy": "Đề nghị",
  "meeting.issues.unclear": "4. Chưa đủ dữ liệu để kết luận",
  "meeting.issues.unitsToSupply": "+ Đơn vị cần bổ sung: {units}.",
  "meeting.issues.unitsToSupplyBy": "+ Đơn vị cần bổ sung, chậm nhất ngày {date}: {units}.",
  "meeting.issues.unitsConcerned": "+ Đơn vị liên quan: {units}.",
  "meeting.issues.units": "+ Tương tự ở các đơn vị: {units}.",

  "meeting.cases.named": "{subject} (dòng {row})",
  "meeting.cases.row": "dòng {row}",
  "meeting.cases.column": "ô {cells}",
  "meeting.cases.more": "và {count} trường hợp khác",
  "meeting.cases.sheet": "«{sheet}»: {cases}",
  "meeting.matter.unit": "{who}: {found}",

  "meeting.short.unitMissing": "- Chưa có đăng ký của {units}. Đề nghị gửi đăng ký.",
  "meeting.short.good.bloc":
    "- Hoàn thành tốt nhiệm vụ trở lên: toàn khối đăng ký {reached}/{people} người ({actual}), chưa đạt chỉ tiêu {target}.",
  "meeting.short.good.blocUnrated":
    "- Hoàn thành tốt nhiệm vụ trở lên: toàn khối đăng ký {reached}/{people} người ({actual}), chưa đạt chỉ tiêu {target}; có {unrated} người chưa rõ xếp loại.",
  "meeting.short.good.units": "+ Đơn vị chưa đạt: {items}.",
  "meeting.short.excellent.bloc":
    "- Hoàn thành xuất sắc nhiệm vụ: toàn khối đăng ký {excellent}/{people} người ({actual}), chưa đạt chỉ tiêu {target}, còn thiếu {short} người.",
  "meeting.short.excellent.units": "+ Đơn vị chưa đạt: {items}.",
  "meeting.short.excellent.unitsOnly": "- Hoàn thành xuất sắc nhiệm vụ: đơn vị chưa đạt chỉ tiêu {target}: {items}.",
  "meeting.short.good.unitsOnly": "- Hoàn thành tốt nhiệm vụ trở lên: đơn vị chưa đạt chỉ tiêu {target}: {items}.",
  "meeting.short.unit": "{unit} {reached}/{people} người ({actual})",
  "meeting.short.departments.fewer":
    "- Tập thể cấp phòng: sổ đăng ký có {departments} tập thể, thiếu {difference} so với chỉ tiêu {target} tập thể; gồm {split}.",
  "meeting.short.departments.fewerWithout":
    "- Tập thể cấp phòng: sổ đăng ký có {departments} tập thể, thiếu {difference} so với chỉ tiêu {target} tập thể; gồm {split}; chưa có số liệu của {without}.",
  "meeting.short.departments.more":
    "- Tập thể cấp phòng: sổ đăng ký có {departments} tập thể, nhiều hơn {difference} so với {target} tập thể của đợt thi đua; gồm {split}.",
  "meeting.short.plan":
    "- Kế hoạch công tác: {registered}/{target} đơn vị đăng ký hoàn thành xuất sắc; chưa đăng ký: {units}.",
  "meeting.short.movements": "- Phong trào thi đua do Thủ tướng Chính phủ phát động: {items}.",
  "meeting.short.movementsUnit": "{unit} chưa đăng ký hưởng ứng {names}",
  "meeting.short.titles": "- Danh hiệu, xếp loại của tập thể cấp phòng: {items}.",
  "meeting.short.titlesNone": "{subject} chưa đăng ký danh hiệu",
  "meeting.short.titlesLow": "{subject} đăng ký xếp loại «{rating}»",
  "meeting.short.pledge": "- Giao ước thi đua: {items}.",
  "meeting.short.pledge.missing": "{unit} chưa đăng ký {missing}",
  "meeting.short.pledge.extra": "{unit} đăng ký thêm {extra}",
  "meeting.short.pledge.both": "{unit} chưa đăng ký {missing}, đăng ký thêm {extra}",
  "meeting.short.pledgeRemedy": "+ Đề nghị đơn vị bổ sung, điều chỉnh đăng ký hoặc giải trình với khối.",

  "meeting.decide.vote": "Bình xét, bỏ phiếu theo danh sách ở Phụ lục: {items}.",
  "meeting.decide.voteAnnexForm": "Bình xét, bỏ phiếu theo danh sách ở mục VIII: {items}.",
  "meeting.decide.vote.people": "{count} cá nhân đề nghị {award}",
  "meeting.decide.vote.departments": "{count} tập thể cấp phòng đề nghị {award}",

  "meeting.examples.heading": "VI. Điển hình tiên tiến",
  "meeting.examples.number": "STT",
  "meeting.examples.who": "Tập thể, cá nhân",
  "meeting.examples.unit": "Đơn vị",
  "meeting.examples.merit": "Thành tích nổi bật",
  "meeting.waivers.heading": "VII. Nội dung được chấp nhận kèm lý do",
  "meeting.waivers.column.number": "STT",
  "meeting.waivers.column.matter": "Nội dung",
  "meeting.waivers.column.reason": "Lý do",
  "meeting.waivers.column.by": "Người chấp nhận, ngày",
  "meeting.waivers.none": "Không có.",
  "meeting.closing":
    "Trên đây là tổng hợp đăng ký thi đua, khen thưởng năm {year} của khối, kính trình cuộc họp xem xét, quyết định./.",
  "meeting.signature.author": "NGƯỜI LẬP BIỂU",
  "meeting.signature.authorHint": "(Ký, ghi rõ họ tên)",
  "meeting.signature.chair": "TM. KHỐI THI ĐUA\nKHỐI TRƯỞNG",
  "meeting.signature.chairHint": "(Ký tên, đóng dấu, ghi rõ họ tên)",

  "meeting.general.onlyUnit": "1. Sổ đăng ký của {unit}, đơn vị thuộc {bloc} gồm {count} đơn vị: {units}.",
  "meeting.short.unrated": "+ Chưa rõ xếp loại: {items}.",
  "meeting.short.unratedUnit": "{unit} {count} người",
  "meeting.short.good.undecided":
    "- Hoàn thành tốt nhiệm vụ trở lên: đăng ký {reached}/{people} người ({actual}); còn {unrated} người chưa rõ xếp loại nên chưa kết luận được so với chỉ tiêu {target}.",
  "meeting.short.unknown":
    "- Chưa có số liệu cá nhân của {units} nên chưa kết luận được so với chỉ tiêu; số liệu của toàn khối chưa gồm các đơn vị nêu ở dòng này.",
  "meeting.short.unknownRatings":
    "- Chưa có đủ số liệu xếp loại của {units} nên chưa kết luận được tỷ lệ của các đơn vị này và của toàn khối so với chỉ tiêu.",
  "meeting.annex.noTitles": "Chưa rõ: danh sách trong sổ không có cột danh hiệu, hình thức khen thưởng.",
  "meeting.annex.noList": "Sổ đăng ký không có danh sách cá nhân.",
  "meeting.annex.noCollectives": "Sổ đăng ký không có danh sách tập thể cấp phòng.",
  "meeting.recipients.label": "Nơi nhận:",
  "meeting.recipients.list": "- Các đơn vị thành viên khối;\n- Lưu: VT, hồ sơ khối thi đua.",

  "meeting.annex.title": "Phụ lục",
  "meeting.annex.name": "DANH SÁCH CÁ NHÂN, TẬP THỂ ĐỀ NGHỊ BÌNH XÉT NĂM {year}",
  "meeting.annex.with": "(Kèm theo Báo cáo tổng hợp đăng ký thi đua, khen thưởng năm {year})",
  "meeting.annex.section": "VIII. Danh sách cá nhân, tập thể đề nghị bình xét",
  "meeting.annex.column.number": "STT",
  "meeting.annex.column.name": "Họ và tên, tên tập thể",
  "meeting.annex.column.position": "Chức vụ",
  "meeting.annex.column.unit": "Đơn vị",
  "meeting.annex.column.initiative": "Sáng kiến, đề tài",
  "meeting.annex.column.history": "Thành tích các năm trước",
  "meeting.annex.column.open": "Nội dung cần làm rõ",
  "meeting.annex.column.vote": "Kết quả bỏ phiếu",
  "meeting.annex.group": "{letter}. {award} ({count})",
  "meeting.annex.groupUnknown": "{letter}. {award}",
  "meeting.annex.nobody": "Không có đề nghị.",
  "meeting.annex.department": "{department}, {unit}",
  "meeting.annex.noColumn": "Sổ không có cột này",
  "meeting.annex.noInitiative": "Chưa có",
  "meeting.annex.noHistory": "Để trống",
  "meeting.annex.nothingOpen": "Không có",
} as const;

/**
 * Texts of the mapping dialog in the source language: apart from the pane's other texts, because the dialog is loaded
 * when it is first opened.
 */
export const mappingVi = {
  title: "Cách đọc sổ",
  lead: "Sổ đang được đọc như dưới đây. Chỗ nào chưa đúng, đề nghị chọn lại rồi bấm «Lưu». Lựa chọn được giữ trong sổ này và dùng lại khi tiêu đề các cột vẫn như cũ; ô của đơn vị không bị sửa.",
  close: "Đóng",
  save: "Lưu",
  reset: "Đặt lại",
  busy: "Đang đọc lại…",
  asked: "cần hỏi lại: {count}",
  nothingChanged: "Chưa có thay đổi nào để lưu.",
  noTable: "Không tìm thấy bảng nào trong các trang tính đang hiện.",

  "scope.title": "Cả sổ",
  "scope.onlyUnit": "Sổ này chỉ của một đơn vị:",
  "scope.wholeBloc": "Không, sổ của cả khối",
  "scope.hidden": "Đọc cả các trang tính đang ẩn",

  "table.title": "{sheet} · {area}",
  "table.kind": "Bảng này là",
  "table.kindOpen": "Chưa rõ là bảng gì",
  "kind.people": "Cá nhân",
  "kind.collectives": "Tập thể",
  "kind.honours": "Danh hiệu, khen thưởng của đơn vị",
  "kind.movements": "Phong trào",
  "kind.targets": "Chỉ tiêu",
  "kind.notThisCampaign": "Không thuộc đợt này",
  "table.excluded": "Bảng này không được kiểm tra và không tính vào số liệu.",
  "table.example":
    "Bảng được coi là ví dụ trong phần hướng dẫn nên chưa đọc. Nếu là bảng đăng ký, đề nghị chọn loại bảng.",
  "table.draft": "Bảng được coi là bản nháp nên chưa đọc. Nếu là bảng đăng ký chính thức, đề nghị chọn loại bảng.",
  "table.samePeople":
    "Những người này đã có trong danh sách khác nên chỉ tính một lần. Nếu đây là danh sách chính, đề nghị chọn loại bảng; nếu không, chọn «Không thuộc đợt này».",
  "table.othersList":
    "Bảng có vẻ là danh sách của những người không thuộc khối nên chưa tính. Nếu là bảng đăng ký, đề nghị chọn loại bảng; nếu không, chọn «Không thuộc đợt này».",
  "table.earlierYear": "Bảng được coi là của năm trước nên chưa đọc. Nếu thuộc đợt này, đề nghị chọn loại bảng.",
  "table.unit": "Cả bảng là của",
  "table.unitByRow": "Theo từng dòng trong bảng",
  "table.title.label": "Mọi người trong bảng đăng ký",
  "table.title.none": "Chưa rõ, hoặc theo từng cột",
  "table.headerFirst": "Tiêu đề từ dòng",
  "table.headerLast": "đến dòng",
  "table.rowOption": "{row}: {text}",
  "table.rowBlank": "(trống)",
  "table.columns": "Các cột của bảng {table}",
  "table.noName": "Chưa cột nào là «{name}», nên bảng này chưa đọc được. Đề nghị chọn cột đó.",
  "table.twice": "Hai cột trở lên cùng là «{name}»: {letters}. Đề nghị chỉ chọn một.",
  "table.confirm": "Đã xem: đọc bảng này như vậy là đúng",
  "table.forget": "Đặt lại bảng này",
  "table.forgotten": "Khi lưu, những gì đã chọn cho bảng này sẽ được bỏ và bảng được đọc lại như lần đầu.",
  "table.keep": "Giữ lựa chọn",
  "table.question":
    "Giống một bảng, nhưng chưa rõ đăng ký nội dung gì. Đề nghị chọn loại bảng, hoặc chọn «Không thuộc đợt này».",

  "column.label": "Cột {letter} «{header}» là",
  "column.labelBare": "Cột {letter} (không có tiêu đề) là",
  "column.samples": "Thí dụ: {samples}",
  "column.noSamples": "Cột trống.",
  "column.year": "Cột {letter}: thành tích của năm",
  "column.yearHint": "Để trống nếu cột ghi nhiều năm.",
  "confidence.chosen": "Đã chọn.",
  "confidence.changed": "Vừa chọn lại.",
  "confidence.sure": "Chắc chắn, {reason}.",
  "confidence.fair": "Khá chắc, {reason}.",
  "confidence.unsure": "Chưa chắc, {reason}.",
  "confidence.none": "Chưa rõ là gì, nên chưa đọc.",
  "reason.header": "theo tiêu đề cột",
  "reason.header-with-parent": "theo tiêu đề cột và tiêu đề phía trên",
  "reason.values": "theo nội dung các ô",

  "question.label": "Cần hỏi lại:",
  "question.unsure": "chưa chắc cột này đúng là «{field}».",
  "question.compete": "cột {letter} «{header}» cũng là «{field}» và đang được đọc; cột này thì không.",
  "question.titlesUnclear":
    "tên danh sách nêu nhiều danh hiệu, nên chưa rõ ai đăng ký danh hiệu nào. Đề nghị chọn danh hiệu chung, hoặc chọn cột ghi danh hiệu.",
  "question.unread": "cột có dữ liệu nhưng chưa rõ là gì.",
  "question.ownRating": "đây là mức tự nhận, nên chưa tính.",
  "question.twoMeanings": "tiêu đề này có hai cách hiểu.",

  "meaning.notRead": "Không đọc cột này",
  "meaning.personName": "Họ và tên",
  "meaning.collectiveName": "Tên tập thể",
  "meaning.also": "{first}, kèm {second}",
  "meaning.mark": "Đánh dấu: {what}",
  "meaning.otherMovement": "phong trào khác",
  "meaning.ambiguous": "Chưa rõ: {text}",
  "options.likely": "Có thể là",
  "options.fields": "Nội dung ghi bằng chữ, số",
  "options.ratings": "Đánh dấu xếp loại",
  "options.awards": "Đánh dấu danh hiệu, khen thưởng",
  "options.movements": "Đánh dấu phong trào",

  "resetAll.title": "Đặt lại cách đọc sổ?",
  "resetAll.body":
    "Mọi lựa chọn về cách đọc sổ này sẽ được bỏ, sổ được đọc lại như lần đầu. Ô của đơn vị và đánh dấu không thay đổi cho đến lần kiểm tra sau.",
  "resetAll.yes": "Đặt lại",
  "resetAll.no": "Giữ lựa chọn",
  "discard.title": "Bỏ các thay đổi chưa lưu?",
  "discard.body": "Những gì vừa chọn trong hộp này chưa được lưu.",
  "discard.yes": "Bỏ thay đổi",
  "discard.no": "Chọn tiếp",
} as const satisfies Readonly<Record<string, string>>;

export type MappingTextKey = keyof typeof mappingVi;
export type MappingTexts = Readonly<Record<MappingTextKey, string>>;

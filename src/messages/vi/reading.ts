/** How the workbook was read: sentences for «Đã đọc», the JSON and the printed report. */
export const readingVi = {
  "kind.people": "bảng đăng ký của cá nhân",
  "kind.collectives": "bảng đăng ký của tập thể",
  "kind.honours": "bảng danh hiệu, khen thưởng của đơn vị",
  "kind.movements": "bảng đăng ký phong trào thi đua",
  "kind.targets": "bảng chỉ tiêu",
  "kind.notThisCampaign": "bảng không thuộc đợt này",

  "why.decided": "Là {kind}, theo cách đọc cán bộ đã chọn.",
  "why.columns": "Là {kind}: cột {identity} cho biết mỗi dòng là của ai; nội dung đăng ký ở cột {columns}.",
  "why.identity": "Là {kind}: cột {identity} cho biết mỗi dòng là của ai.",
  "why.columnsAlone": "Là {kind}: nội dung đăng ký ở cột {columns}.",
  "why.kindAlone": "Là {kind}, mỗi dòng một nội dung.",
  "why.notThisCampaign": "Không đọc, vì cán bộ đã đánh dấu «Không thuộc đợt này».",
  "why.example": "Không đọc, vì là ví dụ trong phần hướng dẫn.",
  "why.draft": "Không đọc, vì tiêu đề hoặc tên trang tính ghi là bản nháp.",
  "why.earlierYear": "Không đọc, vì tiêu đề hoặc tên trang tính nêu năm trước.",
  "why.samePeople": "Không đọc thêm lần nữa, vì là những người đã có trong danh sách trên trang tính «{leading}».",
  "why.othersList": "Không đọc, vì là danh sách của những người không thuộc khối (học sinh, hộ dân …) hoặc bảng điểm.",
  "why.notUnderstood": "Không đọc, vì chưa rõ bảng này đăng ký nội dung gì.",
  "unit.mapping": "Của {unit}, theo cách đọc cán bộ đã chọn.",
  "unit.ownRow": "Của {unit}, theo dòng của chính đơn vị trong biểu tập thể.",
  "unit.title": "Của {unit}, theo các dòng phía trên bảng.",
  "unit.sheetName": "Của {unit}, theo tên trang tính.",
  "unit.onlyUnit": "Của {unit}, vì sổ chỉ của một đơn vị.",
  unread: "Không đọc cột {columns}, vì chưa hiểu tiêu đề.",

  "skipped.empty": "Không đọc, vì trang tính trống.",
  "skipped.noTable": "Không đọc, vì không thấy bảng đăng ký.",
  "skipped.hidden": "Không đọc, vì trang tính đang ẩn.",
  "skipped.notThisCampaign": "Không đọc, vì không thuộc đợt này.",
  "skipped.samePeople": "Không đọc thêm lần nữa, vì là những người đã có trong danh sách khác.",
  "skipped.own": "Không đọc, vì do Sổ Thi đua lập.",

  "role.data": "dòng dữ liệu",
  "role.group": "dòng tên đơn vị, phòng",
  "role.total": "dòng tổng",
  "role.index": "dòng số thứ tự cột",
  "role.header": "dòng tiêu đề lặp lại",
  "role.title": "dòng tiêu đề, ghi chú",
  "role.prefilled": "dòng kẻ sẵn chưa nhập",
  "role.unread": "dòng chưa hiểu",
  "role.signature": "dòng chữ ký, ghi chú cuối bảng",
  "role.blank": "dòng trống",
  rows: "{role}: {count} ({rows})",
  "rows.more": "{rows} …",
  "column.more": "{columns} và {count} cột khác",

  "question.unsure":
    "Cột {column} trên trang tính «{sheet}» được đọc là «{field}», nhưng chưa chắc chắn. Đề nghị xác nhận hoặc chọn lại.",
  "question.compete":
    "Cột {column} trên trang tính «{sheet}» không được đọc, vì cột {other} cũng là «{field}». Đề nghị cho biết cột nào đúng.",
  "question.unread":
    "Cột {column} trên trang tính «{sheet}» có nhiều dữ liệu nhưng chưa hiểu tiêu đề, nên không được đọc. Đề nghị cho biết cột này ghi nội dung gì.",
  "question.ownRating":
    "Cột {column} trên trang tính «{sheet}» là mức tự nhận, chưa phải kết luận của cấp có thẩm quyền, nên chưa tính. Đề nghị bổ sung cột xếp loại, hoặc cho biết cột này là xếp loại chính thức.",
  "question.markOrCount":
    "Cột {column} trên trang tính «{sheet}» ghi số, chưa rõ là số lượng đăng ký hay là dấu đăng ký, nên không được đọc. Đề nghị cho biết cột này ghi nội dung gì.",
  "question.oddDates":
    "Cột {column} trên trang tính «{sheet}» có ngày, năm sinh khó đúng: {cells}. Đề nghị kiểm tra lại các ô này, hoặc cho biết cột này ghi nội dung gì.",
  "question.twoMeanings": "Cột {column} trên trang tính «{sheet}» có hai cách hiểu. Đề nghị chọn một.",
  "question.titlesUnclear":
    "Trang tính «{sheet}», dòng {row}: tên danh sách nêu nhiều danh hiệu nhưng không có cột danh hiệu, nên chưa rõ ai đăng ký danh hiệu nào. Đề nghị bổ sung cột danh hiệu.",
  "question.samePeople":
    "Trang tính {sheets} ghi lại những người đã có trên trang tính {leading}, nên không tính thêm.",
  "question.samePeopleAlone":
    "{count} trường hợp chỉ có ở đây nên chưa được tính: {names}. Đề nghị bổ sung vào danh sách đăng ký nếu có đăng ký.",
  "question.samePeopleLacking": "{count} trường hợp không có ở đây nhưng vẫn được tính: {names}.",
  "question.samePeopleDiffering": "{count} trường hợp được ghi khác nhau về xếp loại hoặc danh hiệu: {names}.",
  "question.samePeopleWhich": "Đề nghị cho biết danh sách nào là chính.",
  "question.othersList":
    "Trang tính «{sheet}», dòng {row}: có vẻ là danh sách của những người không thuộc khối hoặc bảng điểm, nên chưa tính. Đề nghị cho biết có phải bảng đăng ký không.",
  "question.notUnderstood":
    "Trang tính «{sheet}», dòng {row}: có vẻ là một bảng nhưng chưa rõ đăng ký nội dung gì, nên không được đọc. Đề nghị cho biết.",

  "ignored.headersChanged":
    "Cách đọc đã chọn cho bảng có tiêu đề «{headers}» không dùng được nữa, vì không còn bảng nào có tiêu đề như vậy.",
  "ignored.headersChangedOn":
    "Cách đọc đã chọn cho một bảng trên trang tính «{sheet}» không dùng được nữa, vì tiêu đề của bảng đã thay đổi.",
  "ignored.incomplete":
    "Cách đọc đã chọn cho bảng có tiêu đề «{headers}» chưa cho biết cột nào ghi tên, nên bảng được đọc như chưa chọn.",
  "ignored.memoryDamaged":
    "Phần ghi nhớ trong sổ (cách đọc bảng và các lựa chọn trước đây) bị hỏng, không đọc được, nên chưa được áp dụng. Đề nghị chọn lại; lựa chọn mới sẽ thay phần bị hỏng.",
  "ignored.unknownUnit":
    "Cách đọc đã chọn nêu đơn vị «{unit}», nhưng đợt thi đua không có đơn vị này. Đề nghị chọn lại.",
  onlyUnit: "Sổ được đọc là sổ của một đơn vị: {unit}.",
} as const;

export type ReadingKey = keyof typeof readingVi;

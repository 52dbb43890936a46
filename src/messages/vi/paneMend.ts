/** Texts of what the pane says of findings that are mended, and of steps taken back: they come with the list. */
export const mendVi = {
  "mend.open": "Sửa…",
  "mend.looking": "Đang xem những ô sẽ thay đổi…",
  "mend.failed": "Chưa xem được những ô sẽ thay đổi. Đề nghị kiểm tra lại rồi thử lại.",
  "mend.change": "Ô {cell}: {before} → {after}",
  "mend.more": "… và {count} ô khác.",
  "mend.left": "Không sửa ô {cells}: {reason}",
  "mend.none": "Không có ô nào sửa được.",
  "mend.do": "Sửa",
  "mend.all": "Sửa cả {count} nội dung cùng loại của đơn vị",
  "mend.choose": "Đề nghị chọn nội dung đúng:",
  "mend.close": "Thôi",
  "mended.title": "Đã sửa {count} ô.",
  "mended.none": "Chưa sửa ô nào.",
  "mended.forgotten": "Có {count} bước cũ nhất không còn hoàn tác được.",
  "mended.gone": "Chưa sửa ô nào: sổ đã thay đổi, không còn nội dung nào như đã chọn.",
  "answered.gone": "Có {count} nội dung đã chọn không còn như vậy, vì sổ đã thay đổi.",
  "gone.advice": "Kết quả dưới đây là của sổ như hiện nay.",
  "undo.do": "Hoàn tác",
  "undo.menu": "Hoàn tác…",
  "undo.note":
    "Hoàn tác một bước thì các bước làm sau đó cũng được hoàn tác. Sổ giữ mười bước gần nhất, bước cũ nhất bị bỏ trước.",
  "undo.last": "Hoàn tác: {step}",
  "undo.more": "Hoàn tác: {step}, và {count} bước sau đó",
  "undone.title": "Đã hoàn tác: {step}.",
  "undone.nothing": "Không có bước nào để hoàn tác.",
  "undone.cells": "Trả lại {count} ô như trước.",
  "undone.left": "Không trả lại {count} ô vì nội dung ở đó nay đã khác hoặc không ghi được: {cells}.",
  "undone.decisions": "Giữ nguyên vì sau đó đã được thay đổi: {names}.",
} as const satisfies Readonly<Record<string, string>>;

export type MendTextKey = keyof typeof mendVi;
export type MendTexts = Readonly<Record<MendTextKey, string>>;

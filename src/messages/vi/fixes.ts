/** What sure remedies change, what is left alone, and what taking a step back did. */
export const fixesVi = {
  wouldChange: "Có thể sửa chắc chắn {count} ô (thêm --apply-fixes để ghi vào sổ):",
  changed: "Đã sửa {count} ô:",
  nothing: "Không có nội dung nào sửa chắc chắn được.",
  line: "  «{sheet}»!{cell}: {before} → {after}",
  lines: "  «{sheet}»!{cell}: {before} → {after} ({count} ô: {cells})",
  column: "  «{sheet}»!{cell}: {count} ô, {before} → {after} … ({cells})",
  skipped: "  Không sửa «{sheet}»!{cells}: {reason}",
  more: "  … và {count} nội dung khác; xem tệp JSON.",
  empty: "(trống)",
  "reason.choice": "có nhiều cách hiểu, khối phải chọn.",
  "reason.taken": "ô chuyển đến đã có nội dung khác.",
  "reason.waiting": "số liệu còn chờ nội dung khác: đề nghị xử lý xong các dòng mà số này tính từ đó.",
  "reason.formula": "ô là công thức; đề nghị sửa ở nơi công thức lấy số liệu.",
  "reason.protected": "ô bị khóa trên trang tính được bảo vệ; đề nghị bỏ bảo vệ rồi sửa lại.",
  "reason.merged": "ô nằm trong vùng gộp ô; đề nghị sửa tay.",
  "reason.changed": "nội dung ô vừa được thay đổi; đề nghị kiểm tra lại.",
  "reason.richText": "ô có nhiều kiểu chữ, sửa sẽ làm mất định dạng; đề nghị sửa tay.",
  "reason.validation":
    "giá trị mới không thuộc danh sách, điều kiện mà ô cho phép nhập; đề nghị sửa danh sách hoặc sửa tay.",
  nothingToUndo: "Không có bước nào để hoàn tác.",
  undone: "Đã hoàn tác: {step}.",
  undoneCells: "  Trả lại {count} ô như trước.",
  undoneLeft: "  Không trả lại {count} ô vì nội dung ở đó nay đã khác hoặc không ghi được: {cells}.",
  undoneDecisions: "  Giữ nguyên vì sau đó đã được thay đổi: {names}.",
  "step.fix": "sửa {cells} ô lúc {moment}",
  "step.accept": "chấp nhận {count} nội dung lúc {moment}",
  "step.revoke": "thu hồi chấp nhận {count} nội dung lúc {moment}",
  "step.mapping": "đổi cách đọc sổ lúc {moment}",
  "step.campaign": "đổi đợt thi đua lúc {moment}",
} as const;

export type FixesKey = keyof typeof fixesVi;

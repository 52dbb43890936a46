/** Words of the page by which a person tries the add-in inside an Excel. */
export const selftestVi = {
  title: "Tự kiểm tra với Excel này",
  what: "Trang này thử từng việc mà Sổ Thi đua nhờ Excel làm, trong khoảng một phút, rồi cho một bản kết quả ngắn để gửi người phụ trách phần mềm. Không có gì rời khỏi máy.",
  how: "Mở một sổ trống (chỉ một trang tính, chưa gõ gì), mở ngăn Sổ Thi đua trong sổ đó rồi bấm «Bắt đầu». Mọi thứ tạo ra khi thử được xóa ngay.",
  back: "Quay lại Sổ Thi đua",
  start: "Bắt đầu",
  running: "Đang thử {done}/{all}…",
  whole: "Đang thử một lượt kiểm tra trọn vẹn…",
  done: "Đã thử xong: {same} như dự kiến, {other} khác.",
  report: "Bản kết quả",
  copy: "Chép",
  copied: "Đã chép.",
  copyByHand: "Chưa chép được. Kết quả đã được chọn sẵn: bấm Ctrl+C.",
  noExcel: "Trang này chỉ chạy trong Excel.",
  notEmpty: "Sổ đang mở không trống. Đề nghị mở một sổ trống (chỉ một trang tính, chưa gõ gì) rồi bấm lại.",
  failed:
    "Chưa thử được: {reason}. Đề nghị đóng ngăn, mở lại rồi bấm lại; nếu vẫn vậy thì gửi câu này cho người phụ trách phần mềm.",
  byHand: "Hai việc phải tự xem",
  "hand.ribbon-first-click":
    "Đóng ngăn Sổ Thi đua rồi bấm «Kiểm tra» trên thẻ Trang đầu: ngăn mở ra ngay từ lần bấm đầu.",
  "hand.name-manager": "Sau một lượt kiểm tra, Name Manager không hiện tên nào bắt đầu bằng «_SoThiDua».",
  yes: "Đúng",
  no: "Không",
  unseen: "Chưa xem",
};
export type SelftestKey = keyof typeof selftestVi;

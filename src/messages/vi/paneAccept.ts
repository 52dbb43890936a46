/** Texts of what the pane says of findings that are accepted: they come with the list. */
export const acceptVi = {
  "accept.open": "Chấp nhận, có lý do…",
  "accept.title": "Chấp nhận nội dung này?",
  "accept.reason": "Lý do chấp nhận (in trong báo cáo họp)",
  "accept.quick": "Lý do thường gặp",
  "accept.quick.hint":
    "Bấm để điền vào ô trên, rồi có thể viết thêm. Chọn «{waiting}» khi đơn vị còn phải nộp văn bản giải trình, minh chứng.",
  "accept.quick.explained": "Đơn vị đã giải trình",
  "accept.quick.agreed": "Khối thống nhất",
  "accept.quick.waiting": "Chờ đơn vị gửi văn bản",
  "accept.by": "Người chấp nhận",
  "accept.all": "Chấp nhận cả {count} nội dung cùng loại của đơn vị",
  "accept.lacks": "Đề nghị ghi lý do và tên người chấp nhận.",
  "accept.do": "Chấp nhận",
  "accept.note": "Nội dung vẫn được đếm là «đã chấp nhận»; thu hồi bất cứ lúc nào ở bộ lọc «Đã chấp nhận».",
  "accept.close": "Thôi",
  "accepted.reason": "Lý do: {reason}",
  "accepted.revoke": "Bỏ chấp nhận",
} as const satisfies Readonly<Record<string, string>>;

export type AcceptTextKey = keyof typeof acceptVi;
export type AcceptTexts = Readonly<Record<AcceptTextKey, string>>;

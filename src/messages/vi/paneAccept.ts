/** Texts of what the pane says of findings that are accepted: they come with the list. */
export const acceptVi = {
  "accept.open": "Chấp nhận…",
  "accept.reason": "Lý do chấp nhận",
  "accept.by": "Người chấp nhận",
  "accept.all": "Chấp nhận cả {count} nội dung cùng loại của đơn vị",
  "accept.lacks": "Đề nghị ghi lý do và tên người chấp nhận.",
  "accept.do": "Chấp nhận",
  "accept.close": "Thôi",
  "accepted.title": "Đã chấp nhận",
  "accepted.reason": "Lý do: {reason}",
  "accepted.revoke": "Thu hồi",
  "result.accepted": "Đã chấp nhận kèm lý do: {count} (không tính vào các số trên).",
} as const satisfies Readonly<Record<string, string>>;

export type AcceptTextKey = keyof typeof acceptVi;
export type AcceptTexts = Readonly<Record<AcceptTextKey, string>>;

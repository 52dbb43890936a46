/** A sentence that several rules say. */
import type { Message } from "../rule";

/** Neither a list of people nor a stated figure gives what a rule about a unit needs. */
export const noFigures: Message = {
  vi: {
    found:
      "Sổ đăng ký chưa có danh sách cá nhân và cũng chưa ghi số liệu để đối chiếu chỉ tiêu, tỷ lệ ({count} trường hợp).",
    expected: "Có danh sách cá nhân, hoặc có số liệu tương ứng trong biểu chỉ tiêu.",
    remedy: "Đề nghị đơn vị bổ sung danh sách cá nhân hoặc số liệu còn thiếu.",
    demand:
      "Chưa có danh sách cá nhân và biểu cũng chưa ghi số liệu để đối chiếu chỉ tiêu, tỷ lệ ({count} trường hợp); phải có danh sách, hoặc số liệu trong biểu chỉ tiêu.",
  },
  en: {
    found: "The workbook has neither a list of people nor the stated figures for this ({count} cases).",
    expected: "A list of people, or the figures in the targets table.",
    remedy: "Please ask the unit for its list of people or the missing figures.",
    demand:
      "There is neither a list of people nor a stated figure for this ({count} cases); there must be a list, or the figures in the targets table.",
    ask: "Please send the list of people or the missing figures.",
  },
};

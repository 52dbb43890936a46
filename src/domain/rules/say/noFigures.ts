/** Sentences that several rules say where a unit's figures are not known: no list at all, or one without the column. */
import type { Message } from "../rule";

/** Neither a list of people nor a stated figure gives what a rule about a unit needs. */
export const noFigures: Message = {
  vi: {
    found: "Sổ đăng ký chưa có danh sách cá nhân và cũng chưa ghi đủ số liệu để đối chiếu chỉ tiêu, tỷ lệ.",
    expected: "Sổ phải có danh sách cá nhân, hoặc có số liệu tương ứng trong biểu chỉ tiêu.",
    remedy: "Đề nghị đơn vị bổ sung danh sách cá nhân hoặc số liệu còn thiếu.",
    demand:
      "Chưa có danh sách cá nhân và biểu cũng chưa ghi đủ số liệu để đối chiếu chỉ tiêu, tỷ lệ; phải có danh sách, hoặc số liệu trong biểu chỉ tiêu.",
  },
  en: {
    found: "The workbook has neither a list of people nor all the stated figures for this.",
    expected: "There must be a list of people, or the figures in the targets table.",
    remedy: "Please ask the unit for its list of people or the missing figures.",
    demand:
      "There is neither a list of people nor all the stated figures for this; there must be a list, or the figures in the targets table.",
    ask: "Please send the list of people or the missing figures.",
  },
};

/** People are listed, and no column of the list and no stated figure says how they are rated. */
export const noRatings: Message = {
  vi: {
    found:
      "Danh sách cá nhân không có cột xếp loại và biểu cũng chưa ghi số liệu xếp loại để đối chiếu chỉ tiêu, tỷ lệ.",
    expected: "Danh sách cá nhân phải có cột xếp loại đăng ký.",
    remedy: "Đề nghị bổ sung cột xếp loại vào biểu.",
    demand:
      "Danh sách cá nhân không có cột xếp loại và biểu cũng chưa ghi số liệu xếp loại để đối chiếu chỉ tiêu, tỷ lệ; danh sách phải có cột này.",
  },
  en: {
    found: "The list of people has no rating column, and no figures for the ratings are stated.",
    expected: "The list of people must have a column for the registered rating.",
    remedy: "Please add a rating column to the table.",
    demand:
      "The list of people has no rating column, and no figures for the ratings are stated; the list must have one.",
  },
};

/** The same of titles. */
export const noTitles: Message = {
  vi: {
    found:
      "Danh sách cá nhân không có cột danh hiệu và biểu cũng chưa ghi số người đăng ký danh hiệu để đối chiếu tỷ lệ.",
    expected: "Danh sách cá nhân phải có cột danh hiệu thi đua đăng ký.",
    remedy: "Đề nghị bổ sung cột danh hiệu vào danh sách.",
    demand:
      "Danh sách cá nhân không có cột danh hiệu và biểu cũng chưa ghi số người đăng ký danh hiệu để đối chiếu tỷ lệ; danh sách phải có cột danh hiệu thi đua đăng ký.",
  },
  en: {
    found: "The list of people has no column for titles, and no figures for the titles are stated.",
    expected: "The list of people must have a column for the titles registered.",
    remedy: "Please add the column to the list.",
    demand: "The list of people has no column for titles, and no figures for them are stated; the list must have one.",
  },
};

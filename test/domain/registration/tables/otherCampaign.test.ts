import { asideOf, type Aside } from "../../../../src/domain/registration/tables/otherCampaign";
import type { SheetCells } from "../../../../src/domain/sheet/cells";
import { sheetOf } from "../../../support/grids";

interface Asked {
  readonly titles?: readonly string[];
  readonly sheet?: string;
  readonly rows?: number;
  readonly visibility?: SheetCells["visibility"];
}

/** Of a table with so many rows, asked in 2021. */
function told({ titles = [], sheet = "Trang", rows = 30, visibility = "visible" }: Asked): Aside | null {
  const block = {
    titles: titles.map((text, index) => ({ text, row: titles.length - index, column: 1 })),
    bodyFirst: 5,
    bodyLast: 4 + rows,
  };
  return asideOf(block, sheetOf(sheet, [[1]], { visibility }), 2021);
}

test.each<[string, Asked, Aside | null]>([
  ["nothing said", {}, null],
  ["this year", { titles: ["Danh sách đăng ký năm 2021"] }, null],
  ["next year", { titles: ["Danh sách đăng ký năm 2022"] }, null],
  ["an earlier year", { titles: ["Danh sách đăng ký năm 2020"] }, "earlierYear"],
  ["without diacritics", { titles: ["Danh sach dang ky nam 2020"] }, "earlierYear"],
  ["«nam» without a year is no heading", { titles: ["Lao động nam, khóa 2020"] }, null],
  ["an earlier round", { titles: ["Khen thưởng đợt 1/2020"] }, "earlierYear"],
  ["without diacritics, with two spaces", { titles: ["Danh sach nam  2020"] }, "earlierYear"],
  ["two years with a dash right between", { titles: ["Giai đoạn 2019-2020"] }, "earlierYear"],
  ["two years with a dash and several spaces", { titles: ["Giai đoạn 2019  -  2020"] }, "earlierYear"],
  ["two years with a dash, of a document with two spaces", { titles: ["Công văn số  12, 2019 - 2020"] }, null],
  ["two years with a dash", { titles: ["Giai đoạn 2019 - 2020"] }, "earlierYear"],
  ["two years with a dash, up to this one", { titles: ["Giai đoạn 2019-2021"] }, null],
  ["a year without any of these words", { titles: ["Kết quả 2020"] }, null],
  ["an earlier year and this one", { titles: ["Đăng ký năm 2021", "So với năm 2020"] }, null],
  ["a decision of an earlier year", { titles: ["Quyết định của năm 2020"] }, null],
  ["on the basis of", { titles: ["Căn cứ kết quả năm 2020"] }, null],
  ["the number of a document", { titles: ["Công văn số 12 năm 2020"] }, null],
  ["a day", { titles: ["Hà Nội, ngày 3 tháng 2 năm 2020"] }, null],
  ["the sheet's name", { sheet: "Năm 2020" }, "earlierYear"],
  ["the sheet's name is a year", { sheet: "2020" }, "earlierYear"],
  ["the sheet's name, this year", { sheet: "DK 2021" }, null],
  ["the sheet's name, and a title of this year", { sheet: "2020", titles: ["Đăng ký năm 2021"] }, null],
  [
    "sheet and title in capitals: a note of this year changes nothing",
    { sheet: "KQ 2020", titles: ["Gửi trước năm 2021", "DANH SÁCH NĂM 2020"] },
    "earlierYear",
  ],
  [
    "sheet and title, not in capitals",
    { sheet: "KQ 2020", titles: ["Gửi trước năm 2021", "Danh sách năm 2020"] },
    null,
  ],
  ["title in capitals, but not the sheet", { sheet: "KQ", titles: ["Gửi trước năm 2021", "DANH SÁCH NĂM 2020"] }, null],
  ["title in capitals, of this year", { sheet: "KQ 2020", titles: ["Gửi trước năm 2021", "DANH SÁCH NĂM 2021"] }, null],

  ["a guide", { sheet: "Hướng dẫn", rows: 5 }, "example"],
  ["a guide, in other letters", { sheet: "HUONG DAN nhập", rows: 5 }, "example"],
  ["a guide within the name", { sheet: "Bản hướng dẫn", rows: 5 }, null],
  ["a guide with as many rows as an example may have", { sheet: "Hướng dẫn", rows: 10 }, "example"],
  ["a guide with more rows", { sheet: "Hướng dẫn", rows: 11 }, null],
  ["an example", { titles: ["Ví dụ:"], rows: 5 }, "example"],
  ["an example, with words behind", { titles: ["Thí dụ cách ghi"], rows: 5 }, "example"],
  ["an example cut short", { titles: ["VD: cách ghi"], rows: 5 }, "example"],
  ["an illustration", { titles: ["Bảng", "Minh họa"], rows: 5 }, "example"],
  ["a word that begins so", { titles: ["Vdx"], rows: 5 }, null],
  ["an example within a line", { titles: ["Xem ví dụ"], rows: 5 }, null],
  ["an example with more rows", { titles: ["Ví dụ:"], rows: 11 }, null],
  ["an example on a hidden sheet", { titles: ["Ví dụ:"], rows: 5, visibility: "hidden" }, "example"],

  ["a draft", { sheet: "Nháp" }, "draft"],
  ["a draft with a number", { sheet: "Bản nháp 2" }, "draft"],
  ["a draft with a number of two digits", { sheet: "Nháp 12" }, "draft"],
  ["a draft behind a name", { sheet: "Báo Thanh tra nháp" }, "draft"],
  ["a draft with its diacritics apart", { sheet: "Nháp".normalize("NFD") }, "draft"],
  ["with words behind", { sheet: "Nháp của An" }, null],
  ["within a word", { sheet: "Xnháp" }, null],
  ["entry is no draft", { sheet: "Nhập" }, null],
  ["without diacritics it cannot be told", { sheet: "Nhap" }, null],
  ["a line that says so", { titles: ["Bảng 1", "BẢN NHÁP"] }, "draft"],
  ["a line with its diacritics apart", { titles: ["Bản nháp".normalize("NFD")] }, "draft"],
  ["a line that speaks of entry", { titles: ["Bản nhập"] }, null],
  ["a draft on a hidden sheet", { sheet: "Nháp", visibility: "hidden" }, null],
  ["an earlier year before an example", { titles: ["Ví dụ", "Đăng ký năm 2020"], rows: 5 }, "earlierYear"],
])("%s", (_, asked, expected) => expect(told(asked)).toBe(expected));

/** Who on a second list is nobody of the first: the same person twice, and namesakes. */
import { keyOf, notAmong } from "../../../../src/domain/registration/registers/sameEntry";
import type { GridCell } from "../../../support/grids";
import { entriesOf, listOf } from "./lists";

const BTT = "Báo Thanh tra";
const TCTT = "Tạp chí Thanh tra";
const BINH = "Nguyễn Văn Bình";

type PersonRow = readonly [name: string, birthDate: GridCell, unit: string];
const peopleOf = (...rows: readonly PersonRow[]) =>
  entriesOf(
    listOf(
      ["Họ và tên", "Ngày sinh", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
      rows.map((row) => [...row, "HTTNV", "LĐTT"]),
    ),
  );

describe("a person of another list", () => {
  test.each<[string, PersonRow, readonly PersonRow[], "known" | "new"]>([
    ["of another name", ["Trần Thị Hoa", "", BTT], [[BINH, "", BTT]], "new"],
    ["of the same name and unit", [BINH, "", BTT], [[BINH, "", BTT]], "known"],
    ["whose name is typed in capitals", [BINH.toUpperCase(), "", BTT], [[BINH, "", BTT]], "known"],
    ["of the same name in another unit", [BINH, "", BTT], [[BINH, "", TCTT]], "new"],
    ["with the same date of birth in another unit", [BINH, "02/03/1980", BTT], [[BINH, "02/03/1980", TCTT]], "new"],
    ["without a unit", [BINH, "", ""], [[BINH, "", TCTT]], "known"],
    ["where the first list gives no unit", [BINH, "", BTT], [[BINH, "", ""]], "known"],
    ["where neither list gives a unit", [BINH, "", ""], [[BINH, "", ""]], "known"],
    ["with the same date of birth", [BINH, "02/03/1980", BTT], [[BINH, "02/03/1980", BTT]], "known"],
    ["with another date of birth", [BINH, "02/03/1980", BTT], [[BINH, "04/05/1990", BTT]], "new"],
    ["with another date of birth and no unit", [BINH, "02/03/1980", ""], [[BINH, "04/05/1990", BTT]], "new"],
    ["without a date of birth", [BINH, "", BTT], [[BINH, "04/05/1990", BTT]], "known"],
    ["where the first list gives no date of birth", [BINH, "02/03/1980", BTT], [[BINH, "", BTT]], "known"],
    [
      "who is the second of two namesakes",
      [BINH, "04/05/1990", BTT],
      [
        [BINH, "02/03/1980", BTT],
        [BINH, "04/05/1990", BTT],
      ],
      "known",
    ],
    [
      "who is neither of two namesakes",
      [BINH, "06/07/1975", BTT],
      [
        [BINH, "02/03/1980", BTT],
        [BINH, "04/05/1990", BTT],
      ],
      "new",
    ],
  ])("%s", (_, person, first, expected) => {
    const others = [["Vũ Thị Mai", "", BTT] as const, ["Lê Văn Cường", "", TCTT] as const];
    const left = notAmong(peopleOf(person, ...others), peopleOf(...first, ...others));
    expect(left.map(({ row }) => row)).toEqual(expected === "new" ? [3] : []);
  });

  test("a row without a name is nobody, and nobody new", () => {
    const list = peopleOf([BINH, "", BTT], ["", "02/03/1980", BTT], ["Trần Thị Hoa", "", BTT]);
    expect(list.map(keyOf).filter((key) => key === "")).toHaveLength(1);
    expect(notAmong(list, []).map(({ name }) => name)).toEqual([BINH, "Trần Thị Hoa"]);
  });
});

describe("a collective of another list", () => {
  type CollectiveRow = readonly [name: string, unit: string];
  const collectivesOf = (...rows: readonly CollectiveRow[]) =>
    entriesOf(
      listOf(
        ["Tên tập thể", "Đơn vị", "Số người", "Danh hiệu"],
        rows.map((row) => [...row, 8, "Tập thể lao động tiên tiến"]),
        "DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2021",
      ),
    );
  const ROOM = "Phòng Tổng hợp";

  test.each<[string, CollectiveRow, CollectiveRow, "known" | "new"]>([
    ["of the same unit", [ROOM, BTT], [ROOM, BTT], "known"],
    ["of the same name in another unit", [ROOM, BTT], [ROOM, TCTT], "new"],
    ["of the same name whose unit is not given", [ROOM, ""], [ROOM, TCTT], "new"],
    ["of the same name where the first list gives no unit", [ROOM, BTT], [ROOM, ""], "new"],
    ["of another name in the same unit", ["Phòng Biên tập", BTT], [ROOM, BTT], "new"],
  ])("%s", (_, collective, first, expected) => {
    const others: readonly CollectiveRow[] = [
      ["Phòng Phóng viên", BTT],
      ["Ban Thư ký", TCTT],
    ];
    const left = notAmong(collectivesOf(collective, ...others), collectivesOf(first, ...others));
    expect(left.map(({ subject, row }) => [subject, row])).toEqual(expected === "new" ? [["collective", 3]] : []);
  });

  test("is no person who is called like it", () => {
    const person = peopleOf([ROOM, "", BTT], [BINH, "", BTT], ["Trần Thị Hoa", "", BTT]);
    const collective = collectivesOf([ROOM, BTT], ["Phòng Phóng viên", BTT], ["Ban Thư ký", TCTT]);
    expect(notAmong(collective, person)).toHaveLength(3);
  });
});

/** What a list of people has no column for is unknown, and never 0. */
import { campaign2021 } from "../../../src/domain/campaign";
import { computeTotals } from "../../../src/domain/totals/count";
import { sheetOf, type GridCell } from "../../support/grids";
import { read } from "../registration/reading";

const NAMES = ["Nguyễn Văn Bình", "Trần Thị Hoa", "Lê Văn Cường"];
const list = (headers: readonly string[], cells: readonly GridCell[], unit = "Báo Thanh tra"): GridCell[][] => [
  ["STT", "Họ và tên", "Đơn vị", ...headers],
  ...NAMES.map((name, index) => [index + 1, name, unit, ...cells]),
];
const blocOf = (...lists: readonly GridCell[][][]) =>
  computeTotals(read(...lists.map((rows, index) => sheetOf(`DS ${index}`, rows))), campaign2021).bloc;

describe("a list of people", () => {
  test.each<[string, readonly string[], readonly GridCell[], readonly string[]]>([
    ["with ratings and titles", ["Xếp loại", "Danh hiệu thi đua"], ["HTTNV", "LĐTT"], []],
    ["without a column of titles", ["Xếp loại"], ["HTTNV"], ["ldtt", "cstdcs"]],
    ["with an empty column of titles", ["Xếp loại", "Danh hiệu thi đua"], ["HTTNV", ""], []],
    ["without a column of ratings", ["Danh hiệu thi đua"], ["LĐTT"], ["excellent", "good"]],
    ["with marks for both titles", ["Xếp loại", "LĐTT", "CSTĐCS"], ["HTTNV", "x", ""], []],
    ["with marks for one title", ["Xếp loại", "LĐTT"], ["HTTNV", "x"], ["cstdcs"]],
  ])("%s", (_, headers, cells, unknown) => {
    const bloc = blocOf(list(headers, cells));
    expect(bloc.people).toBe(NAMES.length);
    expect(bloc.unknown.filter((name) => name !== "departments")).toEqual(unknown);
  });

  test("one unit's list without titles leaves the bloc's unknown, and the other unit's known", () => {
    const all = [
      sheetOf("BTT", list(["Xếp loại"], ["HTTNV"])),
      sheetOf(
        "TCTT",
        list(["Xếp loại", "Danh hiệu thi đua"], ["HTTNV", "LĐTT"], "Tạp chí Thanh tra").map((row) =>
          row.map((cell) => (typeof cell === "string" && NAMES.includes(cell) ? `${cell} Anh` : cell)),
        ),
      ),
    ];
    const { bloc, byUnit } = computeTotals(read(...all), campaign2021);
    expect(bloc.unknown).toContain("ldtt");
    expect(byUnit.get("Báo Thanh tra")!.unknown).toContain("ldtt");
    expect(byUnit.get("Tạp chí Thanh tra")).toMatchObject({ ldtt: 3 });
    expect(byUnit.get("Tạp chí Thanh tra")!.unknown).not.toContain("ldtt");
  });
});

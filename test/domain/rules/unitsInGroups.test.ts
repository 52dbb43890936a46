/** Units that stand in group rows: read by the reader, judged by the rules. */
import { campaign2021 } from "../../../src/domain/campaign";
import { readRegistration } from "../../../src/domain/registration/read";
import { runRules } from "../../../src/domain/rules/engine/run";
import { computeTotals } from "../../../src/domain/totals/count";
import { sheetOf, workbookOf } from "../../support/grids";

function findings(rows: (string | number)[][], rule: string) {
  const registration = readRegistration(workbookOf(sheetOf("Biểu 02", rows)), campaign2021);
  return runRules({ registration, campaign: campaign2021, totals: computeTotals(registration, campaign2021) })
    .findings.filter((finding) => finding.rule === rule && finding.outcome === "fail")
    .map(({ place, message, fix }) => ({ row: place.row, column: place.column, message, fix }));
}

const header = ["STT", "Tên tập thể", "Đơn vị", "Số người", "Xếp loại", "Danh hiệu thi đua"];
const collective = (stt: number, name: string, unit: string) => [
  stt,
  name,
  unit,
  8,
  "Hoàn thành tốt nhiệm vụ",
  "Tập thể lao động tiên tiến",
];

test("a misspelt unit in a group row is reported at its name, with the unit to take", () => {
  const rows = [
    ["STT", "Tên tập thể", "Số người", "Xếp loại", "Danh hiệu thi đua"],
    ["I", "TRUNG TÂM THÔN TIN", "", "", ""],
    [1, "Phòng Phần mềm", 8, "Hoàn thành tốt nhiệm vụ", "Tập thể lao động tiên tiến"],
    ["II", "BÁO THANH TRA", "", "", ""],
    [1, "Ban Bạn đọc", 9, "Hoàn thành tốt nhiệm vụ", "Tập thể lao động tiên tiến"],
    ["III", "TẠP CHÍ THANH TRA", "", "", ""],
    [1, "Phòng Biên tập", 7, "Hoàn thành tốt nhiệm vụ", "Tập thể lao động tiên tiến"],
  ];
  expect(findings(rows, "unit-unknown")).toEqual([
    { row: 2, column: 2, message: "near", fix: { value: "Trung tâm Thông tin" } },
  ]);
});

test("a blank cell in a unit column that is filled in row by row is missing, also under the unit's group row", () => {
  const unit = "Trung tâm Thông tin";
  const rows = [
    header,
    ["I", unit, "", "", "", ""],
    collective(1, "Phòng Phần mềm", unit),
    collective(2, "Phòng Cơ sở dữ liệu", ""),
    collective(3, "Phòng Hành chính", unit),
  ];
  expect(findings(rows, "required-missing")).toEqual([{ row: 4, column: 3, message: "unit", fix: null }]);
});

test("a unit that stands once above its rows, as in a merged cell, is missing nowhere", () => {
  const rows = [
    header,
    ["I", "Trung tâm Thông tin", "", "", "", ""],
    collective(1, "Phòng Phần mềm", "Trung tâm Thông tin"),
    collective(2, "Phòng Cơ sở dữ liệu", ""),
    collective(3, "Phòng Hành chính", ""),
  ];
  expect(findings(rows, "required-missing")).toEqual([]);
});

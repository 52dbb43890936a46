/** Words of the command line's printed report. */
import { fill } from "./format";
import type { Facts } from "../domain/rules/rule";
import type { Language } from "./language";

const vi = {
  usage:
    "npm run --silent validate -- SO.xlsx [--out KET-QUA.xlsx] [--pdf KET-QUA.pdf] [--json TEP|-] [--campaign TEP.json] [--mapping TEP.json] [--mapping-out TEP.json] [--lang vi|en] [--no-summary] [--slips] [--form report|annex] [--reply-by YYYY-MM-DD]",
  "report.title": "Sổ Thi đua: {file}",
  "report.campaign": "{bloc}, năm {year}",
  "report.tables": "Đã đọc {tables} bảng: {people} cá nhân, {collectives} tập thể.",
  "report.table": "  «{sheet}», dòng {firstRow} đến {lastRow}: {kind}, {count} dòng dữ liệu",
  "report.rows": "  Ngoài dữ liệu: {rows}",
  "report.skipped": "  «{sheet}»: {reason}",
  "report.questions":
    "Chưa chắc chắn khi đọc: {count}. Trả lời bằng --mapping TEP.json; lấy tệp mẫu bằng --mapping-out.",
  "report.question": "  {question}",
  "report.moreQuestions": "  … và {count} câu hỏi khác; xem tệp JSON.",
  "report.counts": "Lỗi: {errors}. Cảnh báo: {warnings}. Lưu ý: {notices}.",
  "report.none": "Không phát hiện nội dung nào cần xử lý.",
  "report.finding": "{severity}: {message}",
  "report.more": "… và {count} nội dung khác; xem trang tính «Kết quả kiểm tra» hoặc tệp JSON.",
  "report.comparison": "So với lần kiểm tra lúc {moment}: mới {fresh}, đã xử lý {solved}, còn lại {remaining}.",
  "report.slips": "Đã lập phiếu bổ sung: {units}.",
  "report.slipsNone": "Không đơn vị nào phải bổ sung: không lập phiếu.",
  "report.slipsWithout": "Không phải bổ sung: {units}.",
  "report.slipsElsewhere":
    "Không nằm trong phiếu nào (chung cả khối, chưa rõ đơn vị hoặc do khối xử lý): {count} nội dung.",
  "report.units": "Số liệu theo đơn vị",
  "report.unit":
    "  {unit}: {people} người; xuất sắc {excellent} ({excellentShare}), tốt trở lên {goodOrBetter} ({goodOrBetterShare}); LĐTT {ldtt}, CSTĐCS {cstdcs}; phòng {departments}.",
  "report.written": "Đã ghi sổ kết quả: {file}",
  "report.pdf": "Đã ghi tệp PDF: {file}",
  "report.json": "Đã ghi tệp JSON: {file}",
  "report.mappingOut": "Đã ghi tệp cách đọc sổ: {file}",
  "report.notWritten": "Chưa ghi sổ kết quả (không có --out).",
  "report.documentsSkipped": "Cấu trúc sổ được bảo vệ: chỉ ghi cờ, không thêm được trang tính.",
  "report.protectedSheets": "Trang tính được bảo vệ, không ghi cờ: {sheets}.",
  "report.host": "Trao đổi với Excel: {requests} lượt, ghi {cells} ô.",
  "kind.people": "cá nhân",
  "kind.collectives": "tập thể",
  "kind.honours": "danh hiệu của đơn vị",
  "kind.movements": "phong trào",
  "kind.targets": "chỉ tiêu",
} as const;
export type CliKey = keyof typeof vi;

const en: Readonly<Record<CliKey, string>> = {
  usage:
    "npm run --silent validate -- IN.xlsx [--out OUT.xlsx] [--pdf OUT.pdf] [--json FILE|-] [--campaign FILE.json] [--mapping FILE.json] [--mapping-out FILE.json] [--lang vi|en] [--no-summary] [--slips] [--form report|annex] [--reply-by YYYY-MM-DD]",
  "report.title": "Sổ Thi đua: {file}",
  "report.campaign": "{bloc}, {year}",
  "report.tables": "{tables} tables were read: {people} people, {collectives} collectives.",
  "report.table": "  “{sheet}”, rows {firstRow} to {lastRow}: {kind}, {count} rows of data",
  "report.rows": "  Besides the data: {rows}",
  "report.skipped": "  “{sheet}”: {reason}",
  "report.questions":
    "Not sure when reading: {count}. Answer with --mapping FILE.json; --mapping-out gives one to start from.",
  "report.question": "  {question}",
  "report.moreQuestions": "  … and {count} more; see the JSON file.",
  "report.counts": "Errors: {errors}. Warnings: {warnings}. Notices: {notices}.",
  "report.none": "Nothing was found that needs attention.",
  "report.finding": "{severity}: {message}",
  "report.more": "… and {count} more; see the sheet of results or the JSON file.",
  "report.comparison": "Compared with the check of {moment}: {fresh} new, {solved} solved, {remaining} remaining.",
  "report.slips": "Slips drawn up for: {units}.",
  "report.slipsNone": "No unit has to add anything: no slips.",
  "report.slipsWithout": "Nothing to add: {units}.",
  "report.slipsElsewhere": "On no slip (about the whole bloc, of no known unit, or for the bloc’s office): {count}.",
  "report.units": "Figures of the units",
  "report.unit":
    "  {unit}: {people} people; excellent {excellent} ({excellentShare}), good or better {goodOrBetter} ({goodOrBetterShare}); LĐTT {ldtt}, CSTĐCS {cstdcs}; departments {departments}.",
  "report.written": "Workbook written: {file}",
  "report.pdf": "PDF written: {file}",
  "report.json": "JSON written: {file}",
  "report.mappingOut": "Mapping written: {file}",
  "report.notWritten": "No workbook was written (no --out).",
  "report.documentsSkipped": "The structure of the workbook is protected: flags only, no sheets were added.",
  "report.protectedSheets": "Protected sheets, not flagged: {sheets}.",
  "report.host": "Exchanged with Excel: {requests} requests, {cells} cells written.",
  "kind.people": "people",
  "kind.collectives": "collectives",
  "kind.honours": "honours of units",
  "kind.movements": "movements",
  "kind.targets": "targets",
};

export const cliTexts: Readonly<Record<Language, Readonly<Record<CliKey, string>>>> = { vi, en };

export function cliText(key: CliKey, language: Language, facts: Facts = {}): string {
  return fill(cliTexts[language][key], facts, language);
}

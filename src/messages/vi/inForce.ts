/** By which campaign a workbook is judged, and what differs where it is of another one. */
export const inForceVi = {
  "differs.year": "tiêu đề các bảng ghi năm {stated}, đợt thi đua là năm {year}",
  "differs.agency": "đầu trang ghi «{stated}», đợt thi đua là của {agency}",
  "differs.agencyAlone": "đầu trang ghi «{stated}»",
  "differs.units": "phần lớn các dòng ghi đơn vị không có trong đợt thi đua ({units})",
  "differs.more": "{units} và {count} tên khác",
  misfit:
    "Sổ «{file}» không khớp đợt thi đua đang dùng ({campaign}): {differences}. Chưa kiểm tra, chưa ghi gì. Dùng --campaign auto để lấy đợt thi đua từ chính sổ, --campaign TEP.json, hoặc --campaign builtin để kiểm tra theo đợt có sẵn trong chương trình.",
  campaign: "{bloc}, năm {year}",
  campaignUnnamed: "đợt thi đua năm {year}",
  "law.2003": "Luật năm 2003",
  "law.2022": "Luật năm 2022",
  "law.2026": "Luật năm 2022, sửa đổi năm 2026",
  "source.builtin": "có sẵn trong chương trình",
  "source.file": "lấy từ tệp",
  "source.sheet": "ghi trong sổ",
  "source.proposed": "lấy từ nội dung sổ",
  line: "Đợt thi đua: {campaign}; {law}; {source}.",
  paneLine: "Đợt thi đua năm {year}; {law}; {source}. {bloc}",
  "proposal.agency": "Cơ quan: {agency}",
  "proposal.chair": "Khối trưởng: {chair}",
  "proposal.units": "Đơn vị ({count}): {units}",
  "proposal.noUnits": "Chưa thấy tên đơn vị nào trong sổ.",
  "proposal.awards": "Tên gọi trong khối: {names}",
  "proposal.movements": "Phong trào: {names}",
  "proposal.asked": "Chưa coi là đơn vị, đề nghị xem lại: {names}",
  "proposal.rows": "«{name}» ({count} dòng)",
  "proposal.written": "Đã ghi tệp đợt thi đua: {file}",
} as const;

export type InForceKey = keyof typeof inForceVi;

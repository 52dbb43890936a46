/** Names of the sheets that a report in spring writes, in the order in which they stand. */
export const ANNEXES = ["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV"];
export const SPRING_SHEETS = ["Kết quả kiểm tra", "Tổng hợp số liệu", "Tóm tắt", "Báo cáo họp", ...ANNEXES, "Giao ước"];

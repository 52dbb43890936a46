/**
 * Movements of the Prime Minister whose names and years are known. The list is not complete: the names of some were not
 * read, and more are launched as the years go.
 */
import type { Movement } from "../campaign";

export const PRIME_MINISTERS_MOVEMENTS: readonly Movement[] = [
  {
    name: "Cả nước chung sức xây dựng nông thôn mới",
    aliases: ["Xây dựng nông thôn mới", "Nông thôn mới"],
    from: 2021,
    to: 2025,
  },
  {
    name: "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
    aliases: ["Thi đua thực hiện văn hóa công sở", "Văn hóa công sở"],
    from: 2019,
    to: 2025,
  },
  {
    name: "Cả nước thi đua đổi mới sáng tạo và chuyển đổi số",
    aliases: ["Đổi mới sáng tạo và chuyển đổi số"],
    from: 2025,
    to: 2030,
  },
  {
    name: "Thi đua đổi mới, sáng tạo, tăng tốc, bứt phá đưa đất nước vào kỷ nguyên phát triển giàu mạnh, phồn vinh, văn minh, hạnh phúc",
    aliases: ["Đổi mới, sáng tạo, tăng tốc, bứt phá"],
    from: 2026,
    to: 2030,
  },
];

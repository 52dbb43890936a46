/** The bloc after the restructuring of 2025, as far as it is known. */
import { PRIME_MINISTERS_MOVEMENTS } from "./movements";
import { NOTHING_SET } from "./startingPoint";
import type { StartingPoint } from "./startingPoint";

/** Decree 109/2025/NĐ-CP leaves two public-service units; which two is concluded from other news. */
const inferred = {
  vi: "Nghị định 109/2025/NĐ-CP còn 2 đơn vị sự nghiệp; tên hai đơn vị suy ra từ tin khác",
  en: "Decree 109/2025/NĐ-CP leaves 2 public-service units; which two is concluded from other news",
};

export const bloc2026 = {
  id: "khoi-2026",
  name: { vi: "Khối các đơn vị sự nghiệp, năm 2026 (chưa kiểm chứng)", en: "The bloc of 2026 (not verified)" },
  year: 2026,
  campaign: {
    ...NOTHING_SET,
    bloc: "Khối thi đua các đơn vị sự nghiệp",
    agency: "Thanh tra Chính phủ",
    head: "Tổng Thanh tra Chính phủ",
    chair: "",
    theme: "",
    staff: "publicEmployees",
    // 25 March by the practice of Decision 575/QĐ-TTCP: not taken without a word of this year's.
    deadline: null,
    units: [
      { name: "Trường Cán bộ Thanh tra", aliases: ["TCBTT", "Trường CBTT"], pledge: [], departments: null },
      { name: "Báo Thanh tra", aliases: ["BTT"], pledge: [], departments: null },
    ],
    movements: PRIME_MINISTERS_MOVEMENTS,
    caps: { ...NOTHING_SET.caps, excellentException: 0.25 },
    council: { members: 17, quorum: 2 / 3, cstdcsVotes: 0.8, higherTitleVotes: 0.9, countedOn: "all" },
    titlesImplyLower: true,
    onlyUnit: null,
  },
  marks: [
    {
      path: "bloc",
      confidence: "U",
      source: { vi: "Tên khối của những năm trước", en: "The bloc's name of the years before" },
    },
    { path: "units[0].name", confidence: "U", source: inferred },
    { path: "units[1].name", confidence: "U", source: inferred },
    {
      path: "deadline",
      confidence: "U",
      source: {
        vi: "Thông lệ theo Quyết định 575/QĐ-TTCP năm 2019: trước ngày 25 tháng 3; để trống đến khi có văn bản",
        en: "By the practice of Decision 575/QĐ-TTCP of 2019 before 25 March; left empty until a paper says so",
      },
    },
    {
      path: "movements",
      confidence: "U",
      source: {
        vi: "Danh sách phong trào 2026-2030 chưa đủ",
        en: "The list of movements of 2026-2030 is not complete",
      },
    },
    {
      path: "staff",
      confidence: "S~",
      source: {
        vi: "Nghị định 233/2026/NĐ-CP (viên chức, đơn vị sự nghiệp công lập)",
        en: "Decree 233/2026/NĐ-CP (public employees and public-service units)",
      },
    },
    {
      path: "caps.excellentOfGood",
      confidence: "S~",
      source: {
        vi: "Nghị định 233/2026/NĐ-CP; tính trên số tốt hay tốt trở lên chưa rõ",
        en: "Decree 233/2026/NĐ-CP; whether of those rated good or of good or better is not known",
      },
    },
    {
      path: "caps.excellentException",
      confidence: "S~",
      source: { vi: "Nghị định 233/2026/NĐ-CP", en: "Decree 233/2026/NĐ-CP" },
    },
    {
      path: "council.members",
      confidence: "S",
      source: { vi: "Quyết định 1079/QĐ-TTCP năm 2025", en: "Decision 1079/QĐ-TTCP of 2025" },
    },
    {
      path: "council.quorum",
      confidence: "U",
      source: {
        vi: "Thông tư của ngành khác; Nghị định 152/2025/NĐ-CP chưa đối chiếu",
        en: "Other branches' circulars; Decree 152/2025/NĐ-CP not compared",
      },
    },
    ...["council.cstdcsVotes", "council.higherTitleVotes", "council.countedOn"].map((path) => ({
      path,
      confidence: "U" as const,
      source: {
        vi: "Nghị định 98/2023/NĐ-CP, khoản 7 Điều 30; Nghị định 152/2025/NĐ-CP chưa đối chiếu",
        en: "Decree 98/2023/NĐ-CP, Article 30(7); Decree 152/2025/NĐ-CP not compared",
      },
    })),
  ],
} as const satisfies StartingPoint;

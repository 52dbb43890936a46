/** Thanh tra Chính phủ: a sector's agency, whose head is the Tổng Thanh tra Chính phủ. */
import type { KnownAgency } from "./knownAgency";

export const inspectorate: KnownAgency = {
  agency: "Thanh tra Chính phủ",
  level: "sector",
  awards: {
    cstdBo: {
      name: { vi: "Chiến sĩ thi đua ngành Thanh tra", en: "Emulation Fighter of the Inspectorate" },
      heading: { vi: "Chiến sĩ thi đua ngành", en: "CSTĐ ngành" },
      variants: [
        "CSTĐ ngành TT",
        "CSTĐ ngành TTCP",
        "CSTĐ cấp TTCP",
        "CSTĐ Thanh tra Chính phủ",
        "CSTĐ cấp ngành Thanh tra",
      ],
    },
    coBo: {
      name: { vi: "Cờ thi đua của Thanh tra Chính phủ", en: "Emulation Flag of the Government Inspectorate" },
      heading: { en: "Cờ TTCP" },
      variants: [
        "Cờ TTCP",
        "Cờ Thanh tra Chính phủ",
        "Cờ thi đua ngành Thanh tra",
        "Cờ ngành Thanh tra",
        "Cờ thi đua Tổng Thanh tra Chính phủ",
        "Cờ thi đua Tổng TTCP",
        "Cờ Tổng TTCP",
        "Cờ thi đua Tổng Thanh tra",
      ],
    },
    bkBo: {
      name: { vi: "Bằng khen của Tổng Thanh tra Chính phủ", en: "Certificate of Merit of the Inspector General" },
      heading: { en: "BK Tổng TTCP" },
      variants: [
        "BK Tổng TTCP",
        "BK Tổng Thanh tra",
        "BK Tổng TT",
        "BK Tổng TTra CP",
        "BK Thanh tra Chính phủ",
        "BK ngành Thanh tra",
        "BK Tổng Thanh tra CP",
      ],
    },
    knc: {
      name: {
        vi: "Kỷ niệm chương «Vì sự nghiệp Thanh tra»",
        en: "Commemorative Medal “For the Cause of Inspection”",
      },
      accepted: [
        "Kỷ niệm chương",
        'Kỷ niệm chương "Vì sự nghiệp Thanh tra"',
        "Kỷ niệm chương “Vì sự nghiệp Thanh tra”",
      ],
      variants: ["KNC Vì sự nghiệp Thanh tra", "KNC ngành Thanh tra"],
    },
  },
  // «TTCP» is Thủ tướng Chính phủ too: never clear on a Bằng khen, clear on a unit's flag.
  shared: [
    { wording: "Bằng khen TTCP", readings: ["bkBo", "bkThuTuong"] },
    { wording: "Cờ thi đua TTCP", readings: ["coBo", "coChinhPhu"], on: ["person"] },
    { wording: "Cờ TTCP", readings: ["coBo", "coChinhPhu"], on: ["person"] },
  ],
  example: {
    vi: "«Bằng khen TTCP»: của Thanh tra Chính phủ hay của Thủ tướng Chính phủ",
    en: "«Bằng khen TTCP»: of the Government Inspectorate or of the Prime Minister",
  },
};

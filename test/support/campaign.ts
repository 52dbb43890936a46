/**
 * The campaign of 2021 (docs/counting.md), written out here so that rule tests do not lean on the
 * product's own data.
 */
import type { Campaign } from "../../src/domain/campaign/campaign";

const campaign2021: Campaign = {
  year: 2021,
  bloc: "Khối thi đua các đơn vị sự nghiệp",
  agency: "Thanh tra Chính phủ",
  chair: "Trung tâm Thông tin",
  theme: "Siết chặt kỷ cương, tăng cường hiệu quả",
  law: "2003",
  deadline: "2021-03-25",
  units: [
    {
      name: "Trung tâm Thông tin",
      aliases: ["TTTT", "TT Thông tin"],
      pledge: ["ttldxs", "coBo", "bkBo"],
      departments: 4,
    },
    {
      name: "Trường Cán bộ Thanh tra",
      aliases: ["TCBTT", "Trường CBTT"],
      pledge: ["ttldxs", "coBo", "coChinhPhu", "bkBo"],
      departments: 8,
    },
    {
      name: "Viện Chiến lược và Khoa học Thanh tra",
      aliases: ["VCL&KHTT", "VCLKHTT"],
      pledge: ["ttldxs", "coBo", "coChinhPhu", "bkBo"],
      departments: 4,
    },
    { name: "Báo Thanh tra", aliases: ["BTT"], pledge: ["ttldxs", "coBo", "bkBo"], departments: 6 },
    { name: "Tạp chí Thanh tra", aliases: ["TCTT"], pledge: ["ttldxs", "bkBo"], departments: 3 },
  ],
  movements: [
    { name: "Cả nước chung sức xây dựng nông thôn mới", aliases: [] },
    { name: "Doanh nghiệp Việt Nam hội nhập và phát triển", aliases: [] },
    { name: "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau", aliases: [] },
    { name: "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở", aliases: [] },
  ],
  targets: { goodOrBetter: 1, excellent: 0.3, departments: 25, unitPlans: 5 },
  caps: {
    excellentOfGood: 0.2,
    excellentBindsPartyMembersOnly: true,
    cstdcsOfLdtt: 0.15,
    cstdcsRounding: "floor",
    ministryFlags: 1,
    governmentFlags: 1,
  },
  titlesImplyLower: true,
  onlyUnit: null,
};

export function aCampaign(changes: Partial<Campaign> = {}): Campaign {
  return { ...campaign2021, ...changes };
}

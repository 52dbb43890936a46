/**
 * The 2021 campaign of the bloc, from its launch on 30/03/2021. Every figure is an officer's to change in the
 * workbook.
 */
import type { Campaign } from "./campaign";

export const campaign2021 = {
  year: 2021,
  bloc: "Khối thi đua các đơn vị sự nghiệp cơ quan Thanh tra Chính phủ",
  agency: "Thanh tra Chính phủ",
  head: "Tổng Thanh tra Chính phủ",
  chair: "Trung tâm Thông tin",
  theme: "Siết chặt kỷ cương, tăng cường hiệu quả",
  law: "2003",
  // QĐ 575/QĐ-TTCP (2019): registrations before 25 March.
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
      pledge: ["ttldxs", "coBo", "bkBo", "coChinhPhu"],
      departments: 8,
    },
    {
      name: "Viện Chiến lược và Khoa học Thanh tra",
      aliases: ["VCL&KHTT", "VCLKHTT", "Viện CL&KHTT"],
      pledge: ["ttldxs", "coBo", "bkBo", "coChinhPhu"],
      departments: 4,
    },
    { name: "Báo Thanh tra", aliases: ["BTT"], pledge: ["ttldxs", "coBo", "bkBo"], departments: 6 },
    { name: "Tạp chí Thanh tra", aliases: ["TCTT"], pledge: ["ttldxs", "bkBo"], departments: 3 },
  ],
  movements: [
    { name: "Cả nước chung sức xây dựng nông thôn mới", aliases: ["Xây dựng nông thôn mới", "Nông thôn mới"] },
    {
      name: "Doanh nghiệp Việt Nam hội nhập và phát triển",
      aliases: ["Doanh nghiệp hội nhập và phát triển", "Doanh nghiệp Việt Nam"],
    },
    {
      name: "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau",
      aliases: ["Cả nước chung tay vì người nghèo", "Vì người nghèo", "Không để ai bị bỏ lại phía sau"],
    },
    {
      name: "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
      aliases: ["Thi đua thực hiện văn hóa công sở", "Văn hóa công sở"],
    },
  ],
  targets: { goodOrBetter: 1, excellent: 0.3, departments: 25, unitPlans: 5 },
  caps: {
    excellentOfGood: 0.2,
    excellentBindsPartyMembersOnly: true,
    // Decree 91/2017, Art. 9(3).
    cstdcsOfLdtt: 0.15,
    cstdcsRounding: "floor",
    ministryFlags: 1,
    governmentFlags: 1,
  },
  titlesImplyLower: true,
  onlyUnit: null,
} satisfies Campaign;

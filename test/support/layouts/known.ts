/**
 * The registration a case is built from: what a person who looks at the workbook would say it holds. People are
 * invented.
 */
import type { LawAwardId as AwardId } from "../../../src/domain/catalogue/awards";
import type { RatingLevel } from "../../../src/domain/catalogue/ratings";
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";
import type { Dice } from "./dice";

export interface KnownPerson {
  readonly name: string;
  readonly woman: boolean;
  readonly position: string;
  readonly unit: string;
  /** null: the leadership of the unit. */
  readonly department: string | null;
  readonly rating: RatingLevel;
  readonly awards: readonly AwardId[];
  /** ISO. */
  readonly birthDate: string;
  readonly initiative: string | null;
  readonly discipline: string | null;
}

export interface KnownCollective {
  readonly name: string;
  readonly unit: string;
  readonly isUnit: boolean;
  readonly headcount: number;
  readonly rating: RatingLevel;
  readonly awards: readonly AwardId[];
}

export interface KnownUnit {
  readonly name: string;
  readonly honours: readonly AwardId[];
  /** By the campaign's movements. */
  readonly movements: readonly boolean[];
  readonly people: number;
  readonly excellent: number;
  readonly good: number;
  readonly plan: boolean;
}

export interface Known {
  readonly units: readonly KnownUnit[];
  readonly people: readonly KnownPerson[];
  readonly collectives: readonly KnownCollective[];
}

const SURNAMES = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Phan",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
  "Lý",
  "Mai",
  "Đinh",
  "Trịnh",
  "Tô",
  "Hà",
  "Lương",
  "Chu",
  "Cao",
];
const MIDDLE_MEN = ["Văn", "Đức", "Minh", "Hữu", "Quang", "Thành", "Công", "Xuân", "Mạnh"];
const MIDDLE_WOMEN = ["Thị", "Thu", "Ngọc", "Bích", "Thanh", "Phương", "Kim", "Thị Hồng"];
const GIVEN = [
  "An",
  "Bình",
  "Chi",
  "Dũng",
  "Giang",
  "Hà",
  "Hải",
  "Hòa",
  "Hùng",
  "Hương",
  "Khánh",
  "Lan",
  "Linh",
  "Long",
  "Mai",
  "Minh",
  "Nam",
  "Nga",
  "Ngân",
  "Phúc",
  "Quân",
  "Quý",
  "Sơn",
  "Tâm",
  "Thảo",
  "Thủy",
  "Tiến",
  "Trung",
  "Tuấn",
  "Vân",
  "Việt",
  "Yến",
  "Ban",
  "Viện",
  "Khoa",
  "Cộng",
  "Toàn",
  "Tổng",
  "Trường",
];
const POSITIONS = [
  "Chuyên viên",
  "Chuyên viên chính",
  "Trưởng phòng",
  "Phó Trưởng phòng",
  "Giảng viên",
  "Phóng viên",
  "Kế toán",
  "Văn thư",
  "Nghiên cứu viên",
  "Lái xe",
];
const HEADS = ["Giám đốc", "Phó Giám đốc", "Viện trưởng", "Hiệu trưởng", "Tổng Biên tập", "Phó Tổng Biên tập"];
const DEPARTMENTS = [
  "Phòng Phần mềm",
  "Phòng Hành chính - Tổng hợp",
  "Phòng Đào tạo",
  "Khoa Nghiệp vụ Thanh tra",
  "Khoa Khiếu nại, tố cáo",
  "Ban Bạn đọc",
  "Ban Báo điện tử",
  "Ban Thư ký Tòa soạn",
  "Phòng Biên tập - Trị sự",
  "Phòng Quản lý khoa học",
  "Phòng Phát hành và Quảng cáo",
  "Phòng Tổ chức - Hành chính",
  "Văn phòng đại diện phía Nam",
  "Tổ Tài vụ",
];
const INITIATIVES = [
  "Phần mềm theo dõi văn bản đến",
  "Quy trình biên tập điện tử",
  "Đổi mới phương pháp giảng dạy",
  "Đề tài cấp cơ sở về kiểm soát tài sản, thu nhập",
  "Số hóa hồ sơ lưu trữ; lập danh mục tra cứu",
];

function personOf(dice: Dice, taken: Set<string>, unit: string, department: string | null): KnownPerson {
  const woman = dice.chance(0.5);
  let name: string;
  do {
    const middle = dice.chance(0.15) ? "" : ` ${dice.pick(woman ? MIDDLE_WOMEN : MIDDLE_MEN)}`;
    name = `${dice.pick(SURNAMES)}${middle} ${dice.pick(GIVEN)}`;
  } while (taken.has(name));
  taken.add(name);
  const awards: AwardId[] = dice.pick<AwardId[]>([
    [],
    ["ldtt"],
    ["ldtt"],
    ["ldtt", "cstdcs"],
    ["cstdcs"],
    ["cstdcs", "cstdBo"],
    ["ldtt", "cstdcs", "cstdBo"],
  ]);
  const commendation = dice.pick<AwardId[]>([
    [],
    [],
    [],
    ["giayKhen"],
    ["bkBo"],
    ["bkThuTuong"],
    ["giayKhen", "bkBo"],
    ["hcldBa"],
  ]);
  return {
    name,
    woman,
    unit,
    department,
    position: dice.pick(department === null ? HEADS : POSITIONS),
    rating: dice.pick<RatingLevel>(["excellent", "excellent", "good", "good", "good", "completed"]),
    awards: [...awards, ...commendation],
    birthDate: `${dice.int(1962, 1999)}-${String(dice.int(1, 12)).padStart(2, "0")}-${String(dice.int(1, 28)).padStart(2, "0")}`,
    initiative: dice.chance(0.4) ? dice.pick(INITIATIVES) : null,
    discipline: dice.chance(0.06) ? "Khiển trách" : null,
  };
}

/** One to three units with their phòng and a few people each: small enough that thousands of cases run in a minute. */
export function knownOf(dice: Dice): Known {
  const names = dice.some(
    campaign2021.units.map((unit) => unit.name),
    dice.pick([1, 2, 2, 3, 3, 5]),
  );
  const units: KnownUnit[] = [];
  const people: KnownPerson[] = [];
  const collectives: KnownCollective[] = [];
  const taken = new Set<string>();
  const departments = dice.shuffle(DEPARTMENTS);
  for (const unit of names) {
    const before = people.length;
    for (let i = dice.int(0, 2); i > 0; i--) people.push(personOf(dice, taken, unit, null));
    for (const department of departments.splice(0, dice.int(1, names.length > 3 ? 2 : 3))) {
      for (let i = dice.int(1, 3); i > 0; i--) people.push(personOf(dice, taken, unit, department));
      collectives.push({
        name: department,
        unit,
        isUnit: false,
        headcount: dice.int(2, 25),
        rating: dice.pick<RatingLevel>(["excellent", "good", "good"]),
        awards: dice.pick<AwardId[]>([
          [],
          ["ttldtt"],
          ["ttldtt"],
          ["ttldxs"],
          ["ttldxs", "giayKhen"],
          ["ttldxs", "bkBo"],
        ]),
      });
    }
    const own = people.slice(before);
    units.push({
      name: unit,
      people: dice.int(20, 90),
      excellent: own.filter((person) => person.rating === "excellent").length + 5,
      good: own.length + 12,
      plan: dice.chance(0.8),
      honours: dice.pick<AwardId[]>([
        ["ttldxs"],
        ["ttldxs", "coBo"],
        ["ttldxs", "coBo", "bkBo"],
        ["ttldxs", "coBo", "coChinhPhu", "bkBo"],
        ["bkBo"],
        ["ttldtt"],
      ]),
      movements: campaign2021.movements.map(() => dice.chance(0.6)),
    });
  }
  return { units, people, collectives };
}

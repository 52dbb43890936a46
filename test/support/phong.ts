/**
 * A phòng with people: `aPhong({ people: 11, ldtt: 6, titles: ["ttldtt"] })`; the collective stands on row 8 of «ĐK
 * tập thể».
 */
import type { LawAwardId as AwardId } from "../../src/domain/catalogue/awards";
import type { CollectiveSpec, PersonSpec } from "./rowMaker";
import { aRegistration, type RegistrationBuilder } from "./registration";

export interface PhongSpec {
  readonly people: number;
  /** The first so many register LĐTT, the first of these CSTĐCS where `cstdcs` says so. */
  readonly ldtt?: number;
  readonly cstdcs?: number;
  readonly titles?: readonly AwardId[];
  readonly member?: (index: number) => PersonSpec;
  readonly collective?: CollectiveSpec;
}

export function aPhong({
  people,
  ldtt = 0,
  cstdcs = 0,
  titles = [],
  member = () => ({}),
  collective = {},
}: PhongSpec): RegistrationBuilder {
  return aRegistration()
    .withPeople(people, (index) => ({
      name: `Người thứ ${index + 1}`,
      department: "Phòng Đào tạo",
      titles: index < cstdcs ? ["cstdcs"] : index < ldtt ? ["ldtt"] : [],
      ...member(index),
    }))
    .withCollective({ name: "Phòng Đào tạo", titles, rating: "excellent", headcount: people, ...collective });
}

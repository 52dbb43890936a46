/** The title or award that a mark under a header stands for. */
import type { AwardSubject } from "../../../../src/domain/catalogue/awards";
import { awardOfHeader } from "../../../../src/domain/registration/columns/headerAward";
import { meaning, type Header } from "./columns";

test.each<readonly [Header, AwardSubject, string | null]>([
  ["LĐTT", "person", "ldtt for «LĐTT»"],
  ["LĐTT", "unit", "ttldtt for «LĐTT»"],
  ["Danh hiệu / LĐTT", "person", "ldtt for «LĐTT»"],
  ["CSTĐ / cơ sở", "person", "cstdcs for «CSTĐ cơ sở»"],
  ["CSTĐ / Nội dung / cơ sở", "person", null],
  ["Danh hiệu / CSTĐ / cơ sở", "person", "cstdcs for «CSTĐ cơ sở»"],
  ["Lao động / tiên tiến", "unit", "ttldtt for «Lao động tiên tiến»"],
  ["Bằng khen TTCP", "person", "?bkBo|bkThuTuong for «Bằng khen TTCP»"],
  ["Danh hiệu / Tiên tiến", "person", "ldtt for «Tiên tiến»"],
  ["Danh hiệu / Tiên tiến", "unit", "ttldtt for «Tiên tiến»"],
  ["Danh hiệu thi đua, khen thưởng / Tiên tiến", "person", "ldtt for «Tiên tiến»"],
  ["Danh hiệu / Xuất sắc", "unit", "ttldxs for «Xuất sắc»"],
  ["Danh hiệu / XS", "unit", "ttldxs for «XS»"],
  ["Danh hiệu / TT", "unit", "ttldtt for «TT»"],
  ["Danh hiệu / Xuất sắc", "person", null],
  ["Khen thưởng / Tiên tiến", "person", null],
  ["Khen thưởng / Tiên tiến", "unit", null],
  ["Tiên tiến", "person", null],
  ["Danh hiệu / Nội dung", "unit", null],
  ["Nội dung", "person", null],
])("«%s» for a %s: %s", (header, subject, expected) => {
  const award = awardOfHeader(meaning(header), subject);
  const named = award === null ? null : (award.reading.award ?? `?${award.reading.readings.join("|")}`);
  expect(award === null ? null : `${named} for «${award.text}»`).toBe(expected);
});

import { ratingEntry } from "../../catalogue";
import { clean } from "../../text/normalise";
import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import { awardingEntries } from "../ask/entries";
import { awardName, byCell, replacePiece } from "../ask/pieces";
import { onCell } from "../say/reports";
import { isLegacy, isSilenced } from "../ask/silenced";

export const rule = defineRule({
  id: "spelling",
  severity: "notice",
  section: 1,
  title: {
    vi: "Danh hiệu, mức xếp loại viết tắt hoặc viết khác tên gọi trong danh mục.",
    en: "An abbreviation or another spelling or capitalisation of a catalogue word.",
  },
  why: {
    vi: "Phần mềm hiểu các cách viết như «Chiến sỹ thi đua», «LDTT», nhưng quyết định và giấy khen phải ghi đúng tên gọi; ghi thống nhất cũng giúp lọc và đếm trong Excel.",
    en: "The checks understand «Chiến sỹ thi đua» or «LDTT», but decisions and certificates need the official name, and one spelling makes Excel's own filters and counts work.",
  },
  basis: registrationForm,
  messages: {
    variant: {
      vi: {
        found: "Ghi «{texts}», khác tên gọi trong danh mục.",
        expected: "Ghi theo tên gọi: {names}.",
        remedy: "Nhận tên gọi theo danh mục, hoặc giữ nguyên nếu là cách viết thống nhất của đơn vị.",
      },
      en: {
        found: "The cell says «{texts}», which differs from the catalogue.",
        expected: "The catalogue's words: {names}.",
        remedy: "Accept the catalogue's words, or leave it if the unit writes so throughout.",
      },
    },
  },
  check({ registration }, report) {
    for (const row of [...registration.people, ...registration.collectives]) {
      const { cell, level, spelling, text } = row.rating;
      if (!cell || level === null || spelling === "mark" || isSilenced(cell) || isLegacy(registration, row, cell))
        continue;
      const name = ratingEntry(level).name.vi;
      if (spelling === "exact" || clean(text) === name) report.pass();
      else
        report.fail(
          "variant",
          onCell(row, "rating", cell, {
            facts: { texts: [text], names: [name] },
            fix: cell.formula ? null : { value: name },
          }),
        );
    }
    for (const row of awardingEntries(registration)) {
      if (row.awards.every((ref) => ref.spelling !== "variant")) {
        if (row.awards.some((ref) => ref.spelling === "exact")) report.pass();
        continue;
      }
      for (const pieces of byCell(row.awards)) {
        const cell = pieces[0]?.cell;
        if (!cell || isSilenced(cell) || isLegacy(registration, row, cell)) continue;
        const variants = pieces.flatMap((ref) =>
          ref.award !== null && ref.spelling === "variant" && clean(ref.text) !== awardName(ref.award)
            ? [{ ref, name: awardName(ref.award) }]
            : [],
        );
        const [first] = variants;
        if (!first) {
          if (pieces.some((ref) => ref.award !== null && ref.spelling === "exact")) report.pass();
          continue;
        }
        const names = variants.map(({ name }) => name);
        // Piece by piece in the cell's text; one that cannot be replaced safely leaves the cell without a fix.
        let value: string | null = cell.text;
        for (const { ref, name } of variants)
          value = value === null ? null : replacePiece(pieces, { ...ref, cell: { ...cell, text: value } }, name);
        report.fail(
          "variant",
          onCell(row, first.ref.column, cell, {
            facts: { texts: variants.map(({ ref }) => ref.text), names },
            fix: value === null ? null : { value },
          }),
        );
      }
    }
  },
});

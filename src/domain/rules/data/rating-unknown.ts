import { nearestRating, ratingEntry, RATINGS } from "../../catalogue";
import { remembered } from "../../text/normalise";
import { ratingLevels } from "../law/bases";
import { defineRule } from "../defineRule";
import { onRow } from "../say/reports";
import { isSilenced } from "../ask/silenced";

const levels = RATINGS.map((entry) => entry.name.vi);

export const rule = defineRule({
  id: "rating-unknown",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Mức xếp loại không thuộc bốn mức theo quy định.",
    en: "A rating outside the four levels.",
  },
  why: {
    vi: "Tỷ lệ xếp loại và điều kiện của danh hiệu đều dựa vào mức xếp loại. Mức không xác định được thì không tính vào tỷ lệ nào và không bị coi là thấp hơn mức nào. Cách viết tắt thông dụng (HTXSNV, HTTNV …) được chấp nhận.",
    en: "Shares and the conditions of titles rest on the rating. One that is not known counts in no share and is below nothing. The usual abbreviations (HTXSNV, HTTNV …) are understood.",
  },
  basis: ratingLevels,
  messages: {
    unknown: {
      vi: {
        found: "Mức xếp loại «{text}» không thuộc bốn mức theo quy định.",
        expected: "Một trong các mức: {levels}.",
        remedy: "Đề nghị đơn vị xác định lại mức xếp loại đăng ký.",
        demand: "Mức xếp loại ghi «{text}»; mức xếp loại phải là một trong các mức: {levels}.",
      },
      en: {
        found: "The rating «{text}» is none of the four levels.",
        expected: "One of the levels: {levels}.",
        remedy: "Please ask the unit for the rating it registers.",
        demand: "The rating reads «{text}»; it must be one of the levels: {levels}.",
        ask: "Please say which rating the unit registers.",
      },
    },
    near: {
      vi: {
        found: "Mức xếp loại «{text}» không thuộc bốn mức theo quy định.",
        expected: "Một trong bốn mức xếp loại; gần nhất là «{nearest}».",
        remedy: "Đề nghị kiểm tra và ghi lại đúng mức xếp loại.",
        demand: "Mức xếp loại ghi «{text}»; phải ghi đúng một trong bốn mức xếp loại, có thể là «{nearest}».",
      },
      en: {
        found: "The rating «{text}» is none of the four levels.",
        expected: "One of the four levels; the nearest is «{nearest}».",
        remedy: "Please check and correct the rating.",
        demand: "The rating reads «{text}»; it must be one of the four levels, probably «{nearest}».",
      },
    },
  },
  check({ registration }, report) {
    const nearestTo = remembered((text) => {
      const level = nearestRating(text);
      return level === null ? null : ratingEntry(level).name.vi;
    });
    for (const row of [...registration.people, ...registration.collectives]) {
      const { state, cell, text } = row.rating;
      if (state === "ok") report.pass();
      if (state !== "unknown" || isSilenced(cell)) continue;
      const nearest = nearestTo(text);
      if (nearest === null) {
        report.fail("unknown", onRow(row, "rating", cell, { facts: { text, levels } }));
        continue;
      }
      const fix = cell === null || cell.formula ? null : { value: nearest };
      report.fail("near", onRow(row, "rating", cell, { facts: { text, nearest }, fix }));
    }
  },
});

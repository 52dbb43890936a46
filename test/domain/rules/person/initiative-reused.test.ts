import { rule } from "../../../../src/domain/rules/person/initiative-reused";
import type { LawAwardId as AwardId } from "../../../../src/domain/catalogue/awards";
import type { record } from "../../../support/history";
import { peopleList, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const law2022 = { law: "2022", year: 2025, dossierDate: "2025-06-30" } as const;
const SOFTWARE = "Phần mềm theo dõi đơn thư";
const PROCESS = "Cải tiến quy trình tiếp nhận hồ sơ";

interface Row {
  readonly titles?: readonly AwardId[];
  readonly awards?: readonly AwardId[];
  readonly initiative?: string;
  readonly history?: ReturnType<typeof record> | string;
  readonly name?: string;
  readonly unit?: string;
  readonly birthDate?: string;
}
const one = (row: Row) => rows(row);
const rows = (...all: readonly Row[]) =>
  all.reduce((given, row) => given.withPerson({ name: "Mai An", ...row }), aRegistration());
const both = { titles: ["cstdcs"], awards: ["bkBo"] } as const;

testRule(rule, {
  valid: [
    {
      name: "law of 2003: not one of its rules",
      given: one({ ...both, initiative: SOFTWARE }),
      outcome: "notApplicable",
    },
    {
      name: "a title alone",
      campaign: law2022,
      given: one({ titles: ["cstdcs"], initiative: SOFTWARE }),
      outcome: "pass",
    },
    {
      name: "LĐTT asks for none",
      campaign: law2022,
      given: one({ titles: ["ldtt"], awards: ["bkBo"], initiative: SOFTWARE }),
      outcome: "pass",
    },
    {
      name: "Kỷ niệm chương uses none",
      campaign: law2022,
      given: one({ titles: ["cstdcs"], awards: ["knc"], initiative: SOFTWARE }),
      outcome: "pass",
    },
    {
      name: "an initiative for each",
      campaign: law2022,
      given: one({ ...both, initiative: `${SOFTWARE}; ${PROCESS}` }),
      outcome: "pass",
    },
    {
      name: "an initiative for each, numbered in one line",
      campaign: law2022,
      given: one({ ...both, initiative: `1. ${SOFTWARE} 2. ${PROCESS}` }),
      outcome: "pass",
    },
    {
      name: "several titles of the ladder are one use",
      campaign: law2022,
      given: one({ titles: ["cstdcs", "cstdBo"], initiative: SOFTWARE }),
      outcome: "pass",
    },
    {
      name: "a blank initiative",
      campaign: law2022,
      given: one({ ...both, initiative: "" }),
      outcome: "notApplicable",
    },
    {
      name: "no column of initiatives",
      campaign: law2022,
      given: aRegistration()
        .withTable(without(peopleList, "initiative"))
        .withPerson({ titles: ["cstdcs"], awards: ["bkBo"] }),
      outcome: "notApplicable",
    },
    {
      name: "the title on one row, the commendation on another, each with its own",
      campaign: law2022,
      given: rows({ titles: ["cstdcs"], initiative: SOFTWARE }, { awards: ["bkBo"], initiative: PROCESS }),
      outcome: "pass",
    },
    {
      name: "a study of two years is one study",
      campaign: law2022,
      given: one({ titles: ["cstdcs"], initiative: `${SOFTWARE} (2023-2024)` }),
      outcome: "pass",
    },
    {
      name: "the record of the year before names another",
      campaign: law2022,
      given: one({ titles: ["cstdcs"], initiative: SOFTWARE, history: { text: `CSTĐCS 2024: ${PROCESS}`, years: [] } }),
      outcome: "pass",
    },
    {
      name: "the record tells the year in which the initiative was recognised, the same as beside its name",
      campaign: law2022,
      given: one({
        titles: ["cstdcs"],
        initiative: `${SOFTWARE} (năm 2024)`,
        history: { text: `2024: ${SOFTWARE}`, years: [] },
      }),
      outcome: "pass",
    },
    {
      name: "numbers tell initiatives apart",
      campaign: law2022,
      given: rows(
        { titles: ["cstdcs"], initiative: "Đề tài 17 về số hóa hồ sơ" },
        { name: "Lê Hà", titles: ["cstdcs"], initiative: "Đề tài 13 về số hóa hồ sơ" },
      ),
    },
    {
      name: "words of every initiative name none, and two words are no name to share",
      campaign: law2022,
      given: rows(
        { titles: ["cstdcs"], initiative: "Sáng kiến cấp cơ sở đã được công nhận" },
        { name: "Lê Hà", titles: ["cstdcs"], initiative: "Sáng kiến cấp cơ sở đã được công nhận" },
        { name: "Đỗ Bình", titles: ["cstdcs"], initiative: "Phần mềm" },
        { name: "Ngô Chi", titles: ["cstdcs"], initiative: "Phần mềm" },
      ),
    },
  ],
  invalid: [
    {
      name: "one initiative for CSTĐCS and a Bằng khen",
      campaign: law2022,
      given: one({ ...both, initiative: SOFTWARE }),
      finds: [
        {
          at: "ĐK cá nhân!J8",
          message: "twice",
          severity: "warning",
          subject: "Mai An",
          facts: { initiatives: [`«${SOFTWARE}»`], awards: { awards: ["cstdcs", "bkBo"] } },
        },
      ],
    },
    {
      name: "for two commendations",
      campaign: law2022,
      given: one({ awards: ["bkBo", "bkThuTuong"], initiative: SOFTWARE }),
      finds: [{ at: "J8", message: "twice" }],
    },
    {
      name: "the same words twice in the cell, with another decision, are one",
      campaign: law2022,
      given: one({ ...both, initiative: `1. ${SOFTWARE} (QĐ số 12)\n2. Sáng kiến: ${SOFTWARE.toUpperCase()}` }),
      finds: [{ at: "J8", message: "twice", facts: { initiatives: [`«${SOFTWARE} (QĐ số 12)»`] } }],
    },
    {
      name: "on two rows of one person",
      campaign: law2022,
      given: rows({ titles: ["cstdcs"], initiative: SOFTWARE }, { awards: ["bkBo"], initiative: SOFTWARE }),
      finds: [{ at: "J9", message: "twice" }],
    },
    {
      name: "alone on two rows, with others on a third",
      campaign: law2022,
      given: rows(
        { titles: ["cstdcs"], initiative: SOFTWARE },
        { awards: ["bkBo"], initiative: SOFTWARE },
        { awards: ["giayKhen"], initiative: `${PROCESS}; Kho dữ liệu bài viết số` },
      ),
      finds: [{ at: "J9", message: "twice", facts: { initiatives: [`«${SOFTWARE}»`] } }],
    },
    {
      name: "2026: a notice",
      campaign: { law: "2026", year: 2026 },
      given: one({ ...both, initiative: SOFTWARE }),
      finds: [{ at: "J8", message: "twice", severity: "notice" }],
    },
    {
      name: "two years told beside its name",
      campaign: law2022,
      given: one({ titles: ["cstdcs"], initiative: `${SOFTWARE} (2023); ${SOFTWARE} năm 2025` }),
      finds: [{ at: "J8", message: "years", severity: "warning", facts: { years: ["2023", "2025"] } }],
    },
    {
      name: "the record of a year before names it",
      campaign: law2022,
      given: one({
        titles: ["cstdcs"],
        initiative: SOFTWARE,
        history: { text: `CSTĐCS 2023; CSTĐCS 2024: ${SOFTWARE}`, years: [] },
      }),
      finds: [{ at: "J8", message: "years", facts: { years: ["2024", "2025"] } }],
    },
    {
      name: "twice in the year and again from a year before: both are said",
      campaign: law2022,
      given: one({ ...both, initiative: SOFTWARE, history: { text: `2024: ${SOFTWARE}`, years: [] } }),
      finds: [
        { at: "J8", message: "twice" },
        { at: "J8", message: "years" },
      ],
    },
    {
      name: "under two people: authors together?",
      campaign: law2022,
      given: rows(
        { titles: ["cstdcs"], initiative: SOFTWARE },
        { name: "Lê Hà", titles: ["cstdcs"], initiative: `Đề tài ${SOFTWARE.toLowerCase()} (theo QĐ số 5)` },
      ),
      finds: [
        {
          at: "J9",
          message: "shared",
          severity: "notice",
          subject: "Lê Hà",
          facts: { people: 2, names: ["Mai An", "Lê Hà"] },
        },
      ],
    },
    {
      name: "namesakes of two birth dates are two people",
      campaign: law2022,
      given: rows(
        { titles: ["cstdcs"], initiative: SOFTWARE, birthDate: "1980-01-01" },
        { awards: ["bkBo"], initiative: SOFTWARE, birthDate: "1985-02-02" },
      ),
      finds: [{ at: "J9", message: "shared", facts: { people: 2 } }],
    },
    {
      name: "under seven people: all are counted, five are named, once",
      campaign: law2022,
      given: rows(
        ...["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khánh"].map((given) => ({
          name: `Lê ${given}`,
          titles: ["cstdcs"] as const,
          initiative: SOFTWARE,
        })),
      ),
      finds: [
        {
          at: "J9",
          message: "shared",
          facts: { people: 7, names: ["Lê An", "Lê Bình", "Lê Chi", "Lê Dung", "Lê Giang", "…"] },
        },
      ],
    },
  ],
  cannotTell: [
    {
      name: "an initiative that is not named, for two uses",
      campaign: law2022,
      given: one({ ...both, initiative: "02 sáng kiến cấp cơ sở" }),
      notices: [{ at: "J8", message: "unnamed" }],
    },
  ],
});

import { rule } from "../../../../src/domain/rules/collective/collective-discipline";
import type { LawAwardId as AwardId } from "../../../../src/domain/catalogue/awards";
import { peopleList, without } from "../../../support/layouts";
import { aPhong } from "../../../support/phong";
import { aRegistration } from "../../../support/registration";
import type { PersonSpec } from "../../../support/rowMaker";
import { testRule } from "../../../support/ruleTester";

const law2022 = { law: "2022", year: 2024 } as const;
const withDiscipline = (discipline: PersonSpec["discipline"], ...titles: AwardId[]) =>
  aPhong({ people: 3, titles, member: (index) => (index === 0 && discipline ? { discipline } : {}) });
const warned = { text: "Cảnh cáo", level: "warningOrWorse" } as const;

testRule(rule, {
  valid: [
    { name: "nobody disciplined", given: withDiscipline(undefined, "ttldxs"), outcome: "pass" },
    {
      name: "khiển trách does not touch the collective",
      given: withDiscipline("Khiển trách", "ttldxs"),
      outcome: "pass",
    },
    {
      name: "2022: TTLĐXS does not ask for it",
      campaign: law2022,
      given: withDiscipline(warned, "ttldxs"),
      outcome: "notApplicable",
    },
    { name: "no title", given: withDiscipline(warned), outcome: "notApplicable" },
  ],
  invalid: [
    {
      name: "2003: TTLĐXS with a member at cảnh cáo",
      given: withDiscipline(warned, "ttldxs"),
      finds: [
        { at: "ĐK tập thể!F8", message: "warned", severity: "error", facts: { warned: 1, title: { award: "ttldxs" } } },
      ],
    },
    { name: "2003: TTLĐTT too", given: withDiscipline(warned, "ttldtt"), finds: [{ at: "F8", message: "warned" }] },
    {
      name: "2022: TTLĐTT",
      campaign: law2022,
      given: withDiscipline(warned, "ttldtt"),
      finds: [{ at: "F8", message: "warned", facts: { title: { award: "ttldtt" } } }],
    },
    {
      name: "a unit's honours",
      given: aRegistration()
        .withPerson({ discipline: warned })
        .withHonours({ awards: ["ttldxs"] }),
      finds: [{ at: "ĐK đơn vị!C9", message: "warned" }],
    },
  ],
  cannotTell: [
    {
      name: "a unit whose people are only stated: nobody is listed, so no column is missing",
      given: aRegistration()
        .withTargets({ figures: { statedPeople: 20 } })
        .withHonours({ awards: ["ttldxs"] }),
      notices: [{ at: "ĐK đơn vị!C9", message: "nobodyListed" }],
    },
    {
      name: "an entry whose form is not clear",
      given: withDiscipline({ text: "Có", level: "unknown" }, "ttldxs"),
      notices: [{ at: "F8", message: "unclear", facts: { unclear: 1 } }],
    },
    {
      name: "no discipline column",
      given: aRegistration()
        .withTable(without(peopleList, "discipline"))
        .withPerson({ department: "Phòng Đào tạo" })
        .withCollective({ titles: ["ttldtt"] }),
      notices: [{ at: "ĐK tập thể!F8", message: "noColumn" }],
    },
    {
      name: "nobody is listed",
      given: aRegistration().withCollective({ titles: ["ttldtt"] }),
      notices: [{ at: "F8", message: "nobodyListed" }],
    },
  ],
});

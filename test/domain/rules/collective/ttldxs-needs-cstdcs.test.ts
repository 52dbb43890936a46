import { rule } from "../../../../src/domain/rules/collective/ttldxs-needs-cstdcs";
import { aPhong } from "../../../support/phong";
import { aRegistration } from "../../../support/registration";
import { peopleList, targetsList, withColumns, without } from "../../../support/layouts";
import { testRule } from "../../../support/ruleTester";

const statedCstdcs = withColumns(targetsList, { J: { field: "statedCstdcs", header: "Số người đăng ký CSTĐCS" } });

testRule(rule, {
  valid: [
    { name: "one CSTĐCS", given: aPhong({ people: 6, ldtt: 6, cstdcs: 1, titles: ["ttldxs"] }), outcome: "pass" },
    {
      name: "CSTĐ ngành implies it",
      given: aPhong({
        people: 6,
        titles: ["ttldxs"],
        member: (index) => ({ titles: index === 0 ? ["cstdBo"] : [] }),
      }),
      outcome: "pass",
    },
    {
      name: "TTLĐTT asks for none",
      given: aPhong({ people: 6, ldtt: 6, titles: ["ttldtt"] }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "nobody",
      given: aPhong({ people: 6, ldtt: 6, titles: ["ttldxs"] }),
      finds: [{ at: "ĐK tập thể!F8", message: "none", severity: "error", facts: { people: 6 } }],
    },
    {
      name: "2022: nobody",
      campaign: { law: "2022", year: 2024 },
      given: aPhong({ people: 7, ldtt: 7, titles: ["ttldxs"] }),
      finds: [{ at: "F8", message: "none" }],
    },
    {
      name: "a unit's honours",
      given: aRegistration()
        .withPerson({ titles: ["ldtt"] })
        .withHonours({ awards: ["ttldxs"] }),
      finds: [{ at: "ĐK đơn vị!C9", message: "none" }],
    },
    {
      name: "a unit that states none",
      given: aRegistration()
        .withTable(statedCstdcs)
        .withTargets({ figures: { statedPeople: 20, statedCstdcs: 0 } })
        .withHonours({ awards: ["ttldxs"] }),
      finds: [{ at: "ĐK đơn vị!C9", message: "stated" }],
    },
  ],
  cannotTell: [
    {
      name: "people are listed without a column for titles",
      given: aRegistration()
        .withTable(without(peopleList, "title"))
        .withPeople(3, (index) => ({ name: `Người thứ ${index}`, department: "Phòng Đào tạo" }))
        .withCollective({ name: "Phòng Đào tạo", titles: ["ttldxs"] }),
      notices: [{ at: "ĐK tập thể!F8", message: "notSaid" }],
    },
    {
      name: "nobody is listed for the phòng",
      given: aRegistration().withCollective({ titles: ["ttldxs"] }),
      notices: [{ at: "F8", message: "nobodyListed" }],
    },
    {
      name: "a unit of which no CSTĐCS are stated",
      given: aRegistration()
        .withTargets({ figures: { statedPeople: 20 } })
        .withHonours({ awards: ["ttldxs"] }),
      notices: [{ at: "ĐK đơn vị!C9", message: "nobodyListed" }],
    },
  ],
});

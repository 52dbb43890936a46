import { rule } from "../../../../src/domain/rules/collective/ttldxs-share";
import { aPhong } from "../../../support/phong";
import { aRegistration } from "../../../support/registration";
import { peopleList, targetsList, withColumns, without } from "../../../support/layouts";
import { testRule } from "../../../support/ruleTester";

const share = (people: number, ldtt: number) => aPhong({ people, ldtt, titles: ["ttldxs"] });
const statedLdtt = withColumns(targetsList, { J: { field: "statedLdtt", header: "Số người đăng ký LĐTT" } });

testRule(rule, {
  valid: [
    { name: "exactly 70 %", given: share(10, 7), outcome: "pass" },
    { name: "2022: exactly 70 %", campaign: { law: "2022", year: 2024 }, given: share(20, 14), outcome: "pass" },
    {
      name: "TTLĐTT has its own rule",
      given: aPhong({ people: 10, ldtt: 1, titles: ["ttldtt"] }),
      outcome: "notApplicable",
    },
    {
      name: "a unit's honours, all its people",
      given: aRegistration()
        .withPeople(10, (index) => ({ name: `Người ${index}`, titles: index < 7 ? ["ldtt"] : [] }))
        .withHonours({ awards: ["ttldxs"] }),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "6 of 11 is 54.5 %",
      given: share(11, 6),
      finds: [
        {
          at: "ĐK tập thể!F8",
          message: "below",
          severity: "error",
          facts: { ldtt: 6, people: 11, actual: { share: 6 / 11 }, least: 8, short: 2, threshold: { share: 0.7 } },
        },
      ],
    },
    {
      name: "2022: the same",
      campaign: { law: "2022", year: 2025 },
      given: share(10, 6),
      finds: [{ at: "F8", message: "below", facts: { least: 7, short: 1 } }],
    },
    {
      name: "a unit's honours, at its mark",
      given: aRegistration()
        .withPeople(10, (index) => ({ name: `Người ${index}`, titles: index < 6 ? ["ldtt"] : [] }))
        .withHonours({ awards: ["ttldxs"] }),
      finds: [{ at: "ĐK đơn vị!C9", message: "below", unit: "Trung tâm Thông tin" }],
    },
    {
      name: "a unit whose people are only stated",
      given: aRegistration()
        .withTable(statedLdtt)
        .withTargets({ figures: { statedPeople: 20, statedLdtt: 13 } })
        .withHonours({ awards: ["ttldxs"] }),
      finds: [{ at: "ĐK đơn vị!C9", message: "stated", facts: { short: 1 } }],
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
      name: "two phòng without people are one notice for the table",
      given: aRegistration()
        .withCollective({ titles: ["ttldxs"] })
        .withCollective({ name: "Phòng Quản trị", titles: ["ttldxs"] }),
      notices: [{ at: "F7", message: "nobodyListed", facts: { count: 2 } }],
    },
  ],
});

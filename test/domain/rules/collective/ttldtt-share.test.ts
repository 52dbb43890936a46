import { rule } from "../../../../src/domain/rules/collective/ttldtt-share";
import { aPhong } from "../../../support/phong";
import { aRegistration } from "../../../support/registration";
import { peopleList, targetsList, withColumns, without } from "../../../support/layouts";
import { testRule } from "../../../support/ruleTester";

const law2022 = { law: "2022", year: 2024 } as const;
const share = (people: number, ldtt: number) => aPhong({ people, ldtt, titles: ["ttldtt"] });
const statedLdtt = withColumns(targetsList, { J: { field: "statedLdtt", header: "Số người đăng ký LĐTT" } });

testRule(rule, {
  valid: [
    { name: "2003: one above half", given: share(10, 6), outcome: "pass" },
    { name: "2003: one above half of an odd number", given: share(11, 6), outcome: "pass" },
    { name: "2022: exactly 70 %", campaign: law2022, given: share(10, 7), outcome: "pass" },
    {
      name: "CSTĐCS counts among the LĐTT",
      given: aPhong({ people: 3, ldtt: 2, cstdcs: 2, titles: ["ttldtt"] }),
      outcome: "pass",
    },
    {
      name: "TTLĐXS has its own rule",
      given: aPhong({ people: 10, ldtt: 1, titles: ["ttldtt", "ttldxs"] }),
      outcome: "notApplicable",
    },
    { name: "no title", given: aPhong({ people: 10, ldtt: 1 }), outcome: "notApplicable" },
  ],
  invalid: [
    {
      name: "2003: exactly half is not above half",
      given: share(10, 5),
      finds: [
        {
          at: "ĐK tập thể!F8",
          message: "notAboveHalf",
          severity: "error",
          unit: "Trung tâm Thông tin",
          subject: "Phòng Đào tạo",
          facts: { ldtt: 5, people: 10, actual: { share: 0.5 }, least: 6, short: 1, threshold: { share: 0.5 } },
        },
      ],
    },
    {
      name: "2022: 60 %",
      campaign: law2022,
      given: share(10, 6),
      finds: [{ at: "F8", message: "below", facts: { least: 7, short: 1 } }],
    },
    {
      name: "2022: 7 of 11 is 63.6 %",
      campaign: law2022,
      given: share(11, 7),
      finds: [{ at: "F8", message: "below", facts: { least: 8, short: 1 } }],
    },
    {
      name: "CSTĐCS does not count where the campaign says so",
      campaign: { titlesImplyLower: false },
      given: aPhong({ people: 3, ldtt: 3, cstdcs: 2, titles: ["ttldtt"] }),
      finds: [{ at: "F8", message: "notAboveHalf", facts: { ldtt: 1 } }],
    },
    {
      name: "a unit itself, all its people",
      given: aRegistration()
        .withPeople(4, (index) => ({
          name: `Người ${index}`,
          department: `Phòng ${index}`,
          titles: index < 2 ? ["ldtt"] : [],
        }))
        .withCollective({ isUnit: true, titles: ["ttldtt"] }),
      finds: [{ at: "F8", message: "notAboveHalf", facts: { people: 4, ldtt: 2 } }],
    },
    {
      name: "a unit whose people are only stated",
      given: aRegistration()
        .withTable(statedLdtt)
        .withTargets({ figures: { statedPeople: 20, statedLdtt: 10 } })
        .withCollective({ isUnit: true, titles: ["ttldtt"] }),
      finds: [{ at: "ĐK tập thể!F8", message: "stated", facts: { ldtt: 10, people: 20, least: 11 } }],
    },
  ],
  cannotTell: [
    {
      name: "people are listed without a column for titles",
      given: aRegistration()
        .withTable(without(peopleList, "title"))
        .withPeople(3, (index) => ({ name: `Người thứ ${index}`, department: "Phòng Đào tạo" }))
        .withCollective({ name: "Phòng Đào tạo", titles: ["ttldtt"] }),
      notices: [{ at: "ĐK tập thể!F8", message: "notSaid" }],
    },
    {
      name: "nobody is listed for the phòng",
      given: aRegistration()
        .withPerson({ department: "Phòng Khác", titles: ["ldtt"] })
        .withCollective({ titles: ["ttldtt"] }),
      notices: [{ at: "F8", message: "nobodyListed" }],
    },
    {
      name: "the phòng of that name is another unit's",
      given: aRegistration()
        .withPerson({ department: "Phòng Đào tạo", unit: "Báo Thanh tra" })
        .withCollective({ titles: ["ttldtt"] }),
      notices: [{ at: "F8", message: "nobodyListed" }],
    },
    {
      name: "a unit of which no LĐTT are stated",
      given: aRegistration()
        .withTargets({ figures: { statedPeople: 20 } })
        .withCollective({ isUnit: true, titles: ["ttldtt"] }),
      notices: [{ at: "ĐK tập thể!F8", message: "nobodyListed" }],
    },
    {
      name: "an unknown unit",
      given: aRegistration()
        .withPerson({ unit: "Vụ Pháp chế", department: "Phòng Đào tạo" })
        .withCollective({ unit: "Vụ Pháp chế", titles: ["ttldtt"] }),
      notices: [{ at: "F8", message: "nobodyListed" }],
    },
  ],
});

import { judgedOn, lawOf } from "../../../src/domain/campaign/law";

test.each([
  [{ year: 2021 }, "2003", "year"],
  [{ year: 2023 }, "2003", "year"],
  [{ year: 2024 }, "2022", "year"],
  [{ year: 2025, dossierDate: null }, "2022", "year"],
  [{ year: 2026 }, "2022", "year"],
  [{ year: 2030 }, "2022", "year"],
  [{ year: null }, "2022", "none"],
  [{ year: 2023, dossierDate: "2023-12-31" }, "2003", "date"],
  [{ year: 2023, dossierDate: "2024-01-01" }, "2022", "date"],
  [{ year: 2026, dossierDate: "2026-09-30" }, "2022", "date"],
  [{ year: 2026, dossierDate: "2026-10-01" }, "2026", "date"],
  [{ year: null, dossierDate: "2027-02-01" }, "2026", "date"],
] as const)("%j goes by the law of %s, by %s", (time, law, lawFrom) => expect(lawOf(time)).toEqual({ law, lawFrom }));

test.each([
  [{ year: 2025 }, "2025-12-31"],
  [{ year: 2025, dossierDate: null }, "2025-12-31"],
  [{ year: 2025, dossierDate: "2025-11-20" }, "2025-11-20"],
])("%j is judged on %s", (campaign, day) => expect(judgedOn(campaign)).toBe(day));

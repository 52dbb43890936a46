/** Any bloc of any agency: everything that is its own is the officer's to say, or is taken from the workbook. */
import { PRIME_MINISTERS_MOVEMENTS } from "./movements";
import { NOTHING_SET } from "./startingPoint";
import type { StartingPoint } from "./startingPoint";

export const emptyBloc = {
  id: "trong",
  name: { vi: "Khối thi đua khác (để trống)", en: "Any other bloc (empty)" },
  year: null,
  campaign: {
    ...NOTHING_SET,
    bloc: "",
    agency: "",
    chair: "",
    theme: "",
    deadline: null,
    units: [],
    movements: PRIME_MINISTERS_MOVEMENTS,
    titlesImplyLower: true,
    onlyUnit: null,
  },
  marks: [
    {
      path: "movements",
      confidence: "U",
      source: {
        vi: "Danh sách phong trào 2026-2030 chưa đủ",
        en: "The list of movements of 2026-2030 is not complete",
      },
    },
  ],
} as const satisfies StartingPoint;

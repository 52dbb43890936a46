/** The bloc of 2021, as it was. */
import { campaign2021 } from "../campaign2021";
import type { StartingPoint } from "./startingPoint";

const { year, law: _byYear, ...campaign } = campaign2021;

export const bloc2021 = {
  id: "khoi-2021",
  name: { vi: "Khối các đơn vị sự nghiệp, năm 2021", en: "The bloc of 2021" },
  year,
  campaign,
  marks: [
    {
      path: "deadline",
      confidence: "S",
      source: { vi: "Quyết định 575/QĐ-TTCP năm 2019", en: "Decision 575/QĐ-TTCP of 2019" },
    },
    {
      path: "caps.governmentFlags",
      confidence: "U",
      source: { vi: "Chưa có văn bản phân bổ cho khối", en: "No paper allots it to the bloc" },
    },
  ],
} as const satisfies StartingPoint;

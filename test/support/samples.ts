/** The sample workbooks of test/cases that stand beside their expected findings. */
import { resolve } from "node:path";

export const CASES = ["dang-ky-2021", "dang-ky-2021-sach", "dang-ky-2021-dau-x", "dang-ky-2021-theo-don-vi"] as const;
export const caseFile = (name: string): string => resolve(__dirname, "../cases", name, "workbook.xlsx");

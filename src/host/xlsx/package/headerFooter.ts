/** The three sections of a header or footer, in one text as files have them. */
import type { HeaderFooterModel } from "../../model/model";

/**
 * «&Lleft&Ccentre&Rright»; a text without section code stands in the centre. Font codes («&"Times New
 * Roman,Bold"», «&14») stay in the text.
 */
function splitSections(code: string): [left: string, center: string, right: string] {
  const sections = { L: "", C: "", R: "" };
  let now: keyof typeof sections = "C";
  for (let i = 0; i < code.length; i++) {
    if (code[i] !== "&") {
      sections[now] += code[i];
      continue;
    }
    const next = code[i + 1] ?? "";
    if (next === '"') {
      const end = code.indexOf('"', i + 2);
      const stop = end < 0 ? code.length - 1 : end;
      sections[now] += code.slice(i, stop + 1);
      i = stop;
    } else if (next === "L" || next === "C" || next === "R") {
      now = next;
      i++;
    } else {
      sections[now] += `&${next}`;
      i++;
    }
  }
  return [sections.L, sections.C, sections.R];
}

const joinSections = (left: string, center: string, right: string): string =>
  (left === "" ? "" : `&L${left}`) + (center === "" ? "" : `&C${center}`) + (right === "" ? "" : `&R${right}`);

export const joinHeader = (h: HeaderFooterModel): string => joinSections(h.leftHeader, h.centerHeader, h.rightHeader);
export const joinFooter = (h: HeaderFooterModel): string => joinSections(h.leftFooter, h.centerFooter, h.rightFooter);

export function readHeaderFooter(header: string, footer: string): HeaderFooterModel {
  const [leftHeader, centerHeader, rightHeader] = splitSections(header);
  const [leftFooter, centerFooter, rightFooter] = splitSections(footer);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

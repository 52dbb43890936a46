/** Marks and small words that numbers, lists and quotations are put together with. */
export const signsVi = {
  open: "«",
  close: "»",
  decimal: ",",
  thousands: ".",
  percent: " %",
  and: "và",
} as const;

export type Signs = Readonly<Record<keyof typeof signsVi, string>>;

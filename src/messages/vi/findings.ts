/** Words that stand around a rule's own sentences. */
export const findingWordsVi = {
  cell: "ô",
  unverified: "chưa kiểm chứng",
  wholeBloc: "Toàn khối",
} as const;

export type FindingWords = Readonly<Record<keyof typeof findingWordsVi, string>>;

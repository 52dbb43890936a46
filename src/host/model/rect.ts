/** A rectangle of cells, ends included; rows and columns count from 0. */
export interface Rect {
  r0: number;
  c0: number;
  r1: number;
  c1: number;
}

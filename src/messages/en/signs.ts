/** Marks and small words of numbers, lists and quotations, in English. */
import type { Signs } from "../vi/signs";

export const signsEn: Signs = { open: "“", close: "”", decimal: ".", thousands: ",", percent: "%", and: "and" };

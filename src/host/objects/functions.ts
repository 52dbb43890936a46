/** Worksheet functions that a client may have computed without a cell (Excel.Functions): the few that are asked for. */
import { invalidArgument } from "../errors/hostError";
import { DAYS_TO_1904, serial } from "../grid/calendar";
import type { BookModel } from "../model/model";
import { integer } from "./members/arguments";
import { Handle, make, property, type TypeTable } from "./members/memberTable";

const resultTable: TypeTable<number> = {
  name: "FunctionResult",
  members: { Value: property("1.1", (value) => value), Error: property("1.1", () => "") },
};

const functionsTable: TypeTable<BookModel> = {
  name: "Functions",
  members: {
    Date: make("1.1", (book, [year, month, day]) => {
      const days = serial(integer(year, "year"), integer(month, "month"), integer(day, "day"));
      if (days === null) throw invalidArgument("date");
      return new Handle(resultTable, book.date1904 ? days - DAYS_TO_1904 : days) as Handle<unknown>;
    }),
  },
};

export const functionsHandle = (book: BookModel) => new Handle(functionsTable, book);

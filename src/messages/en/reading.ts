/** How the workbook was read, in English. */
import type { ReadingKey } from "../vi/reading";

export const readingEn: Readonly<Record<ReadingKey, string>> = {
  "kind.people": "registration of people",
  "kind.collectives": "registration of collectives",
  "kind.honours": "honours and commendations of units",
  "kind.movements": "registration for movements",
  "kind.targets": "targets",
  "kind.notThisCampaign": "not of this campaign",

  "why.decided": "Read as: {kind}, as the officer decided.",
  "why.columns": "Read as: {kind}; column {identity} says whom a row is about, column {columns} what is registered.",
  "why.identity": "Read as: {kind}; column {identity} says whom a row is about.",
  "why.columnsAlone": "It is {kind}: what is registered stands in column {columns}.",
  "why.kindAlone": "It is {kind}, with a matter per row.",
  "why.notThisCampaign": "Not read: the officer marked it “not of this campaign”.",
  "why.example": "Not read: it is an example of the guide.",
  "why.draft": "Not read: its title or the sheet’s name says that it is a draft.",
  "why.earlierYear": "Not read: its title or the sheet’s name speaks of earlier years.",
  "why.samePeople": "Not read once more: the people stand in the list on sheet “{leading}”.",
  "why.othersList": "Not read: a list of people who are none of the bloc's (pupils, households …), or of scores.",
  "why.notUnderstood": "Not read: it is not clear what it registers.",
  "unit.mapping": "Of {unit}, as the officer decided.",
  "unit.ownRow": "Of {unit}, by the unit’s own row among the collectives.",
  "unit.title": "Of {unit}, by the lines above it.",
  "unit.sheetName": "Of {unit}, by the sheet’s name.",
  "unit.onlyUnit": "Of {unit}, whose workbook it is.",
  unread: "Not read: column {columns}, whose header is not understood.",

  "skipped.empty": "Not read: the sheet is empty.",
  "skipped.noTable": "Not read: no registration table was found.",
  "skipped.hidden": "Not read: the sheet is hidden.",
  "skipped.notThisCampaign": "Not read: it is not of this campaign.",
  "skipped.samePeople": "Not read once more: the people stand in another list.",
  "skipped.own": "Not read: it was written by Sổ Thi đua.",

  "role.data": "data",
  "role.group": "names of units and departments",
  "role.total": "totals",
  "role.index": "column numbers",
  "role.header": "repeated headers",
  "role.title": "titles and notes",
  "role.prefilled": "prepared, not filled in",
  "role.unread": "not understood",
  "role.signature": "signatures and notes below",
  "role.blank": "blank",
  rows: "{role}: {count} (rows {rows})",
  "rows.more": "{rows} …",
  "column.more": "{columns} and {count} more",

  "question.unsure":
    "Column {column} on the sheet “{sheet}” is read as “{field}”, but not surely. Please confirm it or choose another meaning.",
  "question.compete":
    "Column {column} on the sheet “{sheet}” is not read, because column {other} is “{field}” too. Please say which of them is right.",
  "question.unread":
    "Column {column} on the sheet “{sheet}” holds many values, but its header is not understood and it is not read. Please say what it holds.",
  "question.ownRating":
    "Column {column} on the sheet “{sheet}” holds ratings that people gave themselves, so they are not counted. Please add the ratings that were concluded, or say that these are.",
  "question.markOrCount":
    "Column {column} on the sheet “{sheet}” holds figures, and it is not known whether they say how many register the title or mark who does, so it was not read. Please say what it means.",
  "question.oddDates":
    "Column {column} on the sheet “{sheet}” has unlikely birth dates: {cells}. Please look at these cells, or say what the column means.",
  "question.twoMeanings": "Column {column} on the sheet “{sheet}” has two meanings. Please choose one.",
  "question.titlesUnclear":
    "Sheet “{sheet}”, row {row}: the list's title names several titles and no column says who registers which. Please add a column of titles.",
  "question.samePeople":
    "The people listed on sheet {sheets} stand on sheet {leading} too, so they are not counted again.",
  "question.samePeopleAlone":
    "{count} stand only here and are not counted: {names}. Please add them to the register if they register.",
  "question.samePeopleLacking": "{count} do not stand here and are counted all the same: {names}.",
  "question.samePeopleDiffering": "{count} have another rating or title there: {names}.",
  "question.samePeopleWhich": "Please say which list leads.",
  "question.othersList":
    "Sheet “{sheet}”, row {row}: this seems a list of people who are none of the bloc's, or of scores, and is not counted. Please say whether it is a registration.",
  "question.notUnderstood":
    "The sheet “{sheet}”, row {row}: this looks like a table, but it is not clear what it registers and it is not read. Please say what it is.",

  "ignored.headersChanged":
    "What was decided for the table with the headers “{headers}” was not followed: no table has these headers any more.",
  "ignored.headersChangedOn":
    "What was decided for a table on the sheet “{sheet}” was not followed: its headers have changed.",
  "ignored.incomplete":
    "What was decided for the table with the headers “{headers}” does not say which column holds the names; the table was read as if nothing had been decided.",
  "ignored.memoryDamaged":
    "What the workbook remembered (how to read its tables, and other decisions) is damaged and cannot be read, so it was not followed. Please decide again; the new decisions replace it.",
  "ignored.unknownUnit":
    "What was decided names the unit “{unit}”, which the campaign does not have. Please choose again.",
  onlyUnit: "The workbook is read as one unit’s: {unit}.",
};

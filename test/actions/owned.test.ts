/** A whole day on a workbook of an office: what the columns' place looked like, and what is nobody's but the officer's. */
import { actions, openSession } from "../../src/actions";
import { NAMESPACE } from "../../src/workbook/memory/stateXml";
import { openCase, options } from "./support";

test.each([
  ["with its memory", false],
  ["after a program dropped the memory", true],
])("checked, reported on twice and cleared, %s, the workbook is as it was", async (_, isLost) => {
  const { book, standIn } = await openCase("dang-ky-2021");
  const before = standIn.snapshot();
  const lose = (): void => {
    if (isLost) book.customXml = book.customXml.filter(({ namespaceUri }) => namespaceUri !== NAMESPACE);
  };
  for (const verb of ["check", "slips", "meeting"] as const) {
    const { written } = (await actions[verb].perform(await openSession(), options()))!;
    expect(written.kept).toBeUndefined();
    lose();
  }
  await actions.clearAll.perform(await openSession(), options());
  expect(standIn.snapshot()).toEqual(before);
});

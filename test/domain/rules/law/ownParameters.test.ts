import { parameterProblems } from "../../../../src/domain/rules/law/ownParameters";

test.each([
  [{}, []],
  [{ "short-service": { months: 9, leaveCounts: null } }, []],
  [{ "ttldtt-share": { share: 0.6, above: true }, "collective-discipline": { titles: "both" } }, []],
  [{ "short-service": { month: 9 } }, [["parameters.short-service.month", "unknownKey"]]],
  [{ "short-service": { months: "9" } }, [["parameters.short-service.months", "notNumber"]]],
  [{ "short-service": { leaveCounts: 1 } }, [["parameters.short-service.leaveCounts", "notBoolean"]]],
  [{ "collective-discipline": { titles: 1 } }, [["parameters.collective-discipline.titles", "notText"]]],
  [{ "short-servic": { months: 9 } }, [["parameters.short-servic", "unknownKey"]]],
  // The law's alone: the rule's sentences speak of it.
  [{ "cstd-ministry-streak": { years: 2 } }, [["parameters.cstd-ministry-streak", "unknownKey"]]],
])("%j: %j", (parameters, wrong) =>
  expect(parameterProblems(parameters as never).map(({ path, code }) => [path, code])).toEqual(wrong),
);

/**
 * In which order jest takes the files on a machine that has not run them yet: those of the folders whose files take longest first, so that none of them is left
 * for the end, when the other workers have nothing to do. Where jest knows how long each took, it goes by that.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

const LONG = ["browser", "architecture", "cli", "actions", "workbook", "written", "taskpane"];

module.exports = class extends Sequencer {
  sort(tests) {
    const known = super.sort(tests);
    const rank = ({ path }) => {
      const at = LONG.findIndex((folder) => path.replaceAll("\\", "/").includes(`/test/${folder}/`));
      return at < 0 ? LONG.length : at;
    };
    if (known.some(({ duration }) => duration !== undefined)) return known;
    return known
      .map((test, at) => ({ test, at }))
      .sort((one, other) => rank(one.test) - rank(other.test) || one.at - other.at)
      .map(({ test }) => test);
  }
};

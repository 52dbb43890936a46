/** The command line: starts the work and turns its result into an exit code; decides nothing. */
import { localMoment } from "../actions/localMoment";
import { run } from "./run";

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  now: () => localMoment(new Date()),
}).then((code) => {
  process.exitCode = code;
});

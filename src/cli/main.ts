/** The command line: starts the work and turns its result into an exit code; decides nothing. */
import { run } from "./run";

/** The clock of this machine, local, without zone. */
function now(): string {
  const time = new Date();
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  now,
}).then((code) => {
  process.exitCode = code;
});

/** `npm run selftest:record`: writes the stand-in's answers, against which an Excel's are held. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXPECTED, standInAnswers } from "./answers";

standInAnswers()
  .then((answers) => writeFileSync(join(__dirname, "../../", EXPECTED), `${JSON.stringify(answers, null, 1)}\n`))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });

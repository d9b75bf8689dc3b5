// `npm test`: from a fresh checkout to one line `N passed, N failed`. See test-run.ts.
import { runAfterInstall } from "./install.mjs";

await runAfterInstall("./test-run.ts");

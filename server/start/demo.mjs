// `npm run demo`: from a fresh checkout to the demonstration at http://localhost:3000. See demonstration.ts.
import { runAfterInstall } from "./install.mjs";

await runAfterInstall("./demonstration.ts");

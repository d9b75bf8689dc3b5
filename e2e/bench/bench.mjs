// `npm run bench`: measures the application against a bare server on this machine. See run.ts.
import { runAfterInstall } from "../../server/start/install.mjs";

await runAfterInstall("../../e2e/bench/run.ts");

// `npm run trust`: what must never happen, tried in full against a real PostgreSQL. See run.ts.
import { runAfterInstall } from "../../server/start/install.mjs";

await runAfterInstall("../../e2e/trust/run.ts");

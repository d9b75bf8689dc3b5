import { router } from "../trpc";
import { auditRouter } from "./audit";
import { replayRouter } from "./replay";
import { retentionRouter } from "./retention";
import { subjectAccessRouter } from "./subject-access";

/** What the fund remembers, and for how long: for team leads and administrators. */
export const recordsRouter = router({
  audit: auditRouter,
  replay: replayRouter,
  retention: retentionRouter,
  subjectAccess: subjectAccessRouter,
});

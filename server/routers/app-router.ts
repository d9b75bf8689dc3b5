import { actsRouter } from "./caseworker/acts";
import { assignRouter } from "./caseworker/assign";
import { caseRouter } from "./caseworker/case";
import { draftsRouter } from "./caseworker/drafts";
import { savedViewsRouter } from "./caseworker/saved-views";
import { searchRouter } from "./caseworker/search";
import { timesRouter } from "./caseworker/times";
import { workListRouter } from "./caseworker/work-list";
import { memberActsRouter } from "./member/acts";
import { homeRouter } from "./member/home";
import { rulesRouter } from "./rules";
import { createCallerFactory, router } from "./trpc";

/** Everything that can be called: the law, by anybody; the rest by who is signed in. */
export const appRouter = router({
  rules: rulesRouter,
  caseworker: router({
    acts: actsRouter,
    workList: workListRouter,
    search: searchRouter,
    times: timesRouter,
    savedViews: savedViewsRouter,
    assign: assignRouter,
    case: caseRouter,
    drafts: draftsRouter,
  }),
  member: router({ acts: memberActsRouter, home: homeRouter }),
});

export type AppRouter = typeof appRouter;

/** For server components: the same procedures, with the same checks, without a request of their own. */
export const createCaller = createCallerFactory(appRouter);

import { draftsRouterFor } from "../drafts";
import { memberAct, memberQuery } from "../trpc";

export const memberDraftsRouter = draftsRouterFor(memberQuery, memberAct);

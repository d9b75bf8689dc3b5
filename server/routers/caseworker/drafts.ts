import { draftsRouterFor } from "../drafts";
import { caseworkerAct, caseworkerQuery } from "../trpc";

export const draftsRouter = draftsRouterFor(caseworkerQuery, caseworkerAct);

import { z } from "zod";
import { calendarFeedState, renewCalendarFeed, revokeCalendarFeed } from "@/server/calendar/calendar-feed";
import { caseworkerAct, caseworkerQuery, router } from "../trpc";

const nothing = z.object({});

/** The caseworker's own calendar as a feed for other calendars. */
export const calendarFeedRouter = router({
  state: caseworkerQuery.query(({ ctx }) => calendarFeedState(ctx.tx, ctx.person.userId)),
  /** The only time that the address is told. */
  renew: caseworkerAct.input(nothing).mutation(({ ctx }) => renewCalendarFeed(ctx.open)),
  revoke: caseworkerAct.input(nothing).mutation(({ ctx }) => revokeCalendarFeed(ctx.open)),
});

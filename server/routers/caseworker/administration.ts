import { operation, places, settingsPage } from "@/server/queries/administration";
import { expiryInput, expiryPage } from "@/server/queries/expiry";
import { occupationsPage } from "@/server/queries/occupations";
import { administratorQuery, leadQuery, router } from "../trpc";

/** How the fund uses the system, and how it runs. */
export const administrationRouter = router({
  operation: administratorQuery.query(({ ctx }) => operation(ctx.tx, ctx.person)),
  settings: administratorQuery.query(({ ctx }) => settingsPage(ctx.tx)),
  occupations: administratorQuery.query(({ ctx }) => occupationsPage(ctx.tx)),
  places: administratorQuery.query(({ ctx }) => places(ctx.tx)),
  /** What the scheme's expiry would mean, member by member: cases, and so the leads'. */
  expiry: leadQuery.input(expiryInput).query(({ ctx, input }) => expiryPage(ctx.tx, ctx.person, input)),
});

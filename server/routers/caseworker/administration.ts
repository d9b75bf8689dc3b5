import { z } from "zod";
import { changePermission } from "@/server/commands/change-permission";
import { saveUser } from "@/server/commands/save-user";
import { operation, places, settingsPage } from "@/server/queries/administration";
import { expiryInput, expiryPage } from "@/server/queries/expiry";
import { occupationsPage } from "@/server/queries/occupations";
import { livingIn, livingInput, permissionPage } from "@/server/queries/permission";
import { fundUser, fundUsers } from "@/server/queries/users";
import { fundActProcedures } from "../act-procedures";
import { found } from "../found";
import { administratorAct, administratorQuery, leadQuery, ownAdministratorAct, router } from "../trpc";

/** How the fund uses the system, and how it runs. */
export const administrationRouter = router({
  permission: administratorQuery.query(({ ctx }) => permissionPage(ctx.tx, ctx.person)),
  livingIn: administratorQuery.input(livingInput).query(({ ctx, input }) => livingIn(ctx.tx, ctx.person, input)),
  changePermission: fundActProcedures(changePermission, administratorAct),
  users: administratorQuery.query(({ ctx }) => fundUsers(ctx.tx, ctx.person)),
  user: administratorQuery
    .input(z.object({ userId: z.uuid() }))
    .query(async ({ ctx, input }) => found(await fundUser(ctx.tx, ctx.person, input.userId))),
  saveUser: fundActProcedures(saveUser, ownAdministratorAct),
  operation: administratorQuery.query(({ ctx }) => operation(ctx.tx, ctx.person)),
  settings: administratorQuery.query(({ ctx }) => settingsPage(ctx.tx)),
  occupations: administratorQuery.query(({ ctx }) => occupationsPage(ctx.tx)),
  places: administratorQuery.query(({ ctx }) => places(ctx.tx)),
  /** What the scheme's expiry would mean, member by member: cases, and so the leads'. */
  expiry: leadQuery.input(expiryInput).query(({ ctx, input }) => expiryPage(ctx.tx, ctx.person, input)),
});

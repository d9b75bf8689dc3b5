import { z } from "zod";
import { editWording } from "@/server/messages/edit-wording";
import { LETTER_TEMPLATES, type LetterTemplate } from "@/server/messages/letter-kinds";
import { letterTemplate, letterTemplates } from "@/server/queries/letter-templates";
import { fundActProcedures } from "../act-procedures";
import { administratorAct, administratorQuery, router } from "../trpc";

/** The fund's own words of its letters. */
export const letterTemplatesRouter = router({
  list: administratorQuery.query(({ ctx }) => letterTemplates(ctx.tx)),
  one: administratorQuery
    .input(z.object({ template: z.enum(LETTER_TEMPLATES as [LetterTemplate, ...LetterTemplate[]]) }))
    .query(({ ctx, input }) => letterTemplate(ctx.tx, input.template)),
  editWording: fundActProcedures(editWording, administratorAct),
});

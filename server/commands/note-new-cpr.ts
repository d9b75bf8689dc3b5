import { z } from "zod";
import { type Command, nothing } from "./kernel/plan";

export const noteNewCprInput = z.object({
  /** The notification that told of it: the number itself is in no decision and no line of the log. */
  notificationId: z.uuid(),
});

/** The member has another CPR number. The number is stored by whoever runs this, in the same transaction; here it is kept that it was. */
export const noteNewCpr: Command<typeof noteNewCprInput> = {
  name: "noteNewCpr",
  input: noteNewCprInput,
  plan: (_facts, { notificationId }) => ({ ...nothing, asked: [], summary: { notificationId } }),
};

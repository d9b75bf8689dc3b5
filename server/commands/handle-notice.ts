import { z } from "zod";
import { writtenSchema } from "@/server/rules/inputs";
import { factNamed } from "./case-now";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing } from "./kernel/plan";
import { type Effects, joined, letter, noEffects } from "./marking";

export const handleNoticeInput = z.object({
  noticeId: z.uuid(),
  /** What the fund answers; nothing is sent without it. */
  reply: writtenSchema.nullish(),
});

/**
 * What a member told has been read and dealt with. What follows of it for the case (a deregistration, say) is an act of its
 * own: this one changes no legal fact.
 */
export const handleNotice: Command<typeof handleNoticeInput> = {
  name: "handleNotice",
  input: handleNoticeInput,
  plan: (facts, { noticeId, reply }, { today }) => {
    const notice = factNamed(facts.notices, noticeId, "noticeId");
    const summary = { notice: notice.kind, replied: Boolean(reply) };
    if (notice.handledOn !== null)
      return { ...nothing, asked: [], conflict: { reason: "noticeHandled", facts: {} }, summary };
    const handled: Effects = {
      ...noEffects(),
      writes: [{ kind: "notices", supersede: noticeId, by: newVersion<"notices">(notice, { handledOn: today }) }],
      consequences: [{ kind: "noticeHandled", facts: {}, rule: null }],
    };
    const told = reply ? letter("reply", { text: reply, about: noticeId }) : noEffects();
    return { asked: [], ...joined(handled, told), summary };
  },
};

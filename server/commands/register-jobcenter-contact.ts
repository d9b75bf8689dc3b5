import { daySchema } from "@/server/rules/inputs";
import { jobcenterContactInput } from "@/server/rules/section-08-jobcenter-contact";
import { notAfterToday } from "./kernel/bad-input";
import { type Command, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const registerJobcenterContactInput = jobcenterContactInput.extend({ on: daySchema });

/**
 * R8.1, § 8, stk. 1: the jobcenter tells of a contact with the member. It is kept whatever it was; one with a participant
 * that the law does not allow for is marked as such.
 */
export const registerJobcenterContact: Command<typeof registerJobcenterContactInput> = {
  name: "registerJobcenterContact",
  input: registerJobcenterContactInput,
  plan: (facts, { on, channel, about }, { today, scheme }) => {
    notAfterToday("on", on, today);
    const rules = questionsTo(scheme);
    const participating = facts.participations.some(
      ({ startDate, endDate }) => startDate <= on && (endDate === null || on <= endDate),
    );
    const permitted = participating ? rules.consult("jobcenterContact", { channel, about }).value.permitted : null;
    return {
      ...nothing,
      asked: rules.asked,
      writes: [{ kind: "jobcenterContacts", add: { appliesOn: on, on, channel, about, permitted } }],
      summary: { on, channel, about, permitted },
    };
  },
};

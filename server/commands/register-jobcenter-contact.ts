import { z } from "zod";
import { daySchema } from "@/server/rules/inputs";
import { jobcenterContactInput } from "@/server/rules/section-08-jobcenter-contact";
import { factNamed } from "./case-now";
import { notAfterToday } from "./kernel/bad-input";
import { newVersion } from "./kernel/new-version";
import { type Command, nothing } from "./kernel/plan";
import { questionsTo } from "./kernel/questions";

export const registerJobcenterContactInput = jobcenterContactInput.extend({
  /** The contact that is corrected; a new one where none is named. */
  contactId: z.uuid().nullish(),
  on: daySchema,
});

const contactKind = (permitted: boolean | null): string =>
  permitted === null ? "contactOutside" : permitted ? "contactPermitted" : "contactNotPermitted";

/**
 * R8.1, § 8, stk. 1: the jobcenter tells of a contact with the member. It is kept whatever it was; one with a participant
 * that the law does not allow for is marked as such.
 */
export const registerJobcenterContact: Command<typeof registerJobcenterContactInput> = {
  name: "registerJobcenterContact",
  input: registerJobcenterContactInput,
  plan: (facts, { contactId, on, channel, about }, { today, scheme }) => {
    notAfterToday("on", on, today);
    const rules = questionsTo(scheme);
    const participating = facts.participations.some(
      ({ startDate, endDate }) => startDate <= on && (endDate === null || on <= endDate),
    );
    const permitted = participating ? rules.consult("jobcenterContact", { channel, about }).value.permitted : null;
    const before = contactId ? factNamed(facts.jobcenterContacts, contactId, "contactId") : null;
    const told = { appliesOn: on, on, channel, about, permitted };
    return {
      ...nothing,
      asked: rules.asked,
      writes: [
        before
          ? {
              kind: "jobcenterContacts",
              supersede: before.entityId,
              by: newVersion<"jobcenterContacts">(before, told),
            }
          : { kind: "jobcenterContacts", add: told },
      ],
      consequences: [{ kind: contactKind(permitted), facts: { on }, rule: "R8.1" }],
      summary: { on, channel, about, permitted },
    };
  },
};

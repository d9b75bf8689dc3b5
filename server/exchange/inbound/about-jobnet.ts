import { registerCvStatus, registerCvStatusInput } from "@/server/commands/register-cv-status";
import { registerJobnetHoliday, registerJobnetHolidayInput } from "@/server/commands/register-jobnet-holiday";
import { actAsDfdg, nothingNew, notificationKind } from "./handling";

/** R6b: holiday registered on Jobnet, by the same rules as one told in the portal. */
export const holidayOnJobnet = notificationKind({
  payload: registerJobnetHolidayInput,
  handle: async (of, payload) => {
    const known = of.facts.holidays.some(
      ({ from, to, state }) =>
        from === payload.from && to === payload.to && state !== "withdrawn" && state !== "refused",
    );
    return known ? nothingNew : actAsDfdg(of, registerJobnetHoliday, payload);
  },
});

/** R4.7: the cv on Jobnet. */
export const cvChanged = notificationKind({
  payload: registerCvStatusInput,
  subject: () => "cv",
  handle: (of, payload) => actAsDfdg(of, registerCvStatus, payload),
});

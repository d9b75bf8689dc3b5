import type { MemberDuty } from "@/server/queries/member-home";

/** Where a duty is done: the address of the page, and which words its button has (`member.todo.do`). */
export type DutyTarget = { href: string; word: "book" | "explain" | "interview" | "guidance" | "well" | "plan" };

/** @param today the fund's business day: after it a deadline can no longer be booked by, only explained */
export function dutyTarget({ key, dueOn }: Pick<MemberDuty, "key" | "dueOn">, today: string): DutyTarget | null {
  const at = key.indexOf(":");
  const id = key.slice(at + 1);
  switch (key.slice(0, at)) {
    case "book":
      return dueOn !== null && dueOn < today
        ? { href: `/min-side/explain/${id}`, word: "explain" }
        : { href: "/min-side/book", word: "book" };
    case "attend":
      return { href: `/min-side/appointments/${id}`, word: "interview" };
    case "readGuidance":
      return { href: "/min-side/guidance", word: "guidance" };
    case "tellWell":
      return { href: "/min-side/tell/well", word: "well" };
    case "step":
    case "activity":
      return { href: "/min-side/plan", word: "plan" };
    default:
      return null;
  }
}

import { civil } from "@/server/rules/civil";
import { isOutboundType } from "./contract";
import { STORED } from "./to-wire";

/** How a field of a message is written by a person who corrects it. */
export type FieldKind = "day" | "time" | "code" | "form" | "purposes" | "yesNo" | "number" | "text" | "longText";
export type FieldValue = string | number | boolean | null | readonly string[];
export type CorrectableField = { readonly name: string; readonly kind: FieldKind; readonly value: FieldValue };

const KINDS: Readonly<Record<string, FieldKind>> = {
  startDate: "day",
  endDate: "day",
  on: "day",
  deadline: "day",
  bookedOn: "day",
  from: "day",
  to: "day",
  reportedOn: "day",
  startsAt: "time",
  endsAt: "time",
  reasonCode: "code",
  form: "form",
  purposes: "purposes",
  withdrawn: "yesNo",
  dutiesKept: "yesNo",
  complete: "yesNo",
  searchable: "yesNo",
  jobcenterParticipates: "yesNo",
  jobcenterTookPart: "yesNo",
  heldIndividual: "number",
  heldJoint: "number",
  owedIndividual: "number",
  owedJoint: "number",
  hours: "number",
  before: "number",
  comment: "longText",
  note: "longText",
  reason: "longText",
  text: "longText",
};

/** Lists of what the case holds: put right in the case, and told again with it. */
const WHOLE = new Set(["goals", "activities"]);

/** The fields of a message that can be corrected, with what stands in them: all but what it is about. */
export function correctableFields(type: string, payload: Readonly<Record<string, unknown>>): CorrectableField[] {
  if (!isOutboundType(type)) return [];
  return Object.keys(STORED[type].shape)
    .filter((name) => !name.endsWith("Id") && !WHOLE.has(name))
    .map((name) => {
      const kind = KINDS[name] ?? "text";
      const value = (payload[name] ?? null) as FieldValue;
      return { name, kind, value: kind === "time" && typeof value === "string" ? timeOf(value) : value };
    });
}

/** The Danish time of an instant; what is no instant stays as it is, to be put right. */
function timeOf(instant: string): string {
  try {
    return civil(instant).time;
  } catch {
    return instant;
  }
}

export const isTimeField = (name: string): boolean => KINDS[name] === "time";

import type { CasePage } from "@/server/queries/case-page";
import type { Duty } from "@/server/rules/duties/duty";

/** What has been typed into an act's form, by field name. Days `YYYY-MM-DD`, hours integer hundredths, lists of keys. */
export type ActValues = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

type Choice = { readonly key: string; readonly label: string; readonly detail?: string };
type FieldBase = { readonly name: string; readonly label: string; readonly hint?: string; readonly optional?: boolean };
export type ActField =
  | (FieldBase & { readonly kind: "day"; readonly withoutCalendar?: boolean })
  | (FieldBase & { readonly kind: "time" | "hours" })
  | (FieldBase & { readonly kind: "text" | "words"; readonly width?: "short" | "medium" | "full" })
  | (FieldBase & { readonly kind: "choice" | "radio" | "several"; readonly choices: readonly Choice[] })
  | (FieldBase & { readonly kind: "tick" });

export type ActText = (key: string, values?: Record<string, string | number>) => string;

/** What a form is made from: the case as read, the texts, and the names of the law. */
export type ActGround = { readonly page: CasePage; readonly t: ActText; readonly locale: "da" | "en" };

/**
 * One act as a form. The fields depend on what has been chosen; `toInput` makes the command's input of what was typed.
 * Which rules answer, and what the act leads to, is the command's to say: nothing here knows law.
 */
export type ActDefinition = {
  /** The command's name in the API. */
  readonly command: string;
  readonly group:
    | "registration"
    | "visitation"
    | "interviews"
    | "deadlines"
    | "hours"
    | "plan"
    | "leaving"
    | "afterwards"
    | "messages"
    | "correction";
  /** The duty keys (up to the colon) that this act answers. */
  readonly answers?: readonly string[];
  readonly start: (ground: ActGround) => ActValues;
  /** What the form starts with beside that, where it was opened from a duty. */
  readonly given?: (duty: Pick<Duty, "key">, page: CasePage) => ActValues;
  readonly fields: (ground: ActGround, values: ActValues) => readonly ActField[];
  readonly toInput: (values: ActValues, ground: ActGround) => Record<string, unknown>;
  /** What the button says: what it does, never "OK". */
  readonly button: (ground: ActGround, values: ActValues) => string;
};

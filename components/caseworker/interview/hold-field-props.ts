import type { InterviewPage } from "@/server/queries/interview-page";
import type { ActValues } from "../acts/act-definition";

/** What each part of the form is given. */
export type HoldFieldProps = {
  readonly meeting: InterviewPage;
  readonly values: ActValues;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (changes: ActValues) => void;
};

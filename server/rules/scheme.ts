/**
 * A scheme: a set of figures, funds and municipalities with a period of validity. Every limit, count and period of the
 * law is a field here and never a constant in a rule, so that another scheme is another row (rules.md section 3, I-13).
 */
export type SchemePermission = {
  readonly fundCode: string;
  /** First and last day of the permission (R1.1); `null`: no end other than the scheme's. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly nationwide: boolean;
  /** Municipality codes covered; read only where not nationwide. */
  readonly municipalities: readonly string[];
  /** True where the public record does not tell and this is this project's own assumption. */
  readonly assumed: boolean;
};

export type Scheme = {
  readonly id: string;
  readonly version: number;
  readonly name: { readonly da: string; readonly en: string };
  /** First day of placements covered (R14.1), last day of the scheme (I-13). */
  readonly placementsFrom: string;
  readonly lastDay: string;
  /** Hours, in hundredths, at which the fund's period ends (R9.1, I-1). */
  readonly hoursLimit: { readonly fullTime: number; readonly partTime: number };
  /** Days from registration (R2.2a, R5.1). */
  readonly visitationDays: number;
  readonly guidanceDays: number;
  /** Days of notice from which a member registers holiday alone (R6b). */
  readonly holidayNoticeDays: number;
  readonly fundInterviews: { readonly individual: number; readonly joint: number };
  readonly sixMonthInterviews: { readonly individual: number; readonly joint: number };
  /** Under this age the education order can apply (R2.3b). */
  readonly educationOrderAge: number;
  readonly maxInterviewsPerDay: number;
  readonly permissions: readonly SchemePermission[];
};

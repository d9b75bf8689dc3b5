import { sql } from "drizzle-orm";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { audit } from "@/db/schema";
import type { SignedIn } from "@/server/identity/roles";
import type { ActivityState, InterviewForm, JobGoalAim, Party, Purpose } from "@/server/rules/vocabulary";

/** When the exchange was told, and `null` while it waits or is refused. */
type Told = { toldAt: string | null };
type PlanTold = Told & {
  state: "draft" | "published";
  on: string;
  text: string | null;
  goals: { title: string; aim: JobGoalAim; approved: boolean }[];
  activities: { what: string; by: Party; duty: boolean; dueOn: string | null; state: ActivityState }[];
};
type HeldTold = Told & {
  id: string;
  on: string;
  startsAt: string;
  purposes: Purpose[];
  form: InterviewForm;
  jobcenterTookPart: boolean | null;
};
type GoalTold = Told & { id: string; title: string; aim: JobGoalAim };

/** R10.3: the plan and what the member has taken part in, from what the exchange was told, and from nothing else. */
export type JobcenterView = {
  memberId: string;
  name: string;
  today: string;
  plan: PlanTold | null;
  /** Goals approved since the plan was told of last. */
  goals: GoalTold[];
  held: HeldTold[];
  reducedEfforts: (Told & { from: string; to: string; dutiesKept: boolean })[];
};

type Row = { type: string; payload: Record<string, unknown>; toldAt: string | null; id: string };

/**
 * What of the messages to the exchange makes the jobcenter's picture of Min Plan. The reading is logged.
 * @returns `null` where the scope shows no such member
 */
export async function jobcenterView(tx: Scoped, person: SignedIn, memberId: string): Promise<JobcenterView | null> {
  const loaded = await loadCase(tx, memberId);
  if (!loaded) return null;
  const { facts, row, clock } = loaded;
  await tx.insert(audit).values({
    fundCode: facts.fundCode,
    memberId,
    kind: "read",
    what: "case",
    actorId: person.userId,
    actorName: person.name,
    businessAt: clock.now,
  });
  const { rows } = await tx.execute<Row>(sql`
    select id, type, coalesce(corrected_payload, payload) as payload, to_json(delivered_at)#>>'{}' as "toldAt"
    from outbox where fund_code = ${facts.fundCode} and member_id = ${memberId}::uuid and state <> 'settled'
      and type in ('minPlan.published', 'minPlan.draft', 'jobGoal.approved', 'interview.held', 'reducedEffort.registered')
    order by number`);
  const of = (...types: string[]) => rows.filter(({ type }) => types.includes(type));
  const plan = of("minPlan.published", "minPlan.draft").at(-1);
  return {
    memberId,
    name: `${row.givenNames} ${row.surname}`,
    today: clock.today,
    plan: plan ? planTold(plan) : null,
    goals: goalsSince(rows, plan),
    held: newestOfEach(of("interview.held"), "interviewId").map(heldTold),
    reducedEfforts: of("reducedEffort.registered").map(({ payload, toldAt }) => ({
      toldAt,
      from: String(payload.from),
      to: String(payload.to),
      dutiesKept: payload.dutiesKept === true,
    })),
  };
}

function planTold({ type, payload, toldAt }: Row): PlanTold {
  return {
    toldAt,
    state: type === "minPlan.published" ? "published" : "draft",
    on: String(payload.on),
    text: (payload.text ?? null) as string | null,
    goals: (payload.goals ?? []) as PlanTold["goals"],
    activities: (payload.activities ?? []) as PlanTold["activities"],
  };
}

/** Goals told by themselves after the plan; those of the same act are in it already. */
function goalsSince(rows: readonly Row[], plan: Row | undefined): GoalTold[] {
  const inPlan = new Set(plan ? planTold(plan).goals.map(({ title }) => title) : []);
  return newestOfEach(
    rows.filter(({ type }) => type === "jobGoal.approved"),
    "goalId",
  )
    .filter(
      ({ payload }) =>
        !inPlan.has(String(payload.title)) &&
        (!plan || rows.indexOf(plan) < rows.findIndex((one) => one.payload === payload)),
    )
    .map(({ payload, toldAt }) => ({
      toldAt,
      id: String(payload.goalId),
      title: String(payload.title),
      aim: payload.aim as JobGoalAim,
    }));
}

function newestOfEach(rows: readonly Row[], key: string): Row[] {
  return [...new Map(rows.map((one) => [String(one.payload[key]), one])).values()];
}

const heldTold = ({ payload, toldAt }: Row): HeldTold => ({
  toldAt,
  id: String(payload.interviewId),
  on: String(payload.on),
  startsAt: String(payload.startsAt),
  purposes: payload.purposes as Purpose[],
  form: payload.form as InterviewForm,
  jobcenterTookPart: (payload.jobcenterTookPart ?? null) as boolean | null,
});

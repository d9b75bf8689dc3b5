"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { localeOf } from "@/components/i18n/locale";
import { ListNote } from "@/components/plan/list-note";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-field";
import type { CasePlanPage } from "@/server/queries/plan/case-plan";
import { lawTexts } from "@/server/rules/explain";
import type { ActivityState } from "@/server/rules/vocabulary";
import { ActivityRows } from "./activity-rows";
import { ClosedActivities } from "./closed-activities";
import { GoalRows } from "./goal-rows";
import { planFieldOf, planInput, planProblems } from "./plan-form";
import { PlanLacks } from "./plan-lacks";
import { PlanOutcome } from "./plan-outcome";
import { PlanProposals } from "./plan-proposals";
import { usePlanForm } from "./use-plan-form";

type State = "draft" | "published";

/**
 * Min Plan on one screen, for the interview: text, job goals, activities and next steps, what the law still lacks beside
 * them; then what it leads to, and only then the act.
 */
export function PlanEditor({ page }: { page: CasePlanPage }) {
  // Once it is published, or the draft let go, the form begins anew from what stands.
  const [round, setRound] = useState(0);
  return <Form key={`${page.plan?.id ?? "none"}:${round}`} page={page} onAnew={() => setRound(round + 1)} />;
}

function Form({ page, onAnew }: { page: CasePlanPage; onAnew: () => void }) {
  const t = useTranslations("plan.editor");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const announce = useAnnounce();
  const form = usePlanForm(page);
  const { values } = form;
  const published = page.question.state === "published";
  const [state, setState] = useState<State>(page.question.sentToJobcenterWithinTwoWeeks ? "draft" : "published");
  const [asked, setAsked] = useState<{ answer: ActAnswer; of: string } | null>(null);
  const [tried, setTried] = useState(false);
  const [working, setWorking] = useState(false);
  const [closing, setClosing] = useState<string | null>(null);
  const input = planInput(values, state);
  const now = JSON.stringify(input);
  // An answer is about what was asked: what has been typed since has to be asked about again.
  const answer = asked?.of === now ? asked.answer : null;

  const fromServer =
    answer?.kind === "badInput"
      ? answer.fields.map(({ path, message }) => ({
          field: planFieldOf(path, values),
          message: lawTexts(locale).names.fieldErrors[message] ?? t("problem.field"),
        }))
      : [];
  const own = planProblems(values).map(({ field, why }) => ({ field, message: t(`problem.${why}`) }));
  const problems = [...(tried ? own : []), ...fromServer];
  const errors = Object.fromEntries(problems.map(({ field, message }) => [field, message]));

  async function ask(step: "preview" | "confirm") {
    setTried(true);
    if (own.length > 0) return;
    setWorking(true);
    const hash = answer?.kind === "preview" || answer?.kind === "conflict" ? answer.hash : null;
    const told = await askAct("writeMinPlan", step, {
      memberId: page.memberId,
      input,
      seen: page.version,
      ...(step === "confirm" && { hash }),
    });
    setWorking(false);
    setAsked({ answer: told, of: now });
    if (told.kind !== "done") return;
    await form.forget();
    announce.show(t(state === "published" ? "published" : "draftSaved"));
    router.refresh();
  }

  async function close(activityId: string, to: ActivityState) {
    setClosing(activityId);
    const at = { memberId: page.memberId, input: { activityId, state: to } };
    const seen = await askAct("closeActivity", "preview", at);
    const told = seen.kind === "preview" ? await askAct("closeActivity", "confirm", { ...at, hash: seen.hash }) : seen;
    setClosing(null);
    announce.show(t(told.kind === "done" ? `closed.${to}` : "closeFailed"));
    if (told.kind === "done") router.refresh();
  }

  async function anew() {
    await form.forget();
    onAnew();
  }

  const rowsOf = (kind: "activity" | "step") => ({
    kind,
    activities: values.activities.filter((one) => one.kind === kind),
    errors,
    today: page.today,
    closing,
    onChange: form.setActivity,
    onRemove: form.removeActivity,
    onClose: (id: string, to: ActivityState) => void close(id, to),
    onAdd: () => form.addActivity(kind),
  });
  const ended = page.activities.filter((one) => one.state !== "open");
  const previewed =
    answer?.kind === "preview" || (answer?.kind === "conflict" && answer.plan !== null && !answer.conflict);
  const question = {
    ...page.question,
    state,
    jobGoals: input.goals.flatMap(({ aim, approved }) => (aim ? [{ aim, approved }] : [])),
  };
  return (
    <form
      noValidate
      method="post"
      className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(16rem,3fr)]"
      onSubmit={(event) => {
        event.preventDefault();
        if (!working) void ask(previewed ? "confirm" : "preview");
      }}
    >
      <div className="flex min-w-0 flex-col gap-8">
        <ErrorSummary problems={problems} />
        <Section title={t("steps")} aside={<ParagraphMark rule="R11.2a" />}>
          <ActivityRows {...rowsOf("step")} />
        </Section>
        <Section title={t("goals")} aside={<ParagraphMark rule="R11.2d" />}>
          <GoalRows
            goals={values.goals}
            errors={errors}
            situation={page.question.situation}
            onChange={form.setGoal}
            onRemove={form.removeGoal}
            onAdd={form.addGoal}
          />
          <div className="mt-3">
            <ListNote name={page.occupations.name} />
          </div>
        </Section>
        <Section title={t("activities")} aside={<ParagraphMark rule="R11.2e" />}>
          <ActivityRows {...rowsOf("activity")} />
        </Section>
        <Section title={t("text")}>
          <TextArea
            id="plan-text"
            rows={8}
            label={t("textLabel")}
            hint={t("textHint")}
            value={values.text}
            error={errors["plan-text"]}
            onChange={form.write}
          />
        </Section>
        {published ? (
          <p className="max-w-measure text-muted">{t("newVersion")}</p>
        ) : (
          <RadioGroup
            label={t("state")}
            value={state}
            onChange={setState}
            choices={(["published", "draft"] as const).map((key) => ({
              key,
              label: t(`stateOf.${key}`),
              detail: t(`stateMeans.${key}`),
            }))}
          />
        )}
        {answer && answer.kind !== "badInput" && answer.kind !== "done" ? <PlanOutcome answer={answer} /> : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" kind="primary" isPending={working}>
            {previewed ? t(state === "published" ? "publish" : "saveDraft") : t("see")}
          </Button>
          {form.touched ? (
            <Button kind="quiet" onPress={() => void anew()}>
              {t("anew")}
            </Button>
          ) : null}
          <p className="text-small text-muted">{t("kept")}</p>
        </div>
      </div>
      <aside aria-label={t("aside")} className="flex min-w-0 flex-col gap-8 lg:sticky lg:top-4 lg:self-start">
        <Section title={t("lacks")}>
          <PlanLacks question={question} />
        </Section>
        {page.proposals.length > 0 ? (
          <Section title={t("proposals")} aside={page.proposals.length}>
            <PlanProposals
              proposals={page.proposals}
              answers={values.answers}
              onTake={form.takeProposal}
              onAnswer={form.answer}
            />
          </Section>
        ) : null}
        {page.shortageAreas.length > 0 ? (
          <Disclosure summary={t("shortageAreas", { count: page.shortageAreas.length })}>
            <ul className="list-disc pl-5" lang="da">
              {page.shortageAreas.map((area) => (
                <li key={area}>{area}</li>
              ))}
            </ul>
          </Disclosure>
        ) : null}
        {ended.length > 0 ? (
          <Section title={t("ended")} aside={ended.length}>
            <ClosedActivities
              activities={ended}
              people={page.people}
              closing={closing}
              onReopen={(id) => void close(id, "open")}
            />
          </Section>
        ) : null}
      </aside>
    </form>
  );
}

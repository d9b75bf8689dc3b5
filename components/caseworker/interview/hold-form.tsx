"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { localeOf } from "@/components/i18n/locale";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { InterviewPage } from "@/server/queries/interview-page";
import { lawTexts } from "@/server/rules/explain";
import type { ActValues } from "../acts/act-definition";
import { useDraft } from "../acts/use-draft";
import { CvPart } from "./cv-part";
import { GuidancePart } from "./guidance-part";
import { HoldAnswer } from "./hold-answer";
import { fieldOf, inputOf, problemsOf, startValues } from "./hold-values";
import { JobcenterPart } from "./jobcenter-part";
import { NotesPart } from "./notes-part";
import { OutcomePart } from "./outcome-part";
import { RepatriationPart } from "./repatriation-part";

/**
 * An interview as it is held: what is gone through, what is written meanwhile, and in the end one act with one preview. All
 * that is typed is kept on the server until then.
 * @param beside what stands with the notes: the day, and what is owed
 */
export function HoldForm({ meeting, plan, beside }: { meeting: InterviewPage; plan: ReactNode; beside: ReactNode }) {
  const t = useTranslations("interview");
  const law = lawTexts(localeOf(useLocale())).names.fieldErrors;
  const router = useRouter();
  const announce = useAnnounce();
  const { page, interview } = meeting;
  const held = { id: interview.entityId, on: interview.on, purposes: interview.purposes, form: interview.form };
  const [values, setValues, forget, kept] = useDraft(`holdInterview:${interview.entityId}`, () => startValues(held));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const answered = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) answered.current?.scrollIntoView({ block: "nearest" });
  }, [answer]);

  function change(changes: ActValues) {
    setValues({ ...values, ...changes });
    setAnswer(null);
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in changes))));
  }

  async function ask(step: "preview" | "confirm") {
    const found = Object.entries(problemsOf(values)).map(([field, why]) => [field, law[why!] ?? t("failed")]);
    setProblems(Object.fromEntries(found));
    if (found.length > 0) return;
    setWorking(true);
    const hash = answer?.kind === "preview" || answer?.kind === "conflict" ? answer.hash : null;
    const told = await askAct("holdInterview", step, {
      memberId: page.memberId,
      input: inputOf(values, held),
      seen: page.version,
      ...(step === "confirm" && { hash }),
    });
    setWorking(false);
    setAnswer(told);
    if (told.kind === "badInput")
      setProblems(
        Object.fromEntries(told.fields.map(({ path, message }) => [fieldOf(path), law[message] ?? t("failed")])),
      );
    if (told.kind !== "done") return;
    await forget();
    announce.show(t("done"));
    router.refresh();
  }

  const given = { values, errors: problems, onChange: change };
  const isHeld = values.outcome === "held";
  const previewed =
    answer?.kind === "preview" || (answer?.kind === "conflict" && answer.plan !== null && !answer.conflict);
  return (
    <div className="flex flex-col gap-8">
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(18rem,2fr)]">
        <div className="flex min-w-0 flex-col gap-8">
          <RepatriationPart meeting={meeting} {...given} />
          <GuidancePart meeting={meeting} {...given} />
          <CvPart meeting={meeting} {...given} />
          {plan}
          <JobcenterPart meeting={meeting} {...given} />
        </div>
        <div className="flex min-w-0 flex-col gap-8 self-start lg:sticky lg:top-18">
          <NotesPart {...given} held={isHeld} kept={kept} />
          {beside}
        </div>
      </div>
      <section aria-labelledby="finish-title" className="flex flex-col gap-5 border-t-2 border-ink pt-4">
        <h2 id="finish-title" className="text-heading font-semibold">
          {t("finish")}
        </h2>
        <ErrorSummary
          problems={Object.entries(problems).map(([field, message]) => ({
            field,
            message: t.has(`fields.${field}` as "fields.note")
              ? `${t(`fields.${field}` as "fields.note")}: ${message}`
              : message,
          }))}
        />
        <OutcomePart meeting={meeting} {...given} />
        <div ref={answered} className="flex max-w-[52rem] flex-col gap-5 empty:hidden">
          <HoldAnswer answer={answer} memberId={page.memberId} />
        </div>
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" isPending={working} onPress={() => ask(previewed ? "confirm" : "preview")}>
            {previewed ? t(`button.${values.outcome as "held"}`) : t("see")}
          </Button>
        </div>
      </section>
    </div>
  );
}

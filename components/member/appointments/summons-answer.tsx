"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { fieldErrors } from "@/components/member/act/field-errors";
import { MemberForm } from "@/components/member/act/member-form";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { useMemberDraft } from "@/components/member/letters/use-member-draft";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-field";
import type { SummonsAnswer as Given } from "@/server/queries/member-appointments";
import type { AppointmentWords } from "./appointment-words";

const ANSWERS = ["coming", "anotherTime", "cannotCome"] as const;
type Answer = (typeof ANSWERS)[number];

/** The answer that was given, and what became of it; else the question. */
export function SummonsAnswer({
  interviewId,
  given,
  words,
}: {
  interviewId: string;
  given: Given | null;
  words: AppointmentWords;
}) {
  const t = useTranslations("memberbooking.answer");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const [sent, setSent] = useState<Answer | null>(null);
  const [again, setAgain] = useState(false);
  if (sent)
    return (
      <div className="pt-2">
        <Receipt title={t(sent === "coming" ? "doneComing" : "doneOther")}>
          {t(sent === "coming" ? "doneComingText" : "doneOtherText")}
        </Receipt>
      </div>
    );
  if (given && !again)
    return (
      <div className="flex flex-col items-start gap-3 pt-2">
        <p className="font-medium">
          {t("given", { day: formatDay(given.on, locale, "weekday"), answer: t(given.choice as Answer) })}
        </p>
        {given.text ? <p className="max-w-measure border-l border-control pl-4">{given.text}</p> : null}
        {given.choice === "coming" ? null : <p>{t(given.handled ? "handled" : "waiting")}</p>}
        <Button onPress={() => setAgain(true)}>{t("change")}</Button>
      </div>
    );
  return (
    <AnswerForm
      interviewId={interviewId}
      words={words}
      onSent={(answer) => {
        setSent(answer);
        router.refresh();
      }}
    />
  );
}

function AnswerForm({
  interviewId,
  words,
  onSent,
}: {
  interviewId: string;
  words: AppointmentWords;
  onSent: (answer: Answer) => void;
}) {
  const t = useTranslations("memberbooking.answer");
  const member = useTranslations("memberact");
  const act = useMemberAct("answerSummons");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [text, setText, forget] = useMemberDraft(`answer:${interviewId}`);
  const wrong = fieldErrors(act.answer, words.fieldErrors, member("fieldError"));
  const errors = wrong.answer ? { ...wrong, answer: t("choose") } : wrong;

  async function send() {
    const told = await act.act({ interviewId, answer, ...(answer !== null && answer !== "coming" && { text }) });
    if (told.kind !== "done" || answer === null) return;
    await forget();
    onSent(answer);
  }
  return (
    <MemberForm answer={act.answer} errors={errors} working={act.working} onSend={() => void send()} button={t("send")}>
      <RadioGroup
        id="answer"
        label={t("label")}
        value={answer}
        onChange={setAnswer}
        error={answer === null ? errors.answer : undefined}
        choices={ANSWERS.map((key) => ({ key, label: t(key) }))}
      />
      {answer === null || answer === "coming" ? null : (
        <>
          <TextArea
            label={t(answer === "anotherTime" ? "textTime" : "textCannot")}
            id="text"
            hint={member("draft")}
            value={text}
            onChange={setText}
            error={errors.text}
            rows={3}
          />
          <p className="max-w-measure">{words.unanswered}</p>
        </>
      )}
    </MemberForm>
  );
}

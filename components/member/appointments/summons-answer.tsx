"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { ActProblem } from "@/components/member/act/act-problem";
import { fieldErrors } from "@/components/member/act/field-errors";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
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
  const [text, setText] = useState("");
  const [unchosen, setUnchosen] = useState(false);
  const errors = fieldErrors(act.answer, words.fieldErrors, member("fieldError"));

  async function send(event: FormEvent) {
    event.preventDefault();
    setUnchosen(answer === null);
    if (answer === null) return;
    const told = await act.act({ interviewId, answer, ...(answer !== "coming" && { text }) });
    if (told.kind === "done") onSent(answer);
  }
  return (
    <form onSubmit={(event) => void send(event)} noValidate className="flex flex-col gap-5 pt-2">
      <RadioGroup
        label={t("label")}
        name="answer"
        value={answer}
        onChange={setAnswer}
        error={unchosen && answer === null ? t("choose") : undefined}
        choices={ANSWERS.map((key) => ({ key, label: t(key) }))}
      />
      {answer === null || answer === "coming" ? null : (
        <>
          <TextArea
            label={t(answer === "anotherTime" ? "textTime" : "textCannot")}
            name="text"
            value={text}
            onChange={setText}
            error={errors.text}
            rows={3}
          />
          <p className="max-w-measure">{words.unanswered}</p>
        </>
      )}
      <ActProblem answer={act.answer} />
      <Button type="submit" kind="primary" wide isPending={act.working}>
        {t("send")}
      </Button>
    </form>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { SidePanel } from "@/components/ui/dialog";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { Times } from "@/server/queries/times";
import { lawTexts } from "@/server/rules/explain";
import type { ActValues } from "../acts/act-definition";
import { useDraft } from "../acts/use-draft";
import { useFrame } from "../frame/frame-context";
import { CalendarProblem } from "./calendar-problem";
import { DoubtfulTimes } from "./doubtful-times";
import { OpenTimesFields } from "./open-times-fields";
import { fieldOf, inputOf, problemsOf } from "./open-times-form";

type Props = { who: string; today: string; places: Times["places"]; onClose: () => void };

/** Opens times: the form, then which times it makes, and only then the act. What was typed stays, whatever the answer. */
export function OpenTimesPanel({ who, today, places, onClose }: Props) {
  const t = useTranslations("times");
  const law = lawTexts(localeOf(useLocale())).names.fieldErrors;
  const router = useRouter();
  const announce = useAnnounce();
  const { person } = useFrame();
  const [values, setValues, forget] = useDraft("openTimes", () => ({
    caseworkerId: who === "mine" || who === "all" ? person.userId : who,
    minutes: "45",
    form: "inPerson",
  }));
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [working, setWorking] = useState(false);

  const answered = useRef<HTMLDivElement>(null);
  // The answer comes below the fields: brought into view, for whoever pressed the button at the foot of the panel.
  useEffect(() => {
    if (answer) answered.current?.scrollIntoView({ block: "end" });
  }, [answer]);

  async function ask(step: "preview" | "confirm") {
    const found = Object.entries(problemsOf(values)).map(([field, why]) => [field, t(`open.${why!}`)]);
    setProblems(Object.fromEntries(found));
    if (found.length > 0) return;
    setWorking(true);
    const hash = answer?.kind === "preview" ? answer.hash : null;
    const told = await askAct("openTimes", step, { input: inputOf(values), ...(step === "confirm" && { hash }) });
    setWorking(false);
    setAnswer(told);
    if (told.kind === "badInput")
      setProblems(
        Object.fromEntries(
          told.fields.map(({ path, message }) => [fieldOf(path, values), law[message] ?? t("failed")]),
        ),
      );
    if (told.kind !== "done") return;
    await forget();
    announce.show(t("open.done", { count }));
    router.refresh();
    onClose();
  }

  const made =
    answer?.kind === "preview" ? answer.plan.consequences.find(({ kind }) => kind === "timesOpen")?.facts : null;
  const count = Number(made?.count ?? 0);
  return (
    <SidePanel
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={t("open.title")}
      actions={
        <>
          <Button kind="primary" isPending={working} onPress={() => ask(made ? "confirm" : "preview")}>
            {made ? t("open.confirm", { count }) : t("open.see")}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <p className="max-w-measure text-muted">{t("open.about")}</p>
        <ErrorSummary
          problems={Object.entries(problems).map(([field, message]) => ({ field, message: named(field, message) }))}
        />
        <OpenTimesFields
          values={values}
          errors={problems}
          today={today}
          places={places}
          onChange={(name, value) => {
            setValues({ ...values, [name]: value });
            setAnswer(null);
            setProblems(({ [name]: _, ...rest }) => rest);
          }}
        />
        <div ref={answered} className="flex flex-col gap-5 empty:hidden">
          <CalendarProblem answer={answer} />
          {answer?.kind === "preview" ? <DoubtfulTimes plan={answer.plan} /> : null}
          {made ? <WhatItMakes count={count} from={String(made.from)} to={String(made.to)} /> : null}
        </div>
      </div>
    </SidePanel>
  );

  function named(field: string, message: string): string {
    const label = LABELS[field as keyof typeof LABELS];
    return label ? `${t(`open.${label}`)}: ${message}` : message;
  }
}

/** What each field is called. */
const LABELS = {
  caseworkerId: "caseworkerId",
  on: "on",
  start: "start",
  end: "end",
  weeklyUntil: "weeklyUntil",
  form: "form",
  place: "place",
  otherPlace: "otherPlaceName",
  link: "placeVideo",
} as const satisfies Partial<Record<keyof ActValues, string>>;

function WhatItMakes({ count, from, to }: { count: number; from: string; to: string }) {
  const t = useTranslations("times.open");
  const locale = localeOf(useLocale());
  const long = (day: string) => formatDay(day, locale, "long");
  return (
    <Notice tone="info" live title={t("preview", { count })}>
      <p>
        {from === to ? t("previewOne", { day: long(from) }) : t("previewRange", { from: long(from), to: long(to) })}
      </p>
    </Notice>
  );
}

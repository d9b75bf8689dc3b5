"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { localeOf } from "@/components/i18n/locale";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import { SidePanel } from "@/components/ui/dialog";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioGroup } from "@/components/ui/radio-group";
import { TimeField } from "@/components/ui/time-field";
import type { Stretch } from "@/server/commands/danish-time";
import { lawTexts } from "@/server/rules/explain";
import type { ActValues } from "../acts/act-definition";
import { useDraft } from "../acts/use-draft";
import { CalendarProblem } from "../times/calendar-problem";
import { BusyConsequences } from "./busy-consequences";
import { busyProblems, busyTimesOf } from "./busy-form";
import { CalendarFile } from "./calendar-file";

/**
 * When one is busy with something else, typed or from a calendar file; then what it leads to, and only then the act. Only
 * beginning and end leave the browser.
 */
export function BusyPanel({ today, onClose }: { today: string; onClose: () => void }) {
  const t = useTranslations("calendar.enter");
  const law = lawTexts(localeOf(useLocale())).names.fieldErrors;
  const router = useRouter();
  const announce = useAnnounce();
  const [values, setValues, forget] = useDraft("busyTimes", () => ({
    source: "hand",
    on: today,
    start: null,
    end: null,
  }));
  // The file itself is no draft: it is chosen again.
  const [read, setRead] = useState<Stretch[] | null>(null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const byHand = values.source !== "file";

  function change(changes: ActValues) {
    setValues({ ...values, ...changes });
    setAnswer(null);
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in changes))));
  }

  async function ask(step: "preview" | "confirm") {
    const found = byHand
      ? Object.entries(busyProblems(values)).map(([field, why]) => [field, law[why!] ?? t("missing")])
      : read
        ? []
        : [["calendar-file", t("noFile")]];
    setProblems(Object.fromEntries(found));
    if (found.length > 0) return;
    setWorking(true);
    const hash = answer?.kind === "preview" || answer?.kind === "conflict" ? answer.hash : null;
    const input = { source: byHand ? "hand" : "file", times: byHand ? busyTimesOf(values) : read };
    const told = await askAct("setBusyTimes", step, { input, ...(step === "confirm" && { hash }) });
    setWorking(false);
    setAnswer(told);
    if (told.kind === "badInput")
      setProblems({ [byHand ? "on" : "calendar-file"]: law[told.fields[0]?.message ?? ""] ?? t("missing") });
    if (told.kind !== "done") return;
    await forget();
    announce.show(t("done"));
    router.refresh();
    onClose();
  }

  const previewed = answer?.kind === "preview" ? answer : null;
  const day = (name: string) => (values[name] as string | undefined) ?? null;
  return (
    <SidePanel
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      actions={
        <>
          <Button kind="primary" isPending={working} onPress={() => ask(previewed ? "confirm" : "preview")}>
            {previewed ? t("confirm") : t("see")}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <p className="max-w-measure text-muted">{t("about")}</p>
        <ErrorSummary problems={Object.entries(problems).map(([field, message]) => ({ field, message }))} />
        <RadioGroup
          name="source"
          label={t("how")}
          choices={(["hand", "file"] as const).map((key) => ({
            key,
            label: t(`source.${key}`),
            detail: t(`detail.${key}`),
          }))}
          value={byHand ? "hand" : "file"}
          onChange={(key) => change({ source: key })}
        />
        {byHand ? (
          <div className="flex flex-col gap-4">
            <DayField
              name="on"
              label={t("on")}
              error={problems.on}
              value={day("on")}
              onChange={(on) => change({ on })}
              first={today}
              today={today}
            />
            <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
              <TimeField
                name="start"
                label={t("start")}
                error={problems.start}
                value={day("start")}
                onChange={(start) => change({ start })}
              />
              <TimeField
                name="end"
                label={t("end")}
                error={problems.end}
                value={day("end")}
                onChange={(end) => change({ end })}
              />
            </div>
            <DayField
              name="weeklyUntil"
              label={t("weeklyUntil")}
              hint={t("weeklyHint")}
              optional
              error={problems.weeklyUntil}
              value={day("weeklyUntil")}
              onChange={(weeklyUntil) => change({ weeklyUntil })}
              first={today}
              today={day("on") ?? today}
            />
          </div>
        ) : (
          <CalendarFile
            today={today}
            read={read}
            error={problems["calendar-file"] ?? null}
            onRead={(times) => {
              setRead(times);
              setAnswer(null);
              setProblems({});
            }}
          />
        )}
        <CalendarProblem answer={answer} />
        {previewed ? <BusyConsequences plan={previewed.plan} /> : null}
      </div>
    </SidePanel>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { localeOf } from "@/components/i18n/locale";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { DayField } from "@/components/ui/day-field";
import { SidePanel } from "@/components/ui/dialog";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { lawTexts } from "@/server/rules/explain";
import { useFrame } from "../frame/frame-context";
import { useTeam } from "../frame/use-team";
import { TeamProblem, useReadFacts } from "./team-problem";

/** The button for an absence, one's own or a colleague's, and the panel that tells what it leads to before it is entered. */
export function EnterAbsence({ own }: { own: boolean }) {
  const t = useTranslations("team.absence");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind={own ? "secondary" : "primary"} onPress={() => setOpen(true)}>
        {t(own ? "enterOwn" : "enter")}
      </Button>
      {open ? <AbsencePanel own={own} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Stands for no cover being named. */
const BY_LOAD = "load";
type Typed = { caseworkerId: string | null; from: string | null; to: string | null; coverId: string };

function AbsencePanel({ own, onClose }: { own: boolean; onClose: () => void }) {
  const t = useTranslations("team.enter");
  const law = lawTexts(localeOf(useLocale())).names.fieldErrors;
  const router = useRouter();
  const announce = useAnnounce();
  const { today, person } = useFrame();
  const team = useTeam();
  const [typed, setTyped] = useState<Typed>({ caseworkerId: null, from: today, to: today, coverId: BY_LOAD });
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const act = own ? "enterOwnAbsence" : "enterAbsence";

  async function ask(step: "preview" | "confirm") {
    setWorking(true);
    const { caseworkerId, coverId, from, to } = typed;
    const input = {
      from: from ?? "",
      to: to ?? "",
      coverId: coverId === BY_LOAD ? null : coverId,
      ...(own ? {} : { caseworkerId: caseworkerId ?? "" }),
    };
    const hash = answer?.kind === "preview" ? answer.hash : null;
    const told = await askAct(act, step, { input, ...(step === "confirm" && { hash }) });
    setWorking(false);
    setAnswer(told);
    if (told.kind !== "done") return;
    announce.show(t("done"));
    router.refresh();
    onClose();
  }

  const errors: Partial<Record<keyof Typed, string>> = Object.fromEntries(
    (answer?.kind === "badInput" ? answer.fields : []).map(({ path, message }) => [
      path,
      typed[path as keyof Typed] ? (law[message] ?? law.unclear) : law.missing,
    ]),
  );
  const set = (change: Partial<Typed>) => {
    setTyped({ ...typed, ...change });
    setAnswer(null);
  };
  const labels = { caseworkerId: t("who"), from: t("from"), to: t("to"), coverId: t("cover") };
  const away = own ? person.userId : typed.caseworkerId;
  const closes = answer?.kind === "preview" && answer.plan.consequences.some(({ kind }) => kind === "timesClose");
  const choices = team.map(({ id, name }) => ({ key: id, label: name }));
  return (
    <SidePanel
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={t(own ? "titleOwn" : "title")}
      actions={
        <>
          <Button
            kind="primary"
            isPending={working}
            onPress={() => ask(answer?.kind === "preview" ? "confirm" : "preview")}
          >
            {answer?.kind === "preview" ? t(closes ? "confirm" : "confirmPlain") : t("see")}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <ErrorSummary
          problems={Object.entries(errors).map(([field, message]) => ({
            field,
            message: `${labels[field as keyof Typed] ?? ""}: ${message ?? ""}`,
          }))}
        />
        {own ? null : (
          <ComboBox
            key={`who ${choices.length > 0}`}
            label={labels.caseworkerId}
            name="caseworkerId"
            error={errors.caseworkerId}
            choices={choices}
            value={typed.caseworkerId}
            onChange={(caseworkerId) => set({ caseworkerId })}
          />
        )}
        <DayField
          label={labels.from}
          name="from"
          today={today}
          error={errors.from}
          value={typed.from}
          onChange={(from) => set({ from })}
        />
        <DayField
          label={labels.to}
          name="to"
          today={today}
          error={errors.to}
          value={typed.to}
          onChange={(to) => set({ to })}
        />
        <ComboBox
          key={`cover ${choices.length > 0} ${away}`}
          label={labels.coverId}
          name="coverId"
          error={errors.coverId}
          choices={[{ key: BY_LOAD, label: t("byLoad") }, ...choices.filter(({ key }) => key !== away)]}
          value={typed.coverId}
          onChange={(coverId) => set({ coverId: coverId ?? BY_LOAD })}
        />
        <TeamProblem answer={answer} />
        {answer?.kind === "preview" ? <WhatFollows consequences={answer.plan.consequences} /> : null}
      </div>
    </SidePanel>
  );
}

/** What an act on the team leads to, a sentence each. */
export function WhatFollows({
  consequences,
}: {
  consequences: readonly { kind: string; facts: Readonly<Record<string, unknown>> }[];
}) {
  const t = useTranslations("team.consequence");
  const read = useReadFacts();
  return (
    <Notice tone="info" live>
      <ul className="flex flex-col gap-1">
        {consequences.map(({ kind, facts }) => (
          <li key={kind}>{t(kind as "timesClose", read(facts) as never)}</li>
        ))}
      </ul>
    </Notice>
  );
}

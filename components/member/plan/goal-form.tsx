"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActProblem } from "@/components/member/act/act-problem";
import { fieldErrors } from "@/components/member/act/field-errors";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";

const AIMS = ["shortageArea", "similarJob", "other"] as const;
type Aim = (typeof AIMS)[number];

/** Proposes a job goal. What is typed stays until it is sent. */
export function GoalForm({ fieldWords, fundName }: { fieldWords: Readonly<Record<string, string>>; fundName: string }) {
  const t = useTranslations("membercourse.plan");
  const act = useTranslations("memberact");
  const router = useRouter();
  const [title, setTitle] = useState("");
  const [aim, setAim] = useState<Aim | null>(null);
  const [sent, setSent] = useState(0);
  const asked = useMemberAct("proposeJobGoal");
  const errors = fieldErrors(asked.answer, fieldWords, act("fieldError"));
  async function send() {
    const told = await asked.act({ title, aim });
    if (told.kind !== "done") return;
    setTitle("");
    setAim(null);
    setSent((count) => count + 1);
    router.refresh();
  }
  return (
    <form
      className="mt-5 flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        id="title"
        label={t("propose.goal")}
        hint={t("propose.goalHint")}
        value={title}
        onChange={setTitle}
        maxLength={200}
        error={errors.title}
      />
      <RadioGroup
        id="aim"
        label={t("propose.aim")}
        value={aim}
        onChange={setAim}
        error={errors.aim ? t("propose.aimMissing") : null}
        choices={AIMS.map((key) => ({ key, label: t(`aim.${key}`), detail: t(`aimMeans.${key}`) }))}
      />
      <ActProblem answer={asked.answer} />
      <Button type="submit" kind="primary" wide isPending={asked.working}>
        {t("propose.button")}
      </Button>
      {sent > 0 && asked.answer?.kind === "done" ? (
        <Receipt key={sent} title={t("propose.done")}>
          {t("propose.doneText", { fund: fundName })}
        </Receipt>
      ) : null}
    </form>
  );
}

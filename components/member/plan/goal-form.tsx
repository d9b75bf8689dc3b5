"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { fieldErrors } from "@/components/member/act/field-errors";
import { MemberForm } from "@/components/member/act/member-form";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { useMemberDraft } from "@/components/member/letters/use-member-draft";
import { ListNote } from "@/components/plan/list-note";
import { OccupationField } from "@/components/plan/occupation-field";
import { RadioGroup } from "@/components/ui/radio-group";

const AIMS = ["shortageArea", "similarJob", "other"] as const;
type Aim = (typeof AIMS)[number];

/** Proposes a job goal. What is typed stays until it is sent. */
export function GoalForm({
  fieldWords,
  fundName,
  listName,
}: {
  fieldWords: Readonly<Record<string, string>>;
  fundName: string;
  listName: string | null;
}) {
  const t = useTranslations("membercourse.plan");
  const act = useTranslations("memberact");
  const router = useRouter();
  const [title, setTitle, forget] = useMemberDraft("goalProposal");
  const [code, setCode] = useState<string | null>(null);
  const [aim, setAim] = useState<Aim | null>(null);
  const [sent, setSent] = useState(0);
  const asked = useMemberAct("proposeJobGoal");
  const wrong = fieldErrors(asked.answer, fieldWords, act("fieldError"));
  const errors = wrong.aim ? { ...wrong, aim: t("propose.aimMissing") } : wrong;
  async function send() {
    const told = await asked.act({ title, occupationCode: code, aim });
    if (told.kind !== "done") return;
    await forget();
    setAim(null);
    setCode(null);
    setSent((count) => count + 1);
    router.refresh();
  }
  return (
    <MemberForm
      answer={asked.answer}
      errors={errors}
      labels={{ title: t("propose.goal") }}
      working={asked.working}
      onSend={() => void send()}
      button={t("propose.button")}
      receipt={
        sent > 0 && asked.answer?.kind === "done" ? (
          <Receipt key={sent} title={t("propose.done")}>
            {t("propose.doneText", { fund: fundName })}
          </Receipt>
        ) : null
      }
    >
      <div className="flex flex-col gap-2">
        <OccupationField
          id="title"
          path="member.course.occupations"
          label={t("propose.goal")}
          hint={`${t("propose.goalHint")} ${act("draft")}`}
          value={{ title, code }}
          error={errors.title}
          onChange={(chosen) => {
            setTitle(chosen.title);
            setCode(chosen.code);
          }}
          onFound={({ shortage }) => {
            if (shortage) setAim("shortageArea");
          }}
        />
        <ListNote name={listName} />
      </div>
      <RadioGroup
        id="aim"
        label={t("propose.aim")}
        value={aim}
        onChange={setAim}
        error={errors.aim}
        choices={AIMS.map((key) => ({ key, label: t(`aim.${key}`), detail: t(`aimMeans.${key}`) }))}
      />
    </MemberForm>
  );
}

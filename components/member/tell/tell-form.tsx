"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { fieldErrors } from "@/components/member/act/field-errors";
import { MemberForm } from "@/components/member/act/member-form";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { WhatItMeans } from "@/components/member/letters/what-it-means";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { TellFields, type Told } from "./tell-fields";
import { TELLINGS, type Telling } from "./what-happened";

/** One thing told: the fields, then what it means, then the act, then what comes next. What was typed stays all the way. */
export function TellForm({
  what,
  fundName,
  today,
  illnessId,
  errorWords,
}: {
  what: Telling;
  fundName: string;
  today: string;
  /** The illness that is over, where that is what is told. */
  illnessId: string | null;
  errorWords: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("memberletters.tell");
  const words = useTranslations("memberact");
  const router = useRouter();
  const asked = useMemberAct(TELLINGS[what]);
  const [told, setTold] = useState<Told>({ from: today, to: null, hours: null, employer: "" });
  const [done, setDone] = useState(false);
  const previewed = asked.answer?.kind === "preview" || (asked.answer?.kind === "conflict" && !asked.answer.conflict);
  const input = inputOf(what, told, illnessId);
  const errors = fieldErrors(asked.answer, errorWords, words("fieldError"));

  async function confirm() {
    const answer = await asked.confirm(input);
    if (answer.kind !== "done") return;
    setDone(true);
    router.refresh();
  }

  if (done)
    return (
      <div className="flex flex-col gap-4">
        <Receipt title={t(`done.${what}`)}>
          <p>{t("doneText", { fund: fundName })}</p>
          {what === "illness" ? <p className="mt-2 font-medium">{t("means_illness")}</p> : null}
          <p className="mt-2">{t("doneFind")}</p>
        </Receipt>
        <LinkButton kind="primary" wide href="/min-side" prefetch={false}>
          {t("toOverview")}
        </LinkButton>
      </div>
    );
  return (
    <MemberForm
      answer={asked.answer}
      errors={errors}
      labels={{
        from: t(FROM_LABELS[what]),
        to: t(what === "well" ? "well.to" : "illness.to"),
        weeklyHours: t("job.hours"),
      }}
      working={asked.working}
      onSend={() => void (previewed ? confirm() : asked.preview(input))}
      button={previewed ? t(`${what}.confirm`) : words("see")}
      aside={
        previewed ? (
          <Button kind="quiet" onPress={asked.reset}>
            {t("back")}
          </Button>
        ) : null
      }
    >
      <TellFields
        what={what}
        told={told}
        errors={errors}
        today={today}
        onChange={(next) => {
          setTold(next);
          if (asked.answer) asked.reset();
        }}
      />
      <WhatItMeans answer={asked.answer} fundName={fundName} />
      {previewed ? <p className="text-small text-muted">{t("happens")}</p> : null}
    </MemberForm>
  );
}

/** What the first day is called, where one is asked for. */
const FROM_LABELS = {
  illness: "illness.from",
  well: "well.to",
  job: "job.from",
  registered: "registered.from",
} as const;

/** What the act is asked with; an empty field is an empty text, which is at fault by its own name. */
function inputOf(
  what: Telling,
  { from, to, hours, employer }: Told,
  illnessId: string | null,
): Record<string, unknown> {
  switch (what) {
    case "illness":
      return { from: from ?? "", to };
    case "well":
      return { noticeId: illnessId ?? "", to: to ?? "" };
    case "registered":
      return { from: from ?? "" };
    case "job":
      // The API's edge is decimal hours; none at all is refused as missing.
      return { from: from ?? "", weeklyHours: (hours ?? 0) / 100, employer };
  }
}

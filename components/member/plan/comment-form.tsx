"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActProblem } from "@/components/member/act/act-problem";
import { fieldErrors } from "@/components/member/act/field-errors";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";

/** A comment on the plan, for the caseworker to read. */
export function CommentForm({
  fieldWords,
  fundName,
}: {
  fieldWords: Readonly<Record<string, string>>;
  fundName: string;
}) {
  const t = useTranslations("membercourse.plan.comment");
  const act = useTranslations("memberact");
  const router = useRouter();
  const [text, setText] = useState("");
  const [sent, setSent] = useState(0);
  const asked = useMemberAct("commentPlan");
  const errors = fieldErrors(asked.answer, fieldWords, act("fieldError"));
  async function send() {
    const told = await asked.act({ text });
    if (told.kind !== "done") return;
    setText("");
    setSent((count) => count + 1);
    router.refresh();
  }
  return (
    <form
      className="flex flex-col gap-5 pt-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        id="comment"
        label={t("label")}
        hint={t("hint")}
        value={text}
        onChange={setText}
        maxLength={4000}
        error={errors.text}
      />
      <ActProblem answer={asked.answer} />
      <Button type="submit" wide isPending={asked.working}>
        {t("button")}
      </Button>
      {sent > 0 && asked.answer?.kind === "done" ? (
        <Receipt key={sent} title={t("done")}>
          {t("doneText", { fund: fundName })}
        </Receipt>
      ) : null}
    </form>
  );
}

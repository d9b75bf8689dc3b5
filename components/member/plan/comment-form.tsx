"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { fieldErrors } from "@/components/member/act/field-errors";
import { MemberForm } from "@/components/member/act/member-form";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { useMemberDraft } from "@/components/member/letters/use-member-draft";
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
  const [text, setText, forget] = useMemberDraft("planComment");
  const [sent, setSent] = useState(0);
  const asked = useMemberAct("commentPlan");
  const errors = fieldErrors(asked.answer, fieldWords, act("fieldError"));
  async function send() {
    const told = await asked.act({ text });
    if (told.kind !== "done") return;
    await forget();
    setSent((count) => count + 1);
    router.refresh();
  }
  return (
    <div className="pt-2">
      <MemberForm
        answer={asked.answer}
        errors={errors}
        fieldIds={{ text: "comment" }}
        working={asked.working}
        onSend={() => void send()}
        button={t("button")}
        kind="secondary"
        receipt={
          sent > 0 && asked.answer?.kind === "done" ? (
            <Receipt key={sent} title={t("done")}>
              {t("doneText", { fund: fundName })}
            </Receipt>
          ) : null
        }
      >
        <TextArea
          id="comment"
          label={t("label")}
          hint={`${t("hint")} ${act("draft")}`}
          value={text}
          onChange={setText}
          error={errors.text}
        />
      </MemberForm>
    </div>
  );
}

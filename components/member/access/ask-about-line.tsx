"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { fieldErrors } from "@/components/member/act/field-errors";
import { MemberForm } from "@/components/member/act/member-form";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";

/** Asks about one line of the log; the form is there once it is asked for. */
export function AskAboutLine({
  auditId,
  about,
  fieldWords,
}: {
  auditId: number;
  /** What the line says, for who hears the button without it. */
  about: string;
  fieldWords: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("memberself.access.ask");
  const act = useTranslations("memberact");
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const asked = useMemberAct("askAboutAccess");
  const errors = fieldErrors(asked.answer, fieldWords, act("fieldError"));
  if (asked.answer?.kind === "done") return <Receipt title={t("done")}>{t("doneText")}</Receipt>;
  if (!open)
    return (
      <div>
        <Button
          kind="quiet"
          className="-ml-(--control-pad)"
          aria-label={`${t("open")}: ${about}`}
          onPress={() => setOpen(true)}
        >
          {t("open")}
        </Button>
      </div>
    );
  return (
    <MemberForm
      answer={asked.answer}
      errors={errors}
      fieldIds={{ text: `ask-${auditId}` }}
      working={asked.working}
      onSend={() => void asked.act({ auditId, text })}
      button={t("send")}
      wide={false}
      aside={
        <Button kind="quiet" onPress={() => setOpen(false)}>
          {act("back")}
        </Button>
      }
    >
      <TextArea
        id={`ask-${auditId}`}
        label={t("label")}
        hint={t("hint")}
        value={text}
        onChange={setText}
        error={errors.text}
        autoFocus
      />
    </MemberForm>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { fieldErrors } from "@/components/member/act/field-errors";
import { MemberForm } from "@/components/member/act/member-form";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-field";
import { useMemberDraft } from "./use-member-draft";

const WHOLE_CASE = "case";

/** A message to the fund: what it is about, the text, and once it is sent what happens now. */
export function WriteMessage({
  fundName,
  interviews,
  errorWords,
}: {
  fundName: string;
  /** What it can be about beside the case as a whole, in words. */
  interviews: readonly { key: string; label: string }[];
  errorWords: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("memberletters");
  const words = useTranslations("memberact");
  const router = useRouter();
  const asked = useMemberAct("writeToFund");
  const [text, setText, forget] = useMemberDraft("message");
  const [about, setAbout] = useState(WHOLE_CASE);
  const [sent, setSent] = useState(false);
  const errors = fieldErrors(asked.answer, errorWords, words("fieldError"));

  async function send() {
    const told = await asked.act({ text, about: about === WHOLE_CASE ? null : about });
    if (told.kind !== "done") return;
    await forget();
    setSent(true);
    router.refresh();
  }

  if (sent)
    return (
      <div className="flex flex-col items-start gap-4">
        <Receipt title={t("write.doneTitle")}>
          <p>{t("write.doneText", { fund: fundName })}</p>
        </Receipt>
        <LinkButton kind="primary" wide href="/min-side/messages" prefetch={false}>
          {t("tell.toMessages")}
        </LinkButton>
        <Button
          kind="quiet"
          onPress={() => {
            asked.reset();
            setSent(false);
          }}
        >
          {t("write.again")}
        </Button>
      </div>
    );
  return (
    <MemberForm
      answer={asked.answer}
      errors={errors}
      working={asked.working}
      onSend={() => void send()}
      button={t("write.send")}
    >
      {interviews.length > 0 ? (
        <Select
          id="about"
          label={t("write.about")}
          width="full"
          value={about}
          onChange={setAbout}
          error={errors.about}
          choices={[{ key: WHOLE_CASE, label: t("write.wholeCase") }, ...interviews]}
        />
      ) : null}
      <TextArea
        id="text"
        label={t("write.label")}
        hint={`${t("write.hint")} ${t("write.saved")}`}
        rows={6}
        value={text}
        onChange={(typed) => {
          setText(typed);
          if (asked.answer) asked.reset();
        }}
        error={errors.text}
      />
    </MemberForm>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { fieldErrors } from "@/components/member/act/field-errors";
import { MemberForm } from "@/components/member/act/member-form";
import { Receipt } from "@/components/member/act/receipt";
import { type ActAnswer, askOnce } from "@/components/trpc/ask-act";
import { TextField } from "@/components/ui/text-field";

/** The fields are named apart from those of the contact details on the same page. */
const FIELD_IDS: Readonly<Record<string, string>> = { name: "representativeName", cpr: "representativeCpr" };

/** Lets somebody act for the member. Their number leaves the page with the answer, and is not shown again. */
export function NameRepresentative({
  fieldWords,
  onNamed,
}: {
  fieldWords: Readonly<Record<string, string>>;
  onNamed: () => void;
}) {
  const t = useTranslations("memberself.representative");
  const act = useTranslations("memberact");
  const router = useRouter();
  const [name, setName] = useState("");
  const [cpr, setCpr] = useState("");
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const [named, setNamed] = useState<string | null>(null);
  const errors = fieldErrors(answer, fieldWords, act("fieldError"));

  async function save() {
    setWorking(true);
    setNamed(null);
    const told = await askOnce("member.self.nameRepresentative", { name, cpr });
    setWorking(false);
    setAnswer(told);
    if (told.kind !== "done") return;
    setNamed(name.trim());
    setName("");
    setCpr("");
    onNamed();
    router.refresh();
  }

  return (
    <MemberForm
      answer={answer}
      errors={errors}
      fieldIds={FIELD_IDS}
      labels={{ name: t("name"), cpr: t("cpr") }}
      working={working}
      onSend={() => void save()}
      button={t("save")}
      kind="secondary"
      receipt={named ? <Receipt title={t("saved", { name: named })}>{t("savedText")}</Receipt> : null}
    >
      <TextField
        id={FIELD_IDS.name}
        label={t("name")}
        hint={t("nameHint")}
        value={name}
        onChange={setName}
        autoComplete="off"
        error={errors.name}
      />
      <TextField
        id={FIELD_IDS.cpr}
        label={t("cpr")}
        hint={t("cprHint")}
        value={cpr}
        onChange={setCpr}
        maxLength={20}
        autoComplete="off"
        inputMode="numeric"
        error={errors.cpr}
        width="medium"
      />
    </MemberForm>
  );
}

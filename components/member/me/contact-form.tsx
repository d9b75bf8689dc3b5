"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { fieldErrors } from "@/components/member/act/field-errors";
import { MemberForm } from "@/components/member/act/member-form";
import { Receipt } from "@/components/member/act/receipt";
import { type ActAnswer, askOnce } from "@/components/trpc/ask-act";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import type { MemberContact } from "@/server/queries/member-contact";

const WAYS = ["portal", "mail", "sms", "digitalPost", "post"] as const;
const LANGUAGES = ["da", "en"] as const;

/** The contact details as a form that is saved as a whole. */
export function ContactForm({
  contact,
  fieldWords,
}: {
  contact: MemberContact;
  fieldWords: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("memberself.me");
  const act = useTranslations("memberact");
  const router = useRouter();
  const [email, setEmail] = useState(contact.email ?? "");
  const [phone, setPhone] = useState(contact.phone ?? "");
  const [tellBy, setTellBy] = useState(contact.tellBy as (typeof WAYS)[number]);
  const [locale, setLocale] = useState(contact.locale as (typeof LANGUAGES)[number]);
  const [interpreterLanguage, setInterpreter] = useState(contact.interpreterLanguage ?? "");
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const [saved, setSaved] = useState(0);
  const errors = fieldErrors(answer, fieldWords, act("fieldError"));

  async function save() {
    setWorking(true);
    const told = await askOnce("member.self.updateContact", { email, phone, tellBy, locale, interpreterLanguage });
    setWorking(false);
    setAnswer(told);
    if (told.kind !== "done") return;
    setSaved((count) => count + 1);
    router.refresh();
  }

  return (
    <MemberForm
      answer={answer}
      errors={errors}
      working={working}
      onSend={() => void save()}
      button={t("save")}
      receipt={
        saved > 0 && answer?.kind === "done" ? (
          <Receipt key={saved} title={t("saved")}>
            {t(`savedText.${tellBy}`)}
          </Receipt>
        ) : null
      }
    >
      <TextField
        id="email"
        type="email"
        autoComplete="email"
        label={t("email")}
        value={email}
        onChange={setEmail}
        error={errors.email}
        optional
      />
      <TextField
        id="phone"
        type="tel"
        autoComplete="tel"
        label={t("phone")}
        value={phone}
        onChange={setPhone}
        error={errors.phone}
        width="medium"
        optional
      />
      <RadioGroup
        id="tellBy"
        label={t("tellBy.label")}
        hint={t("tellBy.hint")}
        value={tellBy}
        onChange={setTellBy}
        error={errors.tellBy}
        choices={WAYS.map((key) => ({ key, label: t(`tellBy.${key}`), detail: t(`tellBy.${key}Means`) }))}
      />
      <RadioGroup
        id="locale"
        label={t("language.label")}
        hint={t("language.hint")}
        value={locale}
        onChange={setLocale}
        error={errors.locale}
        choices={LANGUAGES.map((key) => ({ key, label: t(`language.${key}`) }))}
      />
      <TextField
        id="interpreterLanguage"
        label={t("interpreter.label")}
        hint={t("interpreter.hint")}
        value={interpreterLanguage}
        onChange={setInterpreter}
        maxLength={60}
        error={errors.interpreterLanguage}
        width="medium"
        optional
      />
    </MemberForm>
  );
}

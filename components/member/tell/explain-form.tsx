"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { fieldErrors } from "@/components/member/act/field-errors";
import { MemberForm } from "@/components/member/act/member-form";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { UploadForm } from "@/components/member/documents/upload-form";
import { useMemberDraft } from "@/components/member/letters/use-member-draft";
import { WhatItMeans } from "@/components/member/letters/what-it-means";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-field";

const NO_DOCUMENT = "none";

/** What happened, in the member's words, with a document where there is one; what it leads to; the act; the receipt. */
export function ExplainForm({
  about,
  fundName,
  documents,
  errorWords,
}: {
  /** The deadline or the interview. */
  about: string;
  fundName: string;
  documents: readonly { key: string; label: string }[];
  errorWords: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("memberletters.explain");
  const words = useTranslations("memberact");
  const letters = useTranslations("memberletters.tell");
  const router = useRouter();
  const asked = useMemberAct("explain");
  const [text, setText, forget] = useMemberDraft(`explain:${about}`);
  const [chosen, setChosen] = useState(NO_DOCUMENT);
  const [added, setAdded] = useState<{ key: string; label: string }[]>([]);
  const [done, setDone] = useState(false);
  const errors = fieldErrors(asked.answer, errorWords, words("fieldError"));
  const input = { about, text, documentId: chosen === NO_DOCUMENT ? null : chosen };
  const choices = [...added, ...documents.filter(({ key }) => !added.some((one) => one.key === key))];
  const previewed = asked.answer?.kind === "preview" || (asked.answer?.kind === "conflict" && !asked.answer.conflict);

  async function confirm() {
    const told = await asked.confirm(input);
    if (told.kind !== "done") return;
    await forget();
    setDone(true);
    router.refresh();
  }

  if (done)
    return (
      <div className="flex flex-col gap-4">
        <Receipt title={t("doneTitle")}>
          <p>{t("doneText", { fund: fundName })}</p>
        </Receipt>
        <LinkButton kind="primary" wide href="/min-side/messages" prefetch={false}>
          {letters("toMessages")}
        </LinkButton>
      </div>
    );
  return (
    <MemberForm
      answer={asked.answer}
      errors={errors}
      working={asked.working}
      onSend={() => void (previewed ? confirm() : asked.preview(input))}
      button={t(previewed ? "confirm" : "see")}
    >
      <TextArea
        id="text"
        label={t("label")}
        hint={t("hint")}
        rows={6}
        value={text}
        onChange={(typed) => {
          setText(typed);
          if (asked.answer) asked.reset();
        }}
        error={errors.text}
      />
      {choices.length > 0 ? (
        <Select
          id="documentId"
          label={t("file")}
          optional
          width="full"
          value={chosen}
          onChange={(key) => {
            setChosen(key);
            asked.reset();
          }}
          error={errors.documentId}
          choices={[{ key: NO_DOCUMENT, label: t("fileNone") }, ...choices]}
        />
      ) : null}
      <Disclosure summary={t("fileNew")}>
        <UploadForm
          onStored={({ id, title }) => {
            setAdded((before) => [{ key: id, label: title }, ...before]);
            setChosen(id);
            asked.reset();
          }}
        />
      </Disclosure>
      <WhatItMeans answer={asked.answer} fundName={fundName} />
    </MemberForm>
  );
}

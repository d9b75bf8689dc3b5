"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useDraft } from "@/components/caseworker/acts/use-draft";
import { localeOf } from "@/components/i18n/locale";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { OutgoingRow } from "@/server/queries/outgoing";
import { lawTexts } from "@/server/rules/explain";
import { CorrectionField } from "./correction-field";
import type { PutRight } from "./outgoing-item";

/** A refused message's fields, to be corrected, and its way back into the queue. */
export function CorrectMessage({ row, onDone }: { row: OutgoingRow; onDone: (how: PutRight) => void }) {
  const t = useTranslations("outgoing.correct");
  const acts = useTranslations("acts");
  const { fieldErrors } = lawTexts(localeOf(useLocale())).names;
  const [values, setValues, forget] = useDraft(`outgoing:${row.id}`, () =>
    Object.fromEntries(row.fields.map(({ name, value }) => [name, value])),
  );
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const fields = row.fields.map(({ name }) => name);

  async function send() {
    setWorking(true);
    setAnswer(null);
    const changes = fields.map((field) => ({ field, value: values[field] ?? null }));
    const input = { messageId: row.id, changes };
    const seen = await askAct("sendRefusedAgain", "preview", { input });
    const told =
      seen.kind === "preview" ? await askAct("sendRefusedAgain", "confirm", { input, hash: seen.hash }) : seen;
    setWorking(false);
    if (told.kind !== "done" && told.kind !== "conflict") return setAnswer(told);
    await forget();
    onDone(told.kind === "done" ? "sent" : "already");
  }

  const wrong = new Map(
    answer?.kind === "badInput"
      ? answer.fields.map(({ path, message }) => [
          fields[Number(path.split(".")[1])] ?? "",
          fieldErrors[message] ?? acts("fieldError"),
        ])
      : [],
  );
  return (
    <div className="flex max-w-measure flex-col items-start gap-3 [&>*]:w-full">
      <p className="text-muted">{t("about")}</p>
      {row.fields.map(({ name, kind, value }) => (
        <CorrectionField
          key={name}
          id={`${row.id}-${name}`}
          name={name}
          kind={kind}
          value={values[name]}
          optional={value === null || value === ""}
          complained={row.refusedFields.includes(name)}
          error={wrong.get(name) ?? null}
          onChange={(value) => setValues({ ...values, [name]: value })}
        />
      ))}
      <p className="text-small text-muted">{t("asIs")}</p>
      {answer && (answer.kind !== "badInput" || wrong.has("")) ? <Notice tone="negative">{t("failed")}</Notice> : null}
      <div>
        <Button kind="primary" isPending={working} onPress={() => void send()}>
          {t("send")}
        </Button>
      </div>
    </div>
  );
}

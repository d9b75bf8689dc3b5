"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDraft } from "@/components/caseworker/acts/use-draft";
import { askAct } from "@/components/trpc/ask-act";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";
import type { OutgoingRow } from "@/server/queries/outgoing";
import type { PutRight } from "./outgoing-item";

/** A refused message that the exchange is not to get: with the reason, which stays with it. */
export function SettleMessage({ row, onDone }: { row: OutgoingRow; onDone: (how: PutRight) => void }) {
  const t = useTranslations("outgoing");
  const acts = useTranslations("acts");
  const [values, setValues, forget] = useDraft(`outgoing-settle:${row.id}`, () => ({ reason: "" }));
  const [error, setError] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const reason = String(values.reason ?? "").trim();

  async function settle() {
    if (reason === "") return setError(acts("fieldError"));
    setWorking(true);
    setError(null);
    const input = { messageId: row.id, reason };
    const seen = await askAct("settleRefused", "preview", { input });
    const told = seen.kind === "preview" ? await askAct("settleRefused", "confirm", { input, hash: seen.hash }) : seen;
    setWorking(false);
    if (told.kind !== "done" && told.kind !== "conflict") return setError(t("correct.failed"));
    await forget();
    onDone(told.kind === "done" ? "settled" : "already");
  }

  return (
    <div className="flex max-w-measure flex-col items-start gap-3 [&>*]:w-full">
      <p className="text-muted">{t("settle.about")}</p>
      <TextArea
        id={`${row.id}-settle`}
        label={t("settle.reason")}
        rows={2}
        value={String(values.reason ?? "")}
        onChange={(text) => setValues({ reason: text })}
        error={error}
      />
      <div>
        <Button isPending={working} onPress={() => void settle()}>
          {t("settle.send")}
        </Button>
      </div>
    </div>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { askOnce } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";

/** Where a member's letters on paper go, written off the population register. */
export function PostalAddress({
  memberId,
  address,
  fieldWords,
}: {
  memberId: string;
  address: string | null;
  fieldWords: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("letters.member");
  const router = useRouter();
  const announce = useAnnounce();
  const [typed, setTyped] = useState(address ?? "");
  const [error, setError] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  async function save() {
    setWorking(true);
    const told = await askOnce("caseworker.letters.setPostalAddress", { memberId, postalAddress: typed });
    setWorking(false);
    if (told.kind === "badInput") return setError(fieldWords[told.fields[0]?.message ?? ""] ?? t("failed"));
    if (told.kind !== "done") return setError(t("failed"));
    setError(null);
    announce.show(t("savedAddress"), "positive");
    router.refresh();
  }

  return (
    <form
      noValidate
      className="flex max-w-md flex-col items-start gap-2 [&>*:first-child]:w-full"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        name="postalAddress"
        label={t("postal")}
        hint={t("addressHint")}
        rows={3}
        maxLength={300}
        value={typed}
        onChange={setTyped}
        error={error}
      />
      <Button type="submit" isPending={working}>
        {t("saveAddress")}
      </Button>
    </form>
  );
}

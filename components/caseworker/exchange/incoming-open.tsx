"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAnnounce } from "@/components/ui/announcements";
import { Section } from "@/components/ui/section";
import type { OpenIncoming } from "@/server/queries/incoming";
import { IncomingOpenItem } from "./incoming-open-item";

/** What could not be used by itself: somebody looks at each, and it leaves the list with the reason that they wrote. */
export function IncomingOpen({ rows }: { rows: readonly OpenIncoming[] }) {
  const t = useTranslations("incoming");
  const router = useRouter();
  const announce = useAnnounce();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const left = rows.filter(({ id }) => !gone.has(id));
  if (left.length === 0) return null;

  function done(id: string, how: "settled" | "already") {
    setGone(new Set([...gone, id]));
    announce.show(t(how), how === "settled" ? "positive" : "info");
    document.getElementById("page-title")?.focus();
    router.refresh();
  }

  return (
    <Section title={t("open.title")} aside={t("open.count", { count: left.length })}>
      <p className="max-w-measure text-muted">{t("open.text")}</p>
      <ul className="flex max-w-[48rem] flex-col">
        {left.map((row) => (
          <li key={row.id} className="border-b border-line py-5">
            <IncomingOpenItem row={row} onDone={(how) => done(row.id, how)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAnnounce } from "@/components/ui/announcements";
import { EmptyState } from "@/components/ui/empty-state";
import type { OutgoingInput, OutgoingRow } from "@/server/queries/outgoing";
import { OutgoingItem, type PutRight } from "./outgoing-item";

const SAID = { sent: "correct.sent", settled: "settle.done", already: "correct.already" } as const;

/** Messages to the exchange. A refused one that has been dealt with leaves the list of those. */
export function OutgoingList({ rows, show }: { rows: readonly OutgoingRow[]; show: OutgoingInput["show"] }) {
  const t = useTranslations("outgoing");
  const router = useRouter();
  const announce = useAnnounce();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const left = rows.filter(({ id }) => !gone.has(id));

  function done(row: OutgoingRow, how: PutRight) {
    if (show === "refused") setGone(new Set([...gone, row.id]));
    announce.show(t(SAID[how], { name: row.member.name }), how === "already" ? "info" : "positive");
    document.getElementById("page-title")?.focus();
    router.refresh();
  }

  if (left.length === 0) return <EmptyState title={t(`empty.${show}`)}>{t(`empty.${show}Text`)}</EmptyState>;
  return (
    <ul className="flex max-w-[52rem] flex-col">
      {left.map((row) => (
        <li key={row.id} className="border-b border-line py-4">
          <OutgoingItem row={row} onDone={(how) => done(row, how)} />
        </li>
      ))}
    </ul>
  );
}

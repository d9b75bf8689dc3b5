"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useRowWalk } from "@/components/caseworker/work-list/use-row-walk";
import { useAnnounce } from "@/components/ui/announcements";
import { EmptyState } from "@/components/ui/empty-state";
import type { InboxRow } from "@/server/queries/inbox";
import { useFrame } from "../frame/frame-context";
import { InboxItem } from "./inbox-item";

/**
 * What is to be read, oldest first; with who has the case where it is not the reader's own, as that of one they cover.
 * What is done with leaves the list, and the focus goes to what came after it.
 */
export function InboxList({ rows, others }: { rows: readonly InboxRow[]; others: boolean }) {
  const t = useTranslations("inbox");
  const router = useRouter();
  const announce = useAnnounce();
  const { person } = useFrame();
  const list = useRef<HTMLUListElement>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const left = rows.filter(({ id }) => !gone.has(id));
  const ids = left.map(({ id, member }) => `${member.id} ${id}`);
  const { reachRow } = useRowWalk(list, ids);

  function done(row: InboxRow, how: "done" | "conflict", replied: boolean) {
    const at = left.indexOf(row);
    setGone(new Set([...gone, row.id]));
    const words = how === "conflict" ? "already" : replied ? "handledAndSent" : "handled";
    announce.show(t(words, { name: row.member.name }), how === "conflict" ? "info" : "positive");
    const next = ids[at + 1] ?? ids[at - 1];
    if (next) list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next)}"] [data-row-link]`)?.focus();
    else document.getElementById("page-title")?.focus();
    router.refresh();
  }

  if (left.length === 0) return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  return (
    <ul ref={list} className="flex max-w-[48rem] flex-col">
      {left.map((row) => {
        const id = `${row.member.id} ${row.id}`;
        return (
          <li key={row.id} data-row={id} onFocus={() => reachRow(id)} className="border-b border-line py-5">
            <InboxItem
              row={row}
              others={others || row.caseworker !== person.name}
              onDone={(how, replied) => done(row, how, replied)}
            />
          </li>
        );
      })}
    </ul>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { askOnce } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";

export type PrintRow = {
  readonly id: string;
  readonly name: string;
  /** Whether it is known where it goes: without that it stays. */
  readonly ready: boolean;
  readonly content: ReactNode;
};

/** Letters to be printed: chosen, opened as one file, and marked as sent when they are in the post. */
export function PrintList({ rows }: { rows: readonly PrintRow[] }) {
  const t = useTranslations("letters.print");
  const router = useRouter();
  const announce = useAnnounce();
  const ready = rows.filter((row) => row.ready).map(({ id }) => id);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [working, setWorking] = useState(false);
  const chosen = ready.filter((id) => !left.has(id));

  async function mark() {
    setWorking(true);
    const told = await askOnce("caseworker.letters.markPrinted", { deliveryIds: chosen });
    setWorking(false);
    if (told.kind !== "done") return announce.show(t("failed"), "negative");
    announce.show(t("marked", { count: chosen.length }), "positive");
    router.refresh();
  }

  const nothing = chosen.length === 0 ? t("none") : null;
  return (
    <div className="flex flex-col gap-3">
      <form
        method="post"
        action="/api/letters/print"
        target="_blank"
        className="flex flex-wrap items-start gap-3"
        rel="noopener"
      >
        {chosen.map((id) => (
          <input key={id} type="hidden" name="deliveryId" value={id} />
        ))}
        <Button type="submit" kind="primary" withheldBecause={nothing}>
          {t("open", { count: chosen.length })}
          <span className="sr-only"> ({t("opens")})</span>
        </Button>
        {nothing ? null : (
          <Button isPending={working} onPress={() => void mark()}>
            {t("mark", { count: chosen.length })}
          </Button>
        )}
      </form>
      <Checkbox
        isSelected={chosen.length > 0 && chosen.length === ready.length}
        isIndeterminate={chosen.length > 0 && chosen.length < ready.length}
        isDisabled={ready.length === 0}
        onChange={(all) => setLeft(new Set(all ? [] : ready))}
      >
        {t("all")}
      </Checkbox>
      <ul className="border-t border-line">
        {rows.map((row) => (
          <li key={row.id} className="flex items-start gap-3 border-b border-line py-2">
            <Checkbox
              aria-label={t("choose", { name: row.name })}
              isDisabled={!row.ready}
              isSelected={row.ready && !left.has(row.id)}
              onChange={(on) => {
                const next = new Set(left);
                if (on) next.delete(row.id);
                else next.add(row.id);
                setLeft(next);
              }}
            />
            <div className="min-w-0 flex-1">
              {row.content}
              {row.ready ? null : <p className="text-small text-attention">{t("noAddress")}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

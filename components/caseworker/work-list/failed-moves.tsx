"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextLink } from "@/components/ui/text-link";
import type { MoveFailure } from "@/server/routers/caseworker/assign";

export type FailedMove = { memberId: string; name: string; why: MoveFailure };

/** Which of many could not be moved, and why: never a silent part. */
export function FailedMoves({ moved, failed, onClose }: { moved: number; failed: FailedMove[]; onClose: () => void }) {
  const t = useTranslations("worklist.selection");
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={t("failedTitle", { count: failed.length })}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t("understood")}
        </Button>
      }
    >
      <p>{moved > 0 ? t("failedText") : t("failedAllText")}</p>
      <ul className="mt-3 border-t border-line">
        {failed.map(({ memberId, name, why }) => (
          <li key={memberId} className="border-b border-line py-2">
            <TextLink href={`/members/${memberId}`} prefetch={false}>
              {name}
            </TextLink>
            <span className="block text-muted">{t(`reasons.${why}`)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

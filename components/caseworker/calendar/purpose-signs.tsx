import { Layers, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Purpose } from "@/server/rules/vocabulary";

const SIGN =
  "inline-flex items-center gap-1 rounded-[3px] border border-control px-1 text-small leading-4 whitespace-nowrap";

/** What sets an interview apart, by a shape and a word: that the jobcenter may be there, and that it has two purposes. */
export function PurposeSigns({ purposes, brief }: { purposes: readonly Purpose[]; brief?: boolean }) {
  const t = useTranslations("calendar.sign");
  const word = brief ? "max-xl:sr-only" : undefined;
  return (
    <>
      {purposes.includes("joint") ? (
        <span className={SIGN}>
          <Users aria-hidden className="size-3" />
          <span className={word}>{t("joint")}</span>
        </span>
      ) : null}
      {purposes.length > 1 ? (
        <span className={SIGN}>
          <Layers aria-hidden className="size-3" />
          <span className={word}>{t("two")}</span>
        </span>
      ) : null}
    </>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "./class-names";
import { TONE_GROUND, TONE_MARKS, TONE_TEXT, type Tone } from "./tone";

/** Something to know where it matters. Spoken when it appears if `live`; a mark, a hidden word and a ground tell its kind. */
export function Notice({
  tone = "info",
  title,
  children,
  actions,
  live,
}: {
  tone?: Exclude<Tone, "neutral">;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  live?: boolean;
}) {
  const t = useTranslations("ui.notice");
  const Mark = TONE_MARKS[tone];
  return (
    <div
      role={live ? (tone === "negative" ? "alert" : "status") : undefined}
      className={cx("flex items-start gap-3 rounded-md px-4 py-3 text-body text-ink", TONE_GROUND[tone])}
    >
      <Mark aria-hidden className={cx("mt-[0.12em] size-[1.25em] shrink-0", TONE_TEXT[tone])} />
      <div className="flex min-w-0 flex-col gap-1">
        <span className="sr-only">{t(tone)}: </span>
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="max-w-measure">{children}</div> : null}
        {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}

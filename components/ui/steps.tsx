import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "./class-names";

/** Where one is in something with a fixed order. On a phone only the present step's name is shown. */
export function Steps({ steps, current }: { steps: readonly string[]; current: number }) {
  const t = useTranslations("ui.steps");
  return (
    <div>
      <p className="text-small text-muted sm:hidden">{t("step", { number: current + 1, count: steps.length })}</p>
      <ol aria-label={t("label")} className="flex gap-4">
        {steps.map((step, at) => (
          <li
            key={step}
            aria-current={at === current ? "step" : undefined}
            className={cx(
              "flex min-w-0 flex-1 items-start gap-2 border-t-2 pt-2 text-small",
              at <= current ? "border-accent" : "border-line",
              at === current ? "font-semibold text-ink" : "text-muted",
            )}
          >
            {at < current ? (
              <Check aria-hidden className="mt-[0.2em] size-[1em] shrink-0 text-accent" strokeWidth={3} />
            ) : (
              <span aria-hidden className="figures max-sm:hidden">
                {at + 1}
              </span>
            )}
            <span className={at === current ? undefined : "max-sm:sr-only"}>{step}</span>
            {at < current ? <span className="sr-only">({t("done")})</span> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

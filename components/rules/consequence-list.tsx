import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type Consequence = {
  readonly key: string;
  readonly what: ReactNode;
  /** `null` where nothing stood before, or nothing stands after; no `before` at all where only what follows is told. */
  readonly before?: ReactNode | null;
  readonly after: ReactNode | null;
};

export type Told = {
  readonly key: string;
  readonly who: ReactNode;
  /** By which way: the DFDG, a letter, a message in the portal. */
  readonly how: ReactNode;
  readonly what?: ReactNode;
};

/** What an act leads to, before it is done: what changes from what to what, and who is told. */
export function ConsequenceList({ changes, told }: { changes: readonly Consequence[]; told: readonly Told[] }) {
  const t = useTranslations("ui.rules");
  return (
    // biome-ignore lint/a11y/useSemanticElements: consequences are not a set of fields
    <div role="group" aria-label={t("consequences")} className="flex flex-col gap-4">
      <div className="min-w-0">
        <h3 className="border-b border-line pb-1 text-subheading font-semibold">{t("consequences")}</h3>
        {changes.length === 0 ? (
          <p className="py-2 text-muted">{t("nothingChanges")}</p>
        ) : (
          <dl>
            {changes.map((change) => (
              <div
                key={change.key}
                className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4 border-b border-line py-2 max-sm:grid-cols-1"
              >
                <dt className="text-muted">{change.what}</dt>
                <dd className="figures flex flex-wrap items-center gap-x-2">
                  {change.before === undefined ? null : (
                    <>
                      <span className="sr-only">{t("before")}: </span>
                      {change.before === null ? (
                        <span className="text-muted">{t("none")}</span>
                      ) : (
                        <del className="text-muted decoration-1">{change.before}</del>
                      )}
                      <ArrowRight aria-hidden className="size-[1em] shrink-0 text-muted" />
                      <span className="sr-only">{t("after")}: </span>
                    </>
                  )}
                  {change.after === null ? (
                    <span className="text-muted">{t("lapses")}</span>
                  ) : (
                    <ins className="font-medium no-underline">{change.after}</ins>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {told.length > 0 ? (
        <div className="min-w-0">
          <h3 className="border-b border-line pb-1 text-subheading font-semibold">{t("told")}</h3>
          <ul>
            {told.map((one) => (
              <li key={one.key} className="border-b border-line py-2">
                <span className="font-medium">{one.who}</span> <span className="text-muted">· {one.how}</span>
                {one.what ? <span className="block text-small text-muted">{one.what}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

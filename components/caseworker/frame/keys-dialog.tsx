"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

const GROUPS = {
  everywhere: { search: ["/"], next: ["n"], home: ["h"], help: ["?"], close: ["Esc"] },
  calendar: { later: ["j", "→"], earlier: ["k", "←"], today: ["t"], week: ["w"], day: ["d"] },
  list: { down: ["j", "↓"], up: ["k", "↑"], open: ["Enter"], select: ["x"], take: ["t"] },
} as const;

/** All the keys there are, in one look. */
export function KeysDialog({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations("caseworker.keys");
  return (
    <Dialog title={t("title")} isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
          <section key={group}>
            <h3 className="mb-1 border-b border-line pb-1 text-subheading font-semibold">{t(group)}</h3>
            <dl>
              {Object.entries<readonly string[]>(GROUPS[group]).map(([what, keys]) => (
                <div key={what} className="flex min-h-8 items-center justify-between gap-4">
                  <dt>{t(what as "search")}</dt>
                  <dd className="flex shrink-0 items-center gap-1.5 text-small text-muted">
                    {keys.map((key, at) => (
                      <span key={key} className="flex items-center gap-1.5">
                        {at > 0 ? t("or") : null}
                        <Kbd>{key}</Kbd>
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

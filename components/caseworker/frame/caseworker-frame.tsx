import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ThemeChoice } from "@/components/i18n/theme-switch";
import { Surroundings } from "@/components/ui/surroundings";
import type { Frame } from "@/server/queries/team";
import { FrameProvider } from "./frame-context";
import { Header } from "./header";
import { IdleWatch } from "./idle-watch";
import { Rail } from "./rail";

/** What stands round every page of a caseworker's: the rail, the header, and what watches over the session. */
export function CaseworkerFrame({
  frame,
  theme,
  demonstration,
  children,
}: {
  frame: Frame;
  theme: ThemeChoice;
  demonstration: boolean;
  children: ReactNode;
}) {
  return (
    <FrameProvider frame={frame}>
      <Surroundings density="dense" className="min-h-dvh">
        <div className="flex min-h-dvh bg-surface text-ink">
          <Rail />
          <div className="flex min-w-0 flex-1 flex-col pb-16 md:pb-0">
            {demonstration ? <DemonstrationBanner /> : null}
            <Header theme={theme} demonstration={demonstration} />
            <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">
              {children}
            </main>
          </div>
        </div>
        <IdleWatch />
      </Surroundings>
    </FrameProvider>
  );
}

function DemonstrationBanner() {
  const t = useTranslations("caseworker.demonstration");
  return (
    <aside aria-label={t("label")} data-print="none" className="bg-ink px-4 py-1 text-small text-surface lg:px-6">
      <p>
        <strong className="font-semibold">{t("label")}</strong> · {t("text")}
      </p>
    </aside>
  );
}

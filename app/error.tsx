"use client";

import { useTranslations } from "next-intl";
import { UNAVAILABLE_DIGEST } from "@/components/trpc/unavailable-digest";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";

/** A page that failed: what happened is in the log under the number, never on the screen; or one that may be asked again. */
export default function PageFailed({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("pages.error");
  const away = error.digest === UNAVAILABLE_DIGEST;
  return (
    <main
      id="main"
      data-density="calm"
      aria-live="assertive"
      className="mx-auto w-full max-w-column px-5 py-12 sm:py-20"
    >
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-measure text-muted">{t(away ? "unavailable" : "text")}</p>
      {error.digest && !away ? (
        <p className="figures mt-1 max-w-measure text-muted">{t("reference", { reference: error.digest })}</p>
      ) : null}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button kind="primary" onPress={reset}>
          {t("retry")}
        </Button>
        <LinkButton href="/" prefetch={false}>
          {t("home")}
        </LinkButton>
      </div>
    </main>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { UNAVAILABLE_DIGEST } from "@/components/trpc/unavailable-digest";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";

/** A page that failed: what happened is in the log under the number, never on the screen; or one that may be asked again. */
export default function PageFailed({ error, retry }: { error: Error & { digest?: string }; retry?: () => void }) {
  const t = useTranslations("caseworker.error");
  const away = error.digest === UNAVAILABLE_DIGEST;
  return (
    <div className="mx-auto w-full max-w-column px-4 py-12">
      <Notice
        tone="negative"
        live
        title={t("title")}
        actions={
          <>
            <Button kind="primary" onPress={() => (retry ? retry() : window.location.reload())}>
              {t("retry")}
            </Button>
            <LinkButton href="/">{t("home")}</LinkButton>
          </>
        }
      >
        <p>{t(away ? "unavailable" : "text")}</p>
        {error.digest && !away ? <p className="figures">{t("reference", { reference: error.digest })}</p> : null}
      </Notice>
    </div>
  );
}

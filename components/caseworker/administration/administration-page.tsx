import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";

/** A page of the administration: its title, what it is about, and the way back to the others. */
export function AdministrationPage({
  title,
  about,
  actions,
  children,
}: {
  title: ReactNode;
  about: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("administration");
  return (
    <div className="mx-auto flex w-full max-w-[60rem] flex-col gap-6 px-4 py-5 lg:px-6">
      <div className="flex flex-col gap-1">
        <p data-print="none">
          <TextLink href="/administration" prefetch={false}>
            {t("back")}
          </TextLink>
        </p>
        <PageTitle actions={actions}>{title}</PageTitle>
        <p className="max-w-measure text-muted">{about}</p>
      </div>
      {children}
    </div>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GuardedCases } from "@/components/caseworker/access/guarded-cases";
import { AdministrationPage } from "@/components/caseworker/administration/administration-page";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { guardedCasesInput } from "@/server/queries/case-access";

type Params = Promise<Record<string, string | string[] | undefined>>;

const HERE = "/administration/access";
const addressOf = (withoutAnybody: boolean, after: string | null = null) => {
  const asked = new URLSearchParams({ ...(withoutAnybody && { nobody: "1" }), ...(after !== null && { after }) });
  return asked.size === 0 ? HERE : `${HERE}?${asked}`;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access.page"))("title") };
}

/** The restricted cases, and who may open them: kept by the team leads. */
export default async function AccessRoute({ searchParams }: { searchParams: Params }) {
  const asked = await searchParams;
  const withoutAnybody = asked.nobody === "1";
  const after = guardedCasesInput.shape.after.safeParse(asked.after ?? null).data ?? null;
  const t = await getTranslations("access.page");
  const caller = await serverCaller();
  const page = await orAway(
    caller.caseworker.access.guarded({ withoutAnybody, after }),
    addressOf(withoutAnybody, after),
  );
  return (
    <ClientMessages areas={["access", "errors"]}>
      <AdministrationPage title={t("title")} about={t("about")}>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <p className="figures">{t("count", { total: page.total, nobody: page.withoutAnybody })}</p>
          {withoutAnybody ? (
            <TextLink href={addressOf(false)} prefetch={false}>
              {t("all")}
            </TextLink>
          ) : page.withoutAnybody > 0 ? (
            <TextLink href={addressOf(true)} prefetch={false}>
              {t("onlyNobody")}
            </TextLink>
          ) : null}
        </div>
        <GuardedCases rows={page.rows} />
        {page.next !== null ? (
          <div>
            <LinkButton href={addressOf(withoutAnybody, page.next)} prefetch={false}>
              {t("next")}
            </LinkButton>
          </div>
        ) : null}
      </AdministrationPage>
    </ClientMessages>
  );
}

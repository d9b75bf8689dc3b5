import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AdministrationPage } from "@/components/caseworker/administration/administration-page";
import { ExpiryList } from "@/components/caseworker/administration/expiry-list";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { expiryInput } from "@/server/queries/expiry";

type Params = Promise<Record<string, string | string[] | undefined>>;

const HERE = "/administration/expiry";
const addressOf = (lapsing: boolean, after: string | null = null) => {
  const asked = new URLSearchParams({ ...(lapsing && { lapsing: "1" }), ...(after !== null && { after }) }).toString();
  return asked === "" ? HERE : `${HERE}?${asked}`;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("administration.expiry"))("title") };
}

/** R14.3: what the scheme's expiry will mean, member by member, months before and until it has happened. */
export default async function ExpiryRoute({ searchParams }: { searchParams: Params }) {
  const asked = await searchParams;
  const lapsing = asked.lapsing === "1";
  const after = expiryInput.shape.after.safeParse(asked.after ?? null).data ?? null;
  const t = await getTranslations("administration.expiry");
  const locale = localeOf(await getLocale());
  const caller = await serverCaller();
  const page = await orAway(caller.caseworker.administration.expiry({ lapsing, after }), addressOf(lapsing, after));
  const { today, open, withLapses, rows, next } = page;
  const lastDay = formatDay(page.lastDay, locale, "long");
  return (
    <AdministrationPage title={t("title")} about={t(today > page.lastDay ? "over" : "about", { lastDay })}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="figures">{t("count", { open, withLapses })}</p>
        <p data-print="none">
          {lapsing || after !== null ? (
            <TextLink href={addressOf(false)} prefetch={false}>
              {t("all")}
            </TextLink>
          ) : (
            <TextLink href={addressOf(true)} prefetch={false}>
              {t("lapsing")}
            </TextLink>
          )}
        </p>
      </div>
      <ExpiryList rows={rows} />
      {next !== null ? (
        <div>
          <LinkButton href={addressOf(lapsing, next)} prefetch={false}>
            {t("next")}
          </LinkButton>
        </div>
      ) : null}
    </AdministrationPage>
  );
}

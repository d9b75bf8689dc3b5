import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { outgoingAddress, readOutgoingAddress } from "@/components/caseworker/exchange/outgoing-address";
import { OutgoingFigures } from "@/components/caseworker/exchange/outgoing-figures";
import { OutgoingList } from "@/components/caseworker/exchange/outgoing-list";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { OUTGOING_FILTERS } from "@/server/queries/outgoing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("outgoing"))("title") };
}

export default async function ExchangePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const input = readOutgoingAddress(await searchParams);
  const t = await getTranslations("outgoing");
  const { rows, next, ...figures } = await orAway(
    (await serverCaller()).caseworker.outgoing.list(input),
    outgoingAddress(input),
  );
  return (
    <ClientMessages areas={["outgoing", "acts", "errors"]}>
      <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-4 px-4 py-5 lg:px-6">
        <PageTitle
          actions={
            <LinkButton href="/exchange/incoming" prefetch={false}>
              {t("toIncoming")}
            </LinkButton>
          }
        >
          {t("title")}
        </PageTitle>
        <p className="max-w-measure text-muted">{t("intro")}</p>
        <OutgoingFigures page={figures} />
        <nav aria-label={t("show.label")} className="flex flex-wrap gap-2">
          {OUTGOING_FILTERS.map((show) => (
            <LinkButton
              key={show}
              href={outgoingAddress({ show, after: null })}
              prefetch={false}
              kind={show === input.show ? "secondary" : "quiet"}
              aria-current={show === input.show ? "page" : undefined}
            >
              {t(`show.${show}`)}
            </LinkButton>
          ))}
        </nav>
        <OutgoingList key={outgoingAddress(input)} rows={rows} show={input.show} />
        <Pagination
          previous={input.after ? outgoingAddress({ ...input, after: null }) : null}
          next={next && outgoingAddress({ ...input, after: next })}
        />
      </div>
    </ClientMessages>
  );
}

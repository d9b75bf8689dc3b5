import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { incomingAddress, readIncomingAddress } from "@/components/caseworker/exchange/incoming-address";
import { IncomingList } from "@/components/caseworker/exchange/incoming-list";
import { IncomingOpen } from "@/components/caseworker/exchange/incoming-open";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("incoming"))("title") };
}

export default async function IncomingPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const input = readIncomingAddress(await searchParams);
  const t = await getTranslations("incoming");
  const { open, rows, next } = await orAway(
    (await serverCaller()).caseworker.incoming.list(input),
    incomingAddress(input),
  );
  return (
    <ClientMessages areas={["incoming", "errors"]}>
      <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-5 px-4 py-5 lg:px-6">
        <PageTitle
          actions={
            <LinkButton href="/exchange/differences" kind="quiet" prefetch={false}>
              {t("toDifferences")}
            </LinkButton>
          }
        >
          {t("title")}
        </PageTitle>
        <p className="max-w-measure text-muted">{t("intro")}</p>
        <IncomingOpen rows={open} />
        <Section title={t("all")}>
          <IncomingList rows={rows} />
        </Section>
        <Pagination
          previous={input.after ? incomingAddress({ after: null }) : null}
          next={next === null ? null : incomingAddress({ after: next })}
        />
      </div>
    </ClientMessages>
  );
}

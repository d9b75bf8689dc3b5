import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { inboxAddress, readInboxAddress } from "@/components/caseworker/inbox/inbox-address";
import { InboxList } from "@/components/caseworker/inbox/inbox-list";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inbox"))("title") };
}

export default async function InboxPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const input = readInboxAddress(await searchParams);
  const t = await getTranslations("inbox");
  const { rows, next } = await orAway((await serverCaller()).caseworker.inbox.list(input), inboxAddress(input));
  const at = (who: "mine" | "all") => inboxAddress({ who, after: null });
  return (
    <ClientMessages areas={["inbox", "acts", "errors"]}>
      <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-4 px-4 py-5 lg:px-6">
        <PageTitle
          actions={
            <nav aria-label={t("who.label")} className="flex gap-2">
              {(["mine", "all"] as const).map((who) => (
                <LinkButton
                  key={who}
                  href={at(who)}
                  prefetch={false}
                  kind={who === input.who ? "secondary" : "quiet"}
                  aria-current={who === input.who ? "page" : undefined}
                >
                  {t(`who.${who}`)}
                </LinkButton>
              ))}
            </nav>
          }
        >
          {t("title")}
        </PageTitle>
        <p className="max-w-measure text-muted">
          {t("intro")} <span className="max-md:hidden">{t("keys")}</span>
        </p>
        <InboxList key={inboxAddress(input)} rows={rows} others={input.who === "all"} />
        <Pagination
          previous={input.after ? at(input.who) : null}
          next={next && inboxAddress({ ...input, after: next })}
        />
      </div>
    </ClientMessages>
  );
}

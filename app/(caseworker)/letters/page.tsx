import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { lettersAddress, readLettersAddress } from "@/components/caseworker/letters/letters-address";
import { LettersOnTheWay } from "@/components/caseworker/letters/letters-on-the-way";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("letters"))("title") };
}

const SHOWN = ["toPrint", "failed", "waiting"] as const;

export default async function LettersPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const input = readLettersAddress(await searchParams);
  const t = await getTranslations("letters");
  const page = await orAway((await serverCaller()).caseworker.letters.onTheWay(input), lettersAddress(input));
  return (
    <ClientMessages areas={["letters", "errors"]}>
      <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-4 px-4 py-5 lg:px-6">
        <PageTitle
          actions={
            <nav aria-label={t("who.label")} className="flex gap-2">
              {(["mine", "all"] as const).map((who) => (
                <LinkButton
                  key={who}
                  href={lettersAddress({ ...input, who })}
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
          {t("intro")}
          {process.env.DEMONSTRATION === "1" ? (
            <>
              {" "}
              <TextLink href={`http://localhost:${process.env.POST_ROOM_PORT}`} prefetch={false}>
                {t("postRoom")}
              </TextLink>
            </>
          ) : null}
        </p>
        <nav aria-label={t("show.label")} className="flex flex-wrap gap-2">
          {SHOWN.map((show) => (
            <LinkButton
              key={show}
              href={lettersAddress({ ...input, show })}
              prefetch={false}
              kind={show === input.show ? "secondary" : "quiet"}
              aria-current={show === input.show ? "page" : undefined}
            >
              {t(`show.${show}`, { count: page.counts[show] })}
            </LinkButton>
          ))}
        </nav>
        <LettersOnTheWay page={page} input={input} />
      </div>
    </ClientMessages>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { AbsenceMovesList } from "@/components/caseworker/team/absence-moves-list";
import { ClientMessages } from "@/components/i18n/client-messages";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("team.absence"))("title") };
}

export default async function AbsenceMovesRoute({ params }: { params: Promise<{ absenceId: string }> }) {
  const { absenceId: id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const t = await getTranslations("team.moves");
  const locale = localeOf(await getLocale());
  const moves = await orAway((await serverCaller()).caseworker.team.absenceMoves({ id }), `/team/absence/${id}`);
  const day = (value: string) => formatDay(value, locale);
  return (
    <ClientMessages areas={["team", "errors"]}>
      <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-6 px-4 py-5 lg:px-6">
        <div className="flex flex-col gap-1">
          <p data-print="none">
            <TextLink href="/team/absence" prefetch={false}>
              {t("back")}
            </TextLink>
          </p>
          <PageTitle>{t("title", { name: moves.caseworker })}</PageTitle>
          <p className="max-w-measure text-muted">
            {t("about", { from: day(moves.from), to: day(moves.to), cover: moves.cover.name })}
          </p>
        </div>
        {moves.interviews.length === 0 ? (
          <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
        ) : (
          <AbsenceMovesList key={moves.interviews.map(({ id }) => id).join()} moves={moves} />
        )}
      </div>
    </ClientMessages>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { localeOf } from "@/components/i18n/locale";
import { TellForm } from "@/components/member/tell/tell-form";
import { isTelling } from "@/components/member/tell/what-happened";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { lawTexts } from "@/server/rules/explain";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberletters.tell"))("title") };
}

export default async function TellOne({ params }: { params: Promise<{ what: string }> }) {
  const { what } = await params;
  if (!isTelling(what)) notFound();
  const { illness, fundName, today } = await orAway(
    (await serverCaller()).member.letters.subjects(),
    `/min-side/tell/${what}`,
  );
  if (what === "well" && illness === null) notFound();
  const t = await getTranslations("memberletters.tell");
  const { fieldErrors } = lawTexts(localeOf(await getLocale())).names;
  return (
    <ClientMessages areas={["member", "memberact", "memberletters"]}>
      <p className="mb-4">
        <TextLink href="/min-side/tell" prefetch={false}>
          {t("other")}
        </TextLink>
      </p>
      <PageTitle>{t(`${what}.title`)}</PageTitle>
      {what === "registered" ? <p className="mt-3 max-w-measure">{t("registered.before")}</p> : null}
      <div className="mt-5">
        <TellForm
          what={what}
          fundName={fundName}
          today={today}
          illnessId={illness?.id ?? null}
          errorWords={fieldErrors}
        />
      </div>
    </ClientMessages>
  );
}

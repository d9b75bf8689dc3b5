import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { MemberLetters } from "@/components/caseworker/letters/member-letters";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("letters.member"))("title") };
}

export default async function MemberLettersPage({ params }: { params: Promise<{ memberId: string }> }) {
  const { memberId } = await params;
  if (!z.uuid().safeParse(memberId).success) notFound();
  const t = await getTranslations("letters.member");
  const caller = await serverCaller();
  const page = await orAway(caller.caseworker.letters.ofMember({ memberId }), `/members/${memberId}/letters`);
  return (
    <ClientMessages areas={["letters", "errors"]}>
      <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-4 px-4 py-5 lg:px-6">
        <p>
          <TextLink href={`/members/${memberId}`} prefetch={false}>
            {t("back")}
          </TextLink>
        </p>
        <PageTitle context={page.name}>{t("title")}</PageTitle>
        <MemberLetters page={page} />
      </div>
    </ClientMessages>
  );
}

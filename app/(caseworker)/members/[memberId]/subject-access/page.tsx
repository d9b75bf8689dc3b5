import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SubjectAccessRoom } from "@/components/caseworker/memory/subject-access-room";
import { ClientMessages } from "@/components/i18n/client-messages";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("subjectaccess"))("title") };
}

/** A button alone: nothing of the person is read before it is pressed, and who may the export itself asks. */
export default async function SubjectAccessPage({ params }: { params: Promise<{ memberId: string }> }) {
  const { memberId } = await params;
  const t = await getTranslations("subjectaccess");
  return (
    <ClientMessages areas={["subjectaccess", "errors"]}>
      <div className="mx-auto flex w-full max-w-[60rem] flex-col gap-5 px-4 py-5 lg:px-6">
        <p className="text-small" data-print="none">
          <TextLink href={`/members/${memberId}`} prefetch={false}>
            {t("back")}
          </TextLink>
        </p>
        <PageTitle>{t("title")}</PageTitle>
        <SubjectAccessRoom memberId={memberId} />
      </div>
    </ClientMessages>
  );
}

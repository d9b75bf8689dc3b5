import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { localeOf } from "@/components/i18n/locale";
import { subjectInWords } from "@/components/member/letters/subject-words";
import { WriteMessage } from "@/components/member/letters/write-message";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { lawTexts } from "@/server/rules/explain";

/** The nearest ones: the list is for choosing, not for looking things up. */
const MOST_INTERVIEWS = 10;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberletters.write"))("title") };
}

export default async function Write() {
  const subjects = await orAway((await serverCaller()).member.letters.subjects(), "/min-side/messages/write");
  const t = await getTranslations("memberletters");
  const locale = localeOf(await getLocale());
  const { names } = lawTexts(locale);
  return (
    <ClientMessages areas={["member", "memberact", "memberletters"]}>
      <p className="mb-4">
        <TextLink href="/min-side/messages" prefetch={false}>
          {t("back")}
        </TextLink>
      </p>
      <PageTitle>{t("write.title")}</PageTitle>
      <div className="mt-5">
        <WriteMessage
          fundName={subjects.fundName}
          errorWords={names.fieldErrors}
          interviews={subjects.interviews
            .slice(0, MOST_INTERVIEWS)
            .map((interview) => ({ key: interview.id, label: subjectInWords(interview, names, locale) }))}
        />
      </div>
    </ClientMessages>
  );
}

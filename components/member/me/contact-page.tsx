import { useTranslations } from "next-intl";
import type { KeptInterview } from "@/components/member/offline/kept-interview";
import { OfflineChoice } from "@/components/member/offline/offline-choice";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import type { MemberContact } from "@/server/queries/member-contact";
import type { MemberRepresentation } from "@/server/queries/member-representation";
import { ContactForm } from "./contact-form";
import { Representatives } from "./representatives";

/** How the member is reached, and in which language. */
export function ContactPage({
  contact,
  representation,
  next,
  fieldWords,
}: {
  contact: MemberContact;
  representation: MemberRepresentation;
  /** The interview that comes next, as it would be kept for use without a network. */
  next: KeptInterview | null;
  fieldWords: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("memberself.me");
  return (
    <>
      <PageTitle context={contact.name}>{t("title")}</PageTitle>
      <p className="mt-3 max-w-measure">{t("about")}</p>
      {contact.protectedIdentity ? <p className="mt-3 max-w-measure font-medium">{t("protected")}</p> : null}
      <div className="mt-8">
        <ContactForm contact={contact} fieldWords={fieldWords} />
      </div>
      <div className="mt-12">
        <OfflineChoice interview={next} />
      </div>
      <Representatives representation={representation} fieldWords={fieldWords} />
      <p className="mt-10 max-w-measure text-small text-muted">
        {t("others")} <TextLink href="/min-side/access">{t("access")}</TextLink>
      </p>
    </>
  );
}

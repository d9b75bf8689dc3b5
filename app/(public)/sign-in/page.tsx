import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LanguageSwitch } from "@/components/i18n/language-switch";
import { ForgetInterview } from "@/components/member/offline/keep-interview";
import { Notice } from "@/components/ui/notice";
import { identityConfiguration } from "@/server/identity/configuration";
import { returnPath } from "@/server/identity/return-path";
import type { UserKind } from "@/server/identity/roles";
import { signInRefusals } from "@/server/identity/sign-in";
import { Door } from "./door";

type Query = { readonly [name: string]: string | string[] | undefined };

/** What has just happened to whoever comes here, and how it is told; nothing on a first visit. */
function whatHappened(query: Query) {
  const refusal = signInRefusals.find((reason) => reason === query.refused);
  if (refusal) return { tone: "attention", key: `refused.${refusal}` } as const;
  if (query.signedOut) return { tone: "positive", key: "signedOut" } as const;
  if (query.ended) return { tone: "info", key: "ended" } as const;
  return null;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity");
  return { title: t("title") };
}

/** Where everybody comes in: two doors, and what happened if one was tried and did not open. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const t = await getTranslations("identity");
  const product = await getTranslations("ui");
  const { appOrigin, demonstration } = identityConfiguration();
  const note = whatHappened(query);
  const returnTo = returnPath(typeof query.returnTo === "string" ? query.returnTo : null);

  const address = (door: UserKind) => {
    // The application's own origin, also when the page was reached under another name: cookies belong to one.
    const url = new URL("/auth/start", appOrigin);
    url.searchParams.set("as", door);
    if (returnTo) url.searchParams.set("returnTo", returnTo);
    return url.href;
  };

  return (
    <div data-density="calm" className="mx-auto flex min-h-dvh w-full max-w-[640px] flex-col px-5 py-8 sm:py-12">
      <ForgetInterview />
      <header className="mb-10 flex items-center justify-between gap-4 sm:mb-16">
        <span className="text-small font-medium text-muted">{product("productName")}</span>
        <LanguageSwitch />
      </header>
      <main id="main" className="grow">
        {note ? (
          <div className="mb-10">
            <Notice live tone={note.tone} title={t(`${note.key}.heading`)}>
              {t(`${note.key}.text`)}
            </Notice>
          </div>
        ) : null}
        <h1 id="page-title" tabIndex={-1} className="text-title font-semibold">
          {t("heading")}
        </h1>
        <p className="mt-2 text-muted">{t(demonstration ? "introDemonstration" : "intro")}</p>
        <div className="mt-8 border-t border-line">
          <Door
            href={address("member")}
            heading={t("member.heading")}
            text={t("member.text")}
            action={t("member.action")}
          />
          <Door
            href={address("caseworker")}
            heading={t("caseworker.heading")}
            text={t("caseworker.text")}
            action={t("caseworker.action")}
          />
        </div>
        {demonstration ? (
          <p className="mt-8 max-w-[60ch] text-small text-muted">
            <strong className="me-2 rounded-[4px] bg-attention-soft px-2 py-0.5 font-medium text-attention">
              {t("demonstration.mark")}
            </strong>
            {t("demonstration.text")}
          </p>
        ) : null}
      </main>
    </div>
  );
}

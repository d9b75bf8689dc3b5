import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { KeyValues } from "@/components/ui/key-values";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Badge, StateMark } from "@/components/ui/state-mark";
import { CHANNELS } from "@/server/messages/channels/channel";
import { readableLetter } from "@/server/messages/render-letter";
import { barredBy } from "@/server/messages/send-again";
import type { CaseLetter, CaseLetters } from "@/server/queries/case-letters";
import { lawTexts } from "@/server/rules/explain";
import { DELIVERY_TONE, deliveryWords } from "./delivery-words";
import { LetterWhole } from "./letter-whole";
import { PostalAddress } from "./postal-address";
import { RevealAddress } from "./reveal-address";
import { SendAgain } from "./send-again";

type Barred = "noAddress" | "protected" | "left" | null;

/** How a member is told, and every letter with how it went and what else can be tried. */
export function MemberLetters({ page }: { page: CaseLetters }) {
  const t = useTranslations("letters.member");
  const channels = useTranslations("letters.channels");
  const locale = localeOf(useLocale());
  const { contact, letters } = page;
  const ways = CHANNELS.map((channel) => ({ channel, barred: barredBy(channel, contact) as Barred }));
  return (
    <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(16rem,2fr)]">
      <div className="flex min-w-0 flex-col gap-4 lg:col-start-2 lg:row-start-1">
        {contact.protectedIdentity ? <Notice tone="attention">{t("protectedText")}</Notice> : null}
        {contact.left ? <Notice tone="attention">{t("leftText")}</Notice> : null}
        <Section title={t("toldBy")}>
          <KeyValues
            items={[
              { key: "tellBy", label: t("toldBy"), value: channels(contact.tellBy) },
              { key: "email", label: t("email"), value: contact.email ?? t("missing") },
              { key: "phone", label: t("phone"), value: contact.phone ?? t("missing") },
              { key: "language", label: t("language"), value: t(`languages.${page.locale}`) },
              {
                key: "postal",
                label: t("postal"),
                value:
                  contact.protectedIdentity && contact.hasAddress ? (
                    <RevealAddress memberId={page.memberId} />
                  ) : (
                    <span className="whitespace-pre-line">{contact.postalAddress ?? t("missing")}</span>
                  ),
              },
            ]}
          />
          {contact.protectedIdentity || contact.left ? null : (
            <Disclosure summary={t("setAddress")}>
              <PostalAddress
                memberId={page.memberId}
                address={contact.postalAddress}
                fieldWords={lawTexts(locale).names.fieldErrors}
              />
            </Disclosure>
          )}
        </Section>
      </div>
      <div className="min-w-0 lg:row-start-1">
        <Section title={t("all")} aside={letters.length}>
          {letters.length === 0 ? <EmptyState title={t("none")} /> : null}
          <ul>
            {letters.map((letter) => (
              <Letter key={letter.id} letter={letter} page={page} ways={ways} />
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
}

function Letter({
  letter,
  page,
  ways,
}: {
  letter: CaseLetter;
  page: CaseLetters;
  ways: Parameters<typeof SendAgain>[0]["ways"];
}) {
  const t = useTranslations("letters");
  const locale = localeOf(useLocale());
  const readable = readableLetter(letter, locale);
  const mayPrint = !page.contact.protectedIdentity && !page.contact.left;
  return (
    <li className="border-b border-line py-3">
      <p className="figures text-small text-muted">
        {formatInstant(letter.at, locale)} ·{" "}
        {letter.from ? t("member.by", { name: letter.from }) : t("member.bySystem")}
      </p>
      <h3 className="flex flex-wrap items-baseline gap-x-2 font-semibold">
        {readable.title}
        {letter.adverse ? <Badge>{t("member.adverse")}</Badge> : null}
      </h3>
      <ul className="figures text-small [&_span]:whitespace-normal">
        <li>
          <StateMark tone={letter.readAt ? "positive" : "neutral"}>
            {letter.readAt ? t("read", { at: formatInstant(letter.readAt, locale) }) : t("unread")}
          </StateMark>
        </li>
        {letter.deliveries.map((one) => (
          <li key={one.id}>
            <StateMark tone={DELIVERY_TONE[one.state]}>
              {deliveryWords(one, t as never, locale)}
              {one.sentTo ? ` (${t("sentTo", { to: one.sentTo })})` : ""}
              {one.chosenBy ? ` · ${t("chosenBy", { name: one.chosenBy })}` : ""}
            </StateMark>
          </li>
        ))}
      </ul>
      <Disclosure summary={t("member.open")}>
        <LetterWhole letter={readable} />
        {mayPrint ? (
          <p className="mt-2">
            <a
              className="text-accent underline underline-offset-3"
              href={`/api/letters/${letter.id}`}
              target="_blank"
              rel="noreferrer"
            >
              {t("member.pdf")}
              <span className="sr-only"> ({t("print.opens")})</span>
            </a>
          </p>
        ) : null}
      </Disclosure>
      <Disclosure summary={t("member.again")}>
        <SendAgain messageId={letter.id} ways={ways} />
      </Disclosure>
    </li>
  );
}

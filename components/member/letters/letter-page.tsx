import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Unbroken } from "@/components/i18n/unbroken";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { buttonLook } from "@/components/ui/button-look";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { isLetterTemplate, letterKind } from "@/server/messages/letter-kinds";
import type { OneLetter } from "@/server/queries/member-letters";
import { ComplaintGuide } from "./complaint-guide";
import { useReadable } from "./letter-text";
import { MarkRead } from "./mark-read";
import { PrintButton } from "./print-button";

/** Where the member goes on from a letter. */
const NEXT: Readonly<Record<string, string>> = {
  book: "/min-side/book",
  jobcenter: "/min-side/jobcenter",
  tell: "/min-side/tell/registered",
  holiday: "/min-side/holiday",
  appointments: "/min-side/appointments",
  messages: "/min-side/messages/write",
  guidance: "/min-side/guidance",
  unread: "/min-side/messages",
};

/** One letter, as it is read and as it is printed. */
export function LetterPage({ letter }: { letter: OneLetter }) {
  const t = useTranslations("memberletters");
  const locale = localeOf(useLocale());
  const { title, paragraphs, reason, law, complaint } = useReadable()(letter);
  const next = isLetterTemplate(letter.template) ? letterKind(letter.template).next : undefined;
  const { answers } = letter;
  const day = (instant: string) => formatDay(civil(instant).day, locale, "long");
  return (
    <>
      {letter.readAt === null ? <MarkRead id={letter.id} /> : null}
      <p data-print="none" className="mb-4">
        <TextLink href="/min-side/messages" prefetch={false}>
          {t("back")}
        </TextLink>
      </p>
      <PageTitle context={t("letter.sent", { day: day(letter.at), fund: letter.fundName })}>{title}</PageTitle>
      <div className="mt-5 flex max-w-measure flex-col gap-4">
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="wrap-anywhere whitespace-pre-wrap">
            <Unbroken>{paragraph}</Unbroken>
          </p>
        ))}
        {reason ? (
          <div>
            <h2 className="text-subheading font-semibold">{reason.title}</h2>
            <p className="wrap-anywhere whitespace-pre-wrap">
              <Unbroken>{reason.text}</Unbroken>
            </p>
          </div>
        ) : null}
        {law?.sentence ? (
          <blockquote className="law border-l-2 border-line pl-4">
            <p>{law.sentence}</p>
          </blockquote>
        ) : null}
        {law ? (
          <p className="text-small text-muted">
            {law.intro} <ParagraphMark rule={law.rule} />
          </p>
        ) : null}
        {letter.from ? <p className="text-muted">{t("letter.by", { name: letter.from })}</p> : null}
      </div>
      {answers?.text ? (
        <blockquote className="mt-6 max-w-measure border-l-4 border-line pl-4">
          <p className="text-small text-muted">{t("letter.answers", { day: day(answers.at) })}</p>
          <p className="wrap-anywhere whitespace-pre-wrap">{answers.text}</p>
        </blockquote>
      ) : null}
      <div data-print="none" className="mt-8 flex flex-wrap items-center gap-3">
        {next ? (
          <LinkButton kind="primary" href={NEXT[next]!} prefetch={false}>
            {t(
              next === "messages" && letter.template !== "interviewMissed"
                ? "letter.reply"
                : (`next.${next}` as "next.book"),
            )}
          </LinkButton>
        ) : null}
        <PrintButton>{t("letter.print")}</PrintButton>
        <a href={`/api/letters/${letter.id}`} target="_blank" rel="noreferrer" className={buttonLook("quiet")}>
          {t("letter.pdf")}
        </a>
      </div>
      {complaint ? (
        <div className="mt-12">
          <ComplaintGuide {...complaint} />
        </div>
      ) : null}
    </>
  );
}

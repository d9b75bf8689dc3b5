import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { buttonLook } from "@/components/ui/button-look";
import { KeyValues } from "@/components/ui/key-values";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { OneAppointment } from "@/server/queries/member-appointments";
import { lawTexts, tellMember } from "@/server/rules/explain";
import { CancelBooking } from "./cancel-booking";
import { JobcenterWish } from "./jobcenter-wish";
import { SummonsAnswer } from "./summons-answer";

/** One interview: when, where, with whom and why, and what can be done about it. */
export function AppointmentPage({ page }: { page: OneAppointment }) {
  const t = useTranslations("memberbooking");
  const locale = localeOf(useLocale());
  const { names } = lawTexts(locale);
  const { appointment, stands, jobcenter } = page;
  const { id, on, startsAt, endsAt, purposes, form, place, caseworker, fixedBy } = appointment;
  const clock = (instant: string) => formatTime(civil(instant).time, locale);
  const what = purposes.map((purpose) => names.purposes[purpose]).join(" + ");
  const words = { fieldErrors: names.fieldErrors, unanswered: tellMember("summonsUnanswered", locale) };
  return (
    <>
      <p className="mb-3">
        <TextLink href="/min-side/appointments" className="inline-flex min-h-12 items-center">
          {t("appointments.back")}
        </TextLink>
      </p>
      <PageTitle>
        <span className="inline-block first-letter:uppercase">{what}</span>
      </PageTitle>
      <p className="figures mt-3 text-subheading font-semibold first-letter:uppercase">
        {t("confirm.time", { day: formatDay(on, locale, "weekday"), from: clock(startsAt), to: clock(endsAt) })}
      </p>
      {stands && on === page.today ? <p className="mt-1 font-medium">{t("one.today")}</p> : null}
      <WhatBecame page={page} />
      <div className="mt-6 flex flex-col gap-12">
        <div className="flex flex-col gap-5">
          <KeyValues
            items={[
              ...(place ? [{ key: "where", label: t("confirm.where"), value: place }] : []),
              {
                key: "how",
                label: t("confirm.how"),
                value: <span className="inline-block first-letter:uppercase">{names.forms[form]}</span>,
              },
              ...(caseworker ? [{ key: "with", label: t("confirm.with"), value: caseworker }] : []),
              { key: "why", label: t("one.why"), value: <Why page={page} /> },
            ]}
          />
          {stands ? (
            <a href={`/min-side/appointments/${id}/calendar.ics`} className={buttonLook("secondary", { wide: true })}>
              {t("one.calendar")}
            </a>
          ) : null}
        </div>
        {page.sharedSummary ? <Shared text={page.sharedSummary} caseworker={caseworker} /> : null}
        {stands && fixedBy === "fund" ? (
          <Section title={t("answer.title")}>
            <SummonsAnswer interviewId={id} given={appointment.answer} words={words} />
          </Section>
        ) : null}
        {stands && jobcenter ? (
          <Section title={t("jobcenter.title")}>
            <JobcenterWish interviewId={id} part={jobcenter} />
          </Section>
        ) : null}
        {stands && fixedBy === "member" ? (
          <Section title={t("cancel.title")}>
            <div className="flex flex-col gap-4 pt-2">
              <CancelBooking interviewId={id}>
                <p>
                  {t("one.moveText")} <ParagraphMark rule="I-9" />
                </p>
                <LinkButton wide href={`/min-side/book?move=${id}`}>
                  {t("one.move")}
                </LinkButton>
              </CancelBooking>
            </div>
          </Section>
        ) : null}
      </div>
    </>
  );
}

/** What the fund wrote to the member of what was talked about. */
function Shared({ text, caseworker }: { text: string; caseworker: string }) {
  const t = useTranslations("memberbooking.one.summary");
  return (
    <Section title={t("title")}>
      <p className="max-w-measure pt-2 whitespace-pre-wrap">{text}</p>
      <p className="mt-3 text-small text-muted">{caseworker ? t("about", { who: caseworker }) : t("aboutNobody")}</p>
      <p className="mt-4">
        <LinkButton wide href="/min-side/messages/write">
          {t("write")}
        </LinkButton>
      </p>
    </Section>
  );
}

/** What became of an interview that no longer lies ahead, and what the member can do about it. */
function WhatBecame({ page }: { page: OneAppointment }) {
  const t = useTranslations("memberbooking.one");
  const { appointment, stands } = page;
  const { status, id } = appointment;
  if (stands) return null;
  if (status === "cancelled")
    return (
      <div className="mt-4">
        <Notice tone="info" title={t("status.cancelled")}>
          {t("cancelledText")}
        </Notice>
      </div>
    );
  if (status === "noShow")
    return (
      <div className="mt-4">
        <Notice
          tone="attention"
          title={t("status.noShow")}
          actions={<LinkButton href={`/min-side/explain/${id}`}>{t("explain")}</LinkButton>}
        >
          {t("noShowText")}
        </Notice>
      </div>
    );
  return <p className="mt-2">{status === "booked" ? t("passed") : t(`status.${status}`)}</p>;
}

/** Why there is an interview, in plain words, with the paragraph. */
function Why({ page }: { page: OneAppointment }) {
  const t = useTranslations("memberbooking.one");
  const locale = localeOf(useLocale());
  const { appointment, why, shortNoticeReason, meetsDeadline } = page;
  const { fixedBy, purposes } = appointment;
  const words =
    fixedBy === "member"
      ? t("why_member")
      : shortNoticeReason
        ? t("why_short", { reason: shortNoticeReason })
        : why === "R4.5b"
          ? t("why_two")
          : purposes.includes("joint")
            ? t("why_joint")
            : t(purposes.includes("cv") ? "why_cv" : "why_fund");
  return (
    <>
      {words} <ParagraphMark rule={why} />
      {meetsDeadline ? (
        <span className="block">{t("meets", { day: formatDay(meetsDeadline, locale, "weekday") })}</span>
      ) : null}
    </>
  );
}

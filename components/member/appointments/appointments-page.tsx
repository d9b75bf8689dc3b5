import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { KeepInterview } from "@/components/member/offline/keep-interview";
import { keptInterview } from "@/components/member/offline/kept-interview";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import type { Appointment, Appointments } from "@/server/queries/member-appointments";
import { lawTexts } from "@/server/rules/explain";

/** The member's interviews: those to come, the nearest first, then those that have been. */
export function AppointmentsPage({ page }: { page: Appointments }) {
  const t = useTranslations("memberbooking.appointments");
  const locale = localeOf(useLocale());
  const next = page.coming[0] ?? null;
  return (
    <>
      <KeepInterview interview={keptInterview(next, next ? lawTexts(locale).names.forms[next.form] : "", locale)} />
      <PageTitle>{t("title")}</PageTitle>
      <div className="mt-8 flex flex-col gap-12">
        <Section title={t("coming")}>
          {page.coming.length === 0 ? (
            <p className="pt-2">{t("none")}</p>
          ) : (
            <ul>
              {page.coming.map((appointment) => (
                <Row key={appointment.id} appointment={appointment} coming />
              ))}
            </ul>
          )}
          <div className="mt-6">
            <LinkButton wide kind={page.coming.length === 0 ? "primary" : "secondary"} href="/min-side/book">
              {t("book")}
            </LinkButton>
          </div>
        </Section>
        {page.past.length === 0 ? null : (
          <Section title={t("past")}>
            <ul>
              {page.past.map((appointment) => (
                <Row key={appointment.id} appointment={appointment} />
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  );
}

function Row({ appointment, coming }: { appointment: Appointment; coming?: boolean }) {
  const t = useTranslations("memberbooking");
  const locale = localeOf(useLocale());
  const { names } = lawTexts(locale);
  const { id, on, startsAt, purposes, place, form, status, fixedBy, answer } = appointment;
  const what = purposes.map((purpose) => names.purposes[purpose]).join(" + ");
  return (
    <li className="border-b border-line last:border-b-0">
      <Link
        href={`/min-side/appointments/${id}`}
        prefetch={false}
        className="group flex min-h-16 flex-col -mx-2 justify-center rounded-sm px-2 py-3 text-ink no-underline hover:bg-accent-soft"
      >
        <span className={coming ? "figures text-subheading font-semibold" : "figures font-medium"}>
          <span className="inline-block first-letter:uppercase group-hover:underline">
            {formatDay(on, locale, coming ? "weekday" : "long")}
          </span>{" "}
          · {formatTime(civil(startsAt).time, locale)}
        </span>
        <span>
          <span className="inline-block first-letter:uppercase">{what}</span>
          {coming ? ` · ${place ?? names.forms[form]}` : null}
        </span>
        <span className="text-small text-muted">
          {coming ? t(`appointments.${fixedBy === "fund" ? "summoned" : "booked"}`) : t(`one.status.${status}`)}
          {coming && fixedBy === "fund" && answer === null ? (
            <>
              {" · "}
              <StateMark tone="attention">{t("appointments.unanswered")}</StateMark>
            </>
          ) : null}
        </span>
      </Link>
    </li>
  );
}

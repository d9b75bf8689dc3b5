import { useLocale, useTranslations } from "next-intl";
import { formatHours } from "@/components/i18n/format-hours";
import { localeOf } from "@/components/i18n/locale";
import { CourseLine } from "@/components/rules/course-line";
import { KeyValues } from "@/components/ui/key-values";
import { TextLink } from "@/components/ui/text-link";
import type { MemberHome } from "@/server/queries/member-home";

/** The course in figures, then as a line. Nothing where there is no course to show. */
export function OverviewCourse({ home }: { home: MemberHome }) {
  const t = useTranslations("member.course");
  const locale = localeOf(useLocale());
  const { course, standing, booked } = home;
  if (!course) return null;
  const { heldIndividual, heldJoint, owedFund } = standing.interviews;
  const { total, threshold } = standing.hours;
  // What was owed when the course moved is the jobcenter's now, and told among what others do.
  const told = (held: number, owed: number, planned: number) =>
    course.endedOn
      ? t("heldBefore", { held })
      : [t("held", { held, total: held + owed }), ...(planned > 0 ? [t("planned", { count: planned })] : [])].join(
          ", ",
        );
  return (
    <div className="mt-6">
      <div className="mb-8">
        <KeyValues
          items={[
            {
              key: "hours",
              label: t("hours"),
              value: (
                <>
                  {t(total > threshold ? "hoursOver" : "hoursOf", {
                    used: formatHours(total, locale),
                    limit: formatHours(threshold, locale),
                  })}{" "}
                  <TextLink href="/min-side/hours" className="whitespace-nowrap">
                    {t("hoursLink")}
                  </TextLink>
                </>
              ),
            },
            {
              key: "individual",
              label: t("individual"),
              value: told(heldIndividual, owedFund.individual, booked.individual),
            },
            { key: "joint", label: t("joint"), value: told(heldJoint, owedFund.joint, booked.joint) },
          ]}
        />
      </div>
      <CourseLine facts={course} locale={locale} id="course" variant="upright" />
      {course.endedOn ? null : <p className="max-w-measure text-small text-muted">{t("hoursNote")}</p>}
    </div>
  );
}

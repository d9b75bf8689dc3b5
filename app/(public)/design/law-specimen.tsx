import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { ConsequenceList } from "@/components/rules/consequence-list";
import { CourseLine } from "@/components/rules/course-line";
import { DecisionAnswer } from "@/components/rules/decision-answer";
import { LawNote } from "@/components/rules/law-note";
import { Section } from "@/components/ui/section";
import { allowed, refused } from "@/server/rules/decision";
import { factsMissing, ground } from "@/server/rules/grounds";
import { EXAMPLE_COURSES } from "./example-course";

const ALLOWED = allowed(null, ["R4.4a", "R4.4b"]);
const REFUSED = refused(
  null,
  ["R4.4b"],
  [
    ground("R4.4b", "noBookableTimes", { deadline: "2021-03-29" }),
    ground("R7a", "exemptFromInterviews", { on: "2021-03-29" }),
  ],
);
const ASSESS = factsMissing(null, ["R2.3b"], "R2.3b", ["supportsChildrenAtHome"]);

/** The law's own voice and the course line. */
export function LawSpecimen({ scene, upright }: { scene: string; upright: boolean }) {
  const t = useTranslations("design");
  const locale = localeOf(useLocale());
  return (
    <>
      <Section title={t("course.title")} level={3}>
        <div className={upright ? "flex flex-col gap-8 pt-2" : "flex flex-col gap-5 pt-2"}>
          {(["midway", "missed", "begun", "ended"] as const).slice(0, upright ? 2 : 4).map((stage) => (
            <CourseLine
              key={stage}
              id={`${scene}-${stage}`}
              facts={EXAMPLE_COURSES[stage]}
              locale={locale}
              variant={upright ? "upright" : "wide"}
            />
          ))}
        </div>
      </Section>
      <Section title={t("law.title")} level={3}>
        <div className="flex flex-col gap-6 pt-1">
          <LawNote rule="R4.4b">
            <p>{t("law.note")}</p>
          </LawNote>
          <DecisionAnswer decision={ALLOWED} />
          <DecisionAnswer decision={REFUSED} />
          <DecisionAnswer decision={ASSESS} />
          <ConsequenceList
            changes={[
              { key: "end", what: t("law.endDate"), before: null, after: "31-03-2021" },
              { key: "with", what: t("law.responsible"), before: t("law.fund"), after: t("law.jobcenter") },
              { key: "booked", what: t("law.booked"), before: t("law.bookedTime"), after: null },
            ]}
            told={[
              { key: "jobcenter", who: t("law.jobcenter"), how: "DFDG", what: t("law.toldJobcenter") },
              { key: "member", who: t("law.member"), how: t("law.letter") },
            ]}
          />
        </div>
      </Section>
    </>
  );
}

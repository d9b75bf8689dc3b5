import { useTranslations } from "next-intl";
import { KeyValues } from "@/components/ui/key-values";
import { LinkButton } from "@/components/ui/link-button";
import { Card, Section } from "@/components/ui/section";
import { SkeletonText } from "@/components/ui/skeleton";
import { Steps } from "@/components/ui/steps";
import { Timeline } from "@/components/ui/timeline";

/** How a page is put together: steps, facts, what has happened, a thing to do, and what is being fetched. */
export function StructureSpecimen({ dense }: { dense: boolean }) {
  const t = useTranslations("design.structure");
  return (
    <>
      <Section title={t("steps")} level={3}>
        <div className="pt-2">
          <Steps steps={[t("step1"), t("step2"), t("step3")]} current={1} />
        </div>
      </Section>
      <Section title={t("facts")} level={3}>
        <KeyValues
          stacked={!dense}
          items={[
            { key: "registered", label: t("registered"), value: "04-01-2021", note: t("registeredNote") },
            { key: "insurance", label: t("insurance"), value: t("insuranceValue") },
            { key: "municipality", label: t("municipality"), value: "Ringkøbing-Skjern" },
          ]}
        />
      </Section>
      <Section title={t("timeline")} level={3}>
        <div className="pt-2">
          <Timeline
            entries={[
              {
                key: "4",
                day: "18-03-2021",
                dayIso: "2021-03-18",
                title: t("event4"),
                registered: t("event4By"),
                by: "member",
              },
              {
                key: "3",
                day: "10-03-2021",
                dayIso: "2021-03-10",
                title: t("event3"),
                registered: t("event3By"),
                by: "system",
              },
              {
                key: "2",
                day: "24-02-2021",
                dayIso: "2021-02-24",
                title: t("event2"),
                corrected: t("event2Corrected"),
                registered: t("event2By"),
              },
              {
                key: "1",
                day: "21-01-2021",
                dayIso: "2021-01-21",
                title: t("event1"),
                detail: <p>{t("event1Detail")}</p>,
                registered: t("event1By"),
                by: "jobcenter",
              },
            ]}
          />
        </div>
      </Section>
      <Section title={t("card")} level={3}>
        <Card className="mt-2 flex flex-col items-start gap-3">
          <p className="text-heading font-semibold">{t("cardTitle")}</p>
          <p className="max-w-measure">{t("cardText")}</p>
          <LinkButton href="/design" kind="primary" wide={!dense}>
            {t("cardAction")}
          </LinkButton>
        </Card>
      </Section>
      <Section title={t("loading")} level={3}>
        <div className="pt-2">
          <SkeletonText lines={3} />
        </div>
      </Section>
    </>
  );
}

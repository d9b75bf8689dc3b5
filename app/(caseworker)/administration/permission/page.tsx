import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AdministrationPage } from "@/components/caseworker/administration/administration-page";
import { PermissionForm } from "@/components/caseworker/administration/permission-form";
import { ClientMessages } from "@/components/i18n/client-messages";
import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { KeyValues } from "@/components/ui/key-values";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { MUNICIPALITIES } from "@/server/rules/municipalities";
import { coveredOn, type OwnPermission } from "@/server/rules/scheme-of-fund";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("administration.permission"))("title") };
}

/** R1.1: the scheme, and where the fund may act by it, in versions. */
export default async function PermissionRoute() {
  const t = await getTranslations("administration.permission");
  const locale = localeOf(await getLocale());
  const caller = await serverCaller();
  const page = await orAway(caller.caseworker.administration.permission(), "/administration/permission");
  const { scheme, permissions, history, today } = page;
  const day = (on: string) => formatDay(on, locale);
  const words = ({ validFrom, validTo, nationwide, municipalities }: OwnPermission) =>
    t("period", {
      from: day(validFrom),
      to: validTo === null ? "" : day(validTo),
      ends: validTo === null ? "no" : "yes",
      where: nationwide ? "all" : "some",
      count: municipalities.length,
    });
  const current = coveredOn(permissions, today);
  return (
    <ClientMessages areas={["administration", "errors"]}>
      <AdministrationPage title={t("title")} about={t("about")}>
        <p>
          <ParagraphMark rule="R1.1" />
        </p>
        {page.assumed ? <Notice tone="attention">{t("assumed")}</Notice> : null}
        <Section title={t("stands")}>
          <ul className="figures">
            {permissions.map((one) => (
              <li key={one.validFrom} className="border-b border-line py-1.5">
                <p className="font-medium">{words(one)}</p>
                {one.nationwide ? null : (
                  <p className="max-w-measure text-small text-muted">
                    {MUNICIPALITIES.filter(({ code }) => one.municipalities.includes(code))
                      .map(({ name }) => name)
                      .join(", ")}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
        <PermissionForm
          key={page.version}
          version={page.version}
          today={today}
          nationwide={current.length === MUNICIPALITIES.length}
          covered={current}
        />
        <Section title={t("scheme")}>
          <p className="max-w-measure text-muted">{t("schemeText")}</p>
          <KeyValues
            items={[
              { key: "name", label: t("schemeName"), value: scheme.name[locale] },
              { key: "placements", label: t("placementsFrom"), value: day(scheme.placementsFrom) },
              { key: "last", label: t("lastDay"), value: day(scheme.lastDay) },
              {
                key: "hours",
                label: t("hours"),
                value: `${formatHours(scheme.hoursLimit.fullTime, locale)} / ${formatHours(scheme.hoursLimit.partTime, locale)}`,
              },
              { key: "visitation", label: t("visitationDays"), value: String(scheme.visitationDays) },
              {
                key: "interviews",
                label: t("interviews"),
                value: `${scheme.fundInterviews.individual} + ${scheme.fundInterviews.joint}`,
              },
            ]}
          />
        </Section>
        {history.length > 0 ? (
          <Section title={t("history")}>
            <ol>
              {history.map((version) => (
                <li key={version.version} className="figures border-b border-line py-2">
                  <p>{version.permissions.at(-1) ? words(version.permissions.at(-1)!) : null}</p>
                  <p className="text-small text-muted">
                    {t("by", { who: version.by, at: formatInstant(version.at, locale) })}
                  </p>
                </li>
              ))}
            </ol>
          </Section>
        ) : null}
      </AdministrationPage>
    </ClientMessages>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { AccessLine, MemberAccessPage } from "@/server/queries/member-access";
import { AskAboutLine } from "./ask-about-line";

/** Who has looked at the case or acted on it: newest first, a day at a time. */
export function AccessPage({
  page,
  asked,
  fieldWords,
}: {
  page: MemberAccessPage;
  asked: { before: number | null; own: boolean };
  fieldWords: Readonly<Record<string, string>>;
}) {
  const t = useTranslations("memberself.access");
  const locale = localeOf(useLocale());
  const address = (next: { before?: number | null; own: boolean }) => {
    const query = new URLSearchParams();
    if (next.own) query.set("own", "1");
    if (next.before) query.set("before", String(next.before));
    return query.size > 0 ? `/min-side/access?${query}` : "/min-side/access";
  };
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <div className="mt-3 flex max-w-measure flex-col gap-2">
        <p>{t("about", { fund: page.fundName })}</p>
        <p className="flex flex-wrap gap-x-4">
          <TextLink href={address({ own: !asked.own })}>{t(asked.own ? "withoutMine" : "withMine")}</TextLink>
          {asked.before ? <TextLink href={address({ own: asked.own })}>{t("newest")}</TextLink> : null}
        </p>
      </div>
      <div className="mt-10 flex flex-col gap-10">
        {page.lines.length === 0 ? (
          <div>
            <p className="font-medium">{t(asked.before ? "noMore" : "none")}</p>
            <p className="text-muted">{t("noneText")}</p>
          </div>
        ) : (
          byDay(page.lines).map(([day, lines]) => (
            <Section
              key={day}
              title={<span className="inline-block first-letter:uppercase">{formatDay(day, locale, "long")}</span>}
            >
              <ul>
                {lines.map((line) => (
                  <li key={line.id} className="border-b border-line py-3 last:border-b-0">
                    <Line line={line} fieldWords={fieldWords} />
                  </li>
                ))}
              </ul>
            </Section>
          ))
        )}
        {page.next ? (
          <LinkButton href={address({ own: asked.own, before: page.next })} wide prefetch={false}>
            {t("older")}
          </LinkButton>
        ) : null}
      </div>
    </>
  );
}

/** The lines under their Danish day, in the order given. */
function byDay(lines: readonly AccessLine[]): [string, AccessLine[]][] {
  const days = new Map<string, AccessLine[]>();
  for (const line of lines) {
    const { day } = civil(line.at);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days];
}

function Line({ line, fieldWords }: { line: AccessLine; fieldWords: Readonly<Record<string, string>> }) {
  const t = useTranslations("memberself.access");
  const did = useTranslations("member.did");
  const locale = localeOf(useLocale());
  const { id, at, kind, what, name, role, asked } = line;
  const key = `${kind}_${what}`;
  const words =
    kind === "act"
      ? did(did.has(what as "changed") ? (what as "changed") : "changed")
      : t(`looked.${t.has(`looked.${key}` as "looked.other") ? key : "other"}` as "looked.other");
  return (
    <div className="flex flex-col gap-1">
      <p>{words}</p>
      <p className="figures text-small text-muted">
        {formatTime(civil(at).time, locale)} · {role === "system" || role === "self" ? t(`role.${role}`) : name}
        {role === "caseworker" || role === "teamLead" || role === "other" ? `, ${t(`role.${role}`)}` : null}
      </p>
      {asked ? (
        <p className="text-small">{t("asked")}</p>
      ) : role === "self" ? null : (
        <AskAboutLine auditId={id} about={words} fieldWords={fieldWords} />
      )}
    </div>
  );
}

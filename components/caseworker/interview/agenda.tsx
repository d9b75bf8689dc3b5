import { getLocale, getTranslations } from "next-intl/server";
import { localeOf } from "@/components/i18n/locale";
import { lawTexts } from "@/server/rules/explain";
import { PURPOSES, type Purpose } from "@/server/rules/vocabulary";

/** What to talk about, by purpose; an interview of two purposes has both. The order is the law's. */
export async function Agenda({ purposes }: { purposes: readonly Purpose[] }) {
  const t = await getTranslations("interview.agenda");
  const { names } = lawTexts(localeOf(await getLocale()));
  return (
    <section aria-labelledby="agenda-title" className="rounded-md bg-sunken px-4 py-3">
      <h2 id="agenda-title" className="sr-only">
        {t("title")}
      </h2>
      <div className={purposes.length > 1 ? "grid gap-x-10 gap-y-4 md:grid-cols-2" : ""}>
        {PURPOSES.filter((purpose) => purposes.includes(purpose)).map((purpose) => (
          <div key={purpose}>
            <h3 className="font-semibold first-letter:uppercase">{names.purposes[purpose]}</h3>
            <ul className="mt-1 list-disc pl-5 marker:text-muted">
              {(["first", "second", "third"] as const).map((line) => (
                <li key={line} className="max-w-measure">
                  {t(`${purpose}.${line}`)}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

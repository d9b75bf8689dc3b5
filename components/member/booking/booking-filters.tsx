import Link from "next/link";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import type { BookingTimesInput } from "@/server/queries/booking-asked";
import type { BookingTimes } from "@/server/queries/member-booking";
import type { InterviewForm } from "@/server/rules/vocabulary";
import { addressOf } from "./book-address";

type Choice = { key: string; label: string; changes: Partial<BookingTimesInput>; chosen: boolean };

/** What narrows the list down, as links: they work before any script does, and the address keeps what was chosen. */
export function BookingFilters({
  page,
  asked,
  forms,
}: {
  page: BookingTimes;
  asked: BookingTimesInput;
  forms: Readonly<Record<InterviewForm, string>>;
}) {
  const t = useTranslations("memberbooking");
  const narrowed =
    asked.part !== "any" || asked.place !== null || asked.form !== null || asked.own || asked.about !== "job";
  const all = (name: "place" | "form"): Choice => ({
    key: "all",
    label: t("all"),
    changes: { [name]: null },
    chosen: asked[name] === null,
  });
  return (
    <Disclosure summary={t("filter")} open={narrowed}>
      <div className="flex flex-col gap-5 pt-2">
        {page.moving || page.purposes.length < 2 ? null : (
          <Filter
            label={t("filterAbout")}
            asked={asked}
            choices={page.purposes.map((about) => ({
              key: about,
              label: t(`purposes.${about}`),
              changes: { about, form: null },
              chosen: asked.about === about,
            }))}
          />
        )}
        <Filter
          label={t("filterPart")}
          asked={asked}
          choices={(["any", "morning", "afternoon"] as const).map((part) => ({
            key: part,
            label: t(`part.${part}`),
            changes: { part },
            chosen: asked.part === part,
          }))}
        />
        {page.ownCaseworker === null ? null : (
          <Filter
            label={t("filterWho")}
            asked={asked}
            choices={[false, true].map((own) => ({
              key: String(own),
              label: own ? t("onlyOwn", { name: page.ownCaseworker ?? "" }) : t("all"),
              changes: { own },
              chosen: asked.own === own,
            }))}
          />
        )}
        {page.places.length < 2 ? null : (
          <Filter
            label={t("filterPlace")}
            asked={asked}
            choices={[
              all("place"),
              ...page.places.map((place) => ({
                key: place,
                label: place,
                changes: { place },
                chosen: asked.place === place,
              })),
            ]}
          />
        )}
        {page.forms.length < 2 ? null : (
          <Filter
            label={t("filterForm")}
            asked={asked}
            choices={[
              all("form"),
              ...page.forms.map((form) => ({
                key: form,
                label: forms[form],
                changes: { form },
                chosen: asked.form === form,
              })),
            ]}
          />
        )}
      </div>
    </Disclosure>
  );
}

function Filter({ label, choices, asked }: { label: string; choices: readonly Choice[]; asked: BookingTimesInput }) {
  return (
    <nav aria-label={label}>
      <p className="mb-2 font-medium">{label}</p>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ key, label: words, changes, chosen }) => (
          <li key={key} className="max-w-full">
            <Link
              href={addressOf(asked, changes)}
              prefetch={false}
              scroll={false}
              aria-current={chosen ? "true" : undefined}
              className={cx(
                "inline-flex min-h-12 items-center rounded-[4px] border px-4 py-1 no-underline first-letter:uppercase",
                chosen
                  ? "border-accent bg-accent-soft font-semibold text-accent"
                  : "border-control text-ink hover:border-ink hover:bg-sunken",
              )}
            >
              <span className="first-letter:uppercase">{words}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FilterSelect } from "@/components/caseworker/work-list/filter-select";
import type { Choice } from "@/components/ui/choices";
import type { SupervisionInput } from "@/server/queries/supervision/supervision-filters";
import { supervisionAddress } from "./supervision-address";

const ALL = "all";

/** Whose figures: of a municipality, of a caseworker's cases. Choosing takes effect at once. */
export function SupervisionFilters({
  input,
  municipalities,
  caseworkers,
}: {
  input: SupervisionInput;
  municipalities: readonly Choice[];
  /** Nobody for the authority. */
  caseworkers: readonly { id: string; name: string }[];
}) {
  const t = useTranslations("supervision.filters");
  const router = useRouter();
  const go = (change: Partial<SupervisionInput>) =>
    router.push(supervisionAddress({ ...input, ...change }), { scroll: false });
  const { municipality, caseworkerId } = input;
  const people = caseworkers.map(({ id, name }) => ({ key: id, label: name }));
  // One who has left is in old links still.
  const gone = caseworkerId !== null && !people.some(({ key }) => key === caseworkerId);
  return (
    <fieldset aria-label={t("label")} data-print="none" className="flex min-w-0 flex-wrap items-center gap-2">
      <FilterSelect
        label={t("municipality")}
        choices={[{ key: ALL, label: t("everywhere") }, ...municipalities]}
        value={municipality ?? ALL}
        onChange={(key) => go({ municipality: key === ALL ? null : key })}
      />
      {people.length > 0 ? (
        <FilterSelect
          label={t("caseworker")}
          choices={[
            { key: ALL, label: t("everybody") },
            ...(gone ? [{ key: caseworkerId, label: t("somebody") }] : []),
            ...people,
          ]}
          value={caseworkerId ?? ALL}
          onChange={(key) => go({ caseworkerId: key === ALL ? null : key })}
        />
      ) : null}
    </fieldset>
  );
}

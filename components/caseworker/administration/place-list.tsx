import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { StateMark } from "@/components/ui/state-mark";
import type { Place } from "@/server/queries/administration";
import { MUNICIPALITIES } from "@/server/rules/municipalities";
import { ClosePlace } from "./close-place";

/** The fund's places, the open ones first. */
export function PlaceList({ places }: { places: readonly Place[] }) {
  const t = useTranslations("administration.places");
  if (places.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <ul className="border-t border-line">
      {places.map(({ id, name, address, municipalityCode, closed }) => (
        <li
          key={id}
          className="grid min-h-(--row-height) grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-1.5 sm:grid-cols-[minmax(0,1fr)_6rem_5rem]"
        >
          <div className="min-w-0">
            <p className={closed ? "text-muted" : "font-medium"}>{name}</p>
            <p className="text-small text-muted">
              {address} · {MUNICIPALITIES.find(({ code }) => code === municipalityCode)?.name ?? municipalityCode}
            </p>
          </div>
          <StateMark tone={closed ? "neutral" : "positive"} shape={closed ? "ring" : "filled"}>
            {t(closed ? "closed" : "open")}
          </StateMark>
          <div className="justify-self-end max-sm:col-start-2">
            {closed ? null : <ClosePlace id={id} name={name} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import { RadioGroup } from "@/components/ui/radio-group";

const KNOWN = ["then", "today", "other"] as const;

/** Which day is looked at, and when it was known. Both stand in the address. */
export function DayChoice({
  memberId,
  day,
  known,
  today,
  first,
}: {
  memberId: string;
  day: string;
  known: string;
  today: string;
  first: string | null;
}) {
  const t = useTranslations("memory.choice");
  const router = useRouter();
  const [on, setOn] = useState<string | null>(day);
  const [way, setWay] = useState<(typeof KNOWN)[number]>(known === day ? "then" : known === today ? "today" : "other");
  const [at, setAt] = useState<string | null>(known === day ? null : known);
  const [errors, setErrors] = useState<{ on?: string; at?: string }>({});

  function show() {
    const wrong = {
      ...(!on ? { on: t("missing") } : on > today ? { on: t("notCome") } : {}),
      ...(way === "other" && !at
        ? { at: t("missing") }
        : way === "other" && on && at && at < on
          ? { at: t("beforeDay") }
          : {}),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0 || !on) return;
    const until = way === "then" ? null : way === "today" ? today : at;
    const query = new URLSearchParams({ as: on, ...(until && until !== on && { known: until }) });
    router.push(`/members/${memberId}/as-it-was?${query}`);
  }
  return (
    <form
      aria-label={t("label")}
      data-print="none"
      className="flex flex-wrap items-end gap-x-8 gap-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <DayField
        label={t("day")}
        name="as"
        value={on}
        onChange={setOn}
        today={day}
        first={first ?? undefined}
        last={today}
        error={errors.on ?? null}
      />
      <RadioGroup
        label={t("known")}
        name="way"
        value={way}
        onChange={setWay}
        choices={KNOWN.map((key) => ({ key, label: t(key) }))}
      />
      {way === "other" ? (
        <DayField
          label={t("knownDay")}
          name="known"
          value={at}
          onChange={setAt}
          today={today}
          last={today}
          error={errors.at ?? null}
        />
      ) : null}
      <Button type="submit" kind="primary">
        {t("show")}
      </Button>
    </form>
  );
}

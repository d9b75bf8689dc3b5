"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { useMemberSearch } from "../search/use-member-search";

/**
 * A member, found as everywhere: by name, birth date or number, asked by POST and logged. What is picked is an id, so that
 * what was typed comes into no address.
 */
export function MemberPicker({
  name,
  memberId,
  onPick,
}: {
  /** Of the member who is picked already. */
  name: string | null;
  memberId: string | null;
  onPick: (memberId: string | null) => void;
}) {
  const t = useTranslations("records.audit");
  const id = useId();
  const { typed, type, answer, state } = useMemberSearch("records");
  const [picked, setPicked] = useState(name);
  function pick(member: { memberId: string; name: string } | null) {
    setPicked(member?.name ?? null);
    onPick(member?.memberId ?? null);
    type("");
  }
  if (memberId)
    return (
      <div className="flex min-w-0 flex-col gap-1">
        <p className="font-medium">{t("member")}</p>
        <p className="flex flex-wrap items-center gap-3">
          <span lang="da">{picked ?? t("oneMember")}</span>
          <Button kind="quiet" onPress={() => pick(null)}>
            {t("anyMember")}
          </Button>
        </p>
      </div>
    );
  return (
    <div className="min-w-0">
      <TextField
        label={t("member")}
        hint={t("memberHint")}
        id={`${id}-typed`}
        optional
        value={typed}
        onChange={type}
        autoComplete="off"
        maxLength={120}
      />
      <ul aria-label={t("hits")} aria-live="polite" className="mt-1">
        {(answer?.hits ?? []).slice(0, 6).map((hit) => (
          <li key={hit.memberId}>
            <Button kind="quiet" onPress={() => pick(hit)}>
              <span lang="da">{hit.name}</span> <span className="figures text-muted">{hit.birthDate}</span>
            </Button>
          </li>
        ))}
        {state === "answered" && answer?.hits.length === 0 ? <li className="text-muted">{t("noHits")}</li> : null}
      </ul>
    </div>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import { Select } from "@/components/ui/select";
import type { AuditSearchInput } from "@/server/queries/audit-search";
import { useFrame } from "../frame/frame-context";
import { auditAddress } from "./audit-address";
import { MemberPicker } from "./member-picker";

const ANYBODY = "anybody";
const ANYTHING = "anything";
const KINDS = ["read", "search", "reveal", "act", "signIn"] as const;

/** By whom, about whom, of what kind, and when. Taken into the address by the button; the member by id. */
export function AuditFilters({
  input,
  memberName,
  people,
}: {
  input: AuditSearchInput;
  memberName: string | null;
  people: readonly { id: string; name: string }[];
}) {
  const t = useTranslations("records.audit");
  const router = useRouter();
  const { today } = useFrame();
  const [wanted, setWanted] = useState<AuditSearchInput>({ ...input, before: null });
  const set = (change: Partial<AuditSearchInput>) => setWanted((before) => ({ ...before, ...change }));
  return (
    <form
      aria-label={t("search")}
      data-print="none"
      className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3"
      onSubmit={(event) => {
        event.preventDefault();
        router.push(auditAddress(wanted));
      }}
    >
      <Select
        label={t("actor")}
        name="actor"
        width="full"
        value={wanted.actor ?? ANYBODY}
        choices={[
          { key: ANYBODY, label: t("anybody") },
          { key: "system", label: t("system") },
          ...people.map(({ id, name }) => ({ key: id, label: name })),
        ]}
        onChange={(key) => set({ actor: key === ANYBODY ? null : key })}
      />
      <Select
        label={t("kind")}
        name="kind"
        width="full"
        value={wanted.kind ?? ANYTHING}
        choices={[{ key: ANYTHING, label: t("anything") }, ...KINDS.map((key) => ({ key, label: t(`kinds.${key}`) }))]}
        onChange={(key) => set({ kind: KINDS.find((kind) => kind === key) ?? null })}
      />
      <MemberPicker name={memberName} memberId={wanted.memberId ?? null} onPick={(memberId) => set({ memberId })} />
      <DayField
        label={t("from")}
        name="from"
        optional
        today={today}
        value={wanted.from ?? null}
        onChange={(from) => set({ from })}
      />
      <DayField
        label={t("to")}
        name="to"
        optional
        today={today}
        value={wanted.to ?? null}
        onChange={(to) => set({ to })}
      />
      <div className="flex items-end gap-2">
        <Button type="submit" kind="primary">
          {t("show")}
        </Button>
      </div>
    </form>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ActAnswer, askFor } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Checkbox, CheckboxGroup } from "@/components/ui/checkbox";
import { DayField } from "@/components/ui/day-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { Place } from "@/server/queries/administration";
import type { FundUser } from "@/server/queries/users";
import { AdministrationProblem } from "./administration-problem";

const ROLES = ["caseworker", "teamLead", "administrator", "authorityReader"] as const;
type Role = (typeof ROLES)[number];
const FIELDS = ["name", "professionalId", "email", "roles", "team", "placeIds", "from", "to"] as const;
type Preview = {
  hash: string;
  plan: { consequences: readonly { kind: string; facts: Readonly<Record<string, unknown>> }[] };
};

const PATH = "caseworker.administration.saveUser";

/** Who somebody is in the fund: written, then what it leads to, and then kept as a version. `user` null: somebody new. */
export function UserForm({ user, places }: { user: FundUser | null; places: readonly Place[] }) {
  const t = useTranslations("administration.users");
  const router = useRouter();
  const announce = useAnnounce();
  const [values, setValues] = useState(() => ({
    name: user?.name ?? "",
    professionalId: user?.professionalId ?? "",
    email: user?.email ?? "",
    roles: (user?.roles ?? []) as Role[],
    team: user?.team ?? "",
    placeIds: [...(user?.placeIds ?? [])],
    from: user?.from ?? null,
    to: user?.to ?? null,
    active: user?.active ?? true,
  }));
  const [seen, setSeen] = useState<Preview | null>(null);
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const paths = answer?.kind === "badInput" ? answer.fields.map(({ path }) => path.split(".")[0]) : [];
  const wrong = FIELDS.filter((field) => paths.includes(field));
  const errorOf = (field: (typeof FIELDS)[number]) => (wrong.includes(field) ? t(`errors.${field}`) : null);
  const set = (changes: Partial<typeof values>) => {
    setValues({ ...values, ...changes });
    setSeen(null);
    setAnswer(null);
  };
  const input = {
    ...values,
    userId: user?.id ?? null,
    basedOn: user?.version ?? 0,
    email: values.email.trim() === "" ? null : values.email.trim(),
    team: values.team.trim() === "" ? null : values.team.trim(),
  };

  async function ask() {
    setWorking(true);
    const told = await askFor<Preview>(`${PATH}.${seen ? "confirm" : "preview"}`, {
      input,
      ...(seen && { hash: seen.hash }),
    });
    setWorking(false);
    if (told.kind !== "value") {
      setSeen(null);
      setAnswer(told);
      return;
    }
    setAnswer(null);
    if (!seen) return setSeen(told.value);
    announce.show(t("saved", { name: values.name }));
    router.push("/administration/users");
    router.refresh();
  }

  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <ErrorSummary problems={wrong.map((field) => ({ field, message: t(`errors.${field}`) }))} />
      <TextField
        name="name"
        label={t("name")}
        width="medium"
        maxLength={100}
        value={values.name}
        onChange={(name) => set({ name })}
        error={errorOf("name")}
      />
      <TextField
        name="professionalId"
        label={t("professionalId")}
        hint={t("professionalIdHint")}
        width="medium"
        maxLength={100}
        value={values.professionalId}
        onChange={(professionalId) => set({ professionalId })}
        error={errorOf("professionalId")}
      />
      <TextField
        name="email"
        label={t("email")}
        width="medium"
        optional
        maxLength={200}
        value={values.email}
        onChange={(email) => set({ email })}
        error={errorOf("email")}
      />
      <CheckboxGroup
        name="roles"
        label={t("roles")}
        choices={ROLES.map((role) => ({ key: role, label: t(`role.${role}`), detail: t(`roleText.${role}`) }))}
        value={values.roles}
        onChange={(roles) => set({ roles })}
        error={errorOf("roles")}
      />
      <TextField
        name="team"
        label={t("team")}
        width="medium"
        optional
        maxLength={80}
        value={values.team}
        onChange={(team) => set({ team })}
        error={errorOf("team")}
      />
      {places.length > 0 ? (
        <CheckboxGroup
          name="placeIds"
          label={t("places")}
          optional
          choices={places.map(({ id, name }) => ({ key: id, label: name }))}
          value={values.placeIds}
          onChange={(placeIds) => set({ placeIds })}
          error={errorOf("placeIds")}
        />
      ) : null}
      <DayField
        name="from"
        label={t("from")}
        optional
        value={values.from}
        onChange={(from) => set({ from })}
        error={errorOf("from")}
      />
      <DayField
        name="to"
        label={t("to")}
        optional
        value={values.to}
        onChange={(to) => set({ to })}
        error={errorOf("to")}
      />
      <Checkbox isSelected={values.active} onChange={(active) => set({ active })} detail={t("activeText")}>
        {t("active")}
      </Checkbox>
      <AdministrationProblem answer={answer} />
      {seen ? (
        <Notice live title={t("leads")}>
          <ul>
            {seen.plan.consequences.map(({ kind, facts }) => (
              <li key={kind}>
                {kind === "leavesBehind"
                  ? t("leavesBehind", { cases: Number(facts.cases), interviews: Number(facts.interviews) })
                  : t(kind as "userServes", {
                      name: values.name,
                      roles: values.roles.map((role) => t(`role.${role}`)).join(", "),
                    })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div>
        <Button type="submit" kind="primary" isPending={working}>
          {seen ? t("save") : t("see")}
        </Button>
      </div>
    </form>
  );
}

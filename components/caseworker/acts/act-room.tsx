"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { Menu } from "@/components/ui/menu";
import type { CasePage } from "@/server/queries/case-page";
import { ACTS } from ".";
import type { ActDefinition, ActValues } from "./act-definition";
import { ActPanel } from "./act-panel";

/** `begun`: what the form begins with beside what it finds itself, where it is opened about something on the page. */
type Room = { open: (command: string, begun?: ActValues) => void };

const Context = createContext<Room | null>(null);

/** Opens an act's panel over the case. Throws outside `ActRoom`. */
export function useActs(): Room {
  const room = useContext(Context);
  if (!room) throw new Error("useActs needs ActRoom above it");
  return room;
}

/** The case with its acts: one panel at a time. A panel opens with the case's version that is on the screen. */
export function ActRoom({ page, children }: { page: CasePage; children: ReactNode }) {
  const [opened, setOpened] = useState<{ act: ActDefinition; begun?: ActValues } | null>(null);
  const room = useMemo<Room>(
    () => ({
      open: (command, begun) => {
        const act = ACTS.find((one) => one.command === command);
        setOpened(act ? { act, begun } : null);
      },
    }),
    [],
  );
  return (
    <Context.Provider value={room}>
      {children}
      {opened ? <ActPanel key={opened.act.command} {...opened} page={page} onClose={() => setOpened(null)} /> : null}
    </Context.Provider>
  );
}

const GROUPS = [
  "registration",
  "visitation",
  "interviews",
  "deadlines",
  "hours",
  "plan",
  "messages",
  "leaving",
  "correction",
  "afterwards",
] as const;

/** Every act, by what it is about. None is hidden: what the law refuses says so, with its ground, when it is asked. */
export function ActMenus() {
  const t = useTranslations("acts");
  const { open } = useActs();
  return (
    <nav aria-label={t("all")} className="flex flex-wrap gap-2 print:hidden">
      {GROUPS.map((group) => {
        const entries = ACTS.filter((act) => act.group === group).map(({ command }) => ({
          key: command,
          label: t(`${command}.title`),
          onAction: () => open(command),
        }));
        return entries.length > 0 ? (
          <Menu key={group} kind="quiet" label={t(`groups.${group}`)} entries={entries} />
        ) : null;
      })}
    </nav>
  );
}

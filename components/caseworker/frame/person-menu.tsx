"use client";

import { useTranslations } from "next-intl";
import type { ThemeChoice } from "@/components/i18n/theme-switch";
import { useLate } from "@/components/ui/use-late";
import { useFrame } from "./frame-context";

const LOOK =
  "figures flex size-9 shrink-0 items-center justify-center rounded-full bg-accent-soft text-small font-semibold text-accent hover:bg-accent hover:text-on-accent";

const loadSheet = () => import("./person-sheet").then(({ PersonSheet }) => PersonSheet);

/** The button of who is signed in. */
export function PersonMenu({ theme, onKeys }: { theme: ThemeChoice; onKeys: () => void }) {
  const t = useTranslations("caseworker.person");
  const { person } = useFrame();
  const { Late, near, open } = useLate(loadSheet);
  if (Late) return <Late theme={theme} onKeys={onKeys} look={LOOK} />;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-expanded={false}
      aria-label={`${person.initials}, ${person.name}: ${t("open")}`}
      {...near}
      onClick={open}
      className={LOOK}
    >
      {person.initials}
    </button>
  );
}

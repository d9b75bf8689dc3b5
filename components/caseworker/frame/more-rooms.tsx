"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLate } from "@/components/ui/use-late";
import type { Room } from "./rooms";

const loadSheet = () => import("./more-rooms-sheet").then(({ MoreRoomsSheet }) => MoreRoomsSheet);

/** The rooms that a phone has no place for side by side, behind one button. */
export function MoreRooms({ rooms, here, look }: { rooms: readonly Room[]; here: Room["key"]; look: string }) {
  const t = useTranslations("caseworker.rooms");
  const { Late, near, open } = useLate(loadSheet);
  const current = rooms.find(({ key }) => key === here);
  const shape = `flex ${look} md:hidden ${current ? "font-medium text-accent shadow-[inset_0_3px_0_var(--accent)]" : ""}`;
  if (Late) return <Late rooms={rooms} here={here} look={shape} />;
  return (
    <button type="button" aria-haspopup="menu" aria-expanded={false} {...near} onClick={open} className={shape}>
      <Ellipsis aria-hidden className="size-5" strokeWidth={1.75} />
      {t("more")}
      {current ? <span className="sr-only">: {t(current.key)}</span> : null}
    </button>
  );
}

"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, Menu, MenuItem, MenuTrigger } from "react-aria-components";
import { Popover } from "@/components/ui/popover";
import { useOpenAtOnce } from "@/components/ui/use-late";
import type { Room } from "./rooms";

/** The rest of the rooms as a menu over the rail. Begins open. */
export function MoreRoomsSheet({ rooms, here, look }: { rooms: readonly Room[]; here: Room["key"]; look: string }) {
  const t = useTranslations("caseworker.rooms");
  const opened = useOpenAtOnce();
  const current = rooms.find(({ key }) => key === here);
  return (
    <MenuTrigger {...opened}>
      <Button autoFocus className={look}>
        <Ellipsis aria-hidden className="size-5" strokeWidth={1.75} />
        {t("more")}
        {current ? <span className="sr-only">: {t(current.key)}</span> : null}
      </Button>
      <Popover placement="top end" className="w-64 max-w-[calc(100vw-1rem)]">
        <Menu aria-label={t("more")} className="p-1 outline-none">
          {rooms.map(({ key, href, icon: Icon }) => (
            <MenuItem
              key={key}
              id={key}
              href={href}
              textValue={t(key)}
              className={
                "flex min-h-12 cursor-pointer items-center gap-3 rounded-[3px] px-3 text-ink outline-none data-focused:bg-accent-soft " +
                (key === here ? "font-medium text-accent" : "")
              }
            >
              <Icon aria-hidden className="size-5 text-muted" strokeWidth={1.75} />
              {t(key)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

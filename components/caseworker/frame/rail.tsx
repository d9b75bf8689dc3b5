"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useFrame } from "./frame-context";
import { MoreRooms } from "./more-rooms";
import { type Room, roomOf, roomsOf } from "./rooms";

/** On a phone so many rooms stand side by side; where there are more, the last place opens the rest. */
const MOST_ON_PHONE = 5;

const ROOM_LOOK =
  "no-hyphens relative min-h-14 min-w-0 flex-1 flex-col items-center justify-center gap-1 px-1 py-1.5 text-center text-[0.6875rem] leading-tight text-muted " +
  "no-underline hover:text-ink focus-visible:-outline-offset-3 aria-[current]:font-medium aria-[current]:text-accent " +
  "aria-[current]:shadow-[inset_0_3px_0_var(--accent)]";

/** The rooms that the person has a key to: down the left side where there is room for it, along the bottom on a phone. */
export function Rail() {
  const t = useTranslations("caseworker");
  const { person } = useFrame();
  const here = roomOf(usePathname());
  const rooms = roomsOf(person.roles);
  const onPhone = rooms.length > MOST_ON_PHONE ? MOST_ON_PHONE - 1 : rooms.length;
  const rest = rooms.slice(onPhone);
  return (
    <nav
      aria-label={t("rail")}
      data-print="none"
      className={
        "fixed inset-x-0 bottom-0 z-20 flex justify-around border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] " +
        "md:sticky md:inset-x-auto md:top-0 md:h-dvh md:w-20 md:shrink-0 md:flex-col md:justify-start md:overflow-y-auto md:border-t-0 md:border-r md:bg-sunken"
      }
    >
      <Link
        href={rooms[0]?.href ?? "/rules"}
        aria-hidden
        tabIndex={-1}
        className="hidden h-14 shrink-0 items-center justify-center border-b border-line text-accent md:flex"
      >
        <CourseSign />
      </Link>
      {rooms.map((room, at) => (
        <RoomLink key={room.key} room={room} isHere={room.key === here} hiddenOnPhone={at >= onPhone} />
      ))}
      {rest.length > 0 ? <MoreRooms rooms={rest} here={here} look={ROOM_LOOK} /> : null}
    </nav>
  );
}

function RoomLink({ room, isHere, hiddenOnPhone }: { room: Room; isHere: boolean; hiddenOnPhone: boolean }) {
  const t = useTranslations("caseworker.rooms");
  const { key, href, icon: Icon } = room;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isHere ? "page" : undefined}
      className={
        `${hiddenOnPhone ? "hidden md:flex" : "flex"} ${ROOM_LOOK} ` +
        "md:min-h-16 md:flex-none md:aria-[current]:bg-surface md:aria-[current]:shadow-[inset_3px_0_0_var(--accent)]"
      }
    >
      <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      {t(key)}
    </Link>
  );
}

/** The course line as a sign: a line partly filled, with a held, a booked and an owed interview. */
function CourseSign() {
  return (
    <svg aria-hidden viewBox="0 0 40 16" className="w-10">
      <line x1="3" x2="37" y1="8" y2="8" className="stroke-line" strokeWidth="4" strokeLinecap="round" />
      <line x1="3" x2="20" y1="8" y2="8" className="stroke-accent" strokeWidth="4" strokeLinecap="round" />
      <circle cx="10" cy="8" r="4" className="fill-ink" />
      <circle cx="22" cy="8" r="4" className="fill-surface stroke-ink" strokeWidth="1.5" />
      <circle
        cx="33"
        cy="8"
        r="3.5"
        className="fill-surface stroke-control"
        strokeWidth="1.5"
        strokeDasharray="2.4 1.8"
      />
    </svg>
  );
}

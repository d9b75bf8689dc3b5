import {
  ArrowLeftRight,
  BookOpenText,
  CalendarDays,
  CalendarPlus,
  ChartNoAxesColumn,
  FileClock,
  Inbox,
  ListTodo,
  type LucideIcon,
  Mail,
  ScrollText,
  SlidersHorizontal,
  UserRoundPlus,
  UsersRound,
} from "lucide-react";
import type { Role } from "@/server/identity/roles";

type Described = {
  readonly key: string;
  readonly href: string;
  /** Its other doors: addresses that are in this room and do not begin as its own. */
  readonly doors?: readonly string[];
  readonly icon: LucideIcon;
  readonly for: readonly Role[];
};

const CASES = ["caseworker", "teamLead"] as const;

/** The rooms of the fund's house, in the order of the rail, and who has a key to each. */
const ROOMS = [
  { key: "workList", href: "/", icon: ListTodo, for: CASES },
  { key: "inbox", href: "/inbox", icon: Inbox, for: CASES },
  { key: "letters", href: "/letters", icon: Mail, for: CASES },
  { key: "calendar", href: "/calendar", icon: CalendarDays, for: CASES },
  { key: "times", href: "/times", icon: CalendarPlus, for: CASES },
  { key: "team", href: "/team", icon: UsersRound, for: CASES },
  { key: "months", href: "/months", icon: FileClock, for: [...CASES, "administrator"] },
  { key: "exchange", href: "/exchange", icon: ArrowLeftRight, for: CASES },
  { key: "newMember", href: "/members/new", icon: UserRoundPlus, for: CASES },
  { key: "administration", href: "/administration", icon: SlidersHorizontal, for: ["administrator", "teamLead"] },
  {
    key: "supervision",
    href: "/supervision",
    icon: ChartNoAxesColumn,
    for: ["teamLead", "administrator", "authorityReader"],
  },
  {
    key: "records",
    href: "/administration/audit",
    doors: ["/administration/replay", "/administration/retention"],
    icon: ScrollText,
    for: ["administrator", "teamLead"],
  },
  { key: "rules", href: "/rules", icon: BookOpenText, for: [...CASES, "administrator", "authorityReader"] },
] as const satisfies readonly Described[];
export type Room = (typeof ROOMS)[number];

const isFor = (room: Described, roles: readonly Role[]) => room.for.some((role) => roles.includes(role));

export const roomsOf = (roles: readonly Role[]): readonly Room[] => ROOMS.filter((room) => isFor(room, roles));

/** Rooms that a day begins in, before any other that is open. */
const FIRST: readonly Room["key"][] = ["workList", "administration"];

/** Where a person begins; `null` where the law is all that is open to them, as it is to anybody. */
export function firstRoom(roles: readonly Role[]): string | null {
  const rooms = roomsOf(roles).filter(({ key }) => key !== "rules");
  const begun = FIRST.flatMap((first) => rooms.filter(({ key }) => key === first));
  return (begun[0] ?? rooms[0])?.href ?? null;
}

/** Whether a person works on cases: searches for members, moves the demonstration's clock. */
export const hasCases = (roles: readonly Role[]): boolean => CASES.some((role) => roles.includes(role));

/** The room of an address, the one that names most of it: a case belongs to the work list that it was opened from. */
export function roomOf(path: string): Room["key"] {
  const leadsTo = (address: string) => path === address || path.startsWith(`${address}/`);
  const named = ROOMS.filter(({ href, doors = [] }: Described) => [href, ...doors].some(leadsTo));
  return [...named].sort((one, other) => other.href.length - one.href.length)[0]?.key ?? "workList";
}

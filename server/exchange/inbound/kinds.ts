import { cvChanged, holidayOnJobnet } from "./about-jobnet";
import { deregistered, registered } from "./about-registration";
import {
  acknowledged,
  contacted,
  deadlineAnnulled,
  measureGranted,
  meetingBooked,
  meetingCancelled,
  participation,
} from "./about-the-jobcenter";
import { cprChanged, died, leftFund, moved, protectionChanged } from "./about-the-person";
import type { NotificationKind } from "./handling";

/** Everything that the DFDG tells of, by its type; what is not here is kept for a person to look at. */
export const NOTIFICATION_KINDS: ReadonlyMap<string, NotificationKind> = new Map([
  ["jobseeker.registered", registered],
  ["jobseeker.deregistered", deregistered],
  ["member.moved", moved],
  ["member.leftFund", leftFund],
  ["member.died", died],
  ["member.cprChanged", cprChanged],
  ["member.protectionChanged", protectionChanged],
  ["jobcenter.deadlineAnnulled", deadlineAnnulled],
  ["jobcenter.meetingBooked", meetingBooked],
  ["jobcenter.meetingCancelled", meetingCancelled],
  ["jobcenter.contacted", contacted],
  ["jobcenter.measureGranted", measureGranted],
  ["jobcenter.participation", participation],
  ["handover.acknowledged", acknowledged],
  ["holiday.registeredOnJobnet", holidayOnJobnet],
  ["cv.statusChanged", cvChanged],
]);

import { maxDay } from "../day";
import type { NoticeKind } from "../vocabulary";
import { type CaseDay, hasLeft } from "./case-day";
import type { DutyText } from "./duty";
import type { DutyList } from "./duty-list";

/** What is to be done with each kind; `null` for what is told and done with at once. */
const TO_READ: Readonly<Record<NoticeKind, DutyText | null>> = {
  message: "readMessage",
  summonsAnswer: "readSummonsAnswer",
  illness: "readIllness",
  job: "readJob",
  registeredAgain: "readRegisteredAgain",
  explanation: "readExplanation",
  goalProposal: "readGoalProposal",
  planComment: "readPlanComment",
  accessQuestion: "readAccessQuestion",
  guidanceRead: null,
};

/**
 * Operational: what a member has told is read by somebody of the fund, from the day it was told until it is handled; and
 * who is ill without a known end says when they are well. The law gives neither a paragraph nor a day.
 */
export function memberNoticeDuties(day: CaseDay, list: DutyList): void {
  const { facts, today } = day;
  for (const { entityId, kind, appliesOn, from, handledOn } of facts.notices) {
    const text = TO_READ[kind];
    if (handledOn !== null || text === null) continue;
    list.add({
      key: `read:${entityId}`,
      owner: "fund",
      rule: null,
      bucket: "toRead",
      text,
      facts: { on: appliesOn, from: from ?? appliesOn },
      state: appliesOn > today ? "upcoming" : "open",
      opensOn: appliesOn,
      dueOn: null,
    });
    list.wakeOn(appliesOn);
  }
  wellDuty(day, list);
}

/** Only the illness told of last can still be going on. */
function wellDuty({ facts, today }: CaseDay, list: DutyList): void {
  const illness = facts.notices.findLast(({ kind }) => kind === "illness");
  if (!illness || illness.to !== null || hasLeft(facts, today)) return;
  const from = illness.from ?? illness.appliesOn;
  const opensOn = maxDay(illness.appliesOn, from);
  list.add({
    key: `tellWell:${illness.entityId}`,
    owner: "member",
    rule: null,
    bucket: null,
    text: "tellWell",
    facts: { from },
    state: opensOn > today ? "upcoming" : "open",
    opensOn,
    dueOn: null,
  });
  list.wakeOn(opensOn);
}

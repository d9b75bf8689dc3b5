import type { RuleTexts } from "../shape";

/** Every rule in our own words. */
export const rules: RuleTexts = {
  "R1.1":
    "A fund can take part in the trial in the whole country, or only for members who live in certain municipalities.",
  "R1.2a":
    "When the member moves to a municipality outside the fund's permission, the trial ends for that member (code 42).",
  "R1.2b":
    "When the member leaves the fund, the trial ends for that member (code 43), also if the new fund takes part itself.",
  "R2.1a":
    "The fund has the contact course for the first three months of unemployment, counted in hours from the day the member is both registered and placed.",
  "R2.1b":
    "Placement is for the newly unemployed and for those who have earned a new benefit period. Both are visited alike.",
  "R2.2a": "The fund decides on placement and visitation within two weeks of registration. The fourteenth day counts.",
  "R2.2b":
    "A member in the middle of a benefit period is not in the target group, unless participation is still running.",
  "R2.2c": "The jobcenter neither summons nor sets a self-booking deadline while the fund has the contact course.",
  "R2.3a":
    "The fund can find that the member needs an early effort at the jobcenter (code 44). The assessment is written down.",
  "R2.3b":
    "A member under 25 without a qualifying education and without children at home to support has the contact course at the jobcenter (code 45).",
  "R2.3c":
    "The fund may use a profile tool of its own. It is voluntary for the member, and its result is kept with the assessment.",
  "R2.4":
    "When a control has raised doubt about availability and the fund asks for immediate activation, the course goes to the jobcenter (code 44).",
  "R2.5a":
    "When the contact course moves, the fund sets the end date and the reason code at once, and the jobcenter is told.",
  "R2.5b": "Each reason code has its own rule for the day on which participation ends.",
  "R2.5c": "Code 38 is for a marking that should never have been made, and is used only rarely. Its share is watched.",
  "R2.5d":
    "When the member earns a new benefit period, the old participation ends with code 46 and a new one can begin the day after.",
  "R2.5e":
    "A wrong reason code is corrected by a new registration. The last one stands, and the earlier ones can still be seen.",
  "R2.5f": "A member who has been marked out can only come in again by a new placement.",
  "R2.5g": "A re-placement is a new visitation with its own start date and its own count of hours and interviews.",
  R3: "Measures from a warning of dismissal stay with the member, whoever has the contact course. They never speak for moving it.",
  "R4.1a":
    "The fund holds at least two individual job interviews and one joint job interview with each participant in the period.",
  "R4.1b": "The individual job interview is held in person, unless the member takes part in an offer.",
  "R4.1c":
    "The fund registers that an interview was held and how, and for a joint one whether the jobcenter took part.",
  "R4.1d":
    "The fund offers an effort to members it knows to be in their notice period, and keeps the documentation itself.",
  "R4.2a": "As a rule the jobcenter judges for itself whether it joins the joint interview.",
  "R4.2b": "If the member or the fund asks for it, the jobcenter must join.",
  "R4.2c": "If the member does not want the jobcenter there, it stays away, whatever others think.",
  "R4.2d": "The jobcenter may join digitally, unless the member asks it to come in person.",
  "R4.3a":
    "The member books job interviews within a deadline set by the fund. The joint interview, a job interview with a cv interview and one at short notice are exceptions.",
  "R4.3b":
    "If nothing is booked by the deadline, the fund deregisters the member as a job seeker from the day after it.",
  "R4.3c":
    "When the member comes into the trial, the jobcenter's deadlines fall away by themselves and the jobcenter cancels the meetings booked with it.",
  "R4.3d":
    "During the period job interviews are not booked on Jobnet. The fund's deadline is in the fund's own portal.",
  "R4.4a": "There is room for at most two interviews on a day, each with a purpose of its own.",
  "R4.4b": "Two purposes on one day must be cv or availability together with a job interview or a joint interview.",
  "R4.5a": "The fund summons to the joint interview.",
  "R4.5b": "When job and cv, or availability and joint, fall on the same day, the fund may summon to both.",
  "R4.6": "In special cases the fund may summon to a job interview at short notice. The reason is written down.",
  "R4.7":
    "The fund watches that the member's cv on Jobnet is complete, up to date and searchable. The member's own duty remains.",
  "R5.1": "Within two weeks of registration the fund has gone through all seven topics of the trial with the member.",
  "R5.2a":
    "At every interview the caseworker considers whether the repatriation act covers the member and, if so, gives guidance.",
  "R5.2b":
    "The repatriation act covers foreigners with residence in Denmark, but not citizens of the Nordic countries, the EU, the EEA and Switzerland, or others with free movement.",
  "R5.3":
    "When the contact course moves, member and jobcenter are told at once, and the member hears beforehand of the new duties.",
  R6a: "During the period the member tells the fund about holiday, not the jobcenter.",
  R6b: "With at least 14 days' notice the member registers the holiday alone. Closer than that, the fund decides.",
  R6c: "The fund may approve holiday after the period has ended, when it was asked for during the period.",
  R6d: "A day of holiday must not already be taken by an interview that cannot be moved, a job referral or an offer.",
  R6e: "Single days of earned holiday can be taken when the fund is told.",
  R7a: "Under reduced effort the member is free of active job seeking, cv and job interviews, and offers. The fund registers it.",
  R7b: "The fund can decide that the duties stay, because that helps the member or because of abuse. The reason is written down.",
  "R8.1": "The jobcenter contacts a participant only by phone about a concrete job order, and always tells the fund.",
  "R8.2":
    "Offers, mentor support and transport are granted by the jobcenter. The fund can recommend them or send the member there.",
  "R9.1":
    "The fund has the contact course until the end of the month in which the hours reach 410 for full-time and 333 for part-time insured.",
  "R9.2":
    "The fund counts continuously and, at each payment, moves those who have reached the limit. Member and jobcenter are told at once.",
  "R9.3": "A job does not break participation. Only the cumulated hours do.",
  "R10.1":
    "In the first six months of unemployment there are at least four individual and two joint job interviews, shared between fund and jobcenter.",
  "R10.2": "If the course moves early, the jobcenter holds what the fund did not. What the fund held counts.",
  "R10.3": "In Min Plan the jobcenter can see what the member has taken part in.",
  "R11.1": "What the fund registers about a participant is reported to the shared data exchange.",
  "R11.2a":
    "Every participant has a Min Plan that is published and kept up to date. The fund writes it with the member.",
  "R11.2b": "For a member sent to the jobcenter in the first two weeks, the fund makes a draft of Min Plan.",
  "R11.2c": "The fund registers and approves the member's job goals in Min Plan.",
  "R11.2d":
    "Job goals aim, where possible, at areas that lack labour. Under notice, or self-employed, one must aim at a similar job.",
  "R11.2e": "Activities that the member has a duty to take part in are registered. Others may be.",
  "R11.2f": "The jobcenter writes in Min Plan only after the course has moved, its own grants aside.",
  R12: "The authority supervises, the interviews above all, and the permission can be withdrawn. The fund can always see where it stands.",
  R13: "The trial deviates from a number of provisions elsewhere. They are shown beside the rules they belong to.",
  "R14.1":
    "Members placed from the scheme's first day are in, also without an effort in the notice period. A benefit period already running is not.",
  "R14.2":
    "If a placement is corrected to a day before the scheme's first, the member stays in. One placed before it from the start is not in.",
  "R14.3a": "When the scheme expires, the contact course goes to the jobcenter of the member's municipality.",
  "R14.3b":
    "At expiry open booking deadlines and later job interviews lapse. An interview with two purposes keeps the one that is not a job interview.",
  "R14.3c":
    "Fund and jobcenter agree on the hand-over of each member. What was held counts, and the jobcenter holds the rest.",
};

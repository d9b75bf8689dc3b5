/** Words of the law that the client needs on an appointment's page, made on the server: the texts are many bytes. */
export type AppointmentWords = {
  fieldErrors: Readonly<Record<string, string>>;
  /** What holds while a summons is not answered otherwise (`MEMBER_TOLD`). */
  unanswered: string;
};

type Part = { participates: boolean | null; decidedBy: string; attendance: string | null };

/** Which words tell how it stands with the jobcenter's part (`memberbooking.jobcenter.state`). */
export function jobcenterState({ participates, decidedBy }: Part) {
  if (decidedBy === "member") return participates === null ? "open" : participates ? "requested" : "declined";
  if (decidedBy === "fund") return "fund";
  return participates === null ? "jobcenterDecides" : participates ? "jobcenterComes" : "jobcenterAway";
}

/** Which words tell how it takes part; `null` where it does not, or nobody knows. */
export function attendanceState({ attendance }: Part): "inPersonIs" | "anyWay" | null {
  return attendance === null ? null : attendance === "inPerson" ? "inPersonIs" : "anyWay";
}

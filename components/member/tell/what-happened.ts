/** What a member can tell, by the address of its page, and the act that tells it. */
export const TELLINGS = {
  illness: "tellIllness",
  well: "tellWell",
  job: "tellJob",
  registered: "tellRegisteredAgain",
} as const;
export type Telling = keyof typeof TELLINGS;

export const isTelling = (what: string): what is Telling => Object.hasOwn(TELLINGS, what);

/** What a person may be. A member is nothing else; a user of a fund may be several of the other four at once. */
export const roles = ["member", "caseworker", "teamLead", "authorityReader", "administrator"] as const;
export type Role = (typeof roles)[number];

/** Which kind of user, and which of the two doors of the sign-in page: it decides how the person is looked up. */
export const userKinds = ["caseworker", "member"] as const;
export type UserKind = (typeof userKinds)[number];

/** Levels of assurance that are enough (NSIS). `low` never makes a session. */
export type Assurance = "substantial" | "high";

/** The person behind a request, as the database says at this moment; never taken from the browser. */
export type SignedIn = {
  readonly userId: string;
  readonly fundCode: string;
  readonly kind: UserKind;
  /** `["member"]` for a member; otherwise at least one of the other four. */
  readonly roles: readonly Role[];
  /** The member whose case it is: their own, or of the one they represent; `null` for everybody else. */
  readonly memberId: string | null;
  /** With the one they act for, where they represent somebody: what they do is stored under it. */
  readonly name: string;
  readonly initials: string;
  readonly locale: "da" | "en";
  readonly assurance: Assurance;
  /** Names the session in logs; opens nothing. */
  readonly sessionId: string;
};

/** True when the person has at least one of the roles. */
export function hasRole(person: Pick<SignedIn, "roles">, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => person.roles.includes(role));
}

/** The page a person lands on after signing in, when they did not ask for another. */
export function homePath(kind: UserKind): string {
  return kind === "member" ? "/min-side" : "/";
}

/** The letters that stand for a person: of the first and the last name, in capitals. Empty name: "?". */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = ends.map((word) => /^./u.exec(word ?? "")?.[0] ?? "");
  return letters.join("").toLocaleUpperCase("da-DK") || "?";
}

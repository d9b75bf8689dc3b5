import { z } from "zod";
import type { IdentityConfiguration } from "./configuration";
import { cprDigits, hashCpr } from "./cpr-hash";
import type { Assurance, UserKind } from "./roles";

/** What an identity provider tells about a person, as a flat object of claims. */
export type Claims = Readonly<Record<string, unknown>>;

/** A person as the provider names them. Of the CPR number only the keyed hash leaves this file. */
export type Identified =
  | { readonly door: "member"; readonly subject: string; readonly name: string; readonly cprHash: Buffer }
  | {
      readonly door: "caseworker";
      readonly subject: string;
      readonly name: string;
      readonly fundCode: string;
      readonly professionalId: string | null;
    };

export type ClaimsAnswer =
  | { readonly outcome: "identified"; readonly person: Identified; readonly assurance: Assurance }
  | { readonly outcome: "refused"; readonly reason: "assurance" | "unknown" };

const text = z.string().trim().min(1).max(500);

/** The last word of a level as the brokers write it: "Substantial", or an address that ends with it. */
function levelOf(value: unknown): string | null {
  return typeof value === "string" ? (/([a-z]+)$/u.exec(value.trim().toLowerCase())?.[1] ?? null) : null;
}

/** The level of assurance; `null` when it is lower than substantial, or is not told. The claim goes before `acr`. */
export function assuranceOf(claims: Claims, claimName: string): Assurance | null {
  const level = levelOf(claims[claimName] ?? claims.acr);
  return level === "substantial" || level === "high" ? level : null;
}

/**
 * Reads a person from the claims, for the door they came in by. Refused with `assurance` when they identified themselves
 * too weakly, with `unknown` when a claim that the door needs is missing.
 */
export function readClaims(claims: Claims, door: UserKind, configuration: IdentityConfiguration): ClaimsAnswer {
  const assurance = assuranceOf(claims, configuration.claims.assurance);
  if (assurance === null) return { outcome: "refused", reason: "assurance" };
  const subject = text.safeParse(claims.sub);
  const name = text.safeParse(claims.name);
  if (!subject.success || !name.success) return { outcome: "refused", reason: "unknown" };
  const base = { subject: subject.data, name: name.data };

  if (door === "member") {
    const written = text.safeParse(claims[configuration.claims.cpr]);
    const digits = written.success ? cprDigits(written.data) : null;
    if (digits === null) return { outcome: "refused", reason: "unknown" };
    const cprHash = hashCpr(digits, configuration.cprHashKey);
    return { outcome: "identified", assurance, person: { door, ...base, cprHash } };
  }
  const organisation = text.safeParse(claims[configuration.claims.organisation]);
  if (!organisation.success) return { outcome: "refused", reason: "unknown" };
  const professionalId = text.safeParse(claims[configuration.claims.professionalId]);
  return {
    outcome: "identified",
    assurance,
    person: {
      door,
      ...base,
      fundCode: configuration.organisations.get(organisation.data) ?? organisation.data,
      professionalId: professionalId.success ? professionalId.data : null,
    },
  };
}

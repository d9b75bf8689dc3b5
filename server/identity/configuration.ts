import { z } from "zod";

/** A setting is missing or not allowed. The message names the settings and never their values. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

const nsis = "https://data.gov.dk/concept/core/nsis";
const eid = "https://data.gov.dk/model/core/eid";

/** An address with scheme, host and port only, as browsers write an origin. */
const origin = z.url({ protocol: /^https?$/u }).transform((url) => new URL(url).origin);

const environment = z.object({
  APP_ORIGIN: origin.default("http://localhost:3000"),
  OIDC_ISSUER: z.url({ protocol: /^https?$/u }).default("http://localhost:3001"),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
  OIDC_SCOPE: z.string().default("openid profile cpr professional"),
  /** Claims differ between the Danish brokers; their names are set here. */
  OIDC_CLAIM_CPR: z.string().default(`${eid}/cprNumber`),
  OIDC_CLAIM_ORGANISATION: z.string().default(`${eid}/professional/cvr`),
  OIDC_CLAIM_PROFESSIONAL_ID: z.string().default(`${eid}/professional/rid`),
  OIDC_CLAIM_ASSURANCE: z.string().default(`${nsis}/loa`),
  /** Parameter that tells a broker which kind of identity is wanted, and its values for the two doors. */
  OIDC_IDENTITY_PARAMETER: z.string().default("idp_values"),
  OIDC_IDENTITY_CASEWORKER: z.string().default("mitid_erhverv"),
  OIDC_IDENTITY_MEMBER: z.string().default("mitid"),
  /** Organisation numbers and the funds they are: "12345678=FUND1,87654321=FUND2". One that is not named stands for itself. */
  OIDC_ORGANISATIONS: z.string().default(""),
  CPR_HASH_KEY: z
    .base64()
    .transform((text) => Buffer.from(text, "base64"))
    .refine((key) => key.length >= 32, "at least 32 bytes"),
  DEMONSTRATION: z.enum(["0", "1"]).default("0"),
  NODE_ENV: z.string().default("development"),
});

export type IdentityConfiguration = {
  /** Origin of this application, e.g. `https://kontakt.example.dk`. */
  readonly appOrigin: string;
  readonly issuer: URL;
  /** The issuer is on this machine: only then may it be spoken to without TLS. */
  readonly loopbackIssuer: boolean;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly claims: {
    readonly cpr: string;
    readonly organisation: string;
    readonly professionalId: string;
    readonly assurance: string;
  };
  readonly identityParameter: { readonly name: string; readonly caseworker: string; readonly member: string };
  readonly organisations: ReadonlyMap<string, string>;
  readonly cprHashKey: Buffer;
  readonly demonstration: boolean;
  /** The real thing: `NODE_ENV=production` and not the demonstration. */
  readonly production: boolean;
};

export function isLoopback(url: URL): boolean {
  return url.hostname === "localhost" || url.hostname === "[::1]" || url.hostname.startsWith("127.");
}

/**
 * Reads the settings of sign-in from the environment given.
 * Throws ConfigurationError where one is missing or malformed, where an issuer that is not on this machine lacks TLS,
 * and, in production, where the issuer is on this machine or the application itself lacks TLS.
 */
export function readIdentityConfiguration(source: Readonly<Record<string, string | undefined>>): IdentityConfiguration {
  const parsed = environment.safeParse(source);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`);
    throw new ConfigurationError(`Sign-in is not configured: ${wrong.join(", ")}.`);
  }
  const env = parsed.data;
  const issuer = new URL(env.OIDC_ISSUER);
  const loopbackIssuer = isLoopback(issuer);
  const demonstration = env.DEMONSTRATION === "1";
  const production = env.NODE_ENV === "production" && !demonstration;
  if (issuer.protocol !== "https:" && !loopbackIssuer) {
    throw new ConfigurationError("OIDC_ISSUER must be https: only an issuer on this machine may be spoken to without.");
  }
  if (production && loopbackIssuer) {
    throw new ConfigurationError("OIDC_ISSUER is on this machine: the development provider is not for production.");
  }
  if (production && !env.APP_ORIGIN.startsWith("https:")) {
    throw new ConfigurationError("APP_ORIGIN must be https in production.");
  }
  return {
    appOrigin: env.APP_ORIGIN,
    issuer,
    loopbackIssuer,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET,
    scope: env.OIDC_SCOPE,
    claims: {
      cpr: env.OIDC_CLAIM_CPR,
      organisation: env.OIDC_CLAIM_ORGANISATION,
      professionalId: env.OIDC_CLAIM_PROFESSIONAL_ID,
      assurance: env.OIDC_CLAIM_ASSURANCE,
    },
    identityParameter: {
      name: env.OIDC_IDENTITY_PARAMETER,
      caseworker: env.OIDC_IDENTITY_CASEWORKER,
      member: env.OIDC_IDENTITY_MEMBER,
    },
    organisations: new Map(
      env.OIDC_ORGANISATIONS.split(",")
        .map((pair) => pair.split("=").map((part) => part.trim()))
        .filter((pair): pair is [string, string] => pair.length === 2 && pair.every(Boolean)),
    ),
    cprHashKey: env.CPR_HASH_KEY,
    demonstration,
    production,
  };
}

let ofProcess: IdentityConfiguration | undefined;

/** The settings of this process, read once. Throws ConfigurationError as above. */
export function identityConfiguration(): IdentityConfiguration {
  ofProcess ??= readIdentityConfiguration(process.env);
  return ofProcess;
}

import { timingSafeEqual } from "node:crypto";
import * as client from "openid-client";
import { type Identified, readClaims } from "./claims";
import type { IdentityConfiguration } from "./configuration";
import { failureKind } from "./failure-kind";
import { initialsOf, type UserKind } from "./roles";
import { createSession, type Queryable, tokenHash } from "./session";

/**
 * Why a sign-in did not succeed, as the sign-in page explains it:
 * `assurance` identified too weakly, `unknown` nobody we know, `expired` the attempt is over, was already used or began in
 * another browser, `cancelled` the person turned back, `provider` the identity provider failed.
 */
export const signInRefusals = ["assurance", "unknown", "expired", "cancelled", "provider"] as const;
export type SignInRefusal = (typeof signInRefusals)[number];

export type SignInResult =
  | {
      readonly outcome: "signedIn";
      readonly token: string;
      readonly door: UserKind;
      /** Empty when no page was asked for. */
      readonly returnTo: string;
      readonly locale: "da" | "en";
    }
  | { readonly outcome: "refused"; readonly reason: SignInRefusal };

const refused = (reason: SignInRefusal): SignInResult => ({ outcome: "refused", reason });

/** What sign-in works with: the settings, the discovered provider, and the serving role's connection. */
export type SignInSurroundings = {
  readonly configuration: IdentityConfiguration;
  readonly provider: client.Configuration;
  readonly connection: Queryable;
};

const callbackAddress = (configuration: IdentityConfiguration) => `${configuration.appOrigin}/auth/callback`;

/**
 * Begins a sign-in: keeps the attempt and returns the provider's address to send the browser to, with the state that the
 * browser must bring back in its cookie. `returnTo`: a path of ours, or empty.
 */
export async function startSignIn(
  { configuration, provider, connection }: SignInSurroundings,
  door: UserKind,
  returnTo: string,
  locale: "da" | "en",
): Promise<{ readonly address: URL; readonly state: string }> {
  const state = client.randomState();
  const nonce = client.randomNonce();
  const codeVerifier = client.randomPKCECodeVerifier();
  const values = [tokenHash(state), codeVerifier, nonce, door, returnTo];
  await connection.query("select create_sign_in_attempt($1, $2, $3, $4, $5)", values);
  const address = client.buildAuthorizationUrl(provider, {
    redirect_uri: callbackAddress(configuration),
    scope: configuration.scope,
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: "S256",
    // On a shared computer the next person must never slip in on the last one's sign-in with the provider.
    prompt: "login",
    ui_locales: locale,
    [configuration.identityParameter.name]: configuration.identityParameter[door],
  });
  return { address, state };
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [tokenHash(a), tokenHash(b)];
  return timingSafeEqual(left, right);
}

async function findUser(connection: Queryable, person: Identified) {
  const { rows } = await connection.query<{ fund_code: string; user_id: string; locale: "da" | "en" }>(
    person.door === "member"
      ? {
          text: "select * from find_member($1, $2, $3, $4)",
          values: [person.subject, person.cprHash, person.name, initialsOf(person.name)],
        }
      : {
          text: "select * from find_caseworker($1, $2, $3)",
          values: [person.subject, person.fundCode, person.professionalId],
        },
  );
  return rows[0] ?? null;
}

/**
 * Ends a sign-in. In: the query of the provider's answer, the state from the browser's attempt cookie (`null`: none), and
 * the session token the browser already has (`null`: none), which stops being valid. Out: a new session's token, or why not.
 * Everything the provider says wrongly or not at all is a refusal; only a failing database throws.
 */
export async function completeSignIn(
  { configuration, provider, connection }: SignInSurroundings,
  answer: URLSearchParams,
  attemptState: string | null,
  previousToken: string | null,
): Promise<SignInResult> {
  const state = answer.get("state");
  if (!state || attemptState === null || !sameText(state, attemptState)) return refused("expired");
  const { rows } = await connection.query<{ code_verifier: string; nonce: string; door: UserKind; return_to: string }>(
    "select * from consume_sign_in_attempt($1)",
    [tokenHash(state)],
  );
  const attempt = rows[0];
  if (!attempt) return refused("expired");
  if (answer.get("error")) return refused(answer.get("error") === "access_denied" ? "cancelled" : "provider");

  const address = new URL(callbackAddress(configuration));
  address.search = answer.toString();
  let claims: Record<string, unknown>;
  try {
    const tokens = await client.authorizationCodeGrant(provider, address, {
      pkceCodeVerifier: attempt.code_verifier,
      expectedState: state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    });
    claims = { ...tokens.claims() };
    if (provider.serverMetadata().userinfo_endpoint) {
      // Some brokers put the CPR number here and not in the ID token; what the signed token says goes before.
      const more = await client.fetchUserInfo(provider, tokens.access_token, String(claims.sub));
      claims = { ...more, ...claims };
    }
  } catch (error) {
    console.error(`Sign-in failed at the identity provider: ${failureKind(error)}`);
    return refused("provider");
  }

  const read = readClaims(claims, attempt.door, configuration);
  if (read.outcome === "refused") return refused(read.reason);
  const user = await findUser(connection, read.person);
  if (!user) return refused("unknown");
  const token = await createSession(
    connection,
    { fundCode: user.fund_code, userId: user.user_id, assurance: read.assurance },
    previousToken,
  );
  if (token === null) return refused("unknown");
  return { outcome: "signedIn", token, door: attempt.door, returnTo: attempt.return_to, locale: user.locale };
}

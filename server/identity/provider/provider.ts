import { generateKeyPairSync, randomBytes } from "node:crypto";
import Provider, { interactionPolicy, type RequestContext } from "oidc-provider";
import type { IdentityConfiguration } from "../configuration";
import { MemoryAdapter } from "./memory-adapter";
import { failedPage } from "./page";
import type { DemonstrationPerson } from "./people";

export type PeopleSource = () => Promise<readonly DemonstrationPerson[]>;

/** Headers of every page the provider shows. `appOrigin` may be gone to after a form: the sign-in ends there. */
export function pageHeaders(nonce: string, appOrigin: string): Record<string, string> {
  return {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "content-security-policy": [
      "default-src 'none'",
      `style-src 'nonce-${nonce}'`,
      "img-src data:",
      `form-action 'self' ${appOrigin}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join("; "),
  };
}

export const newNonce = (): string => randomBytes(16).toString("base64");

function claimsOf(person: DemonstrationPerson, names: IdentityConfiguration["claims"]): Record<string, unknown> {
  const base = { sub: person.subject, name: person.name, [names.assurance]: person.assurance };
  return person.kind === "member"
    ? { ...base, [names.cpr]: person.cpr }
    : { ...base, [names.organisation]: person.fundCode, [names.professionalId]: person.professionalId };
}

async function grantEverything(provider: Provider, context: RequestContext, scope: string) {
  const { client, session } = context.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(scope);
  await grant.save();
  return grant;
}

/**
 * The demonstration's identity provider: OpenID Connect as the Danish brokers speak it, with invented people. Its keys are
 * made when it starts and everything it issues is in memory. It says in its discovery document that it is a demonstration.
 */
export function createProvider(configuration: IdentityConfiguration, people: PeopleSource): Provider {
  const { claims, scope, appOrigin } = configuration;
  const policy = interactionPolicy.base();
  policy.remove("consent");
  const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
  const provider: Provider = new Provider(configuration.issuer.origin, {
    adapter: MemoryAdapter,
    clients: [
      {
        client_id: configuration.clientId,
        client_secret: configuration.clientSecret,
        redirect_uris: [`${appOrigin}/auth/callback`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "client_secret_basic",
      },
    ],
    jwks: { keys: [{ ...key, use: "sig", alg: "RS256", kid: randomBytes(8).toString("hex") }] },
    cookies: {
      keys: [randomBytes(32).toString("base64url")],
      names: { session: "provider_session", interaction: "provider_interaction", resume: "provider_resume" },
    },
    scopes: scope.split(" "),
    claims: {
      openid: ["sub", claims.assurance],
      profile: ["name"],
      cpr: [claims.cpr],
      professional: [claims.organisation, claims.professionalId],
    },
    // The claims are in the signed ID token itself, as the brokers do it.
    conformIdTokenClaims: false,
    discovery: { demonstration: true },
    extraParams: [configuration.identityParameter.name],
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: true },
    },
    interactions: { policy, url: (_: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    ttl: { AccessToken: 300, AuthorizationCode: 60, IdToken: 300, Interaction: 600, Session: 600, Grant: 600 },
    findAccount: async (_: unknown, subject: string) => {
      const person = (await people()).find((candidate) => candidate.subject === subject);
      return person && { accountId: subject, claims: () => claimsOf(person, claims) };
    },
    loadExistingGrant: (context: RequestContext) => grantEverything(provider, context, scope),
    renderError: (context: RequestContext & { set(headers: Record<string, string>): void }) => {
      const nonce = newNonce();
      context.set(pageHeaders(nonce, appOrigin));
      context.body = failedPage("da", nonce, `${appOrigin}/sign-in`);
    },
  });
  return provider;
}

import * as client from "openid-client";
import { ConfigurationError, type IdentityConfiguration, identityConfiguration } from "./configuration";

const timeoutSeconds = 10;

/**
 * Reads the issuer's discovery document and returns what the sign-in flow needs.
 * Throws ConfigurationError when, in production, the issuer says of itself that it is a demonstration; otherwise what
 * openid-client throws when the issuer does not answer.
 */
export async function discoverProvider(configuration: IdentityConfiguration): Promise<client.Configuration> {
  const discovered = await client.discovery(
    configuration.issuer,
    configuration.clientId,
    configuration.clientSecret,
    client.ClientSecretBasic(configuration.clientSecret),
    { timeout: timeoutSeconds, execute: configuration.loopbackIssuer ? [client.allowInsecureRequests] : [] },
  );
  const { demonstration } = discovered.serverMetadata() as { demonstration?: unknown };
  if (configuration.production && demonstration !== undefined && demonstration !== false) {
    throw new ConfigurationError("OIDC_ISSUER is the development provider: it is not for production.");
  }
  return discovered;
}

// Kept on globalThis: pages and route handlers are separate instances of a module. A failed discovery is not kept.
const holder = globalThis as typeof globalThis & { kontaktProvider?: Promise<client.Configuration> };

/** The issuer of this process, discovered once. Throws as `discoverProvider`. */
export function provider(): Promise<client.Configuration> {
  if (!holder.kontaktProvider) {
    const discovery = discoverProvider(identityConfiguration());
    discovery.catch(() => {
      if (holder.kontaktProvider === discovery) delete holder.kontaktProvider;
    });
    holder.kontaktProvider = discovery;
  }
  return holder.kontaktProvider;
}

/**
 * To be asked before the application serves its first request: throws ConfigurationError when sign-in is not configured
 * or, in production, would go to the development provider. An issuer that does not answer now does not stop the start:
 * sign-in will try again, and refuse it then.
 */
export async function checkSignInAtStart(): Promise<void> {
  const { production } = identityConfiguration();
  if (!production) return;
  try {
    await provider();
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    console.error("The identity provider does not answer; sign-in will try again.");
  }
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type Provider from "oidc-provider";
import type { IdentityConfiguration } from "../configuration";
import { failureKind } from "../failure-kind";
import { failedPage, peoplePage } from "./page";
import { createProvider, newNonce, type PeopleSource, pageHeaders } from "./provider";

const longestForm = 4096;

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = "";
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > longestForm) throw new Error("the form is too long");
  }
  return new URLSearchParams(body);
}

async function interact(
  request: IncomingMessage,
  response: ServerResponse,
  surroundings: { provider: Provider; configuration: IdentityConfiguration; people: PeopleSource },
): Promise<void> {
  const { provider, configuration, people } = surroundings;
  const details = await provider.interactionDetails(request, response);
  const { identityParameter } = configuration;
  const wanted = details.params[identityParameter.name];
  const shown = (await people()).filter(
    (person) =>
      (wanted !== identityParameter.member || person.kind === "member") &&
      (wanted !== identityParameter.caseworker || person.kind === "caseworker"),
  );
  if (request.method === "POST") {
    const form = await readForm(request);
    if (form.get("cancel")) {
      await provider.interactionFinished(request, response, { error: "access_denied" });
      return;
    }
    const chosen = shown.find((person) => person.subject === form.get("subject"));
    if (chosen) {
      await provider.interactionFinished(request, response, { login: { accountId: chosen.subject, remember: false } });
      return;
    }
  }
  const asked = new URL(request.url ?? "/", configuration.issuer).searchParams.get("lang") ?? details.params.ui_locales;
  const nonce = newNonce();
  response.writeHead(200, pageHeaders(nonce, configuration.appOrigin));
  response.end(peoplePage(shown, asked === "en" ? "en" : "da", nonce));
}

/**
 * The provider with its sign-in page, not yet listening. `people` is asked at every page, so that people who arrive with
 * the demonstration's data appear without a restart.
 */
export function createProviderServer(configuration: IdentityConfiguration, people: PeopleSource): Server {
  const provider = createProvider(configuration, people);
  const protocol = provider.callback();
  return createServer((request, response) => {
    if (!request.url?.startsWith("/interaction/")) {
      void protocol(request, response);
      return;
    }
    interact(request, response, { provider, configuration, people }).catch((error: unknown) => {
      console.error(`Identity provider: ${failureKind(error)}`);
      const nonce = newNonce();
      response.writeHead(400, pageHeaders(nonce, configuration.appOrigin));
      response.end(failedPage("da", nonce, `${configuration.appOrigin}/sign-in`));
    });
  });
}

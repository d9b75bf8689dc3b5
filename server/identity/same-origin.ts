/** A request that changes something did not come from one of our own pages. */
export class CrossSiteRequestError extends Error {
  override readonly name = "CrossSiteRequestError";
}

type IncomingRequest = { readonly method: string; readonly headers: Pick<Headers, "get"> };

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a change asked for by another site's page in the name of somebody signed in here (CSRF).
 * In: the request, and the application's origin (by default `APP_ORIGIN`). Reading methods pass. A changing one must
 * show, by what only the browser can write, that it comes from the application's own origin; one that shows nothing is
 * refused. Throws CrossSiteRequestError.
 */
export function assertSameOrigin(
  request: IncomingRequest,
  appOrigin: string = new URL(process.env.APP_ORIGIN ?? "http://localhost:3000").origin,
): void {
  if (reading.has(request.method.toUpperCase())) return;
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  if (site !== null && site !== "same-origin") throw new CrossSiteRequestError(`the request is ${site}`);
  if (origin !== null && origin !== appOrigin) throw new CrossSiteRequestError("the request has another origin");
  if (site === null && origin === null) throw new CrossSiteRequestError("the request does not say where it comes from");
}

/**
 * The same for a call to the API, whatever its method: a change must in addition carry the header `x-kontakt: 1`, which
 * no other site's page can send without first being let to. To be asked of every procedure that changes something.
 */
export function assertOwnApiCall(request: IncomingRequest, appOrigin?: string): void {
  assertSameOrigin({ method: "POST", headers: request.headers }, appOrigin);
  if (request.headers.get("x-kontakt") !== "1") throw new CrossSiteRequestError("the header x-kontakt is missing");
}

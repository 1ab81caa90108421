interface ImportMetaEnv {
  /** Put in by vite.config.ts. */
  readonly AMBIT_LANGUAGE?: "en" | "ru" | "zh" | "kk";
}

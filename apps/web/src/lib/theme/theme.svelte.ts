import { MediaQuery } from "svelte/reactivity";

export type ThemeName = "light" | "dark";

const KEY = "theme";

/** The colours in use: the reader's choice where there is one, the system's preference otherwise. */
class Theme {
  readonly #system = new MediaQuery("(prefers-color-scheme: dark)");
  #chosen = $state<ThemeName | null>(null);

  /** Takes up the choice that app.html applied before the first paint. */
  read(): void {
    const applied = document.documentElement.dataset["theme"];
    this.#chosen = applied === "light" || applied === "dark" ? applied : null;
  }

  get #preferred(): ThemeName {
    return this.#system.current ? "dark" : "light";
  }

  get current(): ThemeName {
    return this.#chosen ?? this.#preferred;
  }

  set current(name: ThemeName) {
    // Choosing what the system prefers anyway means following the system again.
    this.#chosen = name === this.#preferred ? null : name;
    if (this.#chosen) document.documentElement.dataset["theme"] = this.#chosen;
    else delete document.documentElement.dataset["theme"];
    try {
      if (this.#chosen) localStorage.setItem(KEY, this.#chosen);
      else localStorage.removeItem(KEY);
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
  }
}

export const theme = new Theme();

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const CHOICE = 'padan.theme';

export const currentTheme = (): Theme =>
  THEMES.find((theme) => theme === globalThis.localStorage.getItem(CHOICE)) ?? 'system';

export function chooseTheme(theme: Theme): void {
  globalThis.localStorage.setItem(CHOICE, theme);
  applyTheme();
}

/** Before the first paint. */
export function applyTheme(): void {
  const theme = currentTheme();
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Light or dark: the system's, until someone chooses; the choice is remembered on this device. */
import { signal } from '@preact/signals';

export type Theme = 'light' | 'dark';
const STORE = 'hashfall-theme';

const system = matchMedia('(prefers-color-scheme: dark)');
export const theme = signal<Theme>(remembered() ?? systemTheme());

export function startTheme(): void {
  const chosen = remembered();
  if (chosen) document.documentElement.dataset.theme = chosen;
  system.addEventListener('change', () => {
    if (!remembered()) theme.value = systemTheme();
  });
}

export function switchTheme(): void {
  theme.value = theme.value === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme.value;
  try {
    localStorage.setItem(STORE, theme.value);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
}

function systemTheme(): Theme {
  return system.matches ? 'dark' : 'light';
}

function remembered(): Theme | undefined {
  try {
    const text = localStorage.getItem(STORE);
    return text === 'light' || text === 'dark' ? text : undefined;
  } catch {
    return undefined;
  }
}

import { say, sayOf } from '../words/words.ts';
import { dialog } from './dialog.ts';
import { switchTheme, theme } from './theme.ts';
import { type View, VIEWS, view } from './view.ts';

export function Header() {
  return (
    <header class="top">
      <a class="mark" href="./" aria-label={say('page.home')}>
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <rect x="1" y="2" width="5.4" height="18" />
          <rect x="8.3" y="7" width="5.4" height="13" />
          <rect x="15.6" y="14" width="5.4" height="6" />
        </svg>
        {say('page.name')}
      </a>
      <nav class="views" aria-label={say('page.views')}>
        {VIEWS.map((name) => (
          <ViewLink key={name} name={name} />
        ))}
      </nav>
      <div class="tools">
        <button type="button" class="button" onClick={() => (dialog.value = 'take-away')}>
          {say('page.take-away')}
        </button>
        <ThemeButton />
      </div>
    </header>
  );
}

function ViewLink({ name }: { readonly name: View }) {
  return (
    <a href={`#${name}`} aria-current={view.value === name ? 'page' : undefined}>
      {sayOf(`page.view.${name}`)}
    </a>
  );
}

function ThemeButton() {
  const label = say(theme.value === 'dark' ? 'page.theme.light' : 'page.theme.dark');
  return (
    <button type="button" class="button icon" aria-label={label} title={label} onClick={switchTheme}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="6.5" fill="none" stroke="currentColor" stroke-width="1.6" />
        <path d="M9 2.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
    </button>
  );
}

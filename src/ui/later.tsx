import type { ComponentType } from 'preact';
import { signal } from '@preact/signals';
import { say } from '../words/words.ts';
import { Problem } from './problem.tsx';

/** A component that is loaded when it is first shown. `Props` go through; while it loads, a line says so. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = signal<ComponentType<Props> | undefined>(undefined);
  const failed = signal(false);
  let asked: Promise<void> | undefined;
  return (props: Props) => {
    asked ??= load().then(
      (component) => {
        loaded.value = component;
      },
      () => {
        failed.value = true;
        asked = undefined;
      },
    );
    const Component = loaded.value;
    if (Component) return <Component {...props} />;
    if (failed.value) return <Problem id="later-failed" text={say('page.later.failed')} />;
    return <p class="hint">{say('page.later.loading')}</p>;
  };
}

import { hasWord, say } from '../words/words.ts';

/** The title of an entry of a registry, or its id where it has no words yet. */
export function titleOf(room: 'outcome' | 'threat' | 'lever' | 'operator', id: string): string {
  const key = `${room}.${id}.title`;
  return hasWord(key) ? say(key) : id;
}

/** What it is, in a sentence; empty where there is none. */
export function aboutOf(room: 'outcome' | 'threat' | 'lever', id: string): string {
  const key = `${room}.${id}.about`;
  return hasWord(key) ? say(key) : '';
}

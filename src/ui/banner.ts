import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/** A line over every view, put there by what is loaded behind the first screen. */
export const banner = signal<ComponentType | undefined>(undefined);

/** The gallery: every figure with made-up data, narrow and wide, light and dark, with its words and its table. */
import '../words/later.ts';
import type { FigureContext, FigureElement } from '../figures/document.ts';
import { EXAMPLE_TABLES } from '../figures/example-tables.ts';
import type { FigureTable } from '../figures/fan-table.ts';
import { FIGURES, type FigureEntry } from '../figures/index.ts';
import { COLOUR_NAMES, colour } from '../figures/paint/colours.ts';
import { SMALL_PICTURES } from '../figures/small-examples.ts';
import { stepTo } from '../figures/steps.ts';
import { say } from '../words/words.ts';

const WIDTHS = { narrow: 358, wide: 836 } as const;
const THEMES = ['light', 'dark'] as const;

type Drawing = (context: FigureContext) => FigureElement;

function show(): void {
  const place = document.getElementById('gallery')!;
  place.append(element('p', {}, say('figure.gallery.about')), contents());
  for (const figure of FIGURES) place.append(figureSection(figure));
  place.append(smallSection());
  place.addEventListener('keydown', step);
  place.dataset.done = 'yes';
}

/** An element with attributes and children; texts become text. */
function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function contents(): HTMLElement {
  const links = FIGURES.map(({ id }) => element('li', {}, element('a', { href: `#${id}` }, id)));
  return element('nav', { 'aria-label': say('figure.gallery.contents') }, element('ul', {}, ...links));
}

function figureSection({ id, examples }: FigureEntry): HTMLElement {
  const parts = Object.entries(examples).flatMap(([name, draw]) => example(id, name, draw));
  return element('section', { id }, element('h2', { class: 'title' }, id), ...parts);
}

function example(id: string, name: string, draw: Drawing): HTMLElement[] {
  const [title, narration] = spoken(draw);
  const pictures = Object.entries(WIDTHS).flatMap(([form, width]) =>
    THEMES.map((theme) => sheet([draw({ document, width })], `${id} ${name}, ${form}, ${theme}`, theme)),
  );
  return [
    element('h3', {}, `${name}: ${title}`),
    element('p', { class: 'narration' }, narration),
    element('div', { class: 'pictures' }, ...pictures),
    tableOf(EXAMPLE_TABLES[id][name](), `${id} ${name}`),
  ];
}

/** What the picture itself tells readers. */
function spoken(draw: Drawing): [string, string] {
  const picture = draw({ document, width: WIDTHS.wide }) as unknown as SVGElement;
  const text = (name: string): string => picture.querySelector(`:scope > ${name}`)?.textContent ?? '';
  return [text('title'), text('desc')];
}

/** Pictures on their own paper; it scrolls where the screen is narrower. */
function sheet(
  pictures: readonly FigureElement[],
  label: string,
  theme: (typeof THEMES)[number],
): HTMLElement {
  const paper = element('div', { class: 'sheet', role: 'region', tabindex: '0', 'aria-label': label });
  // Colours are the page's theme's: a sheet of the other theme names them anew.
  for (const name of COLOUR_NAMES) paper.style.setProperty(name, colour(name, theme));
  paper.append(...(pictures as unknown as SVGElement[]));
  return paper;
}

function tableOf({ caption, columns, rows }: FigureTable, label: string): HTMLElement {
  const head = columns.map((column) => element('th', { scope: 'col' }, column));
  const body = rows.map(([first, ...cells]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, first),
      ...cells.map((cell) => element('td', {}, cell)),
    ),
  );
  const table = element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
  const title = `${say('figure.gallery.table')}: ${label}`;
  const scroll = element(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': title },
    table,
  );
  return element('details', {}, element('summary', {}, title), scroll);
}

function smallSection(): HTMLElement {
  const title = say('figure.gallery.small');
  const pictures = THEMES.map((theme) => {
    const all = Object.values(SMALL_PICTURES).map((draw) => draw({ document }));
    return sheet(all, `${title}, ${theme}`, theme);
  });
  const heading = element('h2', { class: 'title' }, title);
  return element('section', { id: 'small' }, heading, element('div', { class: 'pictures' }, ...pictures));
}

/** Arrow keys go from mark to mark, as on the page. */
function step(event: KeyboardEvent): void {
  const own = event.target as Element;
  const steps = [...(own.closest('svg')?.querySelectorAll<SVGGElement>('g.step') ?? [])];
  const index = steps.indexOf(own as SVGGElement);
  const next = index < 0 ? undefined : stepTo(index, steps.length, event.key, event.shiftKey);
  if (next === undefined) return;
  event.preventDefault();
  own.setAttribute('tabindex', '-1');
  steps[next].setAttribute('tabindex', '0');
  steps[next].focus();
}

show();

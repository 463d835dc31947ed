/** Where it stands: US states, or the nations of the network. */
import { say } from '../../words/words.ts';
import { hundredths, percent } from '../numbers.ts';
import type { Panel, PanelChoice, Reading } from '../panel.ts';
import type { PlaceFacts } from '../../analysis/types.ts';
import { shapeMap, shapeMapText } from '../shape-map.ts';
import { tileMap } from '../tile-map.ts';
import type { TileMapData } from '../tile-map-data.ts';
import { tileMapTable, tileMapText } from '../tile-map-text.ts';
import { valueOf } from './choices.ts';
import { fleetMeta } from './panel-meta.ts';

type Where = TileMapData['kind'];

export const map: Panel = {
  id: 'map',
  view: 'read',
  choices,
  picture: (reading, chosen) => {
    const all = choices(reading);
    if (all.length === 0) return undefined;
    const kind = valueOf(all, chosen, 'map') as Where;
    const data = mapData(reading, kind);
    const atlas = valueOf(all, chosen, 'form') === 'map' ? reading.shapes?.[kind] : undefined;
    return {
      text: atlas ? shapeMapText(data) : tileMapText(data),
      table: tileMapTable(data),
      draw: (context) => (atlas ? shapeMap(data, atlas, context) : tileMap(data, context)),
    };
  },
};

const placesOf = ({ facts }: Reading, where: Where): readonly PlaceFacts[] => facts?.fleet[where] ?? [];

/** Those of which anything is known. */
function choices(reading: Reading): PanelChoice[] {
  const known = (['states', 'nations'] as const).filter((where) => placesOf(reading, where).length > 0);
  if (known.length === 0) return [];
  const options = known.map((value) => ({ value, label: say(`figure.panel.map.${value}`) }));
  const forms = (['map', 'tiles'] as const).map((value) => ({
    value,
    label: say(`figure.panel.form.${value}`),
  }));
  return [
    { id: 'map', label: say('figure.panel.choice.map'), options, initial: known[0] },
    { id: 'form', label: say('figure.panel.choice.form'), options: forms, initial: 'map' },
  ];
}

function mapData(reading: Reading, kind: Where): TileMapData {
  const { nation } = reading;
  const places = placesOf(reading, kind);
  const home = say('figure.panel.whole', { nation });
  return {
    kind,
    whole: kind === 'states' ? home : say('figure.panel.whole.network'),
    places: places.map((place) => ({
      code: place.code,
      title: place.title,
      value: 100 * place.share,
      detail: detailOf(place),
    })),
    meta: fleetMeta(places.map(({ source, grade }) => ({ title: source, grade }))),
  };
}

/** "ERCOT; published 30 to 45 %; reported". */
function detailOf({ detail, low, high, grade }: PlaceFacts): string {
  const known = detail === undefined ? [] : [detail];
  const range = { low: hundredths(low), high: percent(high) };
  return [...known, say('figure.panel.place.range', range), say(`figure.grade.${grade}`)].join('; ');
}

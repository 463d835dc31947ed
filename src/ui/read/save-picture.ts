/** Pictures and tables as files. */
import { csvLine } from '../../export/csv.ts';
import type { FigureTable } from '../../figures/fan-table.ts';
import type { Picture } from '../../figures/panel.ts';
import { pictureSvg } from '../../figures/picture-file.ts';
import { saveBlob } from '../save-file.ts';

export function saveSvg(name: string, picture: Picture): void {
  saveBlob(`${name}.svg`, svgBlob(picture));
}

/** Twice as many pixels as the drawing has, for screens and print. */
const PNG_SCALE = 2;

/** The file's own drawing on a canvas: the same picture as the SVG. */
export async function savePng(name: string, picture: Picture): Promise<void> {
  const address = URL.createObjectURL(svgBlob(picture));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PNG_SCALE;
    canvas.height = image.naturalHeight * PNG_SCALE;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) saveBlob(`${name}.png`, blob);
  } finally {
    URL.revokeObjectURL(address);
  }
}

export function saveCsv(name: string, { columns, rows }: FigureTable): void {
  const lines = [columns, ...rows].map((row) => csvLine(row));
  saveBlob(`${name}.csv`, new Blob(lines, { type: 'text/csv' }));
}

const svgBlob = (picture: Picture): Blob => new Blob([pictureSvg(picture)], { type: 'image/svg+xml' });

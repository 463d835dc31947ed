/** Ranked bars or areas of who makes, who can push code, who owns: the targeted part in ink, the unknown hatched. */
import { commonRoom, concentrationBars } from './concentration-bars.ts';
import type { ConcentrationData, ShareRow } from './concentration-data.ts';
import type { DrawPanel, DrawnPanel } from './concentration-panel.ts';
import { axisTitle, concentrationText } from './concentration-text.ts';
import { concentrationTreemap } from './concentration-treemap.ts';
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { figureSize } from './figure-size.ts';
import { framed } from './frame.ts';
import { asGroup, stepper } from './steps.ts';

export function concentration(data: ConcentrationData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const { width, fontSize } = figureSize(context);
  const panels = drawPanels(draw, data, context);
  const height = Math.max(...panels.map(({ bottom }) => bottom));
  const text = concentrationText(
    data,
    panels.flatMap(({ unlabelled }) => unlabelled),
  );
  const plot = panels.flatMap(({ marks }) => marks);
  return asGroup(framed(draw, plot, { width, height, fontSize, text, context }), context);
}

/** The rows of areas too small for a name at this width, for the caption on the page. */
export function concentrationUnlabelled(data: ConcentrationData, context: FigureContext): ShareRow[] {
  return drawPanels(drawer(context.document), data, context).flatMap(({ unlabelled }) => unlabelled);
}

function drawPanels(draw: Draw, data: ConcentrationData, context: FigureContext): DrawnPanel[] {
  const size = figureSize(context);
  const { width, fontSize, line, narrow } = size;
  const step = stepper(draw, context);
  const drawPanel: DrawPanel = data.form === 'bars' ? concentrationBars : concentrationTreemap;
  const gap = fontSize * 2;
  const across = narrow ? 1 : data.panels.length;
  const panelWidth = (width - gap * (across - 1)) / across;
  const common = commonRoom(data.panels, panelWidth, fontSize);
  let top = 0;
  return data.panels.map((panel, i) => {
    const left = narrow ? 0 : i * (panelWidth + gap);
    const heading = draw('text', { class: 'ann strong', x: left, y: top + fontSize }, axisTitle(panel));
    const drawn = drawPanel(draw, step, panel, { ...size, left, top: top + line + 2, panelWidth, common });
    if (narrow) top = drawn.bottom + fontSize;
    return { ...drawn, marks: [heading, ...drawn.marks] };
  });
}

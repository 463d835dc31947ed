/** What a panel of a concentration picture is given, and gives back. */
import type { ConcentrationPanel, ShareRow } from './concentration-data.ts';
import type { Draw, FigureElement } from './document.ts';
import type { FigureSize } from './figure-size.ts';
import type { Step } from './steps.ts';

/** Where a panel stands: side by side, one under the other on a phone. */
export interface PanelRoom extends FigureSize {
  readonly left: number;
  readonly top: number;
  /** Of the panel; `width` is the picture's. */
  readonly panelWidth: number;
  readonly common: CommonRoom;
}

/** What all panels of a picture have in common. */
export interface CommonRoom {
  readonly labelWidth: number;
  /** The largest share, 0..1. */
  readonly largest: number;
}

export interface DrawnPanel {
  readonly marks: readonly FigureElement[];
  readonly bottom: number;
  /** Rows whose name and share did not fit in. */
  readonly unlabelled: readonly ShareRow[];
}

export type DrawPanel = (draw: Draw, step: Step, panel: ConcentrationPanel, room: PanelRoom) => DrawnPanel;

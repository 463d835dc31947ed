/** Reads what is chosen of a panel's choices. */
import type { Chosen, PanelChoice } from '../panel.ts';
import { chosenOf } from '../panel.ts';

/** The value of a choice by its id; `otherwise` where there is nothing to choose. */
export function valueOf(
  choices: readonly PanelChoice[],
  chosen: Chosen,
  id: string,
  otherwise = '0',
): string {
  const choice = choices.find((one) => one.id === id);
  return choice ? chosenOf(choice, chosen) : otherwise;
}

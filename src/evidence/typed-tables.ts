import { asicModel, type AsicModel } from './asic-rows.ts';
import { readRows, type Row } from './csv.ts';
import {
  difficultyEpoch,
  leverCost,
  observation,
  type DifficultyEpoch,
  type LeverCost,
  type Observation,
} from './event-rows.ts';
import * as rows from './rows.ts';
import type { TableName, TableTexts } from './tables.ts';

/** Tables that are more than one number a row, each in the order of its file. */
export interface Tables {
  readonly vendors: readonly rows.Vendor[];
  readonly firmware: readonly rows.Firmware[];
  readonly operators: readonly rows.Operator[];
  readonly operatorGrid: readonly rows.OperatorGrid[];
  readonly countries: readonly rows.Country[];
  readonly usStates: readonly rows.UsState[];
  readonly pools: readonly rows.Pool[];
  readonly sites: readonly rows.Site[];
  readonly asicModels: readonly AsicModel[];
  readonly leverCosts: readonly LeverCost[];
  readonly threatPrecedents: readonly Observation[];
  readonly historicalShocks: readonly Observation[];
  readonly difficultyEpochs: readonly DifficultyEpoch[];
}

export function readTables(texts: TableTexts): Tables {
  const from = <T>(table: TableName, read: (row: Row) => T): T[] => readRows(table, texts[table]).map(read);
  return {
    vendors: from('vendors.csv', rows.vendor),
    firmware: from('firmware.csv', rows.firmware),
    operators: from('operators.csv', rows.operator),
    operatorGrid: from('operator_grid.csv', rows.operatorGrid),
    countries: from('countries.csv', rows.country),
    usStates: from('us_states.csv', rows.usState),
    pools: from('pools.csv', rows.pool),
    sites: from('sites.csv', rows.site),
    asicModels: from('asic_models.csv', asicModel),
    leverCosts: from('lever_costs.csv', leverCost),
    threatPrecedents: from('threat_precedents.csv', observation),
    historicalShocks: from('historical_shocks.csv', observation),
    difficultyEpochs: from('difficulty_epochs.csv', difficultyEpoch),
  };
}

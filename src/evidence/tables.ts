/** The texts of all tables: one lazily loaded piece, so that the page's first load stays small. */
import asicModels from './tables/asic_models.csv?raw';
import countries from './tables/countries.csv?raw';
import difficultyEpochs from './tables/difficulty_epochs.csv?raw';
import firmware from './tables/firmware.csv?raw';
import historicalShocks from './tables/historical_shocks.csv?raw';
import judged from './tables/judged.csv?raw';
import leverCosts from './tables/lever_costs.csv?raw';
import modelPriors from './tables/model_priors.csv?raw';
import nations from './tables/nations.csv?raw';
import operatorGrid from './tables/operator_grid.csv?raw';
import operators from './tables/operators.csv?raw';
import parameters from './tables/parameters.csv?raw';
import pools from './tables/pools.csv?raw';
import rivals from './tables/rivals.csv?raw';
import sites from './tables/sites.csv?raw';
import threatPrecedents from './tables/threat_precedents.csv?raw';
import threatPriors from './tables/threat_priors.csv?raw';
import titles from './tables/titles.csv?raw';
import usStates from './tables/us_states.csv?raw';
import vendors from './tables/vendors.csv?raw';

export const tableTexts = {
  'asic_models.csv': asicModels,
  'countries.csv': countries,
  'difficulty_epochs.csv': difficultyEpochs,
  'firmware.csv': firmware,
  'historical_shocks.csv': historicalShocks,
  'judged.csv': judged,
  'lever_costs.csv': leverCosts,
  'model_priors.csv': modelPriors,
  'nations.csv': nations,
  'operator_grid.csv': operatorGrid,
  'operators.csv': operators,
  'parameters.csv': parameters,
  'pools.csv': pools,
  'rivals.csv': rivals,
  'sites.csv': sites,
  'threat_precedents.csv': threatPrecedents,
  'threat_priors.csv': threatPriors,
  'titles.csv': titles,
  'us_states.csv': usStates,
  'vendors.csv': vendors,
} as const;

export type TableName = keyof typeof tableTexts;
/** Text of every table by file name. */
export type TableTexts = Readonly<Record<TableName, string>>;

/** Code that loads or reruns exactly this result, in the languages people analyse it in. */
import { outcomes } from '../outcomes/index.ts';
import { shippedText } from '../run/shipped.ts';
import { canonical } from '../scenario/canonical.ts';
import { encodeLink } from '../scenario/share-link.ts';
import type { Scenario, ScenarioDocument } from '../scenario/types.ts';
import { say } from '../words/words.ts';
import type { Finished } from './finished.ts';
import { codeQuoted, oneLine, shellQuoted } from './quote.ts';
import { engineVersion } from './versions.ts';

export interface Snippet {
  readonly id: 'shell' | 'python' | 'r';
  /** Name of its file in the pack. */
  readonly file: string;
  readonly title: string;
  readonly text: string;
}

/** An outcome that every scenario has something to say on. */
const EXAMPLE = outcomes.find(({ id }) => id === 'lost-ehs-days')?.id ?? outcomes[0]!.id;

export const snippets = (run: Finished): readonly Snippet[] => [
  { id: 'shell', file: 'rerun.sh', title: say('snippet.shell'), text: shell(run) },
  { id: 'python', file: 'load.py', title: say('snippet.python'), text: python(run) },
  { id: 'r', file: 'load.R', title: say('snippet.r'), text: r(run) },
];

/** The command that makes the result's files again. `scenario` is how it is named: a link, an id or a file. */
export const rerunCommand = ({ job }: Finished, scenario: string, out: string, formats: string): string =>
  [
    `hashfall run ${shellQuoted(scenario)}`,
    // A seed may begin with a hyphen.
    `--seed=${shellQuoted(job.seed)}`,
    `--replicates ${job.replicates}`,
    `--format ${formats}`,
    `--out ${shellQuoted(out)}`,
  ].join(' ');

/** The id of a shipped scenario that is the same document, else its link's text. */
export function scenarioName({ info }: Finished): string {
  const text = shippedText(info.id);
  const shipped =
    text !== undefined && canonical({ document: JSON.parse(text) as ScenarioDocument } as Scenario);
  return shipped === info.canonical ? info.id : encodeLink(JSON.parse(info.canonical) as ScenarioDocument);
}

/** What `hashfall run` writes to unless told otherwise. */
const folderOf = ({ info }: Finished): string => `results/${info.id}`;

const head = (run: Finished): string =>
  [
    oneLine(run.info.title),
    say('snippet.about', {
      seed: oneLine(run.job.seed),
      replicates: run.job.replicates,
      engine: engineVersion,
      data: run.data,
    }),
  ]
    .map((line) => `# ${line}\n`)
    .join('');

const shell = (run: Finished): string => `${head(run)}# ${say('snippet.shell.about')}
npx ${rerunCommand(run, scenarioName(run), folderOf(run), 'csv,json,parquet')}
npx hashfall verify ${shellQuoted(folderOf(run))}
`;

const python = (run: Finished): string => `${head(run)}# ${say('snippet.folder')}
import hashlib
import json
from pathlib import Path

import pandas as pd

folder = Path(${codeQuoted(folderOf(run))})

# ${say('snippet.check')}
receipt = json.loads((folder / "receipt.json").read_text(encoding="utf-8"))
assert receipt["seed"] == ${codeQuoted(run.job.seed)}
assert receipt["replicates"] == ${run.job.replicates}
for name, told in receipt["files"].items():
    assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == told["sha256"], name

# ${say('snippet.digits')}
read = lambda name: pd.read_csv(folder / f"{name}.csv", float_precision="round_trip")
outcomes, parameters, timeline, operators, places, ledger = map(
    read, ["outcomes", "parameters", "timeline", "operators", "places", "ledger"]
)
# ${say('snippet.parquet')} outcomes = pd.read_parquet(folder / "outcomes.parquet")

futures = outcomes.merge(parameters, on="replicate")
print(futures.groupby("arm")[${codeQuoted(EXAMPLE)}].describe(percentiles=[0.05, 0.5, 0.95]))
`;

const r = (run: Finished): string => `${head(run)}# ${say('snippet.folder')}
library(readr)

folder <- ${codeQuoted(folderOf(run))}

# ${say('snippet.check')}
receipt <- jsonlite::fromJSON(file.path(folder, "receipt.json"))
stopifnot(receipt$seed == ${codeQuoted(run.job.seed)}, receipt$replicates == ${run.job.replicates})
for (name in names(receipt$files)) {
  stopifnot(digest::digest(file = file.path(folder, name), algo = "sha256") == receipt$files[[name]]$sha256)
}

read <- function(name) read_csv(file.path(folder, paste0(name, ".csv")), show_col_types = FALSE)
outcomes <- read("outcomes")
parameters <- read("parameters")
timeline <- read("timeline")
operators <- read("operators")
places <- read("places")
ledger <- read("ledger")
# ${say('snippet.parquet')} outcomes <- arrow::read_parquet(file.path(folder, "outcomes.parquet"))

futures <- merge(outcomes, parameters, by = "replicate")
print(aggregate(futures[[${codeQuoted(EXAMPLE)}]], list(arm = futures$arm), quantile, probs = c(0.05, 0.5, 0.95)))
`;

/** What runs and the command line say. */
export const cli = {
  'run.worker-died': 'a worker ended {times} times on the same replicates, the last time with: {reason}',

  'export.typed': 'typed in the scenario',
  'export.column.replicate': 'Number of the replicate (future), from 0; arms share their luck by it.',
  'export.column.arm': 'Arm: a portfolio of levers under the threats; {quiet} is the twin without either.',
  'export.column.censored':
    '1 where the horizon ended before {id} was known; the value is then what was left of it.',
  'export.column.unanswered':
    '1 where {id} has no answer: the horizon hid what it is made of, or the formula gave no finite number (then 0).',
  'export.outcome.defined': '{title}: {formula}',
  'export.column.day': 'Day from the start, from 0.',
  'export.column.track': 'What is measured each day. {tracks}.',
  'export.column.statistic':
    'Over all replicates: pN is the N % quantile (from 256 bins), min and max are exact.',
  'export.column.value': 'In the unit of the last column.',
  'export.column.unit': 'Unit of the value; 1 for a plain number or a share.',
  'export.column.place-kind': 'A grid, or a state as its part of one.',
  'export.column.place':
    'Grid, or postal code of a state; a state’s numbers are its grid’s, allotted by published shares.',
  'export.column.operator': 'Operator of machines at home; rest is all that no source names.',
  'export.column.measure': 'What is measured. {measures}.',
  'export.column.mean': 'Mean over all replicates.',
  'export.column.error': 'Standard error of that mean; empty for a single replicate.',
  'export.track.national_hashrate': 'running hash rate of the nation, mean of the day',
  'export.track.network_hashrate': 'running hash rate of the world, mean of the day',
  'export.track.national_share': 'the nation’s share of the network’s hash rate',
  'export.track.difficulty': 'difficulty at the end of the day',
  'export.track.block_interval': 'expected seconds between blocks at the day’s hash rate and difficulty',
  'export.track.hashprice': 'expected income of a PH/s for a day',
  'export.track.national_income': 'income of the nation’s miners',
  'export.track.adversary_share': 'peak of the day of the share of the network that an adversary holds',
  'export.track.stopped': 'hash rate of machines that stand still at home',
  'export.track.destroyed': 'hash rate of machines destroyed at home so far',
  'export.track.blocks': 'blocks found that day',
  'export.track.national_capacity': 'nameplate capacity of the nation’s machines that work or can be mended',
  'export.track.intact_share':
    'running hash rate of the nation over that of the quiet twin in the same replicate on the same day',

  'cli.usage': `hashfall {version}: what falls when a vendor falls

  hashfall run <scenario.json | link | shipped id> [--replicates N] [--seed TEXT] [--threads N] [--out DIR]
               [--format csv,json,parquet] [--until "OUTCOME<=HALFWIDTH"] [--nation CODE | FILE] [--fleet FILE.csv] [--force] [--json] [--quiet]
  hashfall compare <scenario> [--outcome ID] [--replicates N] [--seed TEXT] [--threads N] [--json] [--quiet]
                                         which arm is better, and in how many futures
  hashfall figure ID <scenario> [--replicates N] [--seed TEXT] [--threads N] [--out FILE] [--force] [--quiet]
                                         one picture of a result as SVG, to stdout or a file
  hashfall verify PACK [--threads N] [--json] [--quiet]
                                         rerun an evidence pack (zip) or a folder of results and compare every digit
  hashfall backtest [event.json | shipped id] [--replicates N] [--seed TEXT] [--fit] [--out FILE] [--force] [--json]
                                         what the model says of shocks that happened, against the chain
  hashfall check FILE...                 say what is wrong with scenario files or links
  hashfall list [scenarios | parameters | outcomes | threats | levers]
  hashfall explain ID                    a parameter, outcome, threat, lever, scenario, maker, operator ...
  hashfall explain fleet                 the fleet and how concentrated it is
  hashfall explain inventory             an inventory to fill in for --fleet, as CSV
  hashfall explain method [NAME q=0.3 ..] closed forms, and their value
  hashfall explain model                 what the model's documents take from the code
  hashfall explain plan <scenario>       every input of a scenario with its source and grade
  hashfall bench                         how fast this machine is

Not yet: sensitivity, discover, merge, --shard.
Exit code 0: done. 1: the input is wrong, one problem a line on stderr. 2: it failed.
`,
  'cli.not-yet': '{what}: not yet',
  'cli.failed': 'hashfall failed: {message}',
  'cli.expect.no-flags': 'no flag here',
  'cli.expect.no-words': 'no words after it',
  'cli.expect.once': 'this flag once',
  'cli.expect.no-value': 'no value',
  'cli.expect.value': 'a value',
  'cli.expect.command': 'a command, {names}',
  'cli.expect.file': 'a file',
  'cli.expect.files': 'one or more scenario files',
  'cli.expect.utf8': 'a text in UTF-8',
  'cli.expect.readable': 'a scenario file that can be read, or the id of a shipped scenario',
  'cli.expect.scenario': 'a scenario file or a shipped scenario, {ids}',
  'cli.expect.one-scenario': 'one scenario: a file, a link or a shipped id',
  'cli.expect.one-id': 'one id',
  'cli.expect.figure-shown': 'a figure that this scenario has something to show in',
  'cli.got.no-figure': 'one that stays empty',
  'cli.expect.file-in-folder': 'a file in a folder that exists',
  'cli.got.no-folder': 'no folder {folder}',
  'cli.expect.new-file': 'a file that does not exist yet, or --force to write over it',
  'cli.got.full-file': 'the file {file}',
  'cli.expect.one-pack': 'one evidence pack or folder of results',
  'cli.expect.list': 'one list, {names}',
  'cli.expect.known-id': 'a known id',
  'cli.expect.known-id-near': 'a known id (did you mean {near}?)',
  'cli.expect.formats': 'csv, json and parquet, one or more with commas',
  'cli.expect.seed': 'a text of 1 to {longest} characters',
  'cli.expect.empty-folder': 'a folder that is empty or does not exist yet, or --force to write over it',
  'cli.expect.folder': 'a folder that can be written',
  'cli.got.folder': 'a folder',
  'cli.got.a-file': 'a file in the way of {folder}',
  'cli.got.special': 'neither a file nor a folder',
  'cli.got.bytes': 'other bytes',
  'cli.got.no-file': 'no such file',
  'cli.got.code': 'the error {code}',
  'cli.got.full-folder': '{count} entries in {folder}',

  'cli.progress': '{done} of {total} replicates',
  'cli.progress.left': '{done} of {total} replicates, {seconds} s left',
  'cli.check.ok': '{file}: good ({days} days, {arms} arms, {threats} threats)',
  'cli.list.scenarios': 'id|title|days|arms|replicates|rows',
  'cli.list.parameters': 'id|low|mode|high|unit|grade|table',
  'cli.list.outcomes': 'id|unit|better|title',
  'cli.list.kinds': 'kind|title',

  'cli.explain.kind.parameter': 'number of the evidence',
  'cli.explain.kind.outcome': 'outcome',
  'cli.explain.kind.formula': 'how the outcomes of a scenario are written',
  'cli.explain.kind.threat': 'threat',
  'cli.explain.kind.lever': 'lever',
  'cli.explain.kind.scenario': 'scenario',
  'cli.explain.kind.vendor': 'maker of machines',
  'cli.explain.kind.firmware': 'update channel',
  'cli.explain.kind.operator': 'operator',
  'cli.explain.kind.pool': 'pool',
  'cli.explain.kind.nation': 'nation',
  'cli.explain.value': 'value',
  'cli.explain.range': '{mode} {unit} ({low} to {high})',
  'cli.explain.constant': '{mode} {unit}',
  'cli.explain.in-model': 'in the model',
  'cli.explain.grade': 'grade',
  'cli.explain.as-of': 'as of',
  'cli.explain.source': 'source',
  'cli.explain.address': 'address',
  'cli.explain.note': 'note',
  'cli.explain.anchor': 'anchor',
  'cli.explain.table': 'table',
  'cli.explain.ruled-by': 'ruled by',
  'cli.explain.use': 'used by',
  'cli.explain.no-use': 'no shipped scenario',
  'cli.explain.name': 'name',
  'cli.explain.title': 'title',
  'cli.explain.about': 'about',
  'cli.explain.unit': 'unit',
  'cli.explain.better': 'better',
  'cli.explain.example': 'example',
  'cli.explain.fields': 'field|unit|default|title',
  'cli.explain.days': 'days',
  'cli.explain.seed': 'seed',
  'cli.explain.replicates': 'replicates',
  'cli.explain.nation': 'nation',
  'cli.explain.threats': 'threats',
  'cli.explain.formula.names': 'names',
  'cli.explain.formula.names.about':
    'outcomes (hashfall list outcomes) and numbers of the evidence (hashfall list parameters) by their ids, with _ for -',
  'cli.explain.formula.units': 'units',
  'cli.explain.formula.units.about':
    'outcomes stand in their own units (30 is 30 %), evidence in the model’s (a share is 0 to 1); a number may have one (12 weeks, 0.05 USD/kWh), a bare number takes its neighbour’s; number(x) takes the unit away',
  'cli.explain.formula.operators': 'operators',
  'cli.explain.formula.functions': 'functions',
  'cli.explain.formula.answers': 'answers',
  'cli.explain.formula.answers.about':
    'yes is 1 and no is 0; what is no finite number is recorded as 0 and marked in <id>.censored, as is what is made of an answer that the horizon hid',
  'cli.explain.formula.size': 'size',
  'cli.explain.formula.size.about':
    'at most {characters} characters and {parts} parts, no loops, nothing else is called',
  'cli.explain.formula-name': 'in formulas',
  'cli.explain.outcomes': 'own outcomes',
  'cli.explain.arms': 'arms',
  'cli.explain.try': 'try this',
  'cli.explain.numbers': 'numbers',
  'cli.explain.vendor-note':
    'What a real maker could or would do is an input of a scenario, never a finding of this program.',
  'cli.explain.plan': 'input|value|unit|grade|source',
  'cli.explain.typed': 'typed in the scenario',
  'cli.explain.grades':
    '{count} inputs: {grades}. {judged} of {count} rest on judgement or on what was typed.',
  'cli.explain.fleet':
    'Network {network} EH/s, home {home} EH/s, {homeCohorts} cohorts at home and {worldCohorts} abroad.',
  'cli.explain.fleet.operators': 'operator|EH/s|J/TH|name',
  'cli.explain.fleet.concentration':
    'axis|scope|HHI|largest|three largest|effective number|fewest above half',
  'cli.explain.fleet.margins': 'margin|region|name|published|reached',
  'cli.explain.fleet.moved': 'operator|grid|own figure|after raking',

  'cli.run.done': '{replicates} replicates of {title}, seed {seed}',
  'cli.run.sampling.plain': 'Inputs drawn independently.',
  'cli.run.sampling.sobol':
    'Inputs on a scrambled Sobol sequence: the errors of the means come from 16 scrambles; intervals of quantiles and shares are those of independent draws.',
  'cli.run.sampling.latin-hypercube':
    'Inputs on a Latin hypercube: the errors are those of independent draws, for most outcomes too wide.',
  'cli.expect.own-replicates':
    'the scenario’s own {replicates} replicates: a Latin hypercube holds for one number of them',
  'cli.expect.no-until': 'nothing: a Latin hypercube holds for one number of replicates',
  'cli.run.table': 'arm|outcome|mean|± error|5 %|median|95 %|unit|not known',
  'cli.run.until.met': '{outcome}: the mean is known to ± {width} (95 %), as asked.',
  'cli.run.until.unmet':
    '{outcome}: the mean is known to ± {width} (95 %), less well than asked. More replicates would tell.',
  'cli.run.files': 'Files: {folder}',

  'cli.bench.head': 'measure|value|budget',
  'cli.bench.reference': 'reference loop (multiply, add, root)',
  'cli.bench.one': 'replicates, one thread',
  'cli.bench.two': 'replicates, two threads',
  'cli.bench.row-days': 'row-days, one thread',
  'cli.bench.row-days-reference': 'row-days for each round of the reference loop',
  'cli.bench.whole': '10,000 replicates x 365 days, one arm and its twin, two threads',
  'cli.bench.whole.budget': '4 s, aim 2 s',
  'cli.bench.preview': '256 replicates, one arm and its twin, two threads',
  'cli.bench.preview.budget': '0.15 s to the picture, aim 0.1 s',
  'cli.bench.rows': 'merged rows, {id}',
  'cli.bench.note': 'Medians of {rounds} rounds; {cores} cores. The scenario is us-bricking, seed "bench".',
} as const;

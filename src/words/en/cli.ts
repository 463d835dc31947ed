/** What runs and the command line say. */
export const cli = {
  'run.cancelled': 'the run was cancelled',
  'run.worker-died': 'a worker ended {times} times on the same replicates, the last time with: {reason}',

  'cli.usage': `hashfall {version}: what falls when a vendor falls

  hashfall run <scenario.json | shipped id> [--replicates N] [--seed TEXT] [--threads N] [--out DIR]
               [--format csv,json] [--until "OUTCOME<=HALFWIDTH"] [--force] [--json] [--quiet]
  hashfall check FILE...                 say what is wrong with scenario files
  hashfall list [scenarios | parameters | outcomes | threats | levers]
  hashfall explain ID                    a parameter, outcome, threat, lever, scenario, maker, operator ...
  hashfall explain fleet                 the fleet and how concentrated it is
  hashfall explain plan <scenario>       every input of a scenario with its source and grade
  hashfall bench                         how fast this machine is

Not yet: compare, sensitivity, discover, backtest, figure, merge, verify, --shard, --format parquet, links.
Exit code 0: done. 1: the input is wrong, one problem a line on stderr. 2: it failed.
`,
  'cli.not-yet': '{what}: not yet',
  'cli.link': 'share links',
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
  'cli.expect.one-scenario': 'one scenario: a file or a shipped id',
  'cli.expect.one-id': 'one id',
  'cli.expect.list': 'one list, {names}',
  'cli.expect.known-id': 'a known id',
  'cli.expect.known-id-near': 'a known id (did you mean {near}?)',
  'cli.expect.formats': 'csv, json or both with a comma',
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

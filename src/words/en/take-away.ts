/** What is taken away from a result: links, packs, what verifying says, snippets, citations. */
export const takeAway = {
  'link.path': 'link',
  'link.expect.link': 'a Hashfall link: an address with #s= or #id=, or the text behind #s=',
  'link.expect.format': 'link format {format}',
  'link.got.format': '{version}; it may come from a newer Hashfall',
  'link.expect.size': 'a link of at most {limit} characters',
  'link.expect.inside': 'a scenario of at most {limit} characters inside the link',
  'link.got.more': 'more',
  'link.expect.whole': 'a link as it was made',
  'link.got.broken': 'one that was cut or altered on its way; copy it again from where it came',

  'citation.title': 'What if: {title} (simulation result)',
  'citation.plain':
    '{authors} ({year}). What if: {title} (simulation result). {software}, version {version}. {details}',
  'citation.details':
    'Scenario {id}, seed "{seed}", {replicates} replicates, engine {engine}, evidence {data}. A what-if, not a finding.',
  'citation.message': 'If you use this result, please cite it and the program that it came from.',

  'snippet.shell': 'Command line',
  'snippet.python': 'Python',
  'snippet.r': 'R',
  'snippet.about': 'Hashfall {engine}, evidence {data}, seed "{seed}", {replicates} replicates',
  'snippet.shell.about':
    'In a copy of Hashfall after npm ci: makes the same bytes again, then compares them.',
  'snippet.folder': 'The folder that hashfall run wrote, or the unpacked evidence pack.',
  'snippet.check': 'Is it this very result? The receipt has the hash of every file.',
  'snippet.digits': 'round_trip keeps every digit.',
  'snippet.parquet': 'Where Parquet was asked for:',

  'pack.readme': `{title}
Evidence pack of Hashfall {engine}, evidence {data}

WHAT THIS IS
A simulation of what would follow if the events in scenario.json happened: {replicates} futures of {days} days, seed {seed},
for these arms (portfolios of preparations): {arms}.
It is a what-if, not a finding. What a real maker, operator or state could or would do is an input here, never a result.
Figures and tables carry the spread of what is not known; resolved-parameters.json says on what evidence each input rests.

HOW TO VERIFY IT
    hashfall verify {pack}
or drop the pack on the Hashfall page. Either runs the scenario again and compares every file, digit for digit.
Without Hashfall, sha256sum --check SHA256SUMS tells whether a file was altered, but not whether it was ever right.

HOW TO MAKE IT AGAIN
    {again}

WHAT IS IN IT
scenario.json             what was asked
resolved-parameters.json  every input that was drawn: distribution, unit, grade, source
outcomes.csv              a row an arm and replicate, a column an outcome
parameters.csv            a row a replicate, a column a drawn input
timeline.csv              quantiles by arm, day and track
operators.csv             who is hit
summary.json              what the page shows
datapackage.json          type, unit and meaning of every column
receipt.json              seed, replicates, versions, hashes of the files above
figures/                  the pictures, each with its caption
snippets/                 code that loads or reruns this result
CITATION.bib, .cff        how to cite it
SHA256SUMS                hashes of all other files

HOW TO CITE IT
{citation}
`,

  'verify.path': 'verify',
  'verify.expect.pack': 'an evidence pack or a folder of results with its receipt.json',
  'verify.expect.whole': 'a whole zip file',
  'verify.got.cut': 'one that was cut short, or another kind of file',
  'verify.got.broken': 'one whose directory does not fit its contents',
  'verify.expect.entries': 'at most {limit} files inside',
  'verify.expect.bytes': 'at most {limit} bytes inside',
  'verify.expect.method': 'files that are stored or deflated, and not encrypted',
  'verify.got.other': 'another kind',
  'verify.expect.once': 'every file once',
  'verify.expect.receipt': 'the format hashfall-receipt, version {version}',
  'verify.expect.receipt-size': 'a file of at most {limit} bytes',
  'verify.expect.files': 'files that Hashfall writes',
  'verify.expect.replicates': 'a whole number between 1 and {limit}',
  'verify.expect.seed': 'a text of 1 to {limit} characters',
  'verify.got.no-receipt': '{count} files without it',
  'verify.got.end': 'the end of the file',

  'verify.same': 'The same, digit for digit.',
  'verify.same.files':
    '{files} files were made again from the scenario: seed "{seed}", {replicates} replicates.',
  'verify.differs': 'Not the same: {count} of {files} files.',
  'verify.file.line': '{file}: line {line}, column {column}: expected {expected}, got {got}',
  'verify.file.cell': '{file}: line {line}, column {column} ({name}): expected {expected}, got {got}',
  'verify.file.byte': '{file}: byte {byte} is not what was expected',
  'verify.file.missing': '{file}: expected in the pack, got no such file',
  'verify.file.broken': '{file}: expected bytes that fit their check sum, got others',
  'verify.file.extra': '{file}: expected no such file, got one that no result of this scenario has',
  'verify.engine':
    'It was made by Hashfall {there} and rerun by {here}: another version may give other digits.',
  'verify.data':
    'It was made with evidence {there} and rerun with {here}: other evidence gives other digits.',
  'verify.versions-same':
    'Program and evidence are of the same versions, so something was altered after it was made.',
  'verify.aside': 'Not compared: {files}.',
} as const;

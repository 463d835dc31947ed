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

  'take.title': 'Take away',
  'take.close': 'Close',
  'take.result': '{title}: seed "{seed}", {replicates} futures',
  'take.after': 'Files are ready when a run on this page has finished.',
  'take.failed': 'That did not work: {reason}',
  'take.working': 'Writing {file} ...',
  'take.copy': 'Copy {what}',
  'take.copied': 'Copied {what}.',
  'take.not-copied':
    'The browser does not let the page copy. The text is selected: copy it with the keyboard.',

  'take.link': 'Link',
  'take.link.about':
    'Holds the whole scenario, the seed and the number of futures. Nothing is kept on a server.',
  'take.link.what': 'link',
  'take.pack': 'Evidence pack',
  'take.pack.about':
    'Scenario, inputs with their sources, receipt, tables, pictures, citation and the command that makes it all again, in one zip.',
  'take.pack.get': 'Download the evidence pack',
  'take.verify': 'Verify a pack',
  'take.verify.about':
    'Drop a pack anywhere on the page, or choose one: it is run again and compared, digit for digit.',
  'take.verify.choose': 'Choose a pack',
  'take.verify.running': 'Running {file} again ...',
  'take.brief': 'Brief',
  'take.brief.about': 'Two pages for paper or PDF.',
  'take.brief.print': 'Print the brief',

  'take.data': 'Data',
  'take.data.about': 'The same bytes as the command line writes, with every digit.',
  'take.get': 'Download {file}',
  'take.outcomes': 'a row an arm and future, a column an outcome',
  'take.parameters': 'every number that was drawn',
  'take.timeline': 'every day of every track, tidy',
  'take.operators': 'who is hit',
  'take.places': 'who is hit, by grid and state',
  'take.ledger': 'what is lost, by event and cause, and whose',
  'take.scenario': 'what was asked, to open here again or on the command line',
  'take.resolved': 'the inputs with distribution, unit, grade and source',
  'take.summary': 'what this page shows',
  'take.datapackage': 'type, unit and meaning of each column',
  'take.receipt': 'seed, versions and the hash of each file',
  'take.code': 'Code',
  'take.code.about': 'Loads or reruns exactly this result.',
  'take.code.what': 'code for {name}',
  'take.cite': 'Cite',
  'take.cite.what': 'BibTeX',

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
places.csv                who is hit, by grid and state
ledger.csv                what is lost, by event and cause, and whose
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
  'verify.no-pack': 'This is no evidence pack that can be verified. Nothing was run.',
  'verify.aside': 'Not compared: {files}.',
} as const;

/** A user's own fleet. */
export const ownFleetWords = {
  'fleet.own.line': 'line {line}',
  'fleet.own.expect.columns': 'a first line that names columns, among them a model or a hash rate',
  'fleet.own.expect.lines': 'at least one line that can be read',
  'fleet.own.expect.cells': 'at most {count} cells, as many as the first line names',
  'fleet.own.expect.count': 'a whole number from 1 to {most}',
  'fleet.own.expect.hashrate': 'a hash rate a machine above 0 and up to {most} TH/s',
  'fleet.own.expect.hashrate-or-model': 'a hash rate, or a model that the table of machines knows',
  'fleet.own.expect.inventory': 'the inventory whose classes have the hash {sha256}',
  'fleet.own.expect.room': 'less than {room} EH/s: what the named operators leave of the nation’s hash rate',
  'fleet.own.expect.object': 'an object with the hash of an inventory',
  'fleet.own.expect.hash': '64 hexadecimal digits',
  'fleet.own.expect.class': 'a class of machines with names, machines and TH/s above 0',
  'fleet.own.expect.same-hash': 'classes whose hash is {sha256}',
  'fleet.own.expect.file': 'an inventory as a CSV file that can be read',
  'fleet.own.got.none': 'none',
  'fleet.own.told':
    '{path}: {lines} lines read, {machines} machines, {ehs} EH/s; {refused} lines left out. Only sums of it are written.',
  'fleet.own.more': 'and {count} more lines',
  'fleet.own.strange': '{column} “{text}”: not known, {machines} machines count as unknown',
  'name.operator.own': 'Your fleet',
} as const;

/** Quantities become plain numbers: what is added and compared is brought to one unit, what is multiplied multiplies its units. */
import { formulaWords } from '../words/formula.ts';
import { divided, multiplied, PLAIN, raised, ratioOf } from '../units/combine.ts';
import { isProblem, problemWith, type Problem } from '../units/problem.ts';
import { parseUnit, type Unit } from '../units/unit.ts';
import type { Operator, Tree } from './tree.ts';

/** A name that a formula may use; its values are in `unit`. Without one that can be read they are plain numbers. */
export interface FormulaName {
  readonly name: string;
  readonly unit: string;
}

/** A tree without quantities, and the unit of what it comes to. */
interface Measured {
  readonly tree: Tree;
  readonly unit: Unit;
  /** The unit as written, where it was written as it is. */
  readonly label?: string;
  /** Made of bare numbers only: takes the unit of what it is added to or compared with. */
  readonly bare: boolean;
}

/**
 * The tree over the names' values as they are, for a result in `wanted`. Shares and percent are plain numbers as written: 30 % of an
 * outcome in % is 30. A bare number takes the unit of its neighbour, so `lost_ehs_days > 1000` is read as it stands.
 */
export function resolveUnits(tree: Tree, names: readonly FormulaName[], wanted: string): Tree | Problem {
  const units = new Map(names.map(({ name, unit }) => [name, labelled(unitOf(unit), unit)]));
  const measured = measure(tree, units);
  if (isProblem(measured)) return measured;
  const target = unitOf(wanted);
  if (measured.bare || target === FREE) return measured.tree;
  if (measured.unit.dimension !== target.dimension)
    return problemWith('', formulaWords.resultIn(wanted), inWords(measured));
  return inUnit(measured, target);
}

/** A unit nobody can convert (a score, points): a result in it is taken as it is. */
const FREE: Unit = { dimension: 'free', times: 1, per: 1 };

/** `EH/s-days` is `EH/s days`; the scale of what is a plain number (%, share) says nothing here. */
function unitOf(text: string): Unit {
  const unit = text.trim() === '' ? PLAIN : parseUnit(text.replace(/-/gu, ' '));
  if (!unit) return FREE;
  return unit.dimension === '' ? PLAIN : unit;
}

type Units = ReadonlyMap<string, { readonly unit: Unit; readonly label: string }>;

const labelled = (unit: Unit, label: string) => ({ unit, label });

function measure(tree: Tree, units: Units): Measured | Problem {
  switch (tree.kind) {
    case 'number':
      return { tree, unit: PLAIN, bare: true };
    case 'quantity': {
      const unit = parseUnit(tree.unit)!;
      const number = { kind: 'number', value: tree.value } as const;
      return { tree: number, ...labelled(unit.dimension === '' ? PLAIN : unit, tree.unit), bare: false };
    }
    case 'name': {
      const { unit, label } = units.get(tree.name) ?? labelled(PLAIN, '');
      return { tree, unit: unit === FREE ? PLAIN : unit, label, bare: false };
    }
    case 'operator':
      return withAll(tree.args, units, (args) => operated(tree.op, args));
    case 'call':
      return withAll(tree.args, units, (args) => called(tree.name, args));
    case 'choice':
      return withAll([tree.test, tree.yes, tree.no], units, chosen);
    default:
      return tree satisfies never;
  }
}

function withAll(
  trees: readonly Tree[],
  units: Units,
  join: (args: readonly Measured[]) => Measured | Problem,
): Measured | Problem {
  const args: Measured[] = [];
  for (const tree of trees) {
    const arg = measure(tree, units);
    if (isProblem(arg)) return arg;
    args.push(arg);
  }
  return join(args);
}

function operated(op: Operator, args: readonly Measured[]): Measured | Problem {
  const [a, b] = args;
  const made = (parts: readonly Measured[], unit: Unit): Measured => ({
    tree: { kind: 'operator', op, args: parts.map(({ tree }) => tree) },
    unit,
    bare: args.every(({ bare }) => bare),
  });
  switch (op) {
    case '*':
      return made(args, multiplied(a.unit, b.unit));
    case '/':
      return made(args, divided(a.unit, b.unit));
    case '^':
      return powered(a, b, made);
    case '~':
      return { ...made(args, a.unit), ...labelOf(a) };
    case 'and':
    case 'or':
    case 'not':
      return { ...made(args, PLAIN), bare: false };
    default: {
      const alike = inOneUnit(op, args);
      if (isProblem(alike)) return alike;
      const sum = op === '+' || op === '-';
      return sum
        ? { ...made(alike, unitOfAll(alike)), ...labelOf(leading(alike)) }
        : { ...made(alike, PLAIN), bare: false };
    }
  }
}

/** A quantity to a written whole power; a plain number to any plain power. */
function powered(
  a: Measured,
  b: Measured,
  made: (parts: readonly Measured[], unit: Unit) => Measured,
): Measured | Problem {
  if (b.unit.dimension !== '') return problemWith('', formulaWords.plainPower(), inWords(b));
  if (a.unit.dimension === '') return made([a, b], PLAIN);
  const power = b.tree.kind === 'number' ? b.tree.value : NaN;
  if (!Number.isInteger(power) || Math.abs(power) > 9)
    return problemWith('', formulaWords.wholePower(), inWords(a));
  return made([a, b], raised(a.unit, power));
}

const KEEP = ['abs', 'floor', 'ceil', 'round'];
const ALIKE = ['min', 'max', 'clamp'];

function called(name: string, args: readonly Measured[]): Measured | Problem {
  const bare = args.every((arg) => arg.bare);
  const made = (parts: readonly Measured[], unit: Unit, free = bare): Measured => ({
    tree: { kind: 'call', name, args: parts.map(({ tree }) => tree) },
    unit,
    bare: free,
  });
  if (ALIKE.includes(name)) {
    const alike = inOneUnit(name, args);
    return isProblem(alike) ? alike : { ...made(alike, unitOfAll(alike)), ...labelOf(leading(alike)) };
  }
  if (KEEP.includes(name)) return { ...made(args, args[0]?.unit ?? PLAIN), ...labelOf(args[0]) };
  // What a quantity counts to, in the unit it stands in: the way out of units.
  if (name === 'number') return made(args, PLAIN, true);
  if (name === 'sign') return made(args, PLAIN, false);
  const wrong = args.find(({ unit }) => unit.dimension !== '');
  return wrong ? problemWith('', formulaWords.samePlain(name), inWords(wrong)) : made(args, PLAIN);
}

function chosen([test, yes, no]: readonly Measured[]): Measured | Problem {
  const alike = inOneUnit('? :', [yes, no]);
  if (isProblem(alike)) return alike;
  const [a, b] = alike;
  return {
    tree: { kind: 'choice', test: test.tree, yes: a.tree, no: b.tree },
    unit: unitOfAll(alike),
    ...labelOf(leading(alike)),
    bare: yes.bare && no.bare,
  };
}

/** The first that has a unit to give. */
const leading = (args: readonly Measured[]): Measured | undefined => args.find(({ bare }) => !bare);

const unitOfAll = (args: readonly Measured[]): Unit => leading(args)?.unit ?? PLAIN;

const labelOf = (one: Measured | undefined): Pick<Measured, 'label'> =>
  one?.label === undefined ? {} : { label: one.label };

/** All in the unit of the first that has one; bare numbers as they stand. */
function inOneUnit(op: string, args: readonly Measured[]): readonly Measured[] | Problem {
  const target = unitOfAll(args);
  const wrong = args.find((arg) => !arg.bare && arg.unit.dimension !== target.dimension);
  if (wrong) return problemWith('', formulaWords.sameUnits(op, inWords(leading(args)!)), inWords(wrong));
  return args.map((arg) => (arg.bare ? arg : { ...arg, tree: inUnit(arg, target), unit: target }));
}

function inUnit({ tree, unit }: Measured, target: Unit): Tree {
  const ratio = ratioOf(unit, target);
  return ratio === 1 ? tree : { kind: 'operator', op: '*', args: [tree, { kind: 'number', value: ratio }] };
}

const inWords = ({ unit: { dimension }, label }: Measured): string =>
  dimension === '' ? formulaWords.aPlainNumber() : (label ?? dimension);

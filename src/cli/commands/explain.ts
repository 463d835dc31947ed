import { createContext, loadGround } from '../../run/context.ts';
import { INVENTORY_TEMPLATE } from '../../fleet/own/columns.ts';
import { shippedIds } from '../../run/shipped.ts';
import { nearest } from '../../scenario/nearest.ts';
import { problem } from '../../units/problem.ts';
import { say, sayOf } from '../../words/words.ts';
import { readArguments } from '../arguments.ts';
import { DONE, refuse, type ExitCode } from '../exit.ts';
import { explainFleet } from '../explain/fleet.ts';
import { explainMethod } from '../explain/method.ts';
import { modelParts } from '../explain/model-parts.ts';
import { explainPlan } from '../explain/plan.ts';
import { topics } from '../explain/topics.ts';
import { findScenario } from '../find-scenario.ts';
import type { Io } from '../io.ts';

/** `hashfall explain ID | fleet | inventory | model | plan <scenario> | method [name [input=number ...]]`. */
export async function explain(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, {});
  if (Array.isArray(read)) return refuse(io, read);
  const [id, scenario, ...more] = read.words;
  if (id === undefined) return refuse(io, [problem('explain', say('cli.expect.one-id'), undefined)]);
  if (id === 'method') return method(read.words.slice(1), io);
  if (id === 'plan') return more.length === 0 ? plan(scenario, io) : tooMany(read.words, io);
  if (scenario !== undefined) return tooMany(read.words, io);
  if (id === 'inventory') {
    io.out(INVENTORY_TEMPLATE);
    return DONE;
  }
  const ground = await loadGround();
  if (id === 'fleet') {
    io.out(explainFleet(ground.fleet, ground.evidence));
    return DONE;
  }
  if (id === 'model') {
    for (const [part, text] of Object.entries(await modelParts(ground.evidence)))
      io.out(`## ${sayOf(`document.part.${part}`)}\n\n${text}\n`);
    return DONE;
  }
  const found = topics(ground.evidence).filter((topic) => topic.id === id);
  if (found.length === 0)
    return unknown(
      id,
      topics(ground.evidence).map((topic) => topic.id),
      io,
    );
  const texts = [];
  for (const topic of found) texts.push(`${topic.id}: ${topic.kind}\n${await topic.text()}`);
  io.out(texts.join('\n'));
  return DONE;
}

async function plan(word: string | undefined, io: Io): Promise<ExitCode> {
  if (word === undefined)
    return refuse(io, [problem('explain plan', say('cli.expect.one-scenario'), undefined)]);
  const found = await findScenario(word);
  if (Array.isArray(found)) return refuse(io, found);
  const context = await createContext(found.text);
  if (Array.isArray(context)) return refuse(io, context);
  io.out(explainPlan(context.plan, context.evidence));
  return DONE;
}

function method([name, ...inputs]: readonly string[], io: Io): ExitCode {
  const text = explainMethod(name, inputs);
  if (typeof text !== 'string') return refuse(io, text);
  io.out(text);
  return DONE;
}

const tooMany = (words: readonly string[], io: Io): ExitCode =>
  refuse(io, [problem('explain', say('cli.expect.one-id'), words)]);

function unknown(id: string, known: readonly string[], io: Io): ExitCode {
  const near = nearest(id, [...known, ...shippedIds]) ?? partOf(id, known);
  const expected =
    near === undefined ? say('cli.expect.known-id') : say('cli.expect.known-id-near', { near });
  return refuse(io, [problem('explain', expected, id)]);
}

/** The id one of whose parts is meant: `hashrte` for `us.hashrate`. */
function partOf(id: string, known: readonly string[]): string | undefined {
  const parts = known.flatMap((name) => name.split('.').map((part) => [part, name] as const));
  const near = nearest(id, new Set(parts.map(([part]) => part)));
  return parts.find(([part]) => part === near)?.[1] ?? known.find((name) => name.includes(id));
}

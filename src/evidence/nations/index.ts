/** Nations that can be studied, by their weight in the network. */
import { ae } from './ae.ts';
import { bt } from './bt.ts';
import { ca } from './ca.ts';
import { cn } from './cn.ts';
import { et } from './et.ts';
import { kz } from './kz.ts';
import type { Nation } from './nation.ts';
import { no } from './no.ts';
import { py } from './py.ts';
import { ru } from './ru.ts';
import { us } from './us.ts';

export const nations: readonly Nation[] = [us, ru, cn, py, ae, ca, et, kz, no, bt];

export const nationOf = (code: string): Nation | undefined => nations.find((nation) => nation.code === code);

/** A thread of the command line. */
import { exposeThread } from '../run/protocol.node.ts';

exposeThread();

/** A thread of the command line. */
import '../words/later.ts';
import { exposeThread } from '../run/protocol.node.ts';

exposeThread();

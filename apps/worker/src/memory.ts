import { setFlagsFromString } from 'node:v8';

/**
 * How much the memory in use may grow before it is cleared up, in percent. Left to itself the engine lets it grow to a
 * multiple, since it knows nothing of the other processes of the machine; work in the background can take the time.
 */
const MOST_GROWTH = 40;

setFlagsFromString(`--heap-growing-percent=${MOST_GROWTH}`);

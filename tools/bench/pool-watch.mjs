/**
 * Loaded into the API process by the bench, by `--import`: counts how long requests wait for a connection of its pool, and
 * keeps the sum in a file.
 */
import { renameSync, writeFileSync } from 'node:fs';

const EVERY_MS = 200;
const file = process.env.QABILET_BENCH_POOL;

if (file && process.argv[1]?.endsWith('dist/api/main.mjs')) watch((await import('pg')).default);

function watch(pg) {
  const sum = { borrowed: 0, waitedMs: 0, longestMs: 0 };
  const connect = pg.Pool.prototype.connect;
  pg.Pool.prototype.connect = function (callback) {
    const asked = performance.now();
    const borrowed = () => {
      const waited = performance.now() - asked;
      sum.borrowed += 1;
      sum.waitedMs += waited;
      sum.longestMs = Math.max(sum.longestMs, waited);
    };
    if (!callback)
      return connect.call(this).then((client) => {
        borrowed();
        return client;
      });
    return connect.call(this, (...told) => {
      borrowed();
      callback(...told);
    });
  };
  setInterval(() => {
    writeFileSync(`${file}.new`, JSON.stringify(sum));
    renameSync(`${file}.new`, file);
    sum.longestMs = 0;
  }, EVERY_MS).unref();
}

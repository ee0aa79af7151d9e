/** fast-check with one seed for every property, so that a run that failed fails again; `PROPERTY_SEED` draws others. */
const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) });
module.exports = fc;

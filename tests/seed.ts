import fc from 'fast-check';

/**
 * Tests over random input take the same input in every run, so that a run says something about the change and not about
 * luck. Another seed widens the search: `SEED=7 npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20241231) });

import fc from "fast-check";

/** One seed, so that a run can be repeated; another one searches elsewhere: `DELEGRAPH_SEED=7 npm test`. */
fc.configureGlobal({ seed: Number(process.env.DELEGRAPH_SEED ?? 20_261_122) });

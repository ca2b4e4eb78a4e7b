import fc from "fast-check";

/** Every run tries the same cases, so that what fails fails again; `FUZZ_SEED=N npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) });

export default fc;

import loader from 'highs';

/** HiGHS as WASM. Its types describe the CommonJS build; the ES module's default export is the loader itself. */
export const loadHighs = loader as unknown as typeof loader.default;

/** The optimum of a model, to the last unit. */
export const EXACT = { mip_rel_gap: 0, mip_abs_gap: 0.1 } as const;

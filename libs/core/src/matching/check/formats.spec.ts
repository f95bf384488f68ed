import { describe, expectTypeOf, it } from 'vitest';
import type * as contracts from '#contracts';
import type * as kernel from '#kernel';

// The kernel imports nothing, so it declares the formats itself. A difference fails the type check, not a run.
describe('the formats of the kernel and of the contracts', () => {
  it('are the same', () => {
    expectTypeOf<kernel.Scenario>().toEqualTypeOf<contracts.Scenario>();
    expectTypeOf<kernel.Plan>().toEqualTypeOf<contracts.Plan>();
  });
});

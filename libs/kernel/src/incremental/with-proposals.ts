import type { Plan } from '../format/plan.js';
import type { Scenario } from '../format/scenario.js';

/**
 * The scenario after its plan was sent out: what the plan allocates is proposed, what was proposed and is not in the
 * plan is not any more. From then on an order moves only for more than the keep bonus.
 */
export function withProposals(scenario: Scenario, plan: Plan): Scenario {
  const agreed = (scenario.commitments ?? []).filter((entry) => entry.state === 'agreed');
  const proposed = plan.allocations.map(({ offer, request, week, quantity }) => ({
    offer,
    request,
    week,
    quantity,
    state: 'proposed' as const,
  }));
  return { ...scenario, commitments: [...agreed, ...proposed] };
}

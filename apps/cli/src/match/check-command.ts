import { checkPlan } from '#core/matching/check';
import { readJson } from './json-file.js';
import { readScenario } from './scenario-file.js';

/** `padan check`: judges a plan without the solver's code. Answers the exit code. */
export async function checkFiles(scenarioFile: string, planFile: string): Promise<0 | 1> {
  const { scenario } = await readScenario(scenarioFile);
  const { violations, unlisted, figures } = checkPlan(scenario, await readJson(planFile));
  for (const violation of violations) console.log(`${violation.code}  ${violation.path}: ${violation.message}`);
  if (unlisted > 0) console.log(`… and ${unlisted} more`);
  if (figures !== undefined) {
    console.log(
      `recomputed: objective ${figures.objective} = fill ${figures.fill} − cost ${figures.cost} + kept ${figures.keep}; ` +
        `${figures.units} units; bound by the plan's prices ${figures.boundFromPrices}`,
    );
  }
  const count = violations.length + unlisted;
  console.log(count === 0 ? 'The plan holds.' : `${count} ${count === 1 ? 'violation' : 'violations'}.`);
  return count === 0 ? 0 : 1;
}

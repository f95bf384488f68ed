import { NationalService, ShortageService } from '#core/insight';
import { LAST_RUN } from '../crowd/matching.js';
import { idOf } from '../crowd/words.js';
import { PLANNER } from '../house.js';
import { type Scene, scenes } from './scene.js';

const NATIONAL = 'sums over all that is verified, published or open, kept for five minutes';
/** Of five thousand unmet needs. */
const ONCE = 'reading all once is less work than five thousand look-ups';
const ALL_NEEDS = 'sums over all that is open, for planners';

export const INSIGHT: Scene[] = [
  ...scenes(
    'NationalService.picture',
    'survey',
    { 'of the day': (house) => house.get(NationalService).picture() },
    { claim: NATIONAL, offer: NATIONAL, offer_week: NATIONAL, request_line: NATIONAL, facility: NATIONAL },
  ),
  ...scenes(
    'ShortageService.ofRun',
    'survey',
    { 'the last run’s': (house) => house.get(ShortageService).ofRun(PLANNER, idOf('run', LAST_RUN)) },
    { request_line: ONCE, facility: ONCE },
  ),
  ...scenes(
    'ShortageService.flows',
    'survey',
    { all: (house) => house.get(ShortageService).flows(PLANNER) },
    { offer: ALL_NEEDS, request: ALL_NEEDS, request_line: ALL_NEEDS },
  ),
];

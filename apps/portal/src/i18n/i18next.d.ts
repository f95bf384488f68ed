import 'i18next';
import type appeals from './locales/id/appeals.json';
import type auth from './locales/id/auth.json';
import type common from './locales/id/common.json';
import type manufacturer from './locales/id/manufacturer.json';
import type notices from './locales/id/notices.json';
import type oversight from './locales/id/oversight.json';
import type planner from './locales/id/planner.json';
import type privacy from './locales/id/privacy.json';
import type producer from './locales/id/producer.json';
import type pairing from './locales/id/pairing.json';
import type pools from './locales/id/pools.json';
import type proposal from './locales/id/proposal.json';
import type publicTexts from './locales/id/public.json';
import type sheets from './locales/id/sheets.json';
import type duties from './locales/id/duties.json';
import type verifier from './locales/id/verifier.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      auth: typeof auth;
      producer: typeof producer;
      manufacturer: typeof manufacturer;
      verifier: typeof verifier;
      planner: typeof planner;
      oversight: typeof oversight;
      public: typeof publicTexts;
      pairing: typeof pairing;
      pools: typeof pools;
      proposal: typeof proposal;
      sheets: typeof sheets;
      appeals: typeof appeals;
      duties: typeof duties;
      notices: typeof notices;
      privacy: typeof privacy;
    };
  }
}

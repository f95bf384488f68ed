/** Changes whenever the same scenario may lead to another plan. */
export const ENGINE_VERSION = '1.0.0';

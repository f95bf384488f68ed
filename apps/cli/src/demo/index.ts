export { DEMO_RUN, type DemoLogIn, seedDemo, type SeedOptions } from './seed-demo.js';

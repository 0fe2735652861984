/** For the tests of packages that read a store: `@oordelenbank/store/testing`. */
export * from './folders.ts';
export * from './readings.ts';

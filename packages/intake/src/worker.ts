import { enableCompileCache } from 'node:module';

// Every thread loads the whole pipeline: compiled modules that are kept save it a quarter of its start.
enableCompileCache();
export const { answer } = await import('./answer.ts');

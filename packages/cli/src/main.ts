import { enableCompileCache } from 'node:module';

// Node keeps the compiled modules in the system's temporary folder, so that only the first command pays for compiling them.
enableCompileCache();
const { run } = await import('./run.ts');
await run();

import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { type Question, SCAN } from './tasks.ts';

// Every thread loads the whole pipeline: compiled modules that are kept save it a quarter of its start.
enableCompileCache();
const { answer } = await import('./answer.ts');
const onScan = (): void => parentPort?.postMessage(SCAN);
parentPort?.on('message', async (question: Question) => parentPort?.postMessage(await answer(question, onScan)));

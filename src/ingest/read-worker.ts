// Reads facts and notes in a thread of its own (read-aside.ts).
import { parentPort, workerData } from 'node:worker_threads'
import { readLibrary } from './read-library.ts'

parentPort?.postMessage(await readLibrary(workerData))

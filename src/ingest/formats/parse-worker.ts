// Parses one file in a thread of its own, which its owner may end at any moment.
import { parentPort } from 'node:worker_threads'
import type { SourceFile } from '../files.ts'
import { readBlocks } from './read-blocks.ts'

parentPort?.once('message', (file: SourceFile) => {
  void readBlocks(file).then((read) => parentPort?.postMessage(read))
})
parentPort?.postMessage('ready')

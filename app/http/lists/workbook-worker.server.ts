import { parentPort, workerData } from 'node:worker_threads'
import { type Table, workbookOf } from './workbook.server.ts'

// Whoever starts this thread hands it a table.
const file = await workbookOf(workerData as Table)
parentPort?.postMessage(file, [file.buffer])

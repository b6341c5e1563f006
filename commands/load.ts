import { parseArgs } from 'node:util'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { knowAllModels } from './move/all-models.ts'
import { loadExport } from './move/load-export.ts'
import { runCommand, Unusable } from './unusable.ts'

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { again: { type: 'boolean' } },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Unusable('Usage: npm run load -- FILE [--again]')
  return { file, again: values.again === true }
}

/** `npm run load -- FILE`: an export into an empty database. */
await runCommand(async () => {
  const order = readArguments()
  await knowAllModels()
  await connect(process.env.MONGODB_URI ?? '')
  try {
    const report = (line: string) => process.stdout.write(`${line}\n`)
    const heard = await loadExport({ ...order, at: new Date(), report })
    for (const sentence of heard) report(sentence)
    if (heard.length === 0) report('Every audit chain holds.')
    return heard.length === 0 ? 0 : 1
  } finally {
    await disconnect()
  }
})

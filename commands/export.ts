import { connect, disconnect } from '#models/database/connect.server.ts'
import { writeExport } from './move/write-export.ts'
import { runCommand, Unusable } from './unusable.ts'

/** `npm run export -- FILE`: everything in the database, in one compressed file. */
await runCommand(async () => {
  const [file, second] = process.argv.slice(2)
  if (!file || second) throw new Unusable('Usage: npm run export -- FILE')
  await connect(process.env.MONGODB_URI ?? '')
  try {
    await writeExport(file, new Date(), (line) => process.stdout.write(`${line}\n`))
    process.stdout.write(
      `${file} is complete. Not in it: the folders keys and secrets of the data folder; carry them along.\n`,
    )
    return 0
  } finally {
    await disconnect()
  }
})
